import { createModelServer } from '../../../../tests/fixtures/model-server';
import { openTestSession } from '../../../../tests/fixtures/test-session';
import { recordReopening } from './record-reopening';

const completed = async () => {
  const server = createModelServer();
  const [{ session: erik }, { session: maria }] = [await openTestSession({ server }), await openTestSession({ server, person: 'Maria' })];
  erik.edit('assessment', 'case-1', { status: 'Completed' });
  await erik.flush();
  await maria.refresh();
  return { server, erik, maria };
};

it('opens the case and records why', async () => {
  const { server, erik } = await completed();
  const kept = jest.fn();
  expect(await recordReopening(erik, 'Ny prognos', kept)).toBe(true);
  expect(kept).toHaveBeenCalledTimes(1);
  expect(server.find('assessment', 'case-1')?.values['status']).toBe('InProgress');
  expect(server.find('answer', 'case-1:R.reopen')?.values['text']).toBe('Ny prognos');
});

it('keeps both reasons when two open it in the same moment, and leaves nobody with a choice that is shown nowhere', async () => {
  const { server, erik, maria } = await completed();
  await recordReopening(erik, 'Ny prognos', () => undefined);
  expect(await recordReopening(maria, 'Ny finansiering', () => undefined)).toBe(true);
  expect(maria.summary()).toMatchObject({ status: 'saved', conflicts: 0 });
  const text = String(server.find('answer', 'case-1:R.reopen')?.values['text']);
  expect(text).toContain('Ny prognos');
  expect(text).toContain('Ny finansiering');
});

it('writes over no earlier reason, though one before it has been removed', async () => {
  const { server, erik } = await completed();
  for (const reason of ['Första', 'Andra']) {
    await recordReopening(erik, reason, () => undefined);
    erik.edit('assessment', 'case-1', { status: 'Completed' });
    await erik.flush();
  }
  erik.edit('assessment', 'case-1', { status: 'InProgress' });
  erik.remove('answer', 'case-1:R.reopen');
  await erik.flush();
  erik.edit('assessment', 'case-1', { status: 'Completed' });
  await erik.flush();
  await recordReopening(erik, 'Tredje', () => undefined);
  expect(['case-1:R.reopen:2', 'case-1:R.reopen:3'].map((key) => server.find('answer', key)?.values['text'])).toEqual(['Andra', 'Tredje']);
});

it('records nothing in a case that is not complete', async () => {
  const { server, erik } = await completed();
  erik.edit('assessment', 'case-1', { status: 'InProgress' });
  await erik.flush();
  expect(await recordReopening(erik, 'Ny prognos', () => undefined)).toBe(false);
  expect(server.find('answer', 'case-1:R.reopen')).toBeUndefined();
});
