import type { FigureKind } from '../../../domain/measurements';
import type { TrendFacts } from '../../../domain/measurements-progress';
import type { Wording } from '../../wording';
import type { indicatorsTexts as swedish } from '../../sv/later-steps/indicators';

const withUnit = (figure: string, unit: string): string => (unit === '' ? figure : `${figure} ${unit}`);

const whom = { all: 'all', women: 'women', men: 'men' } as const;
const isForAll = (kinds: readonly FigureKind[]): boolean => kinds.length === 3 || (kinds.length === 1 && kinds[0] === 'all');
const whose = { all: '', women: 'Women: ', men: 'Men: ' } as const;
const moves = { rising: 'Rising', falling: 'Falling', level: 'Standing still' } as const;
const moved = { rising: 'risen', falling: 'fallen', level: 'stood still' } as const;

const way = ({ from, latest, target, share, unit, isHolding, isAway, isFromBaseline }: TrendFacts): string => {
  const goal = target === null ? 'No target is set.' : isHolding ? `The target is to hold ${withUnit(target, unit)}.` : `The target is ${withUnit(target, unit)}.`;
  if (latest === null) return from === null || target === null || isHolding ? `Nothing is measured yet. ${goal}` : `Nothing is measured yet. The way goes from ${from} to ${withUnit(target, unit)}.`;
  if (from === null) return `Latest ${withUnit(latest, unit)}. ${goal}`;
  const fromTo = `From ${from} to ${withUnit(latest, unit)}`;
  if (share === null || target === null) return `${fromTo}${isFromBaseline ? '' : ' since the first measurement'}. ${goal}`;
  return isAway ? `${fromTo}, away from the target ${withUnit(target, unit)}.` : `${fromTo}, ${share} of the way to ${withUnit(target, unit)}.`;
};

const movement = ({ movement: of, isWanted }: TrendFacts): string =>
  (of === null ? '' : isWanted === null ? ` ${moves[of]}.` : isWanted ? ` ${moves[of]}, as you want.` : ` ${moves[of]}, contrary to what you want.`);

const reached = ({ isReached, isHolding }: TrendFacts): string =>
  (isReached === null ? '' : isHolding ? (isReached ? ' The level is held.' : ' The level is not held.') : isReached ? ' The target is reached.' : '');

/** Step D: what the indicators show, over time. */
export const indicatorsTexts: Wording<typeof swedish> = {
  uncaught: {
    positive: 'No indicator catches positive change. Add one, so that what you want to strengthen can be seen, too.',
    negative: 'No indicator catches negative change. Add one, so that you notice if something gets worse.',
    both: 'Say for each indicator whether it catches positive or negative change. The plan needs both kinds.',
  },
  fields: {
    baselineOn: 'The baseline is from', targetOn: 'The target is reached by',
    baselineWomen: 'Baseline, women', baselineMen: 'Baseline, men', targetWomen: 'Target, women', targetMen: 'Target, men',
    concernsPeople: 'Does the indicator concern people?',
  },
  targetBeforeBaseline: 'The target is to be reached before the day of the baseline. Change one of the days.',
  lacksSex: 'The indicator concerns people. Report it for women and men, so that it shows if things go differently for them.',
  lacksSexFigures: 'Write a baseline and a target for both women and men.',
  notBySex: 'Not by sex',
  notANumber: 'Write a number in figures, for example 12.5.',
  ratio: {
    title: 'Values that are worked out',
    summary: 'Work it out from two other indicators',
    help: 'For example cost per kilometre. It is not measured by itself. The value is worked out for the days on which both are measured, and the baseline and the target from theirs.',
    numerator: 'What is divided', denominator: 'Divided by', none: 'None',
    needsTwo: 'First add the two indicators that you measure, under any key you like.',
    of: (numerator, denominator) => `Worked out: ${numerator} divided by ${denominator}.`,
    pill: 'Worked out', problemPill: 'Check the parts',
    problems: {
      notChosen: 'Choose both parts.',
      partGone: 'One of the parts is removed. Choose another.',
      sameTwice: 'The parts are the same indicator. Choose two different ones.',
      circular: 'The parts are worked out from each other. Choose indicators that you measure.',
      partUnclear: 'One of the parts cannot be worked out yet. Check it first.',
    },
  },
  measured: {
    title: 'Measured values',
    lead: 'Write one value for each time you have measured. The values are never added up.',
    empty: 'Nothing is measured yet.',
    add: 'Add measured value', addAria: (indicator) => `Add measured value for ${indicator}`,
    remove: (number, indicator) => `Remove measured value ${number} for ${indicator}`,
    removed: 'The measured value is removed.',
    on: 'Measured on', value: (unit) => (unit === '' ? 'Value' : `Value, ${unit}`), women: 'Women', men: 'Men', comment: 'Comment and source',
    ahead: 'That day has not been yet. Write the day on which you measured.',
    noDay: 'Write on which day you measured. Without a day the value is not in the picture.',
    doubled: (days) => `Several values stand on the same day: ${days}. The one written last counts.`,
    latest: (figure, unit) => `Latest ${withUnit(figure, unit)}`,
    share: (share) => `${share} of the way`,
    against: (target) => `target ${target}`,
  },
  chart: {
    title: (indicator) => `${indicator} over time`,
    axis: (unit) => (unit === '' ? 'Value' : unit),
    names: { all: 'All', women: 'Women', men: 'Men' },
    target: (figure, kinds) => (isForAll(kinds) ? `Target ${figure}` : `Target ${figure}, ${kinds.map((kind) => whom[kind]).join(' and ')}`),
    showTable: 'Show as a table', hideTable: 'Hide the table',
    day: 'Day', value: 'Value', share: 'Share of the way', calculation: 'Calculation',
    baseline: (day) => (day === '' ? 'Baseline' : `Baseline, ${day}`),
    targetRow: (day) => (day === '' ? 'Target' : `Target, ${day}`),
    none: '–',
  },
  trend: (facts) => `${whose[facts.kind]}${way(facts)}${movement(facts)}${facts.lastStep === null ? '' : ` Since the measurement before it has ${moved[facts.lastStep]}.`}${reached(facts)}`,
};
