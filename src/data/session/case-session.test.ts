import { createModelServer, type Fate } from '../../../tests/fixtures/model-server';
import { openTestSession, sharedStorage } from '../../../tests/fixtures/test-session';
import { memoryDraftStore } from './draft-store';

const once = (fate: Fate): (() => Fate) => {
  let isSpent = false;
  return () => { if (isSpent) return 'answers'; isSpent = true; return fate; };
};

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

describe('two people', () => {
  const pair = async () => {
    const server = createModelServer();
    const erik = await openTestSession({ server, person: 'Erik' });
    const maria = await openTestSession({ server, person: 'Maria', clock: erik.clock });
    return { server, erik: erik.session, maria: maria.session, clock: erik.clock };
  };

  it('lets both write different fields of a row without a word', async () => {
    const { server, erik, maria } = await pair();
    erik.edit('assessment', 'case-1', { purpose: 'E' });
    await erik.flush();
    maria.edit('assessment', 'case-1', { proposal: 'M' });
    const summary = await maria.flush();
    expect(summary.status).toBe('saved');
    expect(server.find('assessment', 'case-1')?.values).toMatchObject({ purpose: 'E', proposal: 'M' });
    expect(maria.assessment().purpose).toBe('E');
  });

  it.each([['mine', 'M'], ['theirs', 'E'], ['both', 'M\n\nE']] as const)('shows both texts of one field and lets the person choose %s', async (choice, expected) => {
    const { server, erik, maria } = await pair();
    erik.edit('assessment', 'case-1', { purpose: 'E' });
    await erik.flush();
    maria.edit('assessment', 'case-1', { purpose: 'M' });
    expect(await maria.flush()).toMatchObject({ status: 'conflict', conflicts: 1 });
    expect(maria.field('assessment', 'case-1', 'purpose')).toEqual({ value: 'M', status: 'conflict', theirs: 'E', theirName: 'Erik' });
    expect(server.find('assessment', 'case-1')?.values['purpose']).toBe('E');
    maria.resolve('assessment', 'case-1', 'purpose', choice);
    expect(await maria.flush()).toMatchObject({ status: 'saved', conflicts: 0 });
    expect(server.find('assessment', 'case-1')?.values['purpose']).toBe(expected);
  });

  it('joins what both did to the same list, without a choice', async () => {
    const { server, erik, maria } = await pair();
    erik.edit('assessment', 'case-1', { goals: ['sdg.3', 'sdg.13'] });
    await erik.flush();
    await maria.refresh();
    erik.edit('assessment', 'case-1', { goals: ['sdg.13', 'sdg.15'] });
    await erik.flush();
    maria.edit('assessment', 'case-1', { goals: ['sdg.3', 'sdg.13', 'sdg.8'] });
    expect(await maria.flush()).toMatchObject({ status: 'saved', conflicts: 0 });
    expect(server.find('assessment', 'case-1')?.values['goals']).toEqual(['sdg.13', 'sdg.15', 'sdg.8']);
    expect(maria.assessment().goals).toEqual(['sdg.13', 'sdg.15', 'sdg.8']);
  });

  it('needs no choice when both wrote the same', async () => {
    const { erik, maria } = await pair();
    erik.edit('assessment', 'case-1', { purpose: 'S' });
    await erik.flush();
    maria.edit('assessment', 'case-1', { purpose: 'S' });
    expect((await maria.flush()).status).toBe('saved');
  });

  it('joins two creates under one known key and shows the clash', async () => {
    const { server, erik, maria } = await pair();
    erik.add('answer', { item: 'A1', text: 'E' }, 'case-1:A1');
    await erik.flush();
    maria.add('answer', { item: 'A1', text: 'M' }, 'case-1:A1');
    await maria.flush();
    expect(maria.field('answer', 'case-1:A1', 'text')).toMatchObject({ status: 'conflict', value: 'M', theirs: 'E' });
    expect(server.rows.filter((row) => row.kind === 'answer')).toHaveLength(1);
  });

  it('follows the other on refresh but keeps what is being typed', async () => {
    const { erik, maria } = await pair();
    erik.edit('assessment', 'case-1', { purpose: 'E', proposal: 'E' });
    const key = erik.add('conflict', { oneSide: 'ny' });
    await erik.flush();
    maria.edit('assessment', 'case-1', { proposal: 'M' });
    expect(await maria.refresh()).toBeNull();
    expect(maria.assessment()).toMatchObject({ purpose: 'E', proposal: 'M' });
    expect(maria.row('conflict', key)?.oneSide).toBe('ny');
  });

  it('sends no text of the group once the case is with the management group', async () => {
    const { server, erik, maria } = await pair();
    erik.edit('assessment', 'case-1', { status: 'AwaitingDecision', routing: 'Pending' });
    await erik.flush();
    await maria.refresh();
    expect(maria.readOnly()).toEqual({ kind: 'standing' });
    maria.edit('assessment', 'case-1', { purpose: 'för sent' });
    expect((await maria.flush()).status).toBe('refused');
    expect(maria.field('assessment', 'case-1', 'purpose')).toMatchObject({ value: 'för sent', status: 'refused', failure: { kind: 'locked' } });
    expect(server.find('assessment', 'case-1')?.values['purpose']).toBeUndefined();
  });

  it('moves the case on only after all that was typed before', async () => {
    const { server, erik } = await pair();
    erik.add('answer', { item: 'J', text: 'sist' }, 'case-1:J');
    erik.edit('assessment', 'case-1', { status: 'AwaitingDecision', routing: 'Pending', revision: 1 });
    expect((await erik.flush()).status).toBe('saved');
    const writes = server.log.filter((line) => line.includes('Row'));
    expect(writes[0]).toContain('createRow answer');
    expect(server.find('assessment', 'case-1')?.values).toMatchObject({ status: 'AwaitingDecision', revision: 1 });
  });
});

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
      expect(session.field('assessment', 'case-1', 'name')).toEqual({ value: name, status: 'refused', failure: { kind: 'noName' } });
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

describe('snapshots', () => {
  it('are the same objects until what they show changes', async () => {
    const { session } = await openTestSession();
    const key = session.add('conflict', { oneSide: 'a' });
    await session.flush();
    const before = [session.assessment(), session.rows('conflict'), session.row('conflict', key), session.field('conflict', key, 'oneSide'), session.summary(), session.decisions()];
    await session.refresh();
    session.edit('assessment', 'case-1', { purpose: 'x' });
    await session.flush();
    expect(session.rows('conflict')).toBe(before[1]);
    expect(session.row('conflict', key)).toBe(before[2]);
    expect(session.field('conflict', key, 'oneSide')).toBe(before[3]);
    expect(session.decisions()).toBe(before[5]);
    expect(session.assessment()).not.toBe(before[0]);
  });

  it('come with a word to those who listen, and no word after close', async () => {
    const { session } = await openTestSession();
    const heard: string[] = [];
    session.subscribeRow('assessment', 'case-1', () => heard.push('row'));
    session.subscribeSummary(() => heard.push('summary'));
    const stop = session.subscribeRows('conflict', () => heard.push('conflict'));
    session.edit('assessment', 'case-1', { purpose: 'x' });
    expect(heard).toEqual(['row', 'summary']);
    session.add('conflict', {});
    expect(heard).toContain('conflict');
    stop();
    session.close();
    heard.length = 0;
    session.edit('assessment', 'case-1', { purpose: 'y' });
    expect(heard).toEqual([]);
  });
});

describe('deciding', () => {
  it.each([['ready', true], ['older', false], ['newer', false]] as const)('on a site whose lists are %s: %s', async (kind, mayDecide) => {
    const { session } = await openTestSession({
      reading: (read) => ({ site: kind === 'ready' ? { kind } : { kind, installed: 2, expected: 3 }, file: { ...read.file, may: { edit: true, decide: true } } }),
    });
    expect(session.mayDecide()).toBe(mayDecide);
  });
});
