import { act, fireEvent, screen } from '@testing-library/react';
import { memoryFormDrafts } from '../../../../tests/fixtures/form-drafts';
import { createModelServer } from '../../../../tests/fixtures/model-server';
import type { Fate } from '../../../../tests/fixtures/model-server';
import { renderPart } from '../../../../tests/fixtures/render-part';
import { openTestSession } from '../../../../tests/fixtures/test-session';
import type { CaseSession } from '../../../data/ports/case-session';
import { ChangesLog } from './changes-log';
import { KeyHandOver } from './key-hand-over';

/** Erik and Maria in the same case, with a key that is there for both. */
const pair = async () => {
  const server = createModelServer();
  const first = await openTestSession({ server, person: 'Erik' });
  first.session.add('sustainabilityKey', { name: 'Tysta stränder' }, 'k1');
  await first.session.flush();
  const second = await openTestSession({ server, person: 'Maria', clock: first.clock });
  return { server, first, second };
};
const show = (session: CaseSession) => renderPart(KeyHandOver, session, 'sv', {
  product: { newKey: () => 'n1', formDrafts: memoryFormDrafts(), actions: { linkTo: () => 'https://x.example' } as never },
});
const press = (name: string | RegExp): void => { fireEvent.click(screen.getByRole('button', { name })); };
const handOver = async (): Promise<void> => {
  press('Lämna över nycklar');
  fireEvent.change(screen.getByLabelText('Roll, eller namn på någon utanför'), { target: { value: 'Växjö kommun' } });
  await act(async () => { press('Lämna över'); await Promise.resolve(); });
};

test('without network, and with an answer that is lost, a hand-over is sent once', async () => {
  const { server, first } = await pair();
  const fates: Fate[] = ['dropsBefore', 'dropsAfter'];
  first.setFate(() => fates.shift() ?? 'answers');
  show(first.session);
  await handOver();
  await act(() => first.clock.pass(100));
  expect(screen.getByText('Till Växjö kommun')).toBeInTheDocument();
  expect(screen.getByText(/Sparas här/)).toBeInTheDocument();
  await act(() => first.clock.pass(60_000));
  expect(screen.queryByText(/Sparas här/)).toBeNull();
  expect(server.rows.filter(({ kind }) => kind === 'notice')).toHaveLength(1);
  expect(server.find('notice', 'n1')?.values).toMatchObject({ kind: 'keysHandedOver', toRole: 'Växjö kommun', about: ['k1'] });
});

test('two who note a receipt at the same time choose between the two; what was sent stays', async () => {
  const { server, first, second } = await pair();
  const sent = show(first.session);
  await handOver();
  await act(async () => { await first.session.flush(); });
  const text = server.find('notice', 'n1')?.values['text'];
  sent.unmount();
  await second.session.refresh();
  first.session.edit('notice', 'n1', { receivedOn: '2026-11-23T08:00:00Z', receivedBy: 'Eva Ek', receipt: 'Ja' });
  await first.session.flush();
  show(second.session);
  press(/Anteckna kvitto/);
  fireEvent.change(screen.getByLabelText(/Kvitterat av/), { target: { value: 'Bo Ek' } });
  fireEvent.change(screen.getByLabelText('Vad de sa'), { target: { value: 'Visst' } });
  await act(async () => { press('Anteckna'); await second.clock.settle(); });
  expect(screen.getByRole('list', { name: /Överlämningar/ })).toHaveTextContent(/Kvitterat av Bo Ek. Visst.*Kvitterat av Eva Ek. Ja/);
  await act(async () => { press(/texten från Erik/); await second.session.flush(); });
  expect(server.find('notice', 'n1')?.values).toMatchObject({ receivedBy: 'Eva Ek', receipt: 'Ja', text });
  expect(screen.getByText(/Kvitterat av Eva Ek/)).toBeInTheDocument();
});

test('two who write in the log at the same time keep both changes, and a reload keeps what was not sent', async () => {
  const { server, first, second } = await pair();
  second.setFate(() => 'dropsBefore');
  const log = renderPart(ChangesLog, second.session);
  first.session.add('change', { name: 'Vägen går runt' }, 'ch1');
  await first.session.flush();
  press('Något blev annorlunda');
  fireEvent.change(screen.getByLabelText(/Vad blev annorlunda/), { target: { value: 'Bron blev smalare' } });
  await act(() => second.clock.pass(2_000));
  expect(server.rows.filter(({ kind }) => kind === 'change')).toHaveLength(1);
  log.unmount();
  second.session.close();
  second.setFate(() => 'answers');
  const again = await second.open();
  renderPart(ChangesLog, again);
  expect(screen.getByRole('button', { name: 'Vägen går runt' })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Bron blev smalare' })).toBeInTheDocument();
  await act(() => second.clock.pass(60_000));
  expect(server.rows.filter(({ kind }) => kind === 'change').map(({ values }) => values['name'])).toEqual(['Vägen går runt', 'Bron blev smalare']);
});

test('the receiver’s own receipt, taken before the group’s, stands without the group’s name', async () => {
  const { server, first, second } = await pair();
  const sent = show(first.session);
  await handOver();
  await act(async () => { await first.session.flush(); });
  sent.unmount();
  await second.session.refresh();
  first.session.edit('notice', 'n1', { receivedOn: '2026-11-23T08:00:00Z' });
  await first.session.flush();
  show(second.session);
  press(/Anteckna kvitto/);
  fireEvent.change(screen.getByLabelText(/Kvitterat av/), { target: { value: 'Bo Ek' } });
  await act(async () => { press('Anteckna'); await second.clock.settle(); });
  await act(async () => { press(/texten från Erik/); await second.clock.pass(5_000); });
  expect(server.find('notice', 'n1')?.values).toMatchObject({ receivedOn: '2026-11-23T08:00:00Z', receivedBy: '' });
});
