import { once, type Fate } from '../../../tests/fixtures/model-server';
import { openTestSession } from '../../../tests/fixtures/test-session';

describe('trouble', () => {
  it('waits when the network is gone, tries again in 2, 4, 8 … 30 s, and heals', async () => {
    const { session, server, clock, setFate } = await openTestSession();
    setFate(() => 'dropsBefore');
    session.edit('assessment', 'case-1', { purpose: 'x' });
    await clock.pass(800);
    expect(session.field('assessment', 'case-1', 'purpose')).toEqual({ value: 'x', status: 'waiting', failure: { kind: 'offline' } });
    const at = async (ms: number): Promise<number> => { await clock.pass(ms); return server.writes(); };
    expect([await at(1900), await at(200), await at(3700), await at(400), await at(8000), await at(16_000), await at(30_000), await at(30_000)]).toEqual([1, 2, 2, 3, 4, 5, 6, 7]);
    setFate(() => 'answers');
    await clock.pass(30_000);
    expect(session.summary().status).toBe('saved');
  });

  it('tries at once when the network is back', async () => {
    const { session, clock, setFate, give } = await openTestSession();
    setFate(() => 'dropsBefore');
    session.edit('assessment', 'case-1', { purpose: 'x' });
    await clock.pass(20_000);
    setFate(() => 'answers');
    give('online');
    await clock.settle();
    expect(session.summary().status).toBe('saved');
  });

  it('knows its own write whose answer was lost, even when more was typed meanwhile', async () => {
    const { session, server, clock, setFate } = await openTestSession();
    setFate(once('dropsAfter'));
    session.edit('assessment', 'case-1', { purpose: 'half' });
    await clock.pass(800);
    session.edit('assessment', 'case-1', { purpose: 'half and more' });
    await clock.pass(5000);
    expect(session.summary()).toMatchObject({ status: 'saved', conflicts: 0 });
    expect(server.find('assessment', 'case-1')?.values['purpose']).toBe('half and more');
  });

  it('ends in one row when the answer to a create was lost', async () => {
    const { session, server, clock, setFate } = await openTestSession();
    setFate(once('dropsAfter'));
    session.add('indicator', { name: 'Resor' });
    await clock.pass(5000);
    expect(server.rows.filter((row) => row.kind === 'indicator')).toHaveLength(1);
    expect(session.summary().status).toBe('saved');
    expect(session.summary()).toMatchObject({ status: 'saved', savedAt: expect.any(String) });
  });

  it('waits as long as SharePoint wishes, whatever is flushed', async () => {
    const { session, server, clock, setFate } = await openTestSession();
    setFate(once({ kind: 'busy', retryAfterSeconds: 60 }));
    session.edit('assessment', 'case-1', { purpose: 'x' });
    await clock.pass(800);
    await session.flush();
    session.edit('assessment', 'case-1', { purpose: 'xy' });
    await clock.pass(58_000);
    expect(server.writes()).toBe(1);
    await clock.pass(3000);
    expect(session.summary().status).toBe('saved');
  });

  it('keeps a text that is refused, tries the other fields alone, and sends a mended text', async () => {
    const { session, server, setFate } = await openTestSession();
    const refuse: Fate = { kind: 'refused', detail: 'no' };
    setFate(() => (server.log[server.log.length - 1]?.includes('bad') ? refuse : 'answers'));
    session.edit('assessment', 'case-1', { purpose: 'good', proposal: 'bad' });
    expect((await session.flush()).status).toBe('refused');
    expect(session.field('assessment', 'case-1', 'purpose').status).toBe('saved');
    expect(session.field('assessment', 'case-1', 'proposal')).toMatchObject({ value: 'bad', status: 'refused', failure: refuse });
    session.edit('assessment', 'case-1', { proposal: 'better' });
    expect((await session.flush()).status).toBe('saved');
  });

  it('refuses texts that are too long, here, and keeps them', async () => {
    const { session, server } = await openTestSession();
    session.edit('assessment', 'case-1', { name: 'n'.repeat(256), purpose: 'p'.repeat(63_999), proposal: 'q'.repeat(64_000) });
    expect((await session.flush()).status).toBe('refused');
    expect(session.field('assessment', 'case-1', 'name')).toMatchObject({ status: 'refused', failure: { kind: 'tooLong', length: 256, limit: 255 } });
    expect(session.field('assessment', 'case-1', 'proposal').failure).toEqual({ kind: 'tooLong', length: 64_000, limit: 63_999 });
    expect(Object.keys(server.find('assessment', 'case-1')?.values ?? {})).toEqual(['name', 'status', 'purpose']);
    session.edit('assessment', 'case-1', { name: 'kort', proposal: '' });
    expect((await session.flush()).status).toBe('saved');
  });

  it('never writes a blank name over the old one, and takes the next name', async () => {
    const { session, server, clock } = await openTestSession();
    for (const name of ['', '   ']) {
      session.edit('assessment', 'case-1', { name, purpose: `med ${name.length}` });
      expect((await session.flush()).status).toBe('refused');
      expect(session.field('assessment', 'case-1', 'name')).toEqual({ value: name, status: 'refused', failure: { kind: 'noName' }, stored: 'Ny bussgata' });
      await clock.pass(60_000);
      expect(server.find('assessment', 'case-1')?.values).toMatchObject({ name: 'Ny bussgata', purpose: `med ${name.length}` });
    }
    session.edit('assessment', 'case-1', { name: 'Ny' });
    expect((await session.flush()).status).toBe('saved');
    expect(server.find('assessment', 'case-1')?.values['name']).toBe('Ny');
    session.add('action', { name: '' }, 'a1');
    session.edit('action', 'a1', { resources: 'x' });
    expect((await session.flush()).status).toBe('saved');
  });

  it('shows that one may not write, and keeps the text', async () => {
    const { session, setFate, clock } = await openTestSession();
    setFate(() => ({ kind: 'forbidden' }));
    session.edit('assessment', 'case-1', { purpose: 'x' });
    await clock.pass(60_000);
    expect(session.field('assessment', 'case-1', 'purpose')).toEqual({ value: 'x', status: 'refused', failure: { kind: 'forbidden' } });
  });

  it('keeps a row that somebody deleted readable, and makes it anew', async () => {
    const { session, server } = await openTestSession();
    const key = session.add('action', { name: 'Gör', under: 'k1' });
    await session.flush();
    server.delete('action', key);
    session.edit('action', key, { resources: '1 tjänst' });
    expect((await session.flush()).status).toBe('refused');
    expect(session.row('action', key)).toMatchObject({ name: 'Gör', resources: '1 tjänst' });
    expect(session.field('action', key, 'resources').failure).toEqual({ kind: 'gone' });
    session.restore('action', key);
    expect((await session.flush()).status).toBe('saved');
    expect(server.find('action', key)?.values).toMatchObject({ name: 'Gör', under: 'k1', resources: '1 tjänst' });
  });

  it('hides a deleted row in which nothing was typed, but loses nothing typed in it a moment later', async () => {
    const { session, server } = await openTestSession();
    const key = session.add('action', { name: 'Gör' });
    await session.flush();
    server.delete('action', key);
    await session.refresh();
    expect(session.rows('action')).toEqual([]);
    session.edit('action', key, { resources: 'skrev just här' });
    await session.flush();
    expect(session.rows('action')).toMatchObject([{ name: 'Gör', resources: 'skrev just här' }]);
    expect(session.field('action', key, 'resources')).toMatchObject({ status: 'refused', failure: { kind: 'gone' } });
    session.restore('action', key);
    expect((await session.flush()).status).toBe('saved');
    expect(server.find('action', key)?.values).toMatchObject({ name: 'Gör', resources: 'skrev just här' });
  });

  it('has a place for a text typed in a row that is not there yet', async () => {
    const { session, server } = await openTestSession();
    session.edit('answer', 'case-1:A2', { text: 'svar' });
    await session.flush();
    expect(server.find('answer', 'case-1:A2')?.values).toMatchObject({ text: 'svar' });
  });
});
