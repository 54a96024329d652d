import type { Dimension } from './scales';

/** Goal frameworks; `agenda2030` is the one every case meets. */
export const frameworkIds = ['agenda2030', 'environment', 'genderEquality', 'publicHealth', 'regional'] as const;
export type FrameworkId = (typeof frameworkIds)[number];

type UpTo6 = 1 | 2 | 3 | 4 | 5 | 6;
type UpTo8 = UpTo6 | 7 | 8;
type UpTo16 = UpTo8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16;
type UpTo17 = UpTo16 | 17;

/** Id of an Agenda 2030 goal: `sdg.1` … `sdg.17`. */
export type GlobalGoalId = `sdg.${UpTo17}`;

/** Id of one goal of any framework: `sdg.13`, `env.1`, `gen.6`, `ph.8`. */
export type GoalId = GlobalGoalId | `env.${UpTo16}` | `gen.${UpTo6}` | `ph.${UpTo8}` | 'reg.1' | 'reg.2';

/** One goal; a goal may belong to several dimensions, since the grouping is contested. `goal.…`: added by an administrator. */
export interface Goal {
  readonly id: string;
  readonly number: number;
  readonly dimensions: readonly Dimension[];
  /** The goal's own colour, where it has one, and the text colour that can be read on it. */
  readonly color?: `#${string}`;
  readonly textColor?: '#000' | '#fff';
}

/** An Agenda 2030 goal: UN colour, a text colour of at least 4.5:1 on it, number of targets. */
export interface GlobalGoal extends Goal {
  readonly id: GlobalGoalId;
  readonly color: `#${string}`;
  readonly textColor: '#000' | '#fff';
  readonly targetCount: number;
}

/** Who has set the goals; `subStrategy`: a strategy under the regional development strategy. */
export const goalLevels = ['global', 'national', 'regional', 'subStrategy'] as const;
export type GoalLevel = (typeof goalLevels)[number];

/** A framework and its goals, in their official order. */
export interface GoalFramework {
  readonly id: string;
  readonly level: GoalLevel;
  readonly goals: readonly Goal[];
}

/** One letter per dimension keeps the table below readable: s social, e ecological, k economic. */
const dimensionOf = { s: 'social', e: 'ecological', k: 'economic' } as const;

function parseDimensions(letters: string): readonly Dimension[] {
  return (['s', 'e', 'k'] as const).filter(l => letters.includes(l)).map(l => dimensionOf[l]);
}

function sdg(
  number: UpTo17,
  color: `#${string}`,
  text: 'white' | 'black',
  targetCount: number,
  letters: string
): GlobalGoal {
  const textColor = text === 'white' ? '#fff' : '#000';
  return { id: `sdg.${number}`, number, color, textColor, targetCount, dimensions: parseDimensions(letters) };
}

/** Agenda 2030: 17 goals, 169 targets (A/RES/70/1). Dimensions are our own reading. */
export const globalGoals: readonly GlobalGoal[] = [
  sdg(1, '#E5243B', 'white', 7, 'sk'),
  sdg(2, '#DDA63A', 'black', 8, 'sek'),
  sdg(3, '#4C9F38', 'black', 13, 's'),
  sdg(4, '#C5192D', 'white', 10, 's'),
  sdg(5, '#FF3A21', 'black', 9, 'sk'),
  sdg(6, '#26BDE2', 'black', 8, 'se'),
  sdg(7, '#FCC30B', 'black', 5, 'ek'),
  sdg(8, '#A21942', 'white', 12, 'sk'),
  sdg(9, '#FD6925', 'black', 8, 'ek'),
  sdg(10, '#DD1367', 'white', 10, 'sk'),
  sdg(11, '#FD9D24', 'black', 10, 'sek'),
  sdg(12, '#BF8B2E', 'black', 11, 'ek'),
  sdg(13, '#3F7E44', 'white', 5, 'e'),
  sdg(14, '#0A97D9', 'black', 10, 'e'),
  sdg(15, '#56C02B', 'black', 12, 'e'),
  sdg(16, '#00689D', 'white', 12, 's'),
  sdg(17, '#19486A', 'white', 19, 'sek')
];

/** One goal of a national or regional framework; its number is the end of its id. */
const national = (id: GoalId, letters: string): Goal => ({
  id,
  number: Number(id.slice(id.indexOf('.') + 1)),
  dimensions: parseDimensions(letters)
});

const environmentNumbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16] as const;

/**
 * All frameworks: Agenda 2030 (17), environmental objectives (16), gender equality (6), public health (8), and the goals of
 * the regional strategy that are public (2). Goals of sub-strategies are added by administrators.
 */
export const goalFrameworks: readonly (GoalFramework & { readonly id: FrameworkId })[] = [
  { id: 'agenda2030', level: 'global', goals: globalGoals },
  { id: 'environment', level: 'national', goals: environmentNumbers.map(n => national(`env.${n}`, n === 15 ? 'se' : 'e')) },
  {
    id: 'genderEquality',
    level: 'national',
    goals: [
      national('gen.1', 's'),
      national('gen.2', 'sk'),
      national('gen.3', 's'),
      national('gen.4', 'sk'),
      national('gen.5', 's'),
      national('gen.6', 's')
    ]
  },
  {
    id: 'publicHealth',
    level: 'national',
    goals: [
      national('ph.1', 's'),
      national('ph.2', 's'),
      national('ph.3', 'sk'),
      national('ph.4', 'sk'),
      national('ph.5', 'se'),
      national('ph.6', 's'),
      national('ph.7', 's'),
      national('ph.8', 's')
    ]
  },
  { id: 'regional', level: 'regional', goals: [national('reg.1', 'sk'), national('reg.2', 'e')] }
];

/** Environmental objectives about the sea and the mountains (method facts 2.3): an inland county meets them indirectly at most. */
export const rarelyMetInland: readonly string[] = ['env.10', 'env.14'] satisfies readonly GoalId[];

const goalsById = new Map<string, Goal>(
  goalFrameworks.flatMap(framework => framework.goals).map(goal => [goal.id, goal])
);

/** The goal with this id, or undefined when no framework has it (an id from another version). */
export function findGoal(id: string): Goal | undefined {
  return goalsById.get(id);
}
