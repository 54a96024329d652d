import * as React from 'react';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import type { CaseHit, CaseListPort } from '../../data/ports/case-list';
import { relationsOfA3 } from '../../domain/relations';
import type { FakeCase } from '../../../tests/fixtures/fake-session';
import { createFakeSession } from '../../../tests/fixtures/fake-session';
import { renderPart } from '../../../tests/fixtures/render-part';
import { RelationCards } from './relation-cards';

const hit = (id: number, name: string): CaseHit => ({ id, key: `k${id}`, name, type: 'strategy', unit: 'Trafik', status: 'Completed' });
const cases = [hit(7, 'Länstransportplan'), hit(12, 'Länet, den öppna säkringen'), hit(8, 'Länets cykelplan')];
const finding: CaseListPort['find'] = async (text) => ({ ok: true, value: cases.filter(({ name }) => name.toLowerCase().includes(text.toLowerCase())) });

const show = (from: FakeCase = {}, props: React.ComponentProps<typeof RelationCards> = {}, find = jest.fn(finding)) => {
  const session = createFakeSession(from);
  const product = { caseList: { find } as unknown as CaseListPort, actions: { linkTo: (id: number | null) => `/sida?case=${id ?? ''}` } } as never;
  const view = renderPart(() => <><h3>Samband</h3><RelationCards {...props} /></>, session, 'sv', { product });
  return { session, find, ...view };
};
const add = (): Promise<void> => userEvent.click(screen.getByRole('button', { name: 'Lägg till samband' }));

it('finds another case by name and points at it; the open case is not offered', async () => {
  const { session } = show({}, { newKind: 'relatedInitiative' });
  await add();
  await userEvent.type(screen.getByRole('searchbox', { name: /Är det en säkring/ }), 'län');
  const hits = await screen.findByRole('list', { name: 'Säkringar som hittades' });
  expect(within(hits).getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['LänstransportplanStrategi · Trafik · Klar', 'Länets cykelplanStrategi · Trafik · Klar']);
  await userEvent.click(within(hits).getByRole('button', { name: /^Välj Länstransportplan/ }));
  expect(session.rows('relation')).toEqual([expect.objectContaining({ kind: 'relatedInitiative', otherCase: 7, name: 'Länstransportplan' })]);
  const link = await screen.findByRole('link', { name: 'Öppna Länstransportplan i en ny flik' });
  expect(link).toHaveAttribute('href', '/sida?case=7');
  expect(link).toHaveAttribute('target', '_blank');
  expect(await screen.findByText('Klar')).toBeVisible();
});

it('asks the site once for what is typed, not for each letter', async () => {
  const { find } = show();
  await add();
  await userEvent.type(screen.getByRole('searchbox'), 'länets');
  await screen.findByRole('list', { name: 'Säkringar som hittades' });
  expect(find.mock.calls).toEqual([['länets']]);
});

it.each([
  ['finds nothing', async () => ({ ok: true, value: [] }) as const, /Ingen annan säkring har ett sådant namn/],
  ['is refused', async () => ({ ok: false, failure: { kind: 'offline' } }) as const, /Det gick inte att söka just nu/],
  ['breaks', async () => { throw new Error('x'); }, /Det gick inte att söka just nu/],
])('leaves the way of writing the name when the search %s', async (_name, find, sentence) => {
  const { session } = show({}, {}, jest.fn(find as CaseListPort['find']));
  await add();
  await userEvent.type(screen.getByRole('searchbox'), 'xyz');
  expect((await screen.findAllByText(sentence))[0]).toBeVisible();
  await userEvent.type(screen.getByRole('textbox', { name: 'Namn' }), 'RUS');
  expect(session.rows('relation')).toEqual([expect.objectContaining({ name: 'RUS', otherCase: null })]);
});

it('lets go of a case and keeps its name', async () => {
  const { session } = show({ rows: { relation: [{ name: 'Länstransportplan', otherCase: 7, kind: 'relatedInitiative' }] } });
  await userEvent.click(screen.getByRole('button', { name: 'Länstransportplan' }));
  await userEvent.click(screen.getByRole('button', { name: 'Koppla loss säkringen' }));
  expect(session.rows('relation')[0]).toMatchObject({ otherCase: null, name: 'Länstransportplan' });
  expect(screen.getByRole('textbox', { name: 'Namn' })).toHaveValue('Länstransportplan');
});

it('tells no status of a case that has another name now', async () => {
  show({ rows: { relation: [{ name: 'Länstransportplan', otherCase: 99 }] } });
  await userEvent.click(screen.getByRole('button', { name: 'Länstransportplan' }));
  await act(() => Promise.resolve());
  expect(screen.getByRole('link')).toHaveAttribute('href', '/sida?case=99');
  expect(screen.queryByText('Klar')).toBeNull();
});

it.each([
  ['https://example.org/ska', 'https://example.org/ska'], ['data:text/html,hej', null], ['på G:', null],
])('shows %s as a link only when it is an address', async (url, href) => {
  show({ rows: { relation: [{ name: 'SKA', kind: 'socialImpactAnalysis', url }] } });
  await userEvent.click(screen.getByRole('button', { name: 'SKA' }));
  if (href === null) expect(screen.getByText(/Det här är ingen webbadress/)).toBeVisible();
  else expect(screen.getByRole('link')).toHaveAttribute('href', href);
  expect(screen.queryAllByRole('link')).toHaveLength(href === null ? 0 : 1);
});

it('shows the kinds asked for and offers no other', async () => {
  show({ rows: { relation: [{ name: 'SKA 2025', kind: 'socialImpactAnalysis' }, { name: 'Cykelplan', kind: 'relatedInitiative' }, { name: 'Ny', kind: null }] } }, { kinds: relationsOfA3 });
  expect(screen.queryByText('SKA 2025')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Cykelplan' }));
  const options = within(screen.getByLabelText('Vad är det för något?')).getAllByRole('option').map(({ textContent }) => textContent);
  expect(options).toEqual(['Inte valt', 'Närliggande insats', 'Överordnad process eller strategi', 'Annat']);
  expect(screen.getByText('Ny')).toBeVisible();
});

it('removes a relation, and takes it back', async () => {
  const { session } = show({ rows: { relation: [{ name: 'Cykelplan' }] } });
  await userEvent.click(screen.getByRole('button', { name: 'Ta bort sambandet Cykelplan' }));
  expect(session.rows('relation')).toHaveLength(0);
  await userEvent.click(screen.getByRole('button', { name: 'Ångra' }));
  expect(session.rows('relation')).toHaveLength(1);
});

it('has no accessibility faults', async () => {
  const { container } = show({ rows: { relation: [{ name: 'Länstransportplan', otherCase: 7 }, { name: 'SKA', url: 'https://example.org', kind: 'socialImpactAnalysis', effect: 'addsUp' }, {}] } });
  for (const name of ['Länstransportplan', 'SKA', 'Samband 3']) await userEvent.click(screen.getByRole('button', { name }));
  await userEvent.type(screen.getAllByRole('searchbox')[0] as HTMLElement, 'län');
  await waitFor(() => expect(screen.getByRole('list', { name: 'Säkringar som hittades' })).toBeVisible());
  expect(await axe(container)).toHaveNoViolations();
});
