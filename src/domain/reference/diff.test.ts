import type { EntrySet, ReferenceEntry } from '../../method/reference';
import { caseUseOf, concerning, groupOf } from './concerning';
import { changesBetween } from './diff';

const entry = (set: EntrySet, id: string, values: Partial<ReferenceEntry> = {}): ReferenceEntry => ({
  set, id, parent: '', order: 1, sv: { title: id, help: '', example: '' }, en: { title: '', help: '', example: '' }, details: {}, isWithdrawn: false, ...values,
});
const before = [
  entry('goal', 'sdg.3', { parent: 'agenda2030', details: { number: '3' } }), entry('goal', 'sdg.4', { parent: 'agenda2030' }), entry('goal', 'env.1', { parent: 'environment' }),
  entry('framework', 'agenda2030'), entry('framework', 'environment'), entry('question', 'A1'), entry('supportQuestion', 'MI1'), entry('supportQuestion', 'MI2'),
  entry('nodeType', 'priority'), entry('node', 'gk2025.priority1', { parent: 's', details: { type: 'priority' } }), entry('strategy', 's', { details: { version: 's-1' } }),
  entry('unit', 'unit.1', { sv: { title: 'Trafik', help: '', example: '' } }), entry('scale', 'initiativeType.project'), entry('scale', 'initiativeType.grant'),
  entry('place', 'place.a'), entry('group', 'group.a'), entry('goalTarget', 'sdg.4.3', { parent: 'sdg.4' }),
  entry('checkPoint', 'S1.1', { parent: 'S1' }), entry('checkPoint', 'check.a', { parent: 'S1' }), entry('checkPoint', 'check.b', { parent: 'S1' }),
];
const unsaid = { text: '', choice: '', individual: '', geography: '', society: '', travel: '' };
const reworded = (from: readonly ReferenceEntry[]) => from.map((one) => ({ ...one, en: { ...one.en, help: 'new' } }));

test('nothing other, no change', () => {
  expect(changesBetween(before, before)).toEqual([]);
  expect(changesBetween([], [])).toEqual([]);
});

test('words, details, place and coming or going are told apart', () => {
  const [goal] = before as unknown as readonly [ReferenceEntry];
  const change = (after: ReferenceEntry) => changesBetween([goal], [after])[0];
  expect(change({ ...goal, sv: { ...goal.sv, title: 'Ny' } })).toMatchObject({ kind: 'changed', words: [{ language: 'sv', field: 'title', before: 'sdg.3', after: 'Ny' }], details: [], hasMoved: false });
  expect(change({ ...goal, parent: 'environment', details: { number: '4', color: '#000000' } })).toMatchObject({
    kind: 'changed', words: [], details: [{ name: 'parent', before: 'agenda2030', after: 'environment' }, { name: 'color', before: '', after: '#000000' }, { name: 'number', before: '3', after: '4' }],
  });
  expect(change({ ...goal, order: 2 })).toMatchObject({ kind: 'changed', hasMoved: true, words: [], details: [] });
  expect(change({ ...goal, isWithdrawn: true })).toMatchObject({ kind: 'withdrawn' });
  expect(changesBetween([{ ...goal, isWithdrawn: true }], [goal])[0]).toMatchObject({ kind: 'restored' });
  expect(changesBetween([], [goal])).toEqual([{ kind: 'added', after: goal }]);
});

test('a change concerns a case that has answered or chosen it, or something under it', () => {
  const use = caseUseOf({
    assessment: {
      goals: ['sdg.3'], goalsNotRelevant: [], goalsUnknown: [], affectedGroups: [], affectedPlaces: ['place.a'],
      unit: 'Trafik', type: 'project', track: null, strategyVersion: 's-1',
    },
    answers: [{ ...unsaid, item: 'MI1', individual: 'Ja' }, { ...unsaid, item: 'MI2', text: ' ' }, { ...unsaid, item: 'check.a', choice: 'notRelevant' }, { ...unsaid, item: 'S1.1', text: 'Ja' }],
    effects: [{ target: 'gk2025.priority1', groups: ['group.a'], places: [], goalTargets: ['sdg.4.3'] }],
    between: [], stakeholders: [], dialogues: [], knowledgeGaps: [],
  }, before);
  const marked = concerning(changesBetween(before, reworded(before)), use);
  expect(marked).toHaveLength(before.length);
  expect(marked.filter(({ isConcerned }) => !isConcerned).map(({ change }) => change.after.id))
    .toEqual(['env.1', 'environment', 'A1', 'MI2', 'initiativeType.grant', 'check.b']);
});

test('what is new concerns nobody yet', () => {
  const use = new Set(['goal:sdg.3']);
  expect(concerning(changesBetween([], before), use).some(({ isConcerned }) => isConcerned)).toBe(false);
});

test('the codes of a scale stand together', () => {
  const [change] = changesBetween([], [entry('scale', 'effectSign.positive')]);
  expect(change && groupOf(change)).toEqual({ set: 'scale', scale: 'effectSign' });
});
