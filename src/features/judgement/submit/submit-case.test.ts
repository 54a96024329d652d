import { memorySnapshots, type MemorySnapshots } from '../../../../tests/fixtures/memory-snapshots';
import { createModelServer } from '../../../../tests/fixtures/model-server';
import { openTestSession } from '../../../../tests/fixtures/test-session';
import type { CaseSession } from '../../../data/ports/case-session';
import type { BriefDocument } from '../../../domain/brief/document';
import { parseSubmission } from '../../../domain/submission/snapshot';
import { digestOf } from '../../../ui-bindings/brief-document/digest';
import { submitCase, type SubmitOutcome, type SubmitParts } from './submit-case';

const documentOf = (session: CaseSession, revision = 1): BriefDocument => ({
  format: 1, language: 'sv', title: session.assessment().name, kind: 'Beslutsunderlag', facts: [{ label: 'Version', value: `Inlämning ${revision}, 23 november 2026`, isState: true }], profile: { heading: '', alternative: '', dimensions: [] },
  sections: [{ id: 'proposal', heading: 'Projektgruppens förslag', blocks: [{ kind: 'paragraph', text: session.assessment().proposal }] }],
});
let serial = 0;
const submit = (session: CaseSession, snapshots: MemorySnapshots, extra: Partial<SubmitParts> = {}): Promise<SubmitOutcome> => submitCase({
  session, snapshots, submittedBy: 'Erik', now: '2026-11-23T10:00:00Z', newKey: () => { serial += 1; return `0000-${String(serial).padStart(8, '0')}`; },
  build: ({ submission }) => documentOf(session, submission), onStep: () => undefined, ...extra,
});
const begin = async () => {
  const server = createModelServer();
  const [{ session: erik, setFate }, { session: maria }] = [await openTestSession({ server }), await openTestSession({ server, person: 'Maria' })];
  erik.edit('assessment', 'case-1', { outcome: 'Unsustainable', proposal: 'Avsluta "nu" 🚌', revision: 0, routing: 'None' });
  await erik.flush();
  await maria.refresh();
  return { server, erik, maria, setFate, snapshots: memorySnapshots() };
};
type Server = ReturnType<typeof createModelServer>;
const caseOf = (server: Server): Record<string, unknown> => server.find('assessment', 'case-1')?.values ?? {};
const rowOf = (server: Server, revision = 1): Record<string, unknown> | undefined => server.find('submission', `case-1:submission:${revision}`)?.values;
const fileOf = (snapshots: MemorySnapshots, server: Server, revision = 1): Uint8Array => snapshots.files.get(String(rowOf(server, revision)?.['dataFile'])) ?? new Uint8Array();

it('keeps the brief in a file, tells of it in a row, and moves the case last', async () => {
  const { server, erik, snapshots } = await begin();
  const steps: string[] = [];
  expect(await submit(erik, snapshots, { onStep: (step) => steps.push(step) })).toEqual({ kind: 'submitted', revision: 1 });
  expect(steps).toEqual(['reading', 'document', 'storing', 'row', 'status']);
  expect(caseOf(server)).toMatchObject({ status: 'AwaitingDecision', routing: 'Pending', revision: 1, submittedAt: '2026-11-23T10:00:00Z' });
  expect(caseOf(server)['summary']).toBe('Inlämning 1, 23 november 2026.\nProjektgruppens förslag: Avsluta "nu" 🚌.');
  const bytes = fileOf(snapshots, server);
  expect(rowOf(server)).toMatchObject({ name: 'Ny bussgata', revision: 1, submittedOn: '2026-11-23T10:00:00Z', dataDigest: await digestOf(bytes) });
  expect(parseSubmission(bytes)).toMatchObject({ ok: true, snapshot: { caseKey: 'case-1', revision: 1, submittedBy: 'Erik', document: { title: 'Ny bussgata' } } });
  // Nothing tells of a submission that cannot be read.
  const writes = server.log.filter((line) => /createRow submission|"status"/.test(line));
  expect(writes.map((line) => /createRow/.test(line))).toEqual([true, false]);
});

it('hands over nothing while something typed has not arrived, or the case is not unsustainable', async () => {
  const { erik, snapshots, setFate } = await begin();
  setFate(() => 'dropsBefore');
  erik.edit('assessment', 'case-1', { purpose: 'på väg' });
  expect(await submit(erik, snapshots)).toEqual({ kind: 'problem', problem: { kind: 'unsaved' } });
  setFate(() => 'answers');
  erik.edit('assessment', 'case-1', { outcome: 'Sustainable' });
  expect(await submit(erik, snapshots)).toEqual({ kind: 'problem', problem: { kind: 'refused', because: 'notUnsustainable' } });
  expect(snapshots.files.size).toBe(0);
});

it('a try that was cut off after the row is taken up again with the brief as it is by then', async () => {
  const { server, erik, maria, snapshots, setFate } = await begin();
  const cut = submit(erik, snapshots, { onStep: (step) => { if (step === 'status') setFate(() => ({ kind: 'forbidden' })); } });
  expect(await cut).toEqual({ kind: 'problem', problem: { kind: 'status', failure: { kind: 'forbidden' } } });
  expect(erik.assessment()).toMatchObject({ status: 'InProgress', revision: 0 });
  expect(caseOf(server)).toMatchObject({ status: 'InProgress' });
  await maria.refresh();
  maria.edit('assessment', 'case-1', { proposal: 'Fortsätt' });
  expect(await submit(maria, snapshots, { submittedBy: 'Maria', now: '2026-11-24T08:00:00Z' })).toEqual({ kind: 'submitted', revision: 1 });
  expect(new TextDecoder().decode(fileOf(snapshots, server))).toContain('Fortsätt');
  expect(rowOf(server)).toMatchObject({ submittedOn: '2026-11-24T08:00:00Z', dataDigest: await digestOf(fileOf(snapshots, server)) });
});

it.each<['before' | 'afterwards']>([['before'], ['afterwards']])('a file whose answer is lost (%s) leaves the case with the group, and the next try works', async (when) => {
  const { server, erik, snapshots } = await begin();
  snapshots.failNext({ kind: 'offline' }, when);
  expect(await submit(erik, snapshots)).toEqual({ kind: 'problem', problem: { kind: 'failure', failure: { kind: 'offline' } } });
  expect(rowOf(server)).toBeUndefined();
  expect(caseOf(server)['status']).toBe('InProgress');
  expect(await submit(erik, snapshots)).toEqual({ kind: 'submitted', revision: 1 });
});

it('a file of the same name that says something else is never taken for one\'s own', async () => {
  const { server, erik, snapshots } = await begin();
  const newKey = (): string => 'same';
  snapshots.files.set('case-1-ledning-1-same.json', new TextEncoder().encode('annat'));
  expect(await submit(erik, snapshots, { newKey })).toMatchObject({ kind: 'problem', problem: { kind: 'failure' } });
  expect(rowOf(server)).toBeUndefined();
});

it('a list that refuses the row is told, the case stays, and it works once the list takes it', async () => {
  const { server, erik, snapshots, setFate } = await begin();
  const refused = submit(erik, snapshots, { onStep: (step) => { if (step === 'row') setFate(() => ({ kind: 'forbidden' })); } });
  expect(await refused).toEqual({ kind: 'problem', problem: { kind: 'row', failure: { kind: 'forbidden' } } });
  expect(caseOf(server)['status']).toBe('InProgress');
  setFate(() => 'answers');
  expect(await submit(erik, snapshots)).toEqual({ kind: 'submitted', revision: 1 });
  expect(rowOf(server)?.['dataDigest']).toBe(await digestOf(fileOf(snapshots, server)));
});

it('a status whose answer does not come is sent by itself, and is one submission', async () => {
  const { server, erik, snapshots, setFate } = await begin();
  expect(await submit(erik, snapshots, { onStep: (step) => { if (step === 'status') setFate(() => 'dropsBefore'); } })).toEqual({ kind: 'sentLater', revision: 1 });
  expect(caseOf(server)['status']).toBe('InProgress');
  setFate(() => 'answers');
  await erik.flush();
  expect(caseOf(server)).toMatchObject({ status: 'AwaitingDecision', revision: 1 });
});

it('two who hand over in the same second make one submission, its row and file of one piece', async () => {
  const { server, erik, maria, snapshots } = await begin();
  const outcomes = await Promise.all([submit(erik, snapshots), submit(maria, snapshots, { submittedBy: 'Maria', now: '2026-11-23T10:00:01Z' })]);
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['elseSubmitted', 'submitted']);
  expect(caseOf(server)).toMatchObject({ status: 'AwaitingDecision', routing: 'Pending', revision: 1 });
  const bytes = fileOf(snapshots, server);
  expect(rowOf(server)?.['dataDigest']).toBe(await digestOf(bytes));
  for (const session of [erik, maria]) expect(session.summary()).toMatchObject({ status: 'saved', conflicts: 0 });
});

it('somebody who ends the case in the same moment is not handed over past', async () => {
  const { server, erik, maria, snapshots } = await begin();
  const outcome = await submit(erik, snapshots, {
    build: () => { maria.edit('assessment', 'case-1', { status: 'Ended' }); void maria.flush(); return documentOf(erik); },
  });
  expect(outcome).toMatchObject({ kind: 'problem', problem: { kind: 'status' } });
  expect(caseOf(server)).toMatchObject({ status: 'Ended', routing: 'None', revision: 0 });
  expect(erik.summary()).toMatchObject({ status: 'saved', conflicts: 0 });
});

it('handing over anew gets the next number, also past a number that somebody has set back', async () => {
  const { server, erik, snapshots } = await begin();
  await submit(erik, snapshots);
  const first = Buffer.from(fileOf(snapshots, server)).toString('hex');
  const [row] = server.rows.filter(({ kind }) => kind === 'submission');
  if (row !== undefined) { row.values['withdrawnOn'] = '2026-11-23T11:00:00Z'; row.version += 1; }
  const back = server.find('assessment', 'case-1');
  if (back !== undefined) { Object.assign(back.values, { status: 'InProgress', routing: 'None', revision: 0, proposal: 'Fortsätt' }); back.version += 1; }
  expect(await submit(erik, snapshots, { now: '2026-11-25T08:00:00Z' })).toEqual({ kind: 'submitted', revision: 2 });
  expect(caseOf(server)).toMatchObject({ revision: 2, summary: 'Inlämning 2, 23 november 2026.\nProjektgruppens förslag: Fortsätt.' });
  expect(Buffer.from(fileOf(snapshots, server, 1)).toString('hex')).toBe(first);
  expect(snapshots.files.size).toBe(2);
});

it('a summary that a person wrote stays', async () => {
  const { server, erik, snapshots } = await begin();
  erik.edit('assessment', 'case-1', { summary: 'Vår egen text' });
  await submit(erik, snapshots);
  expect(caseOf(server)['summary']).toBe('Vår egen text');
});
