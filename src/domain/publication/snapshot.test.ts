import fc from 'fast-check';
import type { BriefDocument } from '../brief/document';
import { encodeSnapshot, parseSnapshot, snapshotOf, type SnapshotHead } from './snapshot';

const head: SnapshotHead = {
  caseKey: 'case-1', revision: 2, publishedOn: '2026-11-23T10:00:00Z', publishedBy: 'Erik Sandberg', diaryNumber: '26RGK428', handling: 'drawnUp',
  reason: 'Ny kunskap om "gles" trafik 🚌', methodVersion: 'handbook-1.2',
};
const documentOf = (title: string): BriefDocument => ({
  format: 1, language: 'sv', title, kind: 'Beslutsunderlag', facts: [], profile: { heading: '', alternative: '', dimensions: [] }, sections: [],
});
const bytesOf = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

it('comes back as it was stored, whatever the texts hold', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), fc.string({ unit: 'binary' }), (title, reason) => {
    const snapshot = snapshotOf({ ...head, reason }, documentOf(title));
    expect(parseSnapshot(encodeSnapshot(snapshot))).toEqual({ ok: true, snapshot });
  }));
});

it('gives the same bytes for the same brief, in whatever order its head was put together', () => {
  const turned = Object.fromEntries(Object.entries(head).reverse()) as unknown as SnapshotHead;
  expect(encodeSnapshot(snapshotOf(turned, documentOf('A')))).toEqual(encodeSnapshot(snapshotOf(head, documentOf('A'))));
});

const good = snapshotOf(head, documentOf('A'));
it.each<[string, Uint8Array, string]>([
  ['no JSON', new TextEncoder().encode('<html>'), 'unreadable'],
  ['bytes that are no text', new Uint8Array([0xff, 0xfe, 0x00]), 'unreadable'],
  ['nothing', new Uint8Array(), 'unreadable'],
  ['another kind of file', bytesOf({ ...good, kind: 'other' }), 'unreadable'],
  ['a list', bytesOf([good]), 'unreadable'],
  ['a newer version', bytesOf({ ...good, format: 2 }), 'newer'],
  ['a version that never was', bytesOf({ ...good, format: 0 }), 'unreadable'],
  ['a revision that is no number', bytesOf({ ...good, revision: '2' }), 'unreadable'],
  ['a state nobody knows', bytesOf({ ...good, handling: 'secret' }), 'unreadable'],
])('refuses %s', (_name, bytes, problem) => {
  expect(parseSnapshot(bytes)).toEqual({ ok: false, problem });
});

it('refuses a document that is none', () => {
  expect(parseSnapshot(bytesOf({ ...good, document: { ...good.document, sections: 'many' } }))).toEqual({ ok: false, problem: 'unreadable' });
  expect(parseSnapshot(bytesOf({ ...good, document: { ...good.document, format: 2 } }))).toEqual({ ok: false, problem: 'newer' });
});
