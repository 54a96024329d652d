import { goalFrameworks } from '../../method/goals';
import { goalTargets } from '../../method/goal-targets';
import { groups } from '../../method/groups';
import { itemIds, supportCategories, supportQuestionIds } from '../../method/ids';
import { methodLinks } from '../../method/links';
import { places } from '../../method/places';
import type { EntrySet, EntryWords, ReferenceEntry } from '../../method/reference';
import { shipped, shippedUnits } from '../../method/shipped';
import { strategies, strategyNodeTypes } from '../../method/strategy';
import type { MethodDetails, MethodTexts, QuestionText } from '../../method/texts';
import { labelledScales, otherScales } from './scale-codes';

/** The words of one language that entries are made from. */
export interface MethodWords {
  readonly texts: MethodTexts;
  readonly details: MethodDetails;
}

type Open = Readonly<Record<string, string | undefined>>;
type WordsOf = (id: string) => EntryWords;
/** What tells one set's entries: ids in order, their words in a language, what else is said of them. */
interface Seeded { readonly id: string; readonly parent?: string; readonly details?: Readonly<Record<string, string>> }

const named = (title: string | undefined): EntryWords => ({ title: title ?? '', help: '', example: '' });
const asked = (question: QuestionText | undefined): EntryWords =>
  ({ title: question?.title ?? '', help: question?.help ?? '', example: question?.example ?? '' });
const namesIn = (names: Open): WordsOf => (id) => named(names[id]);

const questionsOf = ({ texts, details }: MethodWords): Readonly<Record<string, QuestionText | undefined>> =>
  ({ ...texts.questions, ...details.participation, ...details.childRights, ...details.workshopQuestions });

/** Words of scales by `<scale>.<code>`. */
const scalesOf = ({ texts, details }: MethodWords): ReadonlyMap<string, EntryWords> => {
  const words = new Map<string, EntryWords>();
  for (const name of Object.keys(labelledScales) as (keyof typeof labelledScales)[]) {
    for (const [code, title] of Object.entries<string>(texts.scales[name])) words.set(`${name}.${code}`, named(title));
  }
  for (const code of otherScales.initiativeType) words.set(`initiativeType.${code}`, { ...texts.initiativeTypes[code], example: '' });
  for (const code of otherScales.track) words.set(`track.${code}`, { ...texts.tracks[code], example: '' });
  for (const code of otherScales.briefHeading) words.set(`briefHeading.${code}`, named(texts.briefHeadings[code]));
  for (const code of otherScales.goalLevel) words.set(`goalLevel.${code}`, named(texts.goalLevels[code]));
  for (const code of otherScales.placeKind) words.set(`placeKind.${code}`, named(texts.placeKinds[code]));
  for (const code of otherScales.ground) words.set(`ground.${code}`, named(texts.grounds[code]));
  for (const code of labelledScales.childRightsLevel) {
    const id = `childRightsLevel.${code}`;
    const level = Object.entries(details.childRightsLevels).find(([one]) => one === code)?.[1];
    words.set(id, { ...(words.get(id) ?? named('')), help: level?.help ?? '' });
  }
  return words;
};

/**
 * Edition 0 as entries: what the product is shipped with, in both languages. `order` counts from 1 under each parent.
 * @param sv words in Swedish
 * @param en the same in English
 */
export const seedEntries = (sv: MethodWords, en: MethodWords): readonly ReferenceEntry[] => {
  const set = (name: EntrySet, entries: readonly Seeded[], inSwedish: WordsOf, inEnglish: WordsOf): readonly ReferenceEntry[] => {
    const counts = new Map<string, number>();
    return entries.map(({ id, parent = '', details = {} }) => {
      const order = (counts.get(parent) ?? 0) + 1;
      counts.set(parent, order);
      return { set: name, id, parent, order, sv: inSwedish(id), en: inEnglish(id), details, isWithdrawn: false };
    });
  };
  const both = (name: EntrySet, entries: readonly Seeded[], words: (of: MethodWords) => WordsOf): readonly ReferenceEntry[] =>
    set(name, entries, words(sv), words(en));
  const scales = (of: MethodWords): WordsOf => {
    const words = scalesOf(of);
    return (id) => words.get(id) ?? named('');
  };
  const questions = questionsOf(sv);

  return [
    ...both('question', itemIds.filter((id) => id in questions).map((id) => ({ id })), (of) => {
      const texts = questionsOf(of);
      return (id) => asked(texts[id]);
    }),
    ...both('supportQuestion', supportCategories.flatMap((parent) => supportQuestionIds[parent].map((id) => ({ id, parent }))),
      ({ details }) => (id) => asked((details.supportQuestions as Readonly<Record<string, QuestionText | undefined>>)[id])),
    ...both('scale', [...scalesOf(sv).keys()].map((id) => ({ id })), scales),
    ...both('framework', goalFrameworks.map(({ id, level }) => ({ id, details: { level } })), ({ texts }) => namesIn(texts.frameworks)),
    ...both('goal', goalFrameworks.flatMap((framework) => framework.goals.map((goal) => ({
      id: goal.id, parent: framework.id,
      details: { number: String(goal.number), dimensions: goal.dimensions.join(','), ...(goal.color === undefined ? {} : { color: goal.color }) },
    }))), ({ texts }) => namesIn(texts.goals)),
    ...both('goalTarget', goalTargets.map(({ id, goal, code }) => ({ id, parent: goal, details: { code } })), ({ details }) => namesIn(details.goalTargets)),
    ...both('nodeType', strategyNodeTypes.map(({ id, takesEffects }) => ({ id, details: { takesEffects: takesEffects ? 'yes' : 'no' } })),
      ({ texts }) => namesIn(texts.strategyNodeTypes)),
    ...both('strategy', strategies.map(({ id, version, status }) => ({ id, details: { version, status } })), ({ texts }) => namesIn(texts.strategies)),
    ...both('node', strategies.flatMap((strategy) => strategy.nodes.map(({ id, type, parentId, certainty }) => ({
      id, parent: strategy.id, details: { type, certainty, ...(parentId === undefined ? {} : { under: parentId }) },
    }))), ({ texts }) => namesIn(texts.strategyNodes)),
    // Cases are filed under the name of the unit, so it is one in both languages.
    ...shippedUnits.map((name, index): ReferenceEntry =>
      ({ set: 'unit', id: `unit.${index + 1}`, parent: '', order: index + 1, sv: named(name), en: named(''), details: {}, isWithdrawn: false })),
    ...both('place', places.map(({ id, kind }) => ({ id, details: { kind } })), ({ texts }) => namesIn(texts.places)),
    ...both('group', groups.map(({ id, ground }) => ({ id, details: { ground } })), ({ texts }) => namesIn(texts.groups)),
    ...both('link', methodLinks.map(({ id, url, items, parts }) => ({
      id, details: { url, ...(items.length === 0 ? {} : { items: items.join(',') }), ...(parts.length === 0 ? {} : { parts: parts.join(',') }) },
    })), ({ details }) => namesIn(details.links)),
    ...both('checkPoint', shipped.checkPoints.map(({ id, stop, isMandatory }) => ({ id, parent: stop, details: { mandatory: isMandatory ? 'yes' : 'no' } })),
      () => () => named('')),
  ];
};
