import { openTestSession } from '../../../tests/fixtures/test-session';

describe('saving', () => {
  it('keeps a text as a draft at once and writes only what changed after a pause', async () => {
    const { session, server, clock, drafts } = await openTestSession();
    session.edit('assessment', 'case-1', { purpose: 'Färre bilresor' });
    expect(session.field('assessment', 'case-1', 'purpose')).toEqual({ value: 'Färre bilresor', status: 'pending' });
    expect(drafts.keys('hb-draft')).toHaveLength(1);
    await clock.pass(700);
    expect(server.writes()).toBe(0);
    await clock.pass(200);
    expect(server.log).toEqual(['Erik readCase', 'Erik saveRow assessment {"purpose":"Färre bilresor"}']);
    expect(session.field('assessment', 'case-1', 'purpose').status).toBe('saved');
    expect(session.summary()).toMatchObject({ status: 'saved', unsavedFields: 0, savedAt: expect.stringContaining('2026-11-23') });
    expect(drafts.keys('hb-draft')).toHaveLength(0);
  });

  it('sends several fields of a row in one request, and sixty keys in at most two', async () => {
    const { session, server, clock } = await openTestSession();
    for (let key = 1; key <= 60; key += 1) {
      session.edit('assessment', 'case-1', { purpose: 'x'.repeat(key), proposal: 'y'.repeat(key) });
      await clock.pass(100);
    }
    await clock.pass(2000);
    expect(server.writes()).toBeLessThanOrEqual(2);
    expect(server.find('assessment', 'case-1')?.values).toMatchObject({ purpose: 'x'.repeat(60), proposal: 'y'.repeat(60) });
  });

  it('saves someone who never pauses', async () => {
    const { session, server, clock } = await openTestSession();
    for (let key = 1; key <= 300; key += 1) { session.edit('assessment', 'case-1', { purpose: 'x'.repeat(key) }); await clock.pass(100); }
    expect(server.writes()).toBeGreaterThanOrEqual(2);
  });

  it('makes a row before it is changed, once, and keeps what was typed meanwhile', async () => {
    const { session, server, clock } = await openTestSession();
    const key = session.add('conflict', { oneSide: 'Klimat' });
    expect(session.rows('conflict').map((row) => row.oneSide)).toEqual(['Klimat']);
    const flushed = session.flush();
    session.edit('conflict', key, { otherSide: 'Ekonomi' });
    await flushed;
    await clock.pass(1000);
    expect(server.rows.filter((row) => row.kind === 'conflict').map((row) => row.values)).toEqual([expect.objectContaining({ oneSide: 'Klimat', otherSide: 'Ekonomi' })]);
    expect(session.summary().status).toBe('saved');
  });

  it('has one write in flight per row', async () => {
    const { session, server } = await openTestSession();
    session.add('conflict', {}, 'c1');
    await session.flush();
    session.edit('conflict', 'c1', { oneSide: 'a' });
    const first = session.flush();
    expect(session.field('conflict', 'c1', 'oneSide').status).toBe('saving');
    session.edit('conflict', 'c1', { oneSide: 'ab' });
    expect(session.field('conflict', 'c1', 'oneSide').status).toBe('pending');
    await Promise.all([first, session.flush()]);
    expect(server.find('conflict', 'c1')).toMatchObject({ version: 3, values: { oneSide: 'ab' } });
    expect(server.log.filter((line) => line.includes('saveRow'))).toHaveLength(2);
  });

  it('takes a value back to what it was without writing', async () => {
    const { session, server, clock, drafts } = await openTestSession();
    session.edit('assessment', 'case-1', { name: 'Annat' });
    session.edit('assessment', 'case-1', { name: 'Ny bussgata' });
    await clock.pass(2000);
    expect(server.writes()).toBe(0);
    expect(drafts.keys('')).toHaveLength(0);
  });

  it('does not fall back to a reading that began before the write', async () => {
    const { session, clock } = await openTestSession({ delay: (() => { let turn = 0; return () => [10, 5000, 10, 10][turn++] ?? 0; })() });
    const reading = session.refresh();
    session.edit('assessment', 'case-1', { purpose: 'nytt' });
    const heard: unknown[] = [];
    session.subscribeRow('assessment', 'case-1', () => heard.push(session.assessment().purpose));
    await clock.pass(20_000);
    await reading;
    expect(new Set(heard)).toEqual(new Set(['nytt']));
  });

  it('removes and restores', async () => {
    const { session, server } = await openTestSession();
    const key = session.add('sustainabilityKey', { name: 'Barn' });
    await session.flush();
    session.remove('sustainabilityKey', key);
    expect(session.rows('sustainabilityKey')).toEqual([]);
    await session.flush();
    expect(server.find('sustainabilityKey', key)?.values['isRemoved']).toBe(true);
    session.restore('sustainabilityKey', key);
    await session.flush();
    expect(server.find('sustainabilityKey', key)?.values['isRemoved']).toBe(false);
  });
});
