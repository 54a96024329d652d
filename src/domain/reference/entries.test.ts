import fc from 'fast-check';
import { loadMethodDetails, loadMethodTexts } from '../../method/load';
import { referenceSets } from '../../method/reference';
import type { EntrySet, ReferenceEntry } from '../../method/reference';
import { shipped } from '../../method/shipped';
import { referenceAt } from './apply';
import { isHandbookCheckPoint } from './check-points';
import { changesBetween } from './diff';
import { entriesAt, entryKey } from './entries';
import type { PublishedRow } from './published';
import { publicationOf } from './publication';
import { scaleIds } from './scale-codes';
import { seedEntries } from './seed';
import { blankRow, editionRow, entryRow } from './testing/rows';
import { entrySets, newEntryId, setRules } from './sets';
import { problemsOf } from './validate';

let seed: readonly ReferenceEntry[];
beforeAll(async () => {
  const of = async (language: 'sv' | 'en') => ({ texts: await loadMethodTexts(language), details: await loadMethodDetails(language) });
  seed = seedEntries(await of('sv'), await of('en'));
});

const find = (entries: readonly ReferenceEntry[], set: EntrySet, id: string) => entries.find((entry) => entry.set === set && entry.id === id);
/** Rows as SharePoint keeps a publication of everything that `after` has other than `before`. */
const published = (before: readonly ReferenceEntry[], after: readonly ReferenceEntry[], edition: number): readonly PublishedRow[] => {
  const { key, entries, note } = publicationOf(before, after, `p${edition}`, edition, 'note');
  return [...entries.map(({ set, entry, ...rest }) => entryRow(key, set, entry, rest)), editionRow(edition, key, note)];
};

test('every set has a rule, and the shipped method is the first edition without a fault', () => {
  expect([...entrySets].sort()).toEqual(referenceSets.filter((set) => set !== 'edition').sort());
  expect(problemsOf(seed)).toEqual([]);
  expect(new Set(seed.map(entryKey)).size).toBe(seed.length);
  expect(seed.filter(({ set }) => set === 'supportQuestion')).toHaveLength(29);
  expect(seed.filter(({ set }) => set === 'goal')).toHaveLength(49);
  expect(seed.filter(({ set }) => set === 'scale').map(({ id }) => id).sort()).toEqual([...scaleIds].sort());
});

test('every shipped entry has words in both languages; the check points of the handbook have those of their questions', () => {
  const checkPoints = seed.filter(isHandbookCheckPoint);
  expect(checkPoints.map(({ id, parent }) => `${parent} ${id}`)).toEqual(['S1 S1.1', 'S1 S1.2', 'S1 S1.3', 'S2 S2.1', 'S2 S2.2', 'S2 S2.3']);
  expect(checkPoints.every(({ id }) => find(seed, 'question', id) !== undefined)).toBe(true);
  const wordless = seed.filter((entry) => !isHandbookCheckPoint(entry)).filter(({ set, sv, en }) => sv.title.trim() === '' || (set !== 'unit' && en.title.trim() === ''));
  expect(wordless.map(entryKey)).toEqual([]);
});

test('the shipped method, published again as rows from the first to the last entry, gives the same structure', () => {
  const rows = published([], seed, 1);
  const { edition, newest, ...structure } = referenceAt(rows, 1);
  expect([edition, newest]).toEqual([1, 1]);
  const { edition: _e, newest: _n, ...before } = shipped;
  expect(JSON.parse(JSON.stringify(structure))).toEqual(JSON.parse(JSON.stringify(before)));
  expect(changesBetween(seed, entriesAt(seed, rows, 1))).toEqual([]);
});

test('an edition says what changed and leaves the earlier ones as they were', () => {
  const forest: ReferenceEntry = {
    set: 'goal', id: newEntryId('goal', 'a-b-1'), parent: 'environment', order: 17, sv: { title: 'Fler ekar', help: '', example: '' },
    en: { title: '', help: '', example: '' }, details: { number: '17', dimensions: 'ecological' }, isWithdrawn: false,
  };
  const after = [...seed.map((entry) => (entry.set === 'goal' && entry.id === 'sdg.1' ? { ...entry, isWithdrawn: true } : entry)), forest];
  const rows = published(seed, after, 1);
  expect(rows).toHaveLength(3);
  expect(find(entriesAt(seed, rows, 0), 'goal', 'goal.ab1')).toBeUndefined();
  expect(find(entriesAt(seed, rows, 1), 'goal', 'goal.ab1')).toEqual(forest);
  expect(find(entriesAt(seed, rows, 1), 'goal', 'sdg.1')?.isWithdrawn).toBe(true);
  const goalsAt = (edition: number) => referenceAt(rows, edition).frameworks.flatMap(({ goals }) => goals.map(({ id }) => id));
  expect([goalsAt(0).includes('sdg.1'), goalsAt(1).includes('sdg.1'), goalsAt(1).includes('goal.ab1')]).toEqual([true, false, true]);
});

test('what stands under something that is withdrawn is not offered either', () => {
  const gone = new Set(['goal:sdg.3', 'framework:publicHealth', 'strategy:gronaKronoberg2025', 'node:gk2025.area1']);
  const without = (keys: readonly string[]) => published(seed, seed.map((entry) => (keys.includes(entryKey(entry)) ? { ...entry, isWithdrawn: true } : entry)), 1);
  const reference = referenceAt(without([...gone]), 1);
  expect(reference.goalTargets.some(({ goal }) => goal === 'sdg.3')).toBe(false);
  expect(reference.frameworks.map(({ id }) => id)).toEqual(['agenda2030', 'environment', 'genderEquality', 'regional']);
  expect(reference.strategies.map(({ id }) => id)).toEqual(['kronoberg2035']);
  const [strategy] = referenceAt(without(['node:gk2025.area1']), 1).strategies;
  expect(strategy?.nodes.find(({ id }) => id === 'gk2025.priority1')).toMatchObject({ parentId: undefined, order: 1 });
});

test('in a closed set only words change: nothing is added, moved or withdrawn', () => {
  const rows = [
    entryRow('p', 'question', 'A1', { title: 'Ny', help: 'Hjälp', isWithdrawn: true, parent: 'x' }), entryRow('p', 'question', 'A9', { title: 'Påhittad' }),
    entryRow('p', 'scale', 'effectSign.maybe', { title: 'Kanske' }), editionRow(1, 'p'),
  ];
  const entries = entriesAt(seed, rows, 1);
  expect(entries).toHaveLength(seed.length);
  expect(find(entries, 'question', 'A1')).toMatchObject({ sv: { title: 'Ny' }, isWithdrawn: false, parent: '' });
});

test('check points of the handbook stay at their stop and are never withdrawn; added ones come and go', () => {
  const checkPoint = (publication: string, id: string, values: Partial<PublishedRow>) => entryRow(publication, 'checkPoint', id, values);
  const rows = [
    checkPoint('a', 'S1.2', { parent: 'S2', title: 'Påhittad', details: 'mandatory=no', isWithdrawn: true }), checkPoint('a', 'S9.1', { parent: 'S1', title: 'Påhittad' }),
    checkPoint('a', 'check.landsbygd', { parent: 'S2', order: 4, title: 'Är landsbygden tillfrågad?', details: 'mandatory=yes' }),
    checkPoint('a', 'check.lost', { parent: 'S3', title: 'Var?', details: 'mandatory=yes' }), checkPoint('a', 'check.blank', { parent: 'S1', details: 'mandatory=yes' }),
    editionRow(1, 'a'), checkPoint('b', 'check.landsbygd', { parent: 'S1', order: 0, title: 'Är landsbygden tillfrågad?', details: 'mandatory=no' }), editionRow(2, 'b'),
    checkPoint('c', 'check.landsbygd', { parent: 'S1', order: 0, title: 'Är landsbygden tillfrågad?', isWithdrawn: true }), editionRow(3, 'c'),
  ];
  const at = (edition: number) => referenceAt(rows, edition).checkPoints.map(({ id, stop, isMandatory }) => `${stop} ${id}${isMandatory ? '!' : ''}`);
  expect(at(0)).toEqual(['S1 S1.1!', 'S1 S1.2!', 'S1 S1.3!', 'S2 S2.1!', 'S2 S2.2!', 'S2 S2.3!']);
  expect([...at(1)].sort()).toEqual(['S1 S1.1!', 'S1 S1.2', 'S1 S1.3!', 'S2 S2.1!', 'S2 S2.2!', 'S2 S2.3!', 'S2 check.landsbygd!']);
  expect(at(2)[0]).toBe('S1 check.landsbygd');
  expect(at(3)).toHaveLength(6);
  const entries = entriesAt(seed, rows, 3);
  expect(find(entries, 'checkPoint', 'S1.2')).toMatchObject({ parent: 'S1', isWithdrawn: false, sv: { title: '' }, details: { mandatory: 'no' } });
  expect(find(entries, 'checkPoint', 'S9.1')).toBeUndefined();
});

/** Any change an administrator can make to open sets, and rows that nobody could have made. */
const anyRow = fc.record({
  set: fc.constantFrom(...referenceSets, null), entry: fc.constantFrom('', 'sdg.1', 'goal.x', 'MI1', 'SQ.1', 'gk2025.priority1', 'gronaKronoberg2025', 'place.vaxjo', 'unit.1', 'link.1', 'A1', 'constructor', '__proto__', 'effectSign.positive', 'S1.1', 'check.x'),
  publication: fc.constantFrom('a', 'b', ''), parent: fc.constantFrom('', 'agenda2030', 'environment', 'power', 'gronaKronoberg2025', 'S2', 'none'),
  order: fc.oneof(fc.constant(null), fc.integer({ min: -2, max: 40 })), title: fc.string(), help: fc.string(), titleEn: fc.string(),
  details: fc.constantFrom('', 'number=x', 'type=priority\nunder=gk2025.priority1', 'level=regional', 'url=javascript:alert(1)', 'takesEffects=yes', 'kind=town', 'dimensions=social,odd', '=\n=='),
  isWithdrawn: fc.boolean(),
}).map((values): PublishedRow => blankRow({ ...values, id: (values.order ?? 0) + 10 }));

test('whatever stands in the list, reading it neither throws nor loses what was shipped', () => {
  fc.assert(fc.property(fc.array(anyRow, { maxLength: 30 }), fc.nat(5), (rows, edition) => {
    const all = [...rows, editionRow(1, 'a'), editionRow(2, 'b')];
    const entries = entriesAt(seed, all, edition);
    expect(entries.length).toBeGreaterThanOrEqual(seed.length);
    const { frameworks, strategies, links, checkPoints } = referenceAt(all, edition);
    for (const { id, stop } of shipped.checkPoints) expect(checkPoints.find((one) => one.id === id)?.stop).toBe(stop);
    for (const { nodes } of strategies) for (const node of nodes) expect(node.parentId).not.toBe(node.id);
    expect(frameworks.flatMap(({ goals }) => goals).every(({ number }) => Number.isInteger(number))).toBe(true);
    expect(links.every(({ url }) => url.startsWith('https://'))).toBe(true);
    problemsOf(entries);
  }), { numRuns: 200 });
});

test('publishing any change and reading it back gives exactly what was published', () => {
  const change = fc.record({ at: fc.nat(10_000), title: fc.string({ minLength: 1 }), order: fc.nat(50), isWithdrawn: fc.boolean() });
  fc.assert(fc.property(fc.array(change, { maxLength: 20 }), fc.array(change, { maxLength: 20 }), (first, second) => {
    const changed = (entries: readonly ReferenceEntry[], by: typeof first): readonly ReferenceEntry[] => entries.map((entry, index) => {
      const found = by.find(({ at }) => at % entries.length === index);
      if (found === undefined) return entry;
      if (isHandbookCheckPoint(entry)) return { ...entry, order: found.order, details: { mandatory: found.isWithdrawn ? 'no' : 'yes' } };
      const words = { ...entry, sv: { ...entry.sv, title: found.title } };
      return setRules[entry.set].isOpen ? { ...words, order: found.order, isWithdrawn: found.isWithdrawn } : words;
    });
    const one = changed(seed, first);
    const two = changed(one, second);
    const rows = [...published(seed, one, 1), ...published(one, two, 2)];
    expect(changesBetween(one, entriesAt(seed, rows, 1))).toEqual([]);
    expect(changesBetween(two, entriesAt(seed, rows, 2))).toEqual([]);
    expect(changesBetween(seed, entriesAt(seed, rows, 0))).toEqual([]);
  }), { numRuns: 50 });
});
