import { memorySnapshots } from '../../../../tests/fixtures/memory-snapshots';
import { createModelServer } from '../../../../tests/fixtures/model-server';
import type { Fate, ModelServer } from '../../../../tests/fixtures/model-server';
import { openTestSession } from '../../../../tests/fixtures/test-session';
import type { CaseSession } from '../../../data/ports/case-session';
import { parseStopVersion } from '../../../domain/stop-version/file';
import { recordWay } from './record-way';
import type { WayOutcome, WayToRecord } from './record-way';

const now = '2026-03-02T09:00:00Z';
const key = 'case-1:S1.outcome';
const notice = 'case-1:ended:S1:1';
const offline = { kind: 'offline' } as const;

const begin = async () => {
  const server = createModelServer();
  const snapshots = memorySnapshots();
  const erik = await openTestSession({ server });
  const maria = await openTestSession({ server, person: 'Maria' });
  const record = (session: CaseSession, extra: Partial<WayToRecord>): Promise<WayOutcome> => recordWay({
    session, snapshots, now, stop: 'S1', round: 1, way: 'goOn', participants: 'Erik, Maria', checkPoints: ['S1.1'], isHeld: () => false, notice: { name: 'Avslutad: Ny bussgata', toRole: '' }, ...extra,
  });
  const write = (session: CaseSession, text: string): void => { session.add('answer', { item: 'S1.outcome', text }, key); };
  return { server, snapshots, erik: erik.session, maria: maria.session, setFate: erik.setFate, record, write };
};
const put = (server: ModelServer, kind: 'answer' | 'notice', rowKey: string, values: Record<string, unknown>): void => {
  server.rows.push({ kind, key: rowKey, id: 500 + server.rows.length, version: 1, editor: 'Maria', values });
};
const writes = (server: ModelServer): readonly string[] => server.log.filter((line) => / (saveRow|createRow) /.test(line)).map((line) => line.split(' ').slice(1, 3).join(' '));

it('leaves a dated record with reason and people, and moves the case on', async () => {
  const { server, erik, record, write } = await begin();
  write(erik, 'I linje med strategin');
  expect(await record(erik, {})).toEqual({ kind: 'recorded' });
  expect(server.find('answer', key)?.values).toMatchObject({ item: 'S1.outcome', choice: 'goOn', text: 'I linje med strategin', participants: 'Erik, Maria' });
  expect(server.find('assessment', 'case-1')?.values).toMatchObject({ step: 'b', status: 'InProgress' });
});

it('keeps how things are before it records that the group reworks', async () => {
  const { server, snapshots, erik, record, write } = await begin();
  erik.edit('assessment', 'case-1', { purpose: 'Fler åker buss 🚌' });
  erik.add('answer', { item: 'S1.1', text: 'Delvis' }, 'case-1:S1.1');
  write(erik, 'Avgränsa');
  expect(await record(erik, { way: 'revise' })).toEqual({ kind: 'recorded' });
  expect([...snapshots.files.keys()]).toEqual(['case-1-S1-1.json']);
  const read = parseStopVersion(snapshots.files.get('case-1-S1-1.json') ?? new Uint8Array(), { caseKey: 'case-1', stop: 'S1', round: 1 });
  expect(read).toMatchObject({ ok: true, version: { takenAt: now } });
  expect(JSON.stringify(read)).toContain('Fler åker buss 🚌');
  expect(JSON.stringify(read)).toContain('Delvis');
  expect(server.find('answer', key)?.values).toMatchObject({ choice: 'revise', text: 'Avgränsa' });
});

it('records nothing when the version cannot be kept, and loses nothing', async () => {
  const { server, erik, record, write } = await begin();
  write(erik, 'Avgränsa');
  const broken = { ...memorySnapshots(), store: () => Promise.resolve({ ok: false as const, failure: offline }) };
  expect(await record(erik, { way: 'revise', snapshots: broken })).toEqual({ kind: 'failure', failure: offline });
  await erik.flush();
  expect(server.find('answer', key)?.values).toEqual({ item: 'S1.outcome', text: 'Avgränsa' });
  expect(server.find('assessment', 'case-1')?.values).not.toHaveProperty('step');
  // The try after it meets the file of a try whose answer was lost: as good.
  const existed = { ...memorySnapshots(), store: () => Promise.resolve({ ok: true as const, value: 'existed' as const }) };
  expect(await record(erik, { way: 'revise', snapshots: existed })).toEqual({ kind: 'recorded' });
  expect(server.find('answer', key)?.values).toMatchObject({ choice: 'revise', text: 'Avgränsa' });
});

it('is held by what somebody else has added meanwhile', async () => {
  const { server, erik, maria, record, write } = await begin();
  write(erik, 'I linje');
  maria.add('knowledgeGap', { question: 'Vem drabbas?', isBlocking: true, blocks: 'S1' });
  await maria.flush();
  const isHeld = (): boolean => erik.rows('knowledgeGap').some(({ isBlocking }) => isBlocking);
  expect(isHeld()).toBe(false);
  expect(await record(erik, { isHeld })).toEqual({ kind: 'held' });
  await erik.flush();
  expect(server.find('answer', key)?.values).toEqual({ item: 'S1.outcome', text: 'I linje' });
  expect(await record(erik, { isHeld, way: 'revise' })).toEqual({ kind: 'recorded' });
});

it('records nothing when SharePoint refuses, keeps the words, and can be tried again', async () => {
  const { server, erik, record, write } = await begin();
  write(erik, 'x'.repeat(64_000));
  expect(await record(erik, { way: 'revise' })).toMatchObject({ kind: 'failure', failure: { kind: 'tooLong' } });
  expect(erik.row('answer', key)).toMatchObject({ choice: '', text: 'x'.repeat(64_000) });
  expect(server.find('assessment', 'case-1')?.values).not.toHaveProperty('step');
  erik.edit('answer', key, { text: 'Kort' });
  expect(await record(erik, { way: 'revise' })).toEqual({ kind: 'recorded' });
  expect(server.find('answer', key)?.values).toMatchObject({ choice: 'revise', text: 'Kort' });
});

it('lets going on wait in this browser without a network', async () => {
  const { erik, record, write, setFate } = await begin();
  write(erik, 'I linje');
  setFate(() => 'dropsBefore');
  expect(await record(erik, {})).toEqual({ kind: 'recorded' });
  expect(erik.summary().status).toBe('waiting');
  expect(erik.row('answer', key)).toMatchObject({ choice: 'goOn', text: 'I linje' });
});

describe('ending', () => {
  it('writes the record, then the notice, then the status', async () => {
    const { server, erik, record, write } = await begin();
    erik.edit('assessment', 'case-1', { head: { id: 9, name: 'Karin Ek', email: 'karin@region.example' } });
    write(erik, 'Fel väg');
    await erik.flush();
    server.log.length = 0;
    expect(await record(erik, { way: 'end' })).toEqual({ kind: 'recorded' });
    expect(writes(server)).toEqual(['saveRow answer', 'createRow notice', 'saveRow assessment']);
    expect(server.find('notice', notice)?.values).toEqual({ kind: 'ended', name: 'Avslutad: Ny bussgata', to: { id: 9, name: 'Karin Ek', email: 'karin@region.example' }, text: 'Fel väg', sentOn: now });
    expect(server.find('assessment', 'case-1')?.values).toMatchObject({ status: 'Ended' });
    expect(erik.canEdit()).toBe(false);
    expect(erik.summary().status).toBe('saved');
  });

  it('asks SharePoint first: without contact nothing is recorded', async () => {
    const { server, erik, record, write, setFate } = await begin();
    write(erik, 'Fel väg');
    await erik.flush();
    setFate(() => 'dropsBefore');
    expect(await record(erik, { way: 'end' })).toEqual({ kind: 'failure', failure: offline });
    setFate(() => 'answers');
    await erik.flush();
    expect(server.find('answer', key)?.values).toEqual({ item: 'S1.outcome', text: 'Fel väg' });
    expect(server.find('notice', notice)).toBeUndefined();
    expect(server.find('assessment', 'case-1')?.values).toMatchObject({ status: 'InProgress' });
  });

  it('records nothing when somebody else has ended it already', async () => {
    const { server, erik, maria, record, write } = await begin();
    write(maria, 'Marias skäl');
    await record(maria, { way: 'end' });
    write(erik, 'Eriks skäl');
    expect(await record(erik, { way: 'end' })).toEqual({ kind: 'over' });
    expect(server.find('answer', key)?.values).toMatchObject({ choice: 'end', text: 'Marias skäl' });
    expect(server.rows.filter(({ kind }) => kind === 'notice')).toHaveLength(1);
    // What Erik wrote is still on his screen.
    expect(erik.field('answer', key, 'text').value).toBe('Eriks skäl');
  });

  it('makes one notice and one end when both end it in the same moment', async () => {
    const { server, erik, record, write, setFate } = await begin();
    write(erik, 'Eriks skäl');
    const mariaEnds = (): Fate => {
      if (server.log[server.log.length - 1] === `Erik createRow answer ${key}` && server.find('answer', key) === undefined) {
        put(server, 'answer', key, { item: 'S1.outcome', choice: 'end', text: 'Marias skäl', participants: 'Maria' });
        put(server, 'notice', notice, { kind: 'ended', name: 'Avslutad', text: 'Marias skäl', sentOn: '2026-03-02T08:59:59Z' });
        const row = server.find('assessment', 'case-1');
        if (row !== undefined) { row.values = { ...row.values, status: 'Ended' }; row.version += 1; }
      }
      return 'answers';
    };
    setFate(mariaEnds);
    expect((await record(erik, { way: 'end' })).kind).toBe('recorded');
    await erik.flush();
    expect(server.rows.filter(({ kind }) => kind === 'notice')).toHaveLength(1);
    expect(server.find('notice', notice)?.values).toMatchObject({ text: 'Marias skäl' });
    expect(server.find('assessment', 'case-1')?.values).toMatchObject({ status: 'Ended' });
    expect(erik.summary().conflicts).toBe(0);
    expect(`${String(server.find('answer', key)?.values['text'])} ${erik.field('answer', key, 'text').value}`).toMatch(/Eriks skäl/);
  });
});

it('lets the way stand that somebody else recorded first, and keeps the reason for the next time', async () => {
  const { server, erik, maria, record, write } = await begin();
  write(maria, 'Marias skäl');
  await record(maria, { way: 'goOn' });
  write(erik, 'Eriks skäl');
  expect(await record(erik, { way: 'revise' })).toEqual({ kind: 'taken', nextRound: 2 });
  await erik.flush();
  expect(server.find('answer', key)?.values).toMatchObject({ choice: 'goOn', text: 'Marias skäl' });
  expect(server.find('answer', `${key}:2`)?.values).toEqual({ item: 'S1.outcome', text: 'Eriks skäl' });
  expect(server.find('assessment', 'case-1')?.values).toMatchObject({ step: 'b' });
  expect(erik.summary().conflicts).toBe(0);
});
