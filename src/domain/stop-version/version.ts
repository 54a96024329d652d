import { isOnGoal } from '../effects';
import { isOwnCheckPoint, stopQuestionIds } from '../../method/ids';
import type { StopPointId } from '../../method/ids';

/** A text, a code or a day ('' for none), or several ids. */
export type VersionValue = string | readonly string[];

/** The groups of rows a version holds, in the order they are shown. */
export const versionGroups = ['initiative', 'answer', 'effect', 'conflict', 'gap', 'key'] as const;
export type VersionGroup = (typeof versionGroups)[number];

/** One row as it was: `id` is the item of an answer, the `HbKey` of any other row. */
export interface VersionRow {
  readonly group: VersionGroup;
  readonly id: string;
  readonly values: Readonly<Record<string, VersionValue>>;
}

/** What a stop point looked back on as the group chose to rework. Kept as a file that is written once. */
export interface StopVersion {
  readonly format: 1;
  readonly kind: 'hallbarhetssakring.hallplats';
  readonly caseKey: string;
  readonly stop: StopPointId;
  /** From 1: which time the stop was taken. */
  readonly round: number;
  /** ISO 8601, UTC. */
  readonly takenAt: string;
  readonly rows: readonly VersionRow[];
}

/** Columns that are kept of each kind of row: what the group has written and chosen. */
export const versionFields = {
  initiative: ['name', 'purpose', 'delimitation', 'alternatives', 'zeroAlternative', 'affectedGroups', 'affectedPlaces', 'goals'],
  answer: ['choice', 'text'],
  effect: [
    'target', 'effect', 'effectKind', 'arisesFrom', 'dimensions', 'where', 'groups', 'places', 'horizon', 'size', 'confidence', 'reboundRisk',
    'countermeasure', 'description', 'evidence', 'ending', 'endingReason', 'endingActor',
  ],
  conflict: [
    'kind', 'oneTarget', 'oneSide', 'otherTarget', 'otherSide', 'description', 'position', 'owner', 'status', 'ending', 'endingReason', 'endingActor',
  ],
  gap: ['question', 'owner', 'due', 'isBlocking', 'blocks', 'closedHow', 'closedOn', 'acceptedReason', 'acceptedOn'],
  key: ['name', 'reason', 'meets'],
} as const satisfies Readonly<Record<VersionGroup, readonly string[]>>;
export type VersionField = (typeof versionFields)[VersionGroup][number];

type Raw = string | number | boolean | null | readonly string[] | undefined;
type RowWith<G extends VersionGroup> = { readonly [F in (typeof versionFields)[G][number]]: Raw };
interface Keyed { readonly key: string }

/** A case as far as a version reads it. The product's own rows fit. */
export interface VersionFacts {
  readonly assessment: Keyed & RowWith<'initiative'>;
  readonly answers: readonly (RowWith<'answer'> & { readonly item: string })[];
  readonly effects: readonly (Keyed & RowWith<'effect'> & { readonly target: string })[];
  readonly conflicts: readonly (Keyed & RowWith<'conflict'> & { readonly raisedIn: string | null })[];
  readonly knowledgeGaps: readonly (Keyed & RowWith<'gap'>)[];
  readonly keys: readonly (Keyed & RowWith<'key'>)[];
}

/** Answers a stop looks back on, its own questions among them: they are answered anew the next time. */
const answersOf: Readonly<Record<StopPointId, readonly string[]>> = {
  S1: ['A1', 'A2', 'A3', 'A4', ...stopQuestionIds.S1],
  S2: ['B.presentState', 'B1', 'B2', 'B3', ...stopQuestionIds.S2],
};

const asValue = (raw: Raw): VersionValue => {
  if (raw === null || raw === undefined) return '';
  if (typeof raw === 'string') return raw;
  if (typeof raw === 'boolean') return raw ? 'yes' : 'no';
  return typeof raw === 'number' ? String(raw) : [...raw];
};

const rowOf = <G extends VersionGroup>(group: G, id: string, row: RowWith<G>): VersionRow => {
  const fields: readonly (typeof versionFields)[G][number][] = versionFields[group];
  return { group, id, values: Object.fromEntries(fields.map((field) => [field, asValue(row[field])])) };
};

/**
 * What the stop looks back on, as it is now: before the first stop the initiative, step A and its conflicts, before the
 * second step B, the keys and all effects, conflicts and gaps.
 * @param checkPoints ids of the stop's check points in the case's edition; answers to added ones are kept, too
 * @param takenAt ISO 8601, UTC
 */
export const stopVersion = (stop: StopPointId, round: number, takenAt: string, facts: VersionFacts, checkPoints: readonly string[] = []): StopVersion => {
  const isFirst = stop === 'S1';
  const asked = new Set([...answersOf[stop], ...checkPoints.filter(isOwnCheckPoint)]);
  const said = facts.answers.filter(({ item }, index) => asked.has(item) && facts.answers.findIndex((other) => other.item === item) === index);
  return {
    format: 1, kind: 'hallbarhetssakring.hallplats', caseKey: facts.assessment.key, stop, round, takenAt,
    rows: [
      rowOf('initiative', 'initiative', facts.assessment),
      ...[...asked].flatMap((item) => said.filter((answer) => answer.item === item)).map((answer) => rowOf('answer', answer.item, answer)),
      ...facts.effects.filter((row) => !isFirst || !isOnGoal(row)).map((row) => rowOf('effect', row.key, row)),
      ...facts.conflicts.filter(({ raisedIn }) => !isFirst || raisedIn === 'a').map((row) => rowOf('conflict', row.key, row)),
      ...(isFirst ? [] : facts.knowledgeGaps.map((row) => rowOf('gap', row.key, row))),
      ...(isFirst ? [] : facts.keys.map((row) => rowOf('key', row.key, row))),
    ],
  };
};
