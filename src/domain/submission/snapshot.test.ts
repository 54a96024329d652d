import fc from 'fast-check';
import type { BriefDocument } from '../brief/document';
import { encodeSubmission, parseSubmission, submissionSnapshot, type SubmissionHead } from './snapshot';

const head: SubmissionHead = { caseKey: 'case-1', revision: 2, submittedOn: '2026-11-23T10:00:00Z', submittedBy: 'Erik Sandberg' };
const documentOf = (title: string): BriefDocument => ({
  format: 1, language: 'sv', title, kind: 'Beslutsunderlag', facts: [], profile: { heading: '', alternative: '', dimensions: [] }, sections: [],
});
const bytesOf = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

it('comes back as it was stored, whatever the texts hold', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), fc.string({ unit: 'binary' }), (title, submittedBy) => {
    const snapshot = submissionSnapshot({ ...head, submittedBy }, documentOf(title));
    expect(parseSubmission(encodeSubmission(snapshot))).toEqual({ ok: true, snapshot });
  }));
});

it('gives the same bytes for the same brief, in whatever order its head was put together', () => {
  const turned = Object.fromEntries(Object.entries(head).reverse()) as unknown as SubmissionHead;
  expect(encodeSubmission(submissionSnapshot(turned, documentOf('A')))).toEqual(encodeSubmission(submissionSnapshot(head, documentOf('A'))));
});

const good = submissionSnapshot(head, documentOf('A'));
it.each<[string, Uint8Array, string]>([
  ['no JSON', new TextEncoder().encode('<html>'), 'unreadable'],
  ['bytes that are no text', new Uint8Array([0xff, 0xfe, 0x00]), 'unreadable'],
  ['nothing', new Uint8Array(), 'unreadable'],
  ['a published brief', bytesOf({ ...good, kind: 'hallbarhetssakring.beslutsunderlag' }), 'unreadable'],
  ['a list', bytesOf([good]), 'unreadable'],
  ['a newer version', bytesOf({ ...good, format: 2 }), 'newer'],
  ['a version that never was', bytesOf({ ...good, format: 0 }), 'unreadable'],
  ['a revision that is no number', bytesOf({ ...good, revision: '2' }), 'unreadable'],
  ['a revision before the first', bytesOf({ ...good, revision: 0 }), 'unreadable'],
  ['a document that is none', bytesOf({ ...good, document: { ...good.document, sections: 'many' } }), 'unreadable'],
  ['a document of a newer version', bytesOf({ ...good, document: { ...good.document, format: 2 } }), 'newer'],
])('refuses %s', (_name, bytes, problem) => {
  expect(parseSubmission(bytes)).toEqual({ ok: false, problem });
});
