import * as fc from 'fast-check';
import { allLists, type ListKind } from '../schema/lists';
import type { Field } from '../schema/field-kinds';
import { columnsOf } from './columns';
import { emptyOf, parseRow } from './parse-row';
import { rowShapes } from './shapes';
import { writeRow } from './write-row';

const kinds = Object.keys(allLists) as ListKind[];
const raw = { Id: 4, owshiddenversion: 7, Created: '2026-11-23T08:00:00Z', Modified: '2026-11-23T08:15:00.123Z', Author: { Id: 1, Title: 'A', EMail: 'a@x' }, Editor: { Id: 2, Title: 'B' } };
const parse = (kind: ListKind, values: object) => parseRow(allLists[kind], { ...raw, ...values });

it('reads every declared column of a list, persons with id, name and address', () => {
  const { select, expand } = columnsOf(allLists.assessment);
  expect(select).toEqual(expect.arrayContaining(['Id', 'owshiddenversion', 'Title', 'HbKey', 'HbOwner/Id', 'HbOwner/Title', 'HbOwner/EMail', 'HbGroup/Id', 'Editor/Title']));
  expect(select).not.toContain('HbOwner');
  expect(expand).toEqual(['Author', 'Editor', 'HbOwner', 'HbHead', 'HbGroup']);
});

it('reads what SharePoint keeps about a row', () => {
  expect(parse('answer', {})).toMatchObject({
    id: 4, etag: '"7"', created: '2026-11-23T08:00:00Z', modified: '2026-11-23T08:15:00Z',
    author: { id: 1, name: 'A', email: 'a@x' }, editor: { id: 2, name: 'B', email: '' }, unreadable: [], text: '', isRemoved: false,
  });
});

it.each([
  ['an unknown code', { HbStatus: 'Bogus' }, { status: null, unreadable: ['status'] }],
  ['a code of another type', { HbStatus: 4 }, { status: null, unreadable: ['status'] }],
  ['a number as text', { HbRevision: '3' }, { revision: 3, unreadable: [] }],
  ['no number', { HbRevision: 'tre' }, { revision: null, unreadable: ['revision'] }],
  ['a deleted person', { HbOwner: { Id: 9, Title: null } }, { owner: null, unreadable: [] }],
  ['an empty person', { HbOwner: {} }, { owner: null, unreadable: [] }],
  ['people with one deleted', { HbGroup: [{ Id: 1, Title: 'A', EMail: 'a' }, { Id: 2 }] }, { group: [{ id: 1, name: 'A', email: 'a' }], unreadable: [] }],
  ['people in the verbose form', { HbGroup: { results: [{ Id: 1, Title: 'A' }] } }, { group: [{ id: 1, name: 'A', email: '' }] }],
  ['a broken day', { HbAssessedOn: 'igår' }, { assessedOn: null, unreadable: ['assessedOn'] }],
  ['goals with odd line ends', { HbGoals: ' sdg.1\r\n\r\nsdg.2 ' }, { goals: ['sdg.1', 'sdg.2'] }],
  ['Windows line ends', { HbPurpose: 'a\r\nb' }, { purpose: 'a\nb' }],
  ['a text that is an object', { HbPurpose: {} }, { purpose: '', unreadable: ['purpose'] }],
])('repairs %s', (_name, values, expected) => {
  expect(parse('assessment', values)).toMatchObject(expected);
});

it.each([
  ['stored as midnight UTC', '2026-03-29T00:00:00Z', '2026-03-29'],
  ['Swedish winter', '2026-12-30T23:00:00Z', '2026-12-31'],
  ['Swedish summer', '2026-06-30T22:00:00Z', '2026-07-01'],
  ['New York', '2026-06-30T04:00:00Z', '2026-06-30'],
  ['the days of the clock change', '2026-10-24T22:00:00Z', '2026-10-25'],
])('reads a day without slipping: %s', (_name, stored, day) => {
  expect(parse('action', { HbDue: stored })).toMatchObject({ due: day });
});

it('tells rows without a key apart', () => {
  expect(parse('answer', {})).toMatchObject({ key: '#4' });
  expect(parse('answer', { HbKey: 'k' })).toMatchObject({ key: 'k' });
});

it('survives any answer', () => {
  fc.assert(fc.property(fc.constantFrom(...kinds), fc.dictionary(fc.constantFrom(...kinds.flatMap((kind) => Object.values(allLists[kind].fields).map((field: Field) => field.internal))), fc.jsonValue()), (kind, values) => {
    const row = parse(kind, values);
    for (const [name, field] of Object.entries(allLists[kind].fields) as [string, Field][]) {
      const { [name]: value } = row as Record<string, unknown>;
      if (field.kind === 'choice' && value !== null) expect(field.codes).toContain(value);
      if (emptyOf(field) !== null) expect(typeof value).toBe(typeof emptyOf(field));
    }
  }));
});

it('writes exactly what is given, under SharePoint’s names', () => {
  expect(writeRow(allLists.assessment, {
    name: 'två\nrader', purpose: 'a\u000bb', owner: { id: 7, name: 'x', email: '' }, group: [{ id: 7 }, { id: 8 }], assessedOn: '2026-03-29', revision: null, goals: ['a', 'b'], bogus: 1,
  })).toEqual({ Title: 'två rader', HbPurpose: 'a\nb', HbOwnerId: 7, HbGroupId: [7, 8], HbAssessedOn: '2026-03-29T00:00:00Z', HbRevision: null, HbGoals: 'a\nb' });
  expect(writeRow(allLists.assessment, { owner: null, group: [], assessedOn: null })).toEqual({ HbOwnerId: null, HbGroupId: [], HbAssessedOn: null });
});

it('reads back what it wrote', () => {
  const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
  const values = fc.record({
    name: fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\r\n\u0000-\u001f]/g, '')), due: fc.option(day), kind: fc.constantFrom(null, 'strengthen', 'minimise'),
    resources: fc.string().map((text) => text.replace(/[\u0000-\u0008\u000b-\u001f\r]/g, '')), isRemoved: fc.boolean(),
  });
  fc.assert(fc.property(values, (row) => { expect(parse('action', writeRow(allLists.action, row))).toMatchObject(row); }));
});

it('tells sessions how long texts may be, and which is needed', () => {
  expect(rowShapes.stakeholder['name']).toEqual({ empty: '', maxLength: 255, isLine: true, isNeeded: false });
  expect(rowShapes.assessment['name']).toMatchObject({ isNeeded: true });
  expect(rowShapes.answer['text']).toEqual({ empty: '', maxLength: 63_999, isLine: false, isNeeded: false });
  expect(rowShapes.assessment['group']).toEqual({ empty: [], maxLength: null, isLine: false, isNeeded: false });
});
