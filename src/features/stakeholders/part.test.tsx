import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { createFakeSession } from '../../../tests/fixtures/fake-session';
import type { FakeCase } from '../../../tests/fixtures/fake-session';
import { renderPart } from '../../../tests/fixtures/render-part';
import { Part } from './part';

const exposed = { name: 'Äldre i Ryd', sector: 'residents', kind: 'group', affected: 3, power: 1 } as const;
const tab = (name: RegExp): HTMLElement => screen.getByRole('tab', { name });
const notice = (): HTMLElement | null => screen.queryByText(/har liten makt och har inte mötts/);

test('a new stakeholder is an organisation; its fields begin with the essential ones', () => {
  const session = createFakeSession();
  renderPart(Part, session);
  fireEvent.click(screen.getByRole('button', { name: 'Lägg till intressent' }));
  expect(session.rows('stakeholder')[0]?.kind).toBe('organisation');
  expect(screen.getByRole('textbox', { name: /^Intressent/ })).toHaveFocus();
  expect(screen.getByRole('textbox', { name: 'Varför är de intressent?' })).toBeInTheDocument();
  expect(screen.queryByRole('textbox', { name: 'Krav och förväntningar' })).not.toBeInTheDocument();
  expect(screen.queryByText(/Ett namn är en personuppgift/)).not.toBeInTheDocument();
});

describe('a named person', () => {
  it('gets a notice, and lacks a reason until one is given', () => {
    const session = createFakeSession({ rows: { stakeholder: [{ name: 'Markägaren', kind: 'organisation' }] } });
    renderPart(Part, session);
    fireEvent.click(screen.getByRole('button', { name: 'Markägaren' }));
    fireEvent.click(screen.getByRole('radio', { name: 'Person' }));
    expect(screen.getByText(/Skriv aldrig om hälsa, tro, ursprung/)).toBeInTheDocument();
    expect(screen.getByText('Skäl att namnge saknas')).toBeInTheDocument();
    const reason = screen.getByRole('textbox', { name: /Varför behöver personen nämnas/ });
    expect(reason).toHaveAccessibleDescription(/Skriv varför namnet behövs/);
    expect(reason).toHaveAttribute('aria-required', 'true');
    fireEvent.change(reason, { target: { value: 'Äger marken ensam' } });
    expect(session.rows('stakeholder')[0]).toMatchObject({ kind: 'person', personReason: 'Äger marken ensam' });
    expect(screen.queryByText('Skäl att namnge saknas')).not.toBeInTheDocument();
    fireEvent.click(screen.getByRole('radio', { name: 'Funktion' }));
    expect(screen.queryByRole('textbox', { name: /Varför behöver personen/ })).not.toBeInTheDocument();
    expect(session.rows('stakeholder')[0]?.personReason).toBe('Äger marken ensam');
  });
});

it('says to a reader that stakeholders are not shown, never that there are none', () => {
  const session = createFakeSession({ canEdit: false, withheld: ['stakeholder', 'dialogue'], rows: { conflict: [{ kind: 'interest', oneSide: 'Båtägare', otherSide: 'Vandrare' }] } });
  renderPart(Part, session);
  expect(screen.getByText(/visas för projektgruppen och ledningsgruppen/)).toBeInTheDocument();
  expect(screen.queryByText('Inga intressenter än')).toBeNull();
  expect(screen.queryByRole('tab')).toBeNull();
  expect(screen.getByText(/Båtägare/)).toBeInTheDocument();
});

describe('those who are much affected, have little power and have not been met', () => {
  it('are told of, and a dialogue with them is one press away', async () => {
    const session = createFakeSession({ rows: { stakeholder: [exposed, { name: 'Länsstyrelsen', affected: 3, power: 3 }] } });
    renderPart(Part, session);
    expect(notice()).toHaveTextContent(/^1 intressent berörs mycket/);
    expect(within(screen.getByRole('tabpanel')).getByText('Berörs mycket men inte hörd')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Anteckna en dialog med Äldre i Ryd' }));
    expect(session.rows('dialogue')[0]?.stakeholders).toEqual(['stakeholder-1']);
    expect(tab(/^Dialoger/)).toHaveAttribute('aria-selected', 'true');
    expect(screen.getByRole('textbox', { name: 'Vad handlade dialogen om?' })).toHaveFocus();
    expect(notice()).toBeNull();
    await userEvent.click(tab(/^Lista/));
    expect(screen.getByText('Berörs mycket, liten makt')).toBeInTheDocument();
    expect(screen.queryByText('Berörs mycket men inte hörd')).toBeNull();
  });

  it('are told of on their own cards, as the levels are set', () => {
    const session = createFakeSession({ rows: { stakeholder: [{ ...exposed, power: 3 }] } });
    renderPart(Part, session);
    expect(notice()).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Äldre i Ryd' }));
    const power = screen.getByRole('radiogroup', { name: /Hur stor makt/ });
    fireEvent.click(within(power).getByRole('radio', { name: /Lite/ }));
    expect(screen.getByText(/ingen dialog är antecknad/)).toBeInTheDocument();
    expect(notice()).not.toBeNull();
  });

  it('are three at first when they are many, and lead to their cards', async () => {
    const session = createFakeSession({ rows: { stakeholder: Array.from({ length: 12 }, (_none, index) => ({ ...exposed, name: `Grupp ${index}` })) } });
    renderPart(Part, session);
    const box = notice()?.parentElement as HTMLElement;
    expect(within(box).getAllByRole('listitem')).toHaveLength(3);
    await userEvent.click(within(box).getByRole('button', { name: 'Visa alla 12' }));
    expect(within(box).getAllByRole('listitem')).toHaveLength(12);
    await userEvent.click(tab(/^Karta/));
    await userEvent.click(within(box).getByRole('button', { name: 'Grupp 11' }));
    expect(tab(/^Lista/)).toHaveAttribute('aria-selected', 'true');
    expect(screen.getByRole('textbox', { name: /^Intressent/ })).toHaveFocus();
    expect(screen.getByRole('textbox', { name: /^Intressent/ })).toHaveValue('Grupp 11');
  });

  it('can be read but not acted on by a reader', () => {
    renderPart(Part, createFakeSession({ canEdit: false, rows: { stakeholder: [exposed] } }));
    expect(notice()).not.toBeNull();
    expect(screen.queryByRole('button', { name: /^Anteckna en dialog/ })).toBeNull();
    expect(screen.queryByRole('button', { name: /^Lägg till/ })).toBeNull();
  });
});

test('conflicts of interest stand apart from goal conflicts and name their parties', async () => {
  const session = createFakeSession({ rows: { stakeholder: [exposed], conflict: [{ kind: 'goal', raisedIn: 'a', oneSide: 'Stråk', otherSide: 'Landsbygd' }] } });
  renderPart(Part, session);
  await userEvent.click(tab(/^Intressekonflikter/));
  expect(screen.queryByText(/Stråk mot Landsbygd/)).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Lägg till intressekonflikt' }));
  await userEvent.click(screen.getByRole('button', { name: /Parter/ }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Äldre i Ryd' }));
  expect(session.rows('conflict')[1]).toMatchObject({ kind: 'interest', raisedIn: 'b', status: 'open', parties: ['stakeholder-1'] });
  expect(screen.getByRole('textbox', { name: 'Så hanterar ni konflikten' })).toBeInTheDocument();
});

const full: FakeCase = {
  rows: {
    stakeholder: [{ ...exposed, kind: 'person' }, { name: 'Länsstyrelsen', sector: 'state', affected: 1, power: 3, interestLevel: 2 }, { name: '' }],
    dialogue: [{ name: 'Forum', form: 'forum', heldOn: '2026-03-12', stakeholders: ['stakeholder-2'], hasChildren: true }],
    conflict: [{ kind: 'interest', oneSide: 'Pendlare', otherSide: 'Äldre', status: 'open', parties: ['stakeholder-1', 'gone'] }],
  },
};

describe.each(['sv', 'en'] as const)('no accessibility faults (%s)', (language) => {
  it.each([0, 1, 2, 3])('tab %s', async (index) => {
    const { container } = renderPart(Part, createFakeSession(full), language);
    await userEvent.click(screen.getAllByRole('tab')[index] as HTMLElement);
    const panel = screen.getByRole('tabpanel');
    for (const button of within(panel).getAllByRole('button', { expanded: false })) fireEvent.click(button);
    expect(await axe(container)).toHaveNoViolations();
  });
});
