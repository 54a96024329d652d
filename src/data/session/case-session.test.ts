import { openTestSession } from '../../../tests/fixtures/test-session';

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
