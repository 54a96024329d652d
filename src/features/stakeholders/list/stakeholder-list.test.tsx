import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createFakeSession } from '../../../../tests/fixtures/fake-session';
import { renderPart } from '../../../../tests/fixtures/render-part';
import { Part } from '../part';
import type * as summary from './stakeholder-summary';
import { StakeholderSummary } from './stakeholder-summary';

// The real one, counted.
jest.mock('./stakeholder-summary', () => {
  const actual = jest.requireActual<typeof summary>('./stakeholder-summary');
  return { StakeholderSummary: jest.fn(actual.StakeholderSummary) };
});
const paint = StakeholderSummary as unknown as jest.Mock<unknown, [{ readonly row: { readonly key: string } }]>;

const many = (count: number) => ({
  rows: { stakeholder: Array.from({ length: count }, (_none, index) => ({ name: `Förening ${index}`, kind: 'organisation' as const, sector: index % 10 === 0 ? 'state' as const : 'civilSociety' as const, affected: index % 4, power: 3 - (index % 4) })) },
});
const cards = (): HTMLElement[] => Array.from(document.querySelectorAll<HTMLElement>('[data-row]'));

test('a hundred and twenty stakeholders stay closed under their names', () => {
  renderPart(Part, createFakeSession(many(120)));
  expect(screen.getByRole('button', { name: 'Förening 119' })).toBeInTheDocument();
  expect(within(screen.getByRole('tabpanel')).queryAllByRole('textbox')).toHaveLength(0);
});

test('a keystroke repaints the card it is in and no other', () => {
  const session = createFakeSession(many(120));
  renderPart(Part, session);
  fireEvent.click(screen.getByRole('button', { name: 'Förening 60' }));
  paint.mockClear();
  fireEvent.change(screen.getByRole('textbox', { name: 'Varför är de intressent?' }), { target: { value: 'Äger banan' } });
  expect(session.rows('stakeholder')[60]?.motive).toBe('Äger banan');
  expect(paint.mock.calls.map(([{ row }]) => row.key)).toEqual(['stakeholder-61']);
});

describe('the filter', () => {
  const show = (count = 120) => {
    const session = createFakeSession(many(count));
    renderPart(Part, session);
    return session;
  };

  it('is left out of a short list', () => {
    show(7);
    expect(screen.queryByRole('searchbox')).toBeNull();
  });

  it('finds by name, sector and place on the map, and says how many', async () => {
    show();
    fireEvent.change(screen.getByRole('searchbox', { name: 'Sök i listan' }), { target: { value: 'förening 11' } });
    expect(cards()).toHaveLength(11);
    expect(screen.getByText('Visar 11 av 120 intressenter.')).toBeInTheDocument();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Sektor' }), 'Stat');
    expect(cards()).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: 'Visa alla' }));
    expect(cards()).toHaveLength(120);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Plats på kartan' }), 'Berörs mycket, liten makt');
    expect(cards()).toHaveLength(60);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Plats på kartan' }), 'Utan plats på kartan');
    expect(screen.getByText('Ingen intressent passar. Ändra sökningen eller visa alla.')).toBeInTheDocument();
  });

  it('never takes away a card while it is edited, nor hides a new one', async () => {
    show();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Sektor' }), 'Stat');
    await userEvent.click(screen.getByRole('button', { name: 'Förening 10' }));
    const card = cards()[1] as HTMLElement;
    await userEvent.selectOptions(within(card).getByRole('combobox', { name: 'Sektor' }), 'Kommun');
    expect(cards()).toHaveLength(12);
    await userEvent.click(screen.getByRole('button', { name: 'Lägg till intressent' }));
    expect(cards()).toHaveLength(13);
    expect(within(cards()[12] as HTMLElement).getByRole('button', { name: 'Intressent 121' })).toBeInTheDocument();
  });

  it('is kept while the person looks at the map', async () => {
    show();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Sektor' }), 'Stat');
    await userEvent.click(screen.getByRole('tab', { name: /^Karta/ }));
    await userEvent.click(screen.getByRole('tab', { name: /^Lista/ }));
    expect(cards()).toHaveLength(12);
  });
});

describe('several at once', () => {
  it('become rows of their own, without those that are there', async () => {
    const session = createFakeSession({ rows: { stakeholder: [{ name: 'Alvesta kommun' }] } });
    renderPart(Part, session);
    await userEvent.click(screen.getByRole('button', { name: 'Lägg till flera på en gång' }));
    fireEvent.change(screen.getByRole('textbox', { name: /en på varje rad/ }), { target: { value: '- alvesta kommun\n- Länsstyrelsen\n\n- Äldre i Ryd' } });
    await userEvent.click(screen.getByRole('button', { name: 'Lägg till 2 intressenter' }));
    expect(session.rows('stakeholder').map(({ name, kind }) => [name, kind])).toEqual([['Alvesta kommun', null], ['Länsstyrelsen', 'organisation'], ['Äldre i Ryd', 'organisation']]);
    expect(screen.getByRole('textbox', { name: /en på varje rad/ })).toHaveValue('');
    await userEvent.click(screen.getByRole('button', { name: 'Ångra' }));
    expect(session.rows('stakeholder')).toHaveLength(1);
  });

  it('says so when there is nothing new, and keeps what is typed during a look at the map', async () => {
    const session = createFakeSession({ rows: { stakeholder: [{ name: 'Alvesta kommun' }] } });
    renderPart(Part, session);
    await userEvent.click(screen.getByRole('button', { name: 'Lägg till flera på en gång' }));
    fireEvent.change(screen.getByRole('textbox', { name: /en på varje rad/ }), { target: { value: 'Alvesta kommun' } });
    await userEvent.click(screen.getByRole('button', { name: 'Lägg till' }));
    expect(screen.getByText('Det finns inga nya namn att lägga till.')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('tab', { name: /^Karta/ }));
    await userEvent.click(screen.getByRole('tab', { name: /^Lista/ }));
    expect(screen.getByRole('textbox', { name: /en på varje rad/ })).toHaveValue('Alvesta kommun');
  });
});

describe('the deepened analysis', () => {
  const fold = (): HTMLElement => screen.getByRole('button', { name: /^Fördjupad analys/ });

  it('is folded with a count, and counts on as it is filled in', async () => {
    const session = createFakeSession({ rows: { stakeholder: [{ name: 'Länsstyrelsen', demands: 'Besked före maj', relevance: 0, represents: ['group.children', 'group.withdrawn'] }] } });
    renderPart(Part, session);
    await userEvent.click(screen.getByRole('button', { name: 'Länsstyrelsen' }));
    expect(fold()).toHaveAccessibleName('Fördjupad analys av makt och inflytande (3 av 13 ifyllda)');
    expect(fold()).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(fold());
    await userEvent.click(screen.getByRole('radio', { name: 'Motverkar' }));
    fireEvent.change(screen.getByRole('textbox', { name: 'Ansvarig roll, inte namn' }), { target: { value: 'Strateg' } });
    expect(session.rows('stakeholder')[0]).toMatchObject({ attitude: 'opposes', owner: 'Strateg' });
    expect(fold()).toHaveAccessibleName(/5 av 13/);
    expect(screen.getByText('withdrawn')).toBeInTheDocument();
  });

  it('opens by itself when two people have written in it', () => {
    const session = createFakeSession({ rows: { stakeholder: [{ name: 'Länsstyrelsen', demands: 'Besked' }] } });
    session.putField('stakeholder', 'stakeholder-1', 'demands', { status: 'conflict', theirs: 'Inga krav', theirName: 'Anna' });
    renderPart(Part, session);
    expect(screen.getByText('Text från Anna')).toBeVisible();
  });
});
