import fc from 'fast-check';
import { memorySnapshots, type MemorySnapshots } from '../../../../tests/fixtures/memory-snapshots';
import { createModelServer } from '../../../../tests/fixtures/model-server';
import { openTestSession } from '../../../../tests/fixtures/test-session';
import type { CaseSession } from '../../../data/ports/case-session';
import type { BriefDocument } from '../../../domain/brief/document';
import type { SnapshotHead } from '../../../domain/publication/snapshot';
import { digestOf } from '../../../ui-bindings/brief-document/digest';
import { publishBrief, type PublishOutcome, type PublishParts } from './publish-brief';

/** The document says what the case says, so that a change of the case is a change of the bytes. */
const documentOf = (session: CaseSession, head: SnapshotHead): BriefDocument => ({
  format: 1, language: 'sv', title: session.assessment().name, kind: 'Beslutsunderlag', facts: [{ label: 'Revision', value: String(head.revision) }],
  profile: { heading: '', alternative: '', dimensions: [] }, sections: [{ id: 'BU1', heading: 'Ett', blocks: [{ kind: 'paragraph', text: session.assessment().purpose }] }],
});
const word = async (document: BriefDocument): Promise<Uint8Array> => new TextEncoder().encode(`WORD ${JSON.stringify(document)}`);

const publish = (session: CaseSession, snapshots: MemorySnapshots, extra: Partial<PublishParts> = {}): Promise<PublishOutcome> => publishBrief({
  session, snapshots, chosen: { handling: 'workingMaterial', reason: '' }, publishedBy: 'Erik', now: '2026-11-23T10:00:00Z',
  build: (head) => documentOf(session, head), makeWord: word, onStep: () => undefined, ...extra,
});
const begin = async () => {
  const server = createModelServer();
  const [{ session: erik, setFate }, { session: maria }] = [await openTestSession({ server }), await openTestSession({ server, person: 'Maria' })];
  return { server, erik, maria, setFate, snapshots: memorySnapshots() };
};
const data = 'case-1-beslutsunderlag-r1.json';
const wordFile = 'case-1-beslutsunderlag-r1.docx';
const bytesOf = (snapshots: MemorySnapshots, name: string): string => Buffer.from(snapshots.files.get(name) ?? []).toString('hex');

it('leaves two files and a row that tells of both', async () => {
  const { erik, snapshots } = await begin();
  erik.edit('assessment', 'case-1', { purpose: 'Åäö "citat" 🚌', diaryNumber: '26RGK428' });
  const steps: string[] = [];
  expect(await publish(erik, snapshots, { onStep: (step) => steps.push(step) })).toEqual({ kind: 'published', revision: 1 });
  expect([...snapshots.files.keys()]).toEqual([data, wordFile]);
  expect(steps).toEqual(['reading', 'document', 'storing', 'word', 'row']);
  const [row] = erik.rows('publication');
  expect(row).toMatchObject({
    key: 'case-1:publication:1', revision: 1, publishedOn: '2026-11-23T10:00:00Z', diaryNumber: '26RGK428', handling: 'workingMaterial', dataFile: data, wordFile,
    dataDigest: await digestOf(snapshots.files.get(data) ?? new Uint8Array()), wordDigest: await digestOf(snapshots.files.get(wordFile) ?? new Uint8Array()),
  });
  expect(row?.dataDigest).toHaveLength(64);
});

it('never touches what is published, whatever is edited and published afterwards', async () => {
  const { erik, maria, snapshots } = await begin();
  await publish(erik, snapshots);
  const before = [bytesOf(snapshots, data), bytesOf(snapshots, wordFile)];
  for (const [index, session] of [erik, maria, erik].entries()) {
    await session.refresh();
    session.edit('assessment', 'case-1', { purpose: `nytt ${index}`, diaryNumber: `${index}` });
    session.add('conflict', { oneSide: 'ny' });
    await session.flush();
    expect(await publish(session, snapshots, { chosen: { handling: 'drawnUp', reason: 'nytt' } })).toEqual({ kind: 'published', revision: index + 2 });
  }
  expect([bytesOf(snapshots, data), bytesOf(snapshots, wordFile)]).toEqual(before);
  await maria.refresh();
  expect(maria.rows('publication').map(({ revision }) => revision)).toEqual([1, 2, 3, 4]);
});

it.each<[string, 'before' | 'afterwards']>([['the file was stored', 'afterwards'], ['nothing had happened', 'before']])(
  'goes on from where it was when the answer was lost and %s', async (_name, when) => {
    const { erik, snapshots } = await begin();
    snapshots.failNext({ kind: 'offline' }, when);
    expect(await publish(erik, snapshots)).toEqual({ kind: 'problem', problem: { kind: 'failure', failure: { kind: 'offline' } } });
    expect(erik.rows('publication')).toHaveLength(0);
    // The clock has gone on since.
    expect(await publish(erik, snapshots, { now: '2026-11-23T10:02:00Z' })).toEqual({ kind: 'published', revision: 1 });
    expect([...snapshots.files.keys()]).toEqual([data, wordFile]);
  });

it('completes what was cut off after the data file, and says that this is not what the group has now', async () => {
  const { erik, maria, snapshots } = await begin();
  const noWord = (): Promise<Uint8Array> => Promise.reject(new Error('chunk'));
  expect(await publish(erik, snapshots, { makeWord: noWord })).toEqual({ kind: 'problem', problem: { kind: 'word' } });
  const first = bytesOf(snapshots, data);
  maria.edit('assessment', 'case-1', { purpose: 'ändrat sedan dess' });
  const outcome = await publish(maria, snapshots, { publishedBy: 'Maria', now: '2026-11-24T08:00:00Z' });
  expect(outcome).toMatchObject({ kind: 'completed', snapshot: { revision: 1, publishedBy: 'Erik', publishedOn: '2026-11-23T10:00:00Z' } });
  expect(bytesOf(snapshots, data)).toBe(first);
  expect(maria.rows('publication')).toHaveLength(1);
  expect(maria.rows('publication')[0]).toMatchObject({ revision: 1, publishedOn: '2026-11-23T10:00:00Z' });
  expect(Buffer.from(snapshots.files.get(wordFile) ?? []).toString()).not.toContain('ändrat sedan dess');
});

it('two who publish in the same second leave one revision, and both know which', async () => {
  const { erik, maria, snapshots } = await begin();
  const outcomes = await Promise.all([publish(erik, snapshots), publish(maria, snapshots, { publishedBy: 'Maria' })]);
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['completed', 'published']);
  await erik.refresh();
  await maria.refresh();
  for (const session of [erik, maria]) expect(session.rows('publication')).toHaveLength(1);
  expect(snapshots.files.size).toBe(2);
});

it('publishes nothing while something typed has not arrived', async () => {
  const { erik, snapshots, setFate } = await begin();
  setFate(() => 'dropsBefore');
  erik.edit('assessment', 'case-1', { purpose: 'på väg' });
  expect(await publish(erik, snapshots)).toEqual({ kind: 'problem', problem: { kind: 'unsaved' } });
  expect(snapshots.files.size).toBe(0);
});

it('leaves a stranger\'s file alone', async () => {
  const { erik, snapshots } = await begin();
  snapshots.files.set(data, new TextEncoder().encode('protokoll'));
  expect(await publish(erik, snapshots)).toEqual({ kind: 'problem', problem: { kind: 'foreignFile', name: data } });
  expect(snapshots.files.size).toBe(1);
  expect(erik.rows('publication')).toHaveLength(0);
});

it.each([
  ['workingMaterial', null, null], ['drawnUp', '2026-11-23', null], ['dispatched', null, '2026-11-23'],
] as const)('dates what is published as %s', async (handling, drawnUpOn, dispatchedOn) => {
  const { erik, snapshots } = await begin();
  await publish(erik, snapshots, { chosen: { handling, reason: '' } });
  expect(erik.rows('publication')[0]).toMatchObject({ handling, drawnUpOn, dispatchedOn });
});

it.each<[string, Partial<SnapshotHead>]>([['another case', { caseKey: 'case-2' }], ['another revision', { revision: 7 }]])(
  'takes no file of %s for its own', async (_name, other) => {
    const { erik, snapshots } = await begin();
    await publish(erik, snapshots, { build: (head) => documentOf(erik, head), makeWord: () => Promise.reject(new Error('chunk')) });
    const stored = JSON.parse(Buffer.from(snapshots.files.get(data) ?? []).toString()) as object;
    snapshots.files.set(data, new TextEncoder().encode(JSON.stringify({ ...stored, ...other })));
    expect(await publish(erik, snapshots)).toEqual({ kind: 'problem', problem: { kind: 'foreignFile', name: data } });
    expect(erik.rows('publication')).toHaveLength(0);
  });

it('leaves a row alone that somebody else has made, and handled further, while the Word file was being written', async () => {
  const { erik, maria, snapshots } = await begin();
  const outcome = await publish(erik, snapshots, {
    makeWord: async (document) => {
      await publish(maria, snapshots, { publishedBy: 'Maria' });
      maria.edit('publication', 'case-1:publication:1', { handling: 'dispatched' });
      await maria.flush();
      await erik.refresh();
      return word(document);
    },
  });
  expect(outcome.kind).toBe('published');
  expect(erik.rows('publication').map(({ handling }) => handling)).toEqual(['dispatched']);
});

it('keeps a row that could not be sent, and a reason that no column takes', async () => {
  const { server, erik, snapshots, setFate } = await begin();
  const reason = 'å'.repeat(70_000);
  const outcome = await publish(erik, snapshots, {
    chosen: { handling: 'workingMaterial', reason },
    makeWord: async (document) => { setFate(() => 'dropsBefore'); return word(document); },
  });
  expect(outcome).toEqual({ kind: 'problem', problem: { kind: 'row' } });
  expect(server.find('publication', 'case-1:publication:1')).toBeUndefined();
  setFate(() => 'answers');
  expect((await erik.flush()).status).toBe('saved');
  expect(server.find('publication', 'case-1:publication:1')?.values['revision']).toBe(1);
  expect(Buffer.from(snapshots.files.get(data) ?? []).toString()).toContain(reason);
});

/** Any edit of the case: a text, a new row, a row taken away, the way a brief is handled. */
const anyEdit = fc.oneof(
  fc.record({ does: fc.constant('purpose' as const), text: fc.string({ unit: 'binary' }) }),
  fc.record({ does: fc.constant('conflict' as const), text: fc.string({ unit: 'grapheme', maxLength: 200 }) }),
  fc.record({ does: fc.constant('remove' as const), text: fc.constant('') }),
  fc.record({ does: fc.constant('handling' as const), text: fc.constantFrom('drawnUp', 'dispatched') }),
  fc.record({ does: fc.constant('publish' as const), text: fc.string({ minLength: 1 }) }),
);

it('a published snapshot is byte-identical after any later edits', async () => {
  await fc.assert(fc.asyncProperty(fc.array(anyEdit, { maxLength: 12 }), async (edits) => {
    const { erik, snapshots } = await begin();
    await publish(erik, snapshots);
    const before = [bytesOf(snapshots, data), bytesOf(snapshots, wordFile)];
    for (const { does, text } of edits) {
      if (does === 'purpose') erik.edit('assessment', 'case-1', { purpose: text });
      if (does === 'conflict') erik.add('conflict', { oneSide: text.slice(0, 255) });
      if (does === 'remove') erik.rows('conflict').slice(0, 1).forEach(({ key }) => erik.remove('conflict', key));
      if (does === 'handling') erik.edit('publication', 'case-1:publication:1', { handling: text as 'drawnUp' });
      if (does === 'publish') await publish(erik, snapshots, { chosen: { handling: 'drawnUp', reason: text } });
    }
    await erik.flush();
    expect([bytesOf(snapshots, data), bytesOf(snapshots, wordFile)]).toEqual(before);
    expect(snapshots.files.size).toBe(2 * erik.rows('publication').length);
  }), { numRuns: 50 });
});
