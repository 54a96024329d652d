import { createModelServer } from '../../../tests/fixtures/model-server';
import { openTestSession } from '../../../tests/fixtures/test-session';

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

  it('goes on handling a published brief and a receipt when the case is over', async () => {
    const { server, erik, maria } = await pair();
    erik.add('publication', { revision: 1, handling: 'drawnUp' }, 'p1');
    erik.add('notice', { kind: 'ended' }, 'n1');
    erik.edit('assessment', 'case-1', { status: 'Completed' });
    await erik.flush();
    await maria.refresh();
    expect([maria.canEdit(), maria.canEdit('answer'), maria.canEdit('publication'), maria.canEdit('notice')]).toEqual([false, false, true, true]);
    maria.edit('publication', 'p1', { handling: 'dispatched' });
    maria.edit('notice', 'n1', { receipt: 'Läst' });
    expect((await maria.flush()).status).toBe('saved');
    expect(server.find('publication', 'p1')?.values['handling']).toBe('dispatched');
    expect(server.find('notice', 'n1')?.values['receipt']).toBe('Läst');
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
