import * as fc from 'fast-check';
import { changesBetween } from './difference';
import { encodeStopVersion, parseStopVersion } from './file';
import { stopVersion, versionFields, versionGroups } from './version';
import type { StopVersion, VersionFacts, VersionGroup, VersionRow } from './version';

const now = '2026-03-02T09:00:00Z';
/** A row with every column empty, the one given laid on top; who and when stand beside, as in the product's rows. */
const row = (group: VersionGroup, values: object): never => ({
  ...Object.fromEntries(versionFields[group].map((field) => [field, ''])), author: { name: 'Maria Lind', email: 'maria.lind@region.example' }, modified: now, ...values,
}) as never;
const answer = (item: string, text: string, choice = '') => row('answer', { item, text, choice });
const facts = (values: Partial<VersionFacts> = {}): VersionFacts => ({
  assessment: row('initiative', { key: 'case-1', name: 'Bussgata', purpose: 'Fler åker buss', goals: ['sdg.11'] }),
  answers: [answer('A1', 'Närmare målbilden'), answer('B1', 'Mål 11'), answer('S1.1', 'Ja'), answer('S2.1', 'Mycket'), answer('check.1', 'Klart'), answer('MI1', 'x')],
  effects: [row('effect', { key: 'e1', target: 'gk2025.priority1', effect: 'positive' }), row('effect', { key: 'e2', target: 'sdg.13', effect: 'negative', groups: ['group.women'] })],
  conflicts: [row('conflict', { key: 'c1', raisedIn: 'a', oneSide: 'Stråk' }), row('conflict', { key: 'c2', raisedIn: 'b', oneSide: 'Fart' })],
  knowledgeGaps: [row('gap', { key: 'g1', question: 'Hur reser de?', isBlocking: true })],
  keys: [row('key', { key: 'k1', name: 'Nyckel', meets: ['e2'] })],
  ...values,
});
const ids = ({ rows }: StopVersion): string[] => rows.map(({ group, id }) => `${group} ${id}`);

describe('what a version holds', () => {
  it('before the first stop: the initiative and step A', () => {
    expect(ids(stopVersion('S1', 1, now, facts(), ['S1.1', 'check.1']))).toEqual(['initiative initiative', 'answer A1', 'answer S1.1', 'answer check.1', 'effect e1', 'conflict c1']);
  });
  it('before the second: step B, the keys, and every effect, conflict and gap', () => {
    expect(ids(stopVersion('S2', 2, now, facts()))).toEqual([
      'initiative initiative', 'answer B1', 'answer S2.1', 'effect e1', 'effect e2', 'conflict c1', 'conflict c2', 'gap g1', 'key k1',
    ]);
  });
  it('texts, codes and ids, and nothing of who or when', () => {
    const { rows } = stopVersion('S2', 1, now, facts());
    expect(rows.find(({ id }) => id === 'g1')?.values).toEqual({
      question: 'Hur reser de?', owner: '', due: '', isBlocking: 'yes', blocks: '', closedHow: '', closedOn: '', acceptedReason: '', acceptedOn: '',
    });
    expect(rows.find(({ id }) => id === 'e2')?.values).toMatchObject({ target: 'sdg.13', effect: 'negative', groups: ['group.women'] });
    expect(JSON.stringify(rows)).not.toContain('Maria Lind');
  });
});

const file = (version: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(version));
const whole = stopVersion('S1', 1, now, facts());

it.each([
  ['nothing', new Uint8Array(), 'unreadable'],
  ['bytes that are no text', new Uint8Array([0xff, 0xfe, 0x00]), 'unreadable'],
  ['a text that is no JSON', new TextEncoder().encode('<html>'), 'unreadable'],
  ['another kind of file', file({ ...whole, kind: 'hallbarhetssakring.beslutsunderlag' }), 'unreadable'],
  ['a later format', file({ ...whole, format: 2 }), 'newer'],
  ['a format that is no number', file({ ...whole, format: '1' }), 'unreadable'],
  ['no rows', file({ ...whole, rows: undefined }), 'unreadable'],
  ['a row of a group nobody knows', file({ ...whole, rows: [{ group: 'cost', id: '1', values: {} }] }), 'unreadable'],
  ['a value that is no text', file({ ...whole, rows: [{ group: 'key', id: '1', values: { name: 3 } }] }), 'unreadable'],
  ['another case', file({ ...whole, caseKey: 'case-2' }), 'other'],
  ['another stop', file({ ...whole, stop: 'S2' }), 'other'],
  ['another round', file({ ...whole, round: 2 }), 'other'],
] as const)('a file with %s is refused: %s', (_name, bytes, because) => {
  expect(parseStopVersion(bytes, whole)).toEqual({ ok: false, because });
});

const anyVersion: fc.Arbitrary<StopVersion> = fc.record({
  stop: fc.constantFrom('S1' as const, 'S2' as const), round: fc.integer({ min: 1, max: 9 }),
  rows: fc.uniqueArray(fc.constantFrom(...versionGroups).chain((group) => {
    const columns: readonly string[] = versionFields[group];
    const value = fc.oneof(fc.constantFrom('', 'en text', 'Åäö 😀 "citat"'), fc.array(fc.constantFrom('a', 'b')));
    return fc.record({ group: fc.constant(group), id: fc.constantFrom('1', '2', '3'), values: fc.dictionary(fc.constantFrom(...columns), value, { noNullPrototype: true }) });
  }), { selector: ({ group, id }: VersionRow) => `${group} ${id}` }),
}).map((values) => ({ format: 1, kind: 'hallbarhetssakring.hallplats', caseKey: 'case-1', takenAt: now, ...values }));

it('comes back from its file as it was', () => {
  fc.assert(fc.property(anyVersion, (version) => {
    expect(parseStopVersion(encodeStopVersion(version), version)).toEqual({ ok: true, version });
  }));
});

it('refuses or reads any bytes, and never fails', () => {
  fc.assert(fc.property(fc.uint8Array(), (bytes) => { expect(parseStopVersion(bytes, whole).ok).toBe(false); }));
});

describe('what has changed', () => {
  it('tells texts, lists, what has come and what is gone', () => {
    const later = stopVersion('S2', 1, now, facts({
      answers: [answer('B1', 'Mål 11 och 13'), answer('B2', 'Mål 15')],
      effects: [row('effect', { key: 'e2', target: 'sdg.13', effect: 'negative', groups: ['group.men', 'group.women'] })],
      keys: [row('key', { key: 'k1', name: 'Nyckel', meets: ['e2'] }), row('key', { key: 'k2', name: 'Ny' })],
    }));
    expect(changesBetween(stopVersion('S2', 1, now, facts()), later).map(({ kind, group, id, fields }) => [kind, group, id, fields.map(({ field }) => field)])).toEqual([
      ['changed', 'answer', 'B1', ['text']], ['changed', 'answer', 'B2', ['text']], ['changed', 'answer', 'S2.1', ['text']],
      ['changed', 'effect', 'e2', ['groups']], ['removed', 'effect', 'e1', ['target', 'effect']], ['added', 'key', 'k2', ['name']],
    ]);
  });
  it('the order of a list and blanks around a text change nothing', () => {
    const one = stopVersion('S2', 1, now, facts({ keys: [row('key', { key: 'k1', name: 'Nyckel ', meets: ['a', 'b'] })] }));
    const other = stopVersion('S2', 1, now, facts({ keys: [row('key', { key: 'k1', name: 'Nyckel', meets: ['b', 'a'] })] }));
    expect(changesBetween(one, other)).toEqual([]);
  });
  it('nothing between a version and itself; the other way round what was added is removed', () => {
    fc.assert(fc.property(anyVersion, anyVersion, (one, other) => {
      expect(changesBetween(one, one)).toEqual([]);
      const turned = { added: 'removed', removed: 'added', changed: 'changed' } as const;
      const facts_ = (from: StopVersion, to: StopVersion, isTurned: boolean) => changesBetween(from, to)
        .map(({ kind, group, id, fields }) => [isTurned ? turned[kind] : kind, group, id, fields.map(({ field, before, after }) => (isTurned ? [field, after, before] : [field, before, after]))])
        .map((line) => JSON.stringify(line)).sort();
      expect(facts_(one, other, false)).toEqual(facts_(other, one, true));
    }));
  });
});
