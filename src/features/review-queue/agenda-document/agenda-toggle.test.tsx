import * as React from 'react';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fullBrief } from '../../../../tests/fixtures/brief-documents';
import { blankRow } from '../../../../tests/fixtures/fake-session';
import { failed, success } from '../../../data/ports/results';
import { encodeSubmission, submissionSnapshot } from '../../../domain/submission/snapshot';
import { queueTexts } from '../../../i18n/sv/queue/index';
import { createFakeQueue, QueueHome, type FakeQueue } from '../testing/fake-queue';
import { AgendaToggle } from './agenda-toggle';

const texts = queueTexts.agendaDocument;
const meeting = blankRow('meeting', { key: 'm1', name: 'Ledningsgruppen i december', date: '2026-12-02', note: 'Kl. 9' });
const caseRow = (id: number, name: string) => blankRow('assessment', { id, key: `case-${id}`, name, unit: 'Trafik', revision: 2, status: 'AwaitingDecision' });
const entries = [
  { row: caseRow(7, 'Dubbelspår'), item: blankRow('agendaItem', { key: 'case-7:2', presenter: 'Trafikdirektören', order: 1 }) },
  { row: caseRow(8, 'Kampanj'), item: null },
];

type Rows = FakeQueue['product']['submissions']['rows'];
const queueWith = async (rows: Rows): Promise<FakeQueue> => {
  const queue = createFakeQueue();
  await queue.snapshots.store('seven.json', encodeSubmission(submissionSnapshot({ caseKey: 'case-7', revision: 2, submittedOn: '2026-11-20T09:00:00Z', submittedBy: 'Erik' }, fullBrief)));
  return { ...queue, product: { ...queue.product, submissions: { ...queue.product.submissions, rows } } };
};
const submissions = [
  blankRow('submission', { key: 'case-7:submission:2', assessmentId: 7, revision: 2, dataFile: 'seven.json' }),
  blankRow('submission', { key: 'case-8:submission:1', assessmentId: 8, revision: 1, dataFile: 'seven.json' }),
];
const open = async (queue: FakeQueue): Promise<void> => {
  render(<QueueHome queue={queue}><AgendaToggle meeting={meeting} entries={entries} /></QueueHome>);
  await userEvent.click(screen.getByRole('button', { name: texts.open }));
};

it('asks for nothing until the agenda is opened, then gives it to print, to take into Word and to read', async () => {
  const rows = jest.fn(() => Promise.resolve(success(submissions)));
  const queue = await queueWith(rows);
  render(<QueueHome queue={queue}><AgendaToggle meeting={meeting} entries={entries} /></QueueHome>);
  expect(rows).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: texts.open }));
  expect(await screen.findByRole('button', { name: texts.print })).toBeVisible();
  expect(rows).toHaveBeenCalledWith([7, 8]);
  expect(screen.getByRole('button', { name: /Word/ })).toBeVisible();
  await userEvent.click(screen.getByText(texts.read));
  const agenda = screen.getByRole('article', { name: meeting.name });
  expect(within(agenda).getByRole('heading', { name: '1. Dubbelspår' })).toBeVisible();
  expect(agenda).toHaveTextContent('Trafikdirektören');
  expect(agenda).toHaveTextContent(fullBrief.profile.dimensions[2]?.reasoning ?? 'missing');
  // A submission of another revision is not what the management group has before it.
  expect(screen.getByText(texts.unread(['Kampanj']))).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: texts.close }));
  expect(screen.queryByRole('button', { name: texts.print })).toBeNull();
});

it('says when it cannot be read, and reads again on the click', async () => {
  let isGone = true;
  await open(await queueWith(() => Promise.resolve(isGone ? failed({ kind: 'offline' }) : success(submissions))));
  const alert = await screen.findByRole('alert');
  isGone = false;
  await userEvent.click(within(alert.parentElement ?? alert).getByRole('button', { name: /Försök igen/ }));
  expect(await screen.findByRole('button', { name: texts.print })).toBeVisible();
});
