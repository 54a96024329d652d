import type { planWords as Swedish } from '../../sv/document/plan';
import type { Wording } from '../../wording';

/** What is to be done, what applies only at times, and the limitations of the document. */
export const planWords: Wording<typeof Swedish> = {
  childRights: { level: 'Review', noLevel: 'No level is chosen', heard: 'Children have been heard', heardNotSaid: 'Not said', noAnswers: 'The questions of the review are not answered.' },
  gender: {
    shares: 'The resources of the initiative', sharesCaption: 'Resources by sex, each unit by itself', receiver: 'To whom', unit: 'Unit', noUnit: 'No unit is given', amount: 'Amount or number', share: 'Share',
    percent: (percent) => `${percent} %`,
    leftOut: (count) => (count === 1 ? 'One row lacks a receiver or an amount and is not part of the shares.' : `${count} rows lack a receiver or an amount and are not part of the shares.`),
    indicators: 'Indicators by sex', indicatorsCaption: 'Indicators that are told for women and men', indicator: 'Indicator', baseline: 'Baseline', target: 'Target', latest: 'Latest measured',
    women: (value) => `Women: ${value}`, men: (value) => `Men: ${value}`,
  },
  keys: {
    caption: 'Sustainability keys', key: 'Sustainability key', reason: 'Why it is needed', meets: 'Meets', actions: 'Action plan', indicators: 'Indicators',
    indicatorsCaption: 'Indicators with baseline, target and the latest measured value', indicator: 'Indicator', baseline: 'Baseline', target: 'Target', latest: 'Latest measured',
    notMeasured: 'Not measured', bySex: 'Told for women and men', shareOfWay: (percent) => `${percent} of the way to the target`, forward: 'The way forward',
    catches: (sign) => `Catches: ${sign.toLowerCase()} change`,
    source: (source) => `Source: ${source}`,
    forwardNames: { 'F.start': 'Start', 'F.change': 'Change', 'F.deepen': 'Deepen', 'F.stop': 'Stop' },
  },
  costs: {
    caption: 'Complementary investments and running costs', what: 'What costs', kind: 'Kind', amount: 'Amount', payer: 'Who pays', funding: 'Is the money there?',
    noAmount: 'No amount is given', noPayer: 'Nobody is given',
    questions: { 'D.investments': 'Does the initiative lead to complementary investments', 'D.running': 'Does the initiative lead to running costs' },
    kinds: { investment: 'Investment', runningCost: 'Running cost' },
    fundings: { funded: 'Yes', notFunded: 'No', unknown: 'Don’t know' },
    kronor: (amount) => `SEK ${amount}`, aYear: (amount) => `SEK ${amount} a year`,
  },
  changes: { caption: 'Changes in the initiative', what: 'What changed', before: 'What was planned', after: 'What it became', because: 'Because of', on: 'Changed' },
  limitations: {
    shows: 'The document shows what the project group has found and judged, and what it proposes. It is a basis for decisions and holds none.',
    method: (method, strategy) => `Method: ${method}.${strategy === '' ? '' : ` The initiative is tested against the strategy ${strategy}.`}`,
    environment: 'Sustainability assurance does not replace an environmental assessment under chapter 6 of the Swedish Environmental Code. Where one is required it is made by itself.',
    looseEnds: 'Found but not taken care of', gaps: 'What the group does not know', unheard: 'Those who have not been heard', unfinished: 'What is not answered',
    looseEffect: (name) => `Negative effect without handling. ${name}`,
    looseConflict: (name) => `Conflict without handling. ${name}`,
    looseKey: (name) => `Sustainability key that is tied to nothing. ${name}`,
    openGaps: (count, heading) => (count === 1 ? `One knowledge gap is not closed. It stands under ${heading}.` : `${count} knowledge gaps are not closed. They stand under ${heading}.`),
    withoutDimension: (count) => (count === 1 ? 'One effect is tied to no dimension and is not counted in the picture.' : `${count} effects are tied to no dimension and are not counted in the picture.`),
    unheardPersons: (count) => (count === 1 ? 'One individual who is much affected and has little power' : `${count} individuals who are much affected and have little power`),
    stakeholdersWithheld: 'Stakeholders and dialogues are not shown to the person who made the document. It cannot be told from here who has not been heard.',
    childrenUnheard: 'Children are affected but have not been heard',
    childrenUnknown: 'It is not settled whether children are affected.',
    notBegun: (part) => `${part}: not begun`,
    missing: (part, count) => (count === 1 ? `${part}: one thing is missing` : `${part}: ${count} things are missing`),
  },
};
