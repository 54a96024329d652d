import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import type { ConfidentialityPort } from '../../../data/ports/confidentiality';
import type { PersonRef } from '../../../data/ports/rows';
import { createFakeSession, type FakeCase } from '../../../../tests/fixtures/fake-session';
import { renderPart } from '../../../../tests/fixtures/render-part';
import { confidentialityTexts as sv } from '../../../i18n/sv/initiative/confidentiality';
import { confidentialityTexts as en } from '../../../i18n/en/initiative/confidentiality';
import { casePeople } from './case-people';
import { Confidentiality } from './confidentiality';

const per: PersonRef = { id: 3, name: 'Per Alm', email: '' };
const maria: PersonRef = { id: 4, name: 'Maria Holm', email: '' };
const eva: PersonRef = { id: 5, name: 'Eva Ek', email: '' };
const ok = <T,>(value: T) => Promise.resolve({ ok: true as const, value });
const offline = { ok: false as const, failure: { kind: 'offline' as const } };

const show = (from: FakeCase['assessment'] = {}, port: Partial<ConfidentialityPort> = {}, language: 'sv' | 'en' = 'sv') => {
  const session = createFakeSession({ assessment: { owner: per, group: [maria, per], head: null, ...from } });
  const calls: string[] = [];
  const confidentiality: ConfidentialityPort = {
    mayProtect: () => { calls.push('mayProtect'); return ok(true); },
    protect: async (row, people, tell) => {
      calls.push(`protect ${people.map(({ name }) => name).join()}`);
      tell({ done: 1, total: 4 });
      session.edit('assessment', row.key, { isConfidential: true });
      return { ok: true, value: session.assessment() };
    },
    setPeople: (_row, people) => { calls.push(`people ${people.map(({ name }) => name).join()}`); return ok(null); },
    people: () => ok([per, maria]),
    left: () => ok(0),
    ...port,
  };
  return { session, calls, ...renderPart(Confidentiality, session, language, { product: { confidentiality }, current: 'initiative' }) };
};
const open = (texts: Pick<typeof en, 'more'> | Pick<typeof sv, 'more'> = sv): Promise<void> => userEvent.click(screen.getByRole('button', { name: texts.more }));

it('counts each person of the case once', () => {
  expect(casePeople({ owner: per, group: [maria, per], head: maria })).toEqual([per, maria]);
  expect(casePeople({ owner: null, group: [], head: null })).toEqual([]);
});

it('says who can open the case at once, and asks SharePoint nothing until somebody wants to know more', async () => {
  const { calls } = show();
  expect(screen.getByText(sv.open)).toBeVisible();
  expect(calls).toEqual([]);
  await open();
  expect(await screen.findByRole('button', { name: sv.start })).toBeVisible();
  for (const point of sv.meaning) expect(screen.getByText(point)).toBeVisible();
  expect(calls).toEqual(['mayProtect']);
});

it('offers nothing to those who may not set rights, and says whom to ask', async () => {
  show({}, { mayProtect: () => ok(false) });
  await open();
  expect(await screen.findByText(sv.whoMay)).toBeVisible();
  expect(screen.queryByRole('button', { name: sv.start })).toBeNull();
});

it('reads back who may open it, closes it once that is confirmed, and keeps what is typed', async () => {
  const { session, calls, container } = show();
  await open();
  await userEvent.click(await screen.findByRole('button', { name: sv.start }));
  const dialog = screen.getByRole('alertdialog', { name: sv.dialog.title });
  expect(within(dialog).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['Per Alm', 'Maria Holm']);
  await userEvent.click(within(dialog).getByRole('button', { name: 'Avbryt' }));
  expect(calls).toEqual(['mayProtect']);
  await userEvent.click(await screen.findByRole('button', { name: sv.start }));
  await userEvent.click(screen.getByRole('button', { name: sv.dialog.confirm }));
  expect(await screen.findByText(sv.closed)).toBeVisible();
  await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
  expect(calls).toContain('protect Per Alm,Maria Holm');
  expect(session.flushes()).toBe(1);
  await waitFor(() => expect(screen.getByRole('heading', { name: sv.title })).toHaveFocus());
  expect(screen.queryByRole('button', { name: sv.start })).toBeNull();
  expect(await axe(container)).toHaveNoViolations();
});

it('shows how far it has come, and goes on where it was broken off', async () => {
  let end: (outcome: typeof offline) => void = () => undefined;
  let tries = 0;
  const { session } = show({}, {
    protect: (row, _people, tell) => {
      tries += 1;
      if (tries === 1) { tell({ done: 1, total: 4 }); return new Promise((resolve) => { end = resolve; }); }
      session.edit('assessment', row.key, { isConfidential: true });
      return ok(session.assessment());
    },
  });
  await open();
  await userEvent.click(await screen.findByRole('button', { name: sv.start }));
  await userEvent.click(screen.getByRole('button', { name: sv.dialog.confirm }));
  expect(await screen.findByRole('progressbar', { name: sv.working })).toHaveAttribute('aria-valuenow', '25');
  expect(screen.getByText((text) => text.startsWith(sv.progress(1, 4)))).toBeVisible();
  act(() => end(offline));
  expect(await screen.findByRole('alert')).toHaveTextContent(sv.brokenOff);
  await userEvent.click(screen.getByRole('button', { name: sv.again }));
  expect(await screen.findByText(sv.closed)).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
});

it('tells the owner of the site what is out of step in a confidential case, and mends it', async () => {
  let held: readonly PersonRef[] = [per, eva];
  let left = 2;
  const { calls } = show({ isConfidential: true }, { people: () => ok(held), left: () => ok(left) });
  await open();
  expect(await screen.findByText(sv.left(2))).toBeVisible();
  expect(screen.getByText(sv.missing('Maria Holm'))).toBeVisible();
  expect(screen.getByText(sv.extra('Eva Ek'))).toBeVisible();
  left = 0;
  await userEvent.click(screen.getByRole('button', { name: sv.moveIn }));
  await waitFor(() => expect(screen.queryByText(sv.left(2))).toBeNull());
  held = [per, maria];
  await userEvent.click(await screen.findByRole('button', { name: sv.update }));
  await waitFor(() => expect(screen.queryByText(sv.missing('Maria Holm'))).toBeNull());
  expect(calls).toEqual(expect.arrayContaining(['protect Per Alm,Maria Holm', 'people Per Alm,Maria Holm']));
});

it('tells others whom to ask when the group has changed', async () => {
  show({ isConfidential: true }, { mayProtect: () => ok(false) });
  expect(screen.getByText(sv.closedText)).toBeVisible();
  await open();
  expect(await screen.findByText(sv.whoMayChange)).toBeVisible();
});

it('says so when it cannot be read, and tries again', async () => {
  let isDown = true;
  show({}, { mayProtect: () => (isDown ? Promise.resolve(offline) : ok(true)) });
  await open();
  expect(await screen.findByRole('alert')).toBeVisible();
  expect(screen.queryByText(sv.brokenOff)).toBeNull();
  isDown = false;
  await userEvent.click(screen.getByRole('button', { name: sv.again }));
  expect(await screen.findByRole('button', { name: sv.start })).toBeVisible();
});

it('speaks English, and warns when a case has nobody', async () => {
  show({ owner: null, group: [] }, {}, 'en');
  await open(en);
  await userEvent.click(await screen.findByRole('button', { name: en.start }));
  expect(screen.getByText(en.dialog.nobody)).toBeVisible();
});
