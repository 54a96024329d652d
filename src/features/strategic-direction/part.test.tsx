import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import type { CaseListPort } from '../../data/ports/case-list';
import type { FakeCase } from '../../../tests/fixtures/fake-session';
import { createFakeSession } from '../../../tests/fixtures/fake-session';
import { renderPart } from '../../../tests/fixtures/render-part';
import { Part } from './part';

const priority = 'En plats att vilja leva och bo på';
const target = 'gk2025.priority2';
const product = { caseList: { find: async () => ({ ok: true, value: [] }) } as unknown as CaseListPort, actions: { linkTo: (id: number | null) => `?case=${id ?? ''}` } } as never;
const show = (from: FakeCase = {}, language: 'sv' | 'en' = 'sv') => {
  const session = createFakeSession(from);
  return { session, ...renderPart(Part, session, language, { product, current: 'a' }) };
};
const nodeItem = (name = priority): HTMLElement => screen.getByRole('heading', { name }).closest('li') as HTMLElement;
const openNode = (name = priority): Promise<void> => userEvent.click(within(nodeItem(name)).getByRole('button', { name }));
const table = (): HTMLElement => screen.getByRole('table', { name: 'Antal effekter på varje del av strategin' });
const cells = (name = priority): readonly (string | null)[] =>
  within(within(table()).getByRole('button', { name: `Gå till ${name}` }).closest('tr') as HTMLElement).getAllByRole('cell').map(({ textContent }) => textContent);

describe('A2', () => {
  it('makes the first effect of a priority with one choice, keeps it open and the focus on it', async () => {
    const { session } = show();
    await userEvent.click(within(nodeItem()).getByRole('radio', { name: 'Positiv' }));
    expect(session.rows('goalImpact').map((row) => ({ target: row.target, effect: row.effect }))).toEqual([{ target, effect: 'positive' }]);
    expect(within(nodeItem()).getByRole('radio', { name: 'Positiv' })).toHaveFocus();
    expect(within(nodeItem()).getAllByText('Positiv')).toHaveLength(2);
  });

  it('takes several effects on one priority and calls opposite ones both, with how many there are of each', async () => {
    const { session } = show({ rows: { goalImpact: [{ target, effect: 'positive' }] } });
    await openNode();
    await userEvent.click(within(nodeItem()).getByRole('button', { name: `Lägg till en effekt på ${priority}` }));
    const second = within(nodeItem()).getByRole('radiogroup', { name: 'Effekt 2' });
    await userEvent.click(within(second).getByRole('radio', { name: 'Negativ' }));
    expect(within(nodeItem()).getByText('Både och')).toBeVisible();
    expect(within(nodeItem()).getByText('1 positiv · 1 negativ')).toBeVisible();
    expect(cells()).toEqual(['1', '1', '0']);
    expect(session.rows('goalImpact')).toHaveLength(2);
  });

  it('says for whom, where and when, in codes and in own words', async () => {
    const { session } = show({ rows: { goalImpact: [{ target, effect: 'negative' }] } });
    await openNode();
    const item = within(nodeItem());
    for (const name of [/^Vilka/, /^Var/]) expect(item.getByRole('group', { name })).toBeVisible();
    await userEvent.selectOptions(item.getByLabelText('När'), 'Inom fem år');
    await userEvent.type(item.getByRole('textbox', { name: 'För vilka och var?' }), 'Glesbygd');
    expect(session.rows('goalImpact')[0]).toMatchObject({ horizon: 'withinFiveYears', where: 'Glesbygd' });
  });

  it('asks only for the reason where there is no effect', async () => {
    show({ rows: { goalImpact: [{ target, effect: 'none' }] } });
    await openNode();
    expect(within(nodeItem()).getByRole('textbox', { name: 'Varför påverkas den inte?' })).toBeVisible();
    expect(within(nodeItem()).queryByLabelText('När')).toBeNull();
  });

  it('folds what is judged into one line with its first words, and keeps open what is not', () => {
    show({ rows: { goalImpact: [
      { target, effect: 'negative', where: 'Glesbygd', description: 'Färre turer' }, { target: 'gk2025.priority1', effect: 'positive' }, { target: 'gk2025.priority3', effect: null },
    ] } });
    expect(within(nodeItem()).getByText('Glesbygd: Färre turer')).toBeVisible();
    expect(within(nodeItem()).queryByRole('radio')).toBeNull();
    expect(within(nodeItem('Utveckla attraktiva livsmiljöer med god tillgänglighet')).getByText('Ännu inte beskriven.')).toBeVisible();
    expect(within(nodeItem('Utveckla en innovativ region och ett brett näringsliv')).getByRole('radiogroup')).toBeVisible();
    expect(within(nodeItem('Könsuppdelad arbetsmarknad')).getAllByRole('radio')).toHaveLength(3);
  });

  it('never folds away a field that asks for a choice', () => {
    const { session } = show({ rows: { goalImpact: [{ key: 'e', target, effect: 'negative', where: 'Min' }] } });
    expect(within(nodeItem()).queryByRole('textbox')).toBeNull();
    act(() => session.putField('goalImpact', 'e', 'where', { status: 'conflict', theirs: 'Din', theirName: 'Eva' }));
    expect(within(nodeItem()).getByText('Två texter i samma fält')).toBeVisible();
  });

  it('leads from the table to the part of the strategy, and opens it', async () => {
    show({ rows: { goalImpact: [{ target, effect: 'none' }] } });
    await userEvent.click(within(table()).getByRole('button', { name: `Gå till ${priority}` }));
    expect(nodeItem()).toHaveFocus();
    expect(within(nodeItem()).getByRole('radiogroup')).toBeVisible();
    expect(cells()).toEqual(['0', '0', '1']);
    expect(cells('Könsuppdelad arbetsmarknad')).toEqual(['Inte bedömd']);
    // It asks once: what is folded again stays folded, and a strategy that comes back does not take the focus.
    const choice = screen.getByLabelText('Strategi som ni prövar mot');
    await userEvent.selectOptions(choice, 'Kronoberg 2025–2035 (inte inlagd än)');
    await userEvent.selectOptions(choice, 'Gröna Kronoberg 2025');
    expect(nodeItem()).not.toHaveFocus();
    expect(within(nodeItem()).queryByRole('radiogroup')).toBeNull();
  });

  it('marks what is in our words and counts what is judged, type by type', () => {
    show({ rows: { goalImpact: [{ target, effect: 'positive' }, { target, effect: 'negative' }, { target: 'gk2025.challenge1', effect: null }] } });
    expect(screen.getByText('1 av 4 bedömda')).toBeVisible();
    expect(screen.getByText('0 av 7 bedömda')).toBeVisible();
    expect(within(nodeItem('Könsuppdelad arbetsmarknad')).getByText('Våra ord')).toBeVisible();
    expect(within(nodeItem()).queryByText('Våra ord')).toBeNull();
  });
});

describe('the strategy', () => {
  const choose = (name: string): Promise<void> => userEvent.selectOptions(screen.getByLabelText('Strategi som ni prövar mot'), name);

  it('can be another; the effects on the first are kept, apart', async () => {
    const { session } = show({ assessment: { strategyVersion: 'gronaKronoberg2025-1' }, rows: { goalImpact: [{ target, effect: 'positive', description: 'Fler flyttar in' }, { target: 'sdg.3', effect: 'positive' }] } });
    await choose('Kronoberg 2025–2035 (inte inlagd än)');
    expect(session.assessment().strategyVersion).toBe('kronoberg2035-0');
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getByText('Innehållet i Kronoberg 2025–2035 är inte inlagt än')).toBeVisible();
    await userEvent.click(await screen.findByRole('button', { name: '1 effekt hör till en annan strategi' }));
    await userEvent.click(screen.getByRole('button', { name: priority }));
    expect(screen.getByDisplayValue('Fler flyttar in')).toBeVisible();
    await choose('Gröna Kronoberg 2025');
    expect(screen.queryByText(/hör till en annan strategi/)).toBeNull();
    expect(cells()).toEqual(['1', '0', '0']);
  });

  it('whose content is not filled in is answered in words', async () => {
    const { session } = show({ assessment: { strategyVersion: 'kronoberg2035-0' } });
    await userEvent.type(screen.getByRole('textbox', { name: 'Vilka delar av strategin påverkas, och åt vilket håll?' }), 'Landsbygden');
    expect(session.rows('answer').map(({ item, text }) => [item, text])).toEqual([['A2', 'Landsbygden']]);
  });

  it('that is not here is told of, and nothing is changed', () => {
    const { session } = show({ assessment: { strategyVersion: 'annat-4' } });
    expect(screen.getByText(/en strategi som inte finns här \(annat-4\). Ni ser Gröna Kronoberg 2025/)).toBeVisible();
    expect(session.assessment().strategyVersion).toBe('annat-4');
  });

  it('an effect on a node nobody knows is shown by its id', async () => {
    show({ rows: { goalImpact: [{ target: 'rus.gammal', effect: 'negative' }] } });
    await userEvent.click(await screen.findByRole('button', { name: '1 effekt hör till en annan strategi' }));
    expect(screen.getByRole('button', { name: 'Okänd del av strategin (rus.gammal)' })).toBeVisible();
  });

  it('shows its vision and goals beside A1', async () => {
    show();
    await userEvent.click(screen.getByRole('button', { name: 'Det här säger Gröna Kronoberg 2025' }));
    expect(screen.getByText('Klimatpåverkan ska minska', { selector: 'li' })).toBeVisible();
  });
});

describe('A3', () => {
  it('ties the initiative to others', async () => {
    const { session } = show();
    await userEvent.click(await screen.findByRole('button', { name: 'Lägg till samband' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Namn' }), 'Cykelplan');
    await userEvent.selectOptions(screen.getByLabelText(/Hur förhåller sig/), 'Överlappar');
    expect(session.rows('relation')).toEqual([expect.objectContaining({ name: 'Cykelplan', kind: 'relatedInitiative', effect: 'overlaps' })]);
  });
});

describe('A4', () => {
  const add = async (): Promise<void> => userEvent.click(await screen.findByRole('button', { name: 'Lägg till målkonflikt' }));

  it('keeps goal conflicts of A apart from those of B', async () => {
    const { session } = show({ rows: { conflict: [{ oneSide: 'Klimat', otherSide: 'Pris', raisedIn: 'b' }] } });
    expect(screen.queryByText(/Klimat mot Pris/)).toBeNull();
    await add();
    await userEvent.type(screen.getByRole('textbox', { name: 'Å ena sidan' }), 'Stråk');
    expect(session.rows('conflict').map(({ oneSide, raisedIn, kind, status }) => ({ oneSide, raisedIn, kind, status })))
      .toContainEqual({ oneSide: 'Stråk', raisedIn: 'a', kind: 'goal', status: 'open' });
  });

  it('lets a side be a part of the strategy or a goal, which gives the side its words', async () => {
    const { session } = show();
    await add();
    const one = screen.getByLabelText(/^Mål å ena sidan/);
    await userEvent.selectOptions(one, priority);
    await userEvent.selectOptions(screen.getByLabelText(/^Mål å andra sidan/), 'Bekämpa klimatförändringarna');
    expect(session.rows('conflict')[0]).toMatchObject({ oneTarget: target, oneSide: priority, otherTarget: 'sdg.13', otherSide: 'Bekämpa klimatförändringarna' });
    expect(screen.getByRole('button', { name: `${priority} mot Bekämpa klimatförändringarna` })).toBeVisible();
    await userEvent.selectOptions(one, 'Egna ord räcker');
    expect(session.rows('conflict')[0]).toMatchObject({ oneTarget: '', oneSide: '' });
  });

  it('leaves own words alone when a goal is picked, and keeps a side that this strategy does not have', async () => {
    const { session } = show({ rows: { conflict: [{ raisedIn: 'a', oneSide: 'Byn', otherSide: 'Y', oneTarget: 'rus.gammal' }] } });
    await userEvent.click(await screen.findByRole('button', { name: 'Byn mot Y' }));
    expect(screen.getByLabelText(/^Mål å ena sidan/)).toHaveDisplayValue('Okänd del av strategin (rus.gammal)');
    await userEvent.selectOptions(screen.getByLabelText(/^Mål å ena sidan/), priority);
    expect(session.rows('conflict')[0]).toMatchObject({ oneTarget: target, oneSide: 'Byn' });
  });
});

it('shows a reader what is written and offers no way to change it', async () => {
  show({ canEdit: false, rows: { goalImpact: [{ target, effect: 'negative', where: 'Glesbygd' }], conflict: [{ raisedIn: 'a', oneSide: 'Byn', otherSide: 'Y' }], relation: [{ name: 'Cykelplan', kind: 'relatedInitiative' }] } });
  await openNode();
  await screen.findByRole('button', { name: 'Byn mot Y' });
  await screen.findByRole('heading', { name: /Cykelplan/ });
  expect(screen.getByDisplayValue('Glesbygd')).toHaveAttribute('readonly');
  expect(screen.queryByRole('button', { name: /Lägg till|Ta bort/ })).toBeNull();
});

it.each(['sv', 'en'] as const)('has no accessibility faults (%s)', async (language) => {
  const { container } = show({ rows: {
    goalImpact: [
      { target: 'gk2025.priority1', effect: 'positive' }, { target: 'gk2025.priority1', effect: 'negative' }, { target: 'gk2025.challenge1', effect: 'none' },
      { target: 'gk2025.challenge2', effect: null }, { target: 'rus.gammal', effect: 'positive' },
    ],
    conflict: [{ oneSide: 'Stråk', otherSide: 'Landsbygd', raisedIn: 'a' }],
    relation: [{ name: 'Cykelplan', kind: 'relatedInitiative' }],
  } }, language);
  await screen.findByRole('heading', { name: /Cykelplan/ });
  await screen.findByText(language === 'sv' ? '1 effekt hör till en annan strategi' : /another strategy/);
  for (const button of screen.getAllByRole('button', { expanded: false })) await userEvent.click(button);
  expect(await axe(container)).toHaveNoViolations();
}, 30_000);
