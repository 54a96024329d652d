import { openTestSession } from '../../../tests/fixtures/test-session';
import type { StoredRow } from '../../../tests/fixtures/model-server';

const MINUTE = 60_000;

/** A session in which the case is deleted and can be put back. */
const openThenDelete = async () => {
  const opened = await openTestSession();
  const { server } = opened;
  const former = server.find('assessment', 'case-1') as StoredRow;
  const asked = (): number => server.log.filter((line) => line.includes('readRow assessment')).length;
  return { ...opened, asked, takeAway: () => server.delete('assessment', 'case-1'), putBack: () => { server.rows.push(former); } };
};

describe('a case that is deleted while it is open', () => {
  it('is noticed as its own row is written, and the text is kept', async () => {
    const { session, takeAway, server, kept } = await openThenDelete();
    takeAway();
    session.edit('assessment', 'case-1', { purpose: 'kvar' });
    expect((await session.flush()).status).toBe('refused');
    expect([session.readOnly(), session.canEdit(), session.mayDecide()]).toEqual([{ kind: 'gone' }, false, false]);
    expect(session.field('assessment', 'case-1', 'purpose')).toMatchObject({ value: 'kvar', status: 'refused', failure: { kind: 'gone' } });
    expect(kept()).toEqual([{ id: 'assessment|case-1|purpose', kind: 'assessment', text: 'kvar', item: null }]);
    const writes = server.writes();
    session.edit('assessment', 'case-1', { proposal: 'mer' });
    session.add('answer', { item: 'A1', text: 'ännu mer' }, 'case-1:A1');
    await session.flush();
    expect(server.writes()).toBe(writes);
    expect(kept().map(({ text, item }) => [text, item])).toEqual([['kvar', null], ['mer', null], ['ännu mer', 'A1']]);
  });

  it('is noticed as the person comes back, and as they go to another part', async () => {
    const back = await openThenDelete();
    back.takeAway();
    await back.clock.pass(20_000);
    back.give('return');
    await back.clock.settle();
    expect(back.session.readOnly()).toEqual({ kind: 'gone' });
    const moved = await openThenDelete();
    moved.takeAway();
    moved.session.lookAgain();
    await moved.clock.settle();
    expect(moved.asked()).toBe(0);
    await moved.clock.pass(20_000);
    const heard: unknown[] = [];
    moved.session.subscribeSummary(() => heard.push(moved.session.readOnly()));
    moved.session.lookAgain();
    await moved.clock.settle();
    expect(heard).toContainEqual({ kind: 'gone' });
  });

  it('is asked about once a minute while other rows are written, and never before', async () => {
    const { session, clock, asked } = await openThenDelete();
    for (let second = 0; second < 3 * 60; second += 5) {
      session.edit('answer', 'case-1:A1', { text: `text ${second}` });
      await clock.pass(5000);
      expect(asked()).toBe(Math.floor(second / 60));
    }
    await clock.pass(10 * MINUTE);
    expect(asked()).toBe(2);
  });

  it('gives back as drafts what was written under it since it was last seen', async () => {
    const { session, clock, takeAway, kept } = await openThenDelete();
    session.add('answer', { item: 'A1', text: 'före' }, 'case-1:A1');
    await session.flush();
    await clock.pass(MINUTE);
    session.lookAgain();
    await clock.settle();
    takeAway();
    session.add('answer', { item: 'A2', text: 'efter' }, 'case-1:A2');
    expect((await session.flush()).status).toBe('saved');
    await clock.pass(MINUTE);
    session.add('stakeholder', { name: 'Skolan' }, 's1');
    await session.flush();
    await clock.settle();
    expect(session.summary().status).toBe('refused');
    expect(session.field('answer', 'case-1:A2', 'text')).toMatchObject({ value: 'efter', status: 'refused', failure: { kind: 'gone' } });
    expect(session.field('answer', 'case-1:A1', 'text').status).toBe('saved');
    expect(kept().map(({ kind, text, item }) => [kind, text, item])).toEqual([['answer', 'efter', 'A2'], ['stakeholder', 'Skolan', null]]);
  });

  it('takes all up again when it is put back from the recycle bin', async () => {
    const { session, clock, takeAway, putBack, server, drafts } = await openThenDelete();
    takeAway();
    session.add('answer', { item: 'A2', text: 'efter' }, 'case-1:A2');
    await session.flush();
    session.edit('assessment', 'case-1', { purpose: 'kvar' });
    await session.flush();
    await clock.pass(20_000);
    putBack();
    const writes = server.writes();
    expect(await session.refresh()).toBeNull();
    expect(session.readOnly()).toBeNull();
    expect((await session.flush()).status).toBe('saved');
    expect(server.find('assessment', 'case-1')?.values['purpose']).toBe('kvar');
    // The row that lay under it all the time is not written once more.
    expect(server.writes()).toBe(writes + 1);
    expect(drafts.keys('')).toEqual([]);
  });
});
