import type { EntrySet, ReferenceEntry } from '../../method/reference';
import { isGoal } from '../effects';
import type { EntryChange } from './diff';
import { entryKey } from './entries';
import { scaleOf } from './scale-names';

/** A case's rows as far as they point at entries; the product's own rows fit. */
export interface UseFacts {
  readonly assessment: {
    readonly type: string | null; readonly track: string | null; readonly unit: string; readonly strategyVersion: string;
    readonly goals: readonly string[]; readonly goalsNotRelevant: readonly string[]; readonly goalsUnknown: readonly string[];
    readonly affectedGroups: readonly string[]; readonly affectedPlaces: readonly string[];
  };
  readonly answers: readonly { readonly item: string; readonly text: string; readonly choice: string; readonly individual: string; readonly geography: string; readonly society: string; readonly travel: string }[];
  readonly effects: readonly { readonly target: string; readonly goalTargets: readonly string[]; readonly groups: readonly string[]; readonly places: readonly string[] }[];
  readonly between: readonly { readonly oneTarget: string; readonly otherTarget: string }[];
  readonly stakeholders: readonly { readonly represents: readonly string[] }[];
  readonly dialogues: readonly { readonly groups: readonly string[] }[];
  readonly knowledgeGaps: readonly { readonly item: string }[];
}

/** `<set>:<id>` of everything a case has answered or chosen. */
export type CaseUse = ReadonlySet<string>;

const isSaid = (answer: UseFacts['answers'][number]): boolean =>
  [answer.text, answer.choice, answer.individual, answer.geography, answer.society, answer.travel].some((text) => text.trim() !== '');

/**
 * What a case has answered or chosen.
 * @param entries as they are at the case's edition: what a chosen entry belongs to is in use as well
 */
export const caseUseOf = (facts: UseFacts, entries: readonly ReferenceEntry[]): CaseUse => {
  const { assessment } = facts;
  const used = new Set<string>();
  const add = (set: EntrySet, ids: readonly string[]): void => ids.filter((id) => id !== '').forEach((id) => used.add(entryKey({ set, id })));
  const addTargets = (ids: readonly string[]): void => ids.forEach((id) => add(isGoal(id) ? 'goal' : 'node', [id]));

  const items = [...facts.answers.filter(isSaid), ...facts.knowledgeGaps].map(({ item }) => item);
  add('question', items);
  add('supportQuestion', items);
  add('checkPoint', items);
  add('goal', [...assessment.goals, ...assessment.goalsNotRelevant, ...assessment.goalsUnknown]);
  add('group', [...assessment.affectedGroups, ...facts.effects.flatMap(({ groups }) => groups), ...facts.stakeholders.flatMap(({ represents }) => represents), ...facts.dialogues.flatMap(({ groups }) => groups)]);
  add('place', [...assessment.affectedPlaces, ...facts.effects.flatMap(({ places }) => places)]);
  add('goalTarget', facts.effects.flatMap(({ goalTargets }) => goalTargets));
  addTargets([...facts.effects.map(({ target }) => target), ...facts.between.flatMap(({ oneTarget, otherTarget }) => [oneTarget, otherTarget])]);
  if (assessment.type !== null) add('scale', [`initiativeType.${assessment.type}`]);
  if (assessment.track !== null) add('scale', [`track.${assessment.track}`]);

  for (const { set, id, parent, details, sv } of entries) {
    if (set === 'unit' && sv.title === assessment.unit) add('unit', [id]);
    if (set === 'strategy' && details['version'] === assessment.strategyVersion) add('strategy', [id]);
    if (!used.has(entryKey({ set, id }))) continue;
    if (set === 'goalTarget') add('goal', [parent]);
    if (set === 'node') add('nodeType', [details['type'] ?? '']);
  }
  for (const { set, id, parent } of entries) if (set === 'goal' && used.has(entryKey({ set, id }))) add('framework', [parent]);
  return used;
};

export interface MarkedChange {
  readonly change: EntryChange;
  /** Whether it touches something the case has answered or chosen. */
  readonly isConcerned: boolean;
}

/** The changes in the order given, each with whether the case has to do with it. */
export const concerning = (changes: readonly EntryChange[], use: CaseUse): readonly MarkedChange[] =>
  changes.map((change) => ({ change, isConcerned: change.kind !== 'added' && use.has(entryKey(change.after)) }));

/** Changes of one set; the codes of a scale stand together under the scale's name. */
export const groupOf = ({ after }: EntryChange): { readonly set: EntrySet; readonly scale: string } =>
  ({ set: after.set, scale: after.set === 'scale' ? scaleOf(after.id).scale : '' });
