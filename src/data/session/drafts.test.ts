import { openTestSession, sharedStorage } from '../../../tests/fixtures/test-session';
import { memoryDraftStore } from './draft-store';

describe('drafts', () => {
  it('survive a reload and are sent', async () => {
    const { session, server, clock, drafts, setFate, open } = await openTestSession();
    setFate(() => 'dropsBefore');
    session.edit('assessment', 'case-1', { purpose: 'kvar' });
    const key = session.add('conflict', { oneSide: 'ny' });
    await clock.pass(3000);
    session.close();
    setFate(() => 'answers');
    const again = await open();
    expect(again.assessment().purpose).toBe('kvar');
    expect(again.rows('conflict').map((row) => row.oneSide)).toEqual(['ny']);
    await clock.pass(2000);
    expect(again.summary().status).toBe('saved');
    expect(server.find('conflict', key)?.values['oneSide']).toBe('ny');
    expect(drafts.keys('')).toEqual([]);
  });

  it('show a conflict after a reload, too', async () => {
    const { session, server, drafts, setFate, open } = await openTestSession();
    setFate(() => 'dropsBefore');
    session.edit('assessment', 'case-1', { purpose: 'mine' });
    session.close();
    setFate(() => 'answers');
    const row = server.find('assessment', 'case-1');
    if (row !== undefined) { row.values['purpose'] = 'theirs'; row.version += 1; }
    const again = await open();
    expect(again.field('assessment', 'case-1', 'purpose')).toMatchObject({ status: 'conflict', value: 'mine', theirs: 'theirs', theirName: 'Maria' });
    expect(drafts.keys('')).toHaveLength(1);
  });

  it('show a row that was deleted while the browser was closed', async () => {
    const { session, server, setFate, open } = await openTestSession();
    const key = session.add('action', { name: 'Gör' });
    await session.flush();
    setFate(() => 'dropsBefore');
    session.edit('action', key, { resources: 'x' });
    session.close();
    server.delete('action', key);
    setFate(() => 'answers');
    const again = await open();
    expect(again.row('action', key)).toMatchObject({ name: 'Gör', resources: 'x' });
    expect(again.field('action', key, 'resources').failure).toEqual({ kind: 'gone' });
  });

  it('say so when the browser cannot keep them', async () => {
    const full = { ...memoryDraftStore(), write: () => false };
    const { session, setFate, clock } = await openTestSession({ drafts: full });
    setFate(() => 'dropsBefore');
    session.edit('assessment', 'case-1', { purpose: 'x' });
    expect(session.summary().draftsOnlyInMemory).toBe(true);
    setFate(() => 'answers');
    await clock.pass(5000);
    expect(session.summary()).toMatchObject({ status: 'saved', draftsOnlyInMemory: false });
  });

  it('are not taken for kept because another row was', async () => {
    const memory = memoryDraftStore();
    const small = { ...memory, write: (key: string, text: string | null) => (text === null || text.length < 1500) && memory.write(key, text) };
    const { session, setFate } = await openTestSession({ drafts: small });
    setFate(() => 'dropsBefore');
    session.edit('assessment', 'case-1', { purpose: 'x'.repeat(3000) });
    session.add('conflict', { oneSide: 'kort' });
    expect(session.summary().draftsOnlyInMemory).toBe(true);
  });

  it('are shown in another tab of the same person, which does not send them', async () => {
    const storage = sharedStorage();
    const one = await openTestSession({ drafts: storage.tab() });
    const other = await openTestSession({ drafts: storage.tab(), server: one.server, clock: one.clock });
    one.session.edit('assessment', 'case-1', { purpose: 'från ena fliken' });
    expect(other.session.assessment().purpose).toBe('från ena fliken');
    await one.clock.pass(2000);
    expect(one.server.writes()).toBe(1);
    expect([one.session.summary().status, other.session.summary().status]).toEqual(['saved', 'saved']);
    other.session.edit('assessment', 'case-1', { purpose: 'och så den andra' });
    await one.clock.pass(2000);
    expect(one.session.assessment().purpose).toBe('och så den andra');
    expect(one.server.writes()).toBe(2);
  });

  it('of a tab that died are sent by the other', async () => {
    const storage = sharedStorage();
    const one = await openTestSession({ drafts: storage.tab() });
    const other = await openTestSession({ drafts: storage.tab(), server: one.server, clock: one.clock });
    one.session.edit('assessment', 'case-1', { purpose: 'kvar' });
    one.session.close();
    await one.clock.pass(16_000);
    expect(one.server.find('assessment', 'case-1')?.values['purpose']).toBe('kvar');
    expect(other.session.summary().status).toBe('saved');
  });
});
