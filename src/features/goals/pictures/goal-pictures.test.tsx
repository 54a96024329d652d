import { act, fireEvent, screen, within } from '@testing-library/react';
import * as React from 'react';
import { axe } from 'jest-axe';
import { createFakeSession } from '../../../../tests/fixtures/fake-session';
import type { FakeSession } from '../../../../tests/fixtures/fake-session';
import { renderPart } from '../../../../tests/fixtures/render-part';
import * as drawing from '../../../domain/goal-wheel-drawing';
import { GoalPictures } from './goal-pictures';

jest.mock('../../../domain/goal-wheel-drawing', () => {
  const actual: typeof drawing = jest.requireActual('../../../domain/goal-wheel-drawing');
  return { ...actual, drawWheel: jest.fn(actual.drawWheel) };
});

const show = (session: FakeSession, language: 'sv' | 'en' = 'sv', onOpenGoal?: (goal: string) => void): HTMLElement =>
  renderPart(() => <GoalPictures onOpenGoal={onOpenGoal} />, session, language).container;

const touched = (): FakeSession => createFakeSession({
  assessment: { goals: ['sdg.3', 'sdg.15', 'env.16'], affectedGroups: ['group.elderly'] },
  rows: {
    goalImpact: [
      { target: 'sdg.3', effect: 'positive', effectKind: 'direct', description: 'Fler cyklar', groups: ['group.children'], places: ['place.vaxjo', 'place.alvesta'], dimensions: ['social'] },
      { target: 'sdg.3', effect: 'positive', effectKind: 'indirect', description: 'Bättre luft', groups: ['group.children'], places: ['place.vaxjo'], dimensions: ['social'] },
      { target: 'sdg.3', effect: 'negative', effectKind: 'cumulative', description: 'Fler olyckor', groups: ['group.children'], places: ['place.vaxjo'], dimensions: ['social'] },
      { target: 'sdg.15', effect: 'negative', description: 'Slitage', dimensions: ['ecological'] },
      { target: 'sdg.3', effect: null, description: 'Oklart', groups: [], places: ['place.alvesta'] },
      { target: 'gk2025.priority1', effect: 'positive', description: 'Inget mål' },
    ],
  },
});
const wheel = (): HTMLElement => screen.getByRole('toolbar', { name: /Hjul med målen i Agenda 2030/ });
const segment = (name: RegExp): HTMLElement => within(wheel()).getByRole('button', { name });

describe('the wheel', () => {
  test('each goal says its number, name, plus and minus apart, and what kind', () => {
    show(touched());
    expect(within(wheel()).getAllByRole('button')).toHaveLength(17);
    expect(segment(/Mål 3 God hälsa/)).toHaveAccessibleName('Mål 3 God hälsa och välbefinnande. Positiva: 1 direkt, 1 indirekt. Negativa: 1 kumulativ. 1 effekt utan riktning.');
    expect(segment(/Mål 15 /)).toHaveAccessibleName('Mål 15 Ekosystem och biologisk mångfald. Negativa: 1 utan slag.');
    expect(segment(/Mål 7 /)).toHaveAccessibleName(/Inga effekter. Inte valt.$/);
    // What is seen in a segment is part of its name; the counts stand above all segments.
    expect(segment(/Mål 3 God/).textContent).toBe('3');
    expect(wheel().querySelector('[data-counts="sdg.3"]')).toHaveTextContent('+2−1');
  });

  test('one stop for Tab; arrow keys go round, Home and End to the ends', () => {
    show(touched());
    const all = within(wheel()).getAllByRole('button');
    expect(all.filter((one) => one.getAttribute('tabindex') === '0')).toEqual([all[0]]);
    all[0]?.focus();
    fireEvent.keyDown(all[0] as HTMLElement, { key: 'ArrowLeft' });
    expect(all[16]).toHaveFocus();
    fireEvent.keyDown(all[16] as HTMLElement, { key: 'ArrowDown' });
    expect(all[0]).toHaveFocus();
    fireEvent.keyDown(all[0] as HTMLElement, { key: 'End' });
    expect(all[16]).toHaveFocus();
    expect(all.filter((one) => one.getAttribute('tabindex') === '0')).toEqual([all[16]]);
  });

  test('Enter and a click open the goal; a finger sees it first', () => {
    const onOpen = jest.fn();
    show(touched(), 'sv', onOpen);
    segment(/Mål 3 God/).focus();
    fireEvent.keyDown(segment(/Mål 3 God/), { key: 'Enter' });
    fireEvent.keyDown(segment(/Mål 3 God/), { key: ' ' });
    expect(onOpen.mock.calls).toEqual([['sdg.3'], ['sdg.3']]);
    fireEvent.pointerDown(segment(/Mål 15 /));
    fireEvent.click(segment(/Mål 15 /));
    expect(onOpen).toHaveBeenCalledTimes(2);
    fireEvent.click(screen.getByRole('button', { name: 'Visa effekterna på Ekosystem och biologisk mångfald' }));
    expect(onOpen).toHaveBeenLastCalledWith('sdg.15');
    fireEvent.pointerDown(segment(/Mål 15 /));
    fireEvent.click(segment(/Mål 15 /));
    expect(onOpen).toHaveBeenCalledTimes(4);
  });

  test('the table says the same and is there for screen readers before anyone asks', () => {
    show(touched());
    const table = screen.getByRole('table', { name: 'Effekter på målen i Agenda 2030' });
    expect(within(table).getByRole('row', { name: /God hälsa/ })).toHaveTextContent('3. God hälsa och välbefinnande1 direkt, 1 indirekt1 kumulativ1');
    expect(within(table).getAllByRole('row')).toHaveLength(3);
    expect(screen.getByRole('table', { name: /Miljökvalitetsmål|miljö/i })).toHaveTextContent('inga');
    fireEvent.click(screen.getByRole('button', { name: 'Visa som tabell' }));
    expect(screen.getByRole('button', { name: 'Dölj tabellen' })).toBeInTheDocument();
  });

  test('another framework gets its own wheel when a goal of it is chosen, unknown goals are kept', () => {
    show(createFakeSession({ assessment: { goals: ['env.16', 'goal.from-later'] } }));
    expect(screen.getAllByRole('toolbar')).toHaveLength(3);
    expect(screen.getByRole('toolbar', { name: /utanför den här utgåvan/ })).toBeInTheDocument();
  });

  test('a letter in a description does not draw the wheel again', () => {
    const session = touched();
    show(session);
    const drawn = jest.mocked(drawing.drawWheel).mock.calls.length;
    act(() => session.edit('goalImpact', 'goalImpact-1', { description: 'Fler cyklar än' }));
    expect(drawing.drawWheel).toHaveBeenCalledTimes(drawn);
    act(() => session.edit('goalImpact', 'goalImpact-1', { effect: 'negative' }));
    expect(jest.mocked(drawing.drawWheel).mock.calls.length).toBeGreaterThan(drawn);
    expect(segment(/Mål 3 God/)).toHaveAccessibleName(/Positiva: 1 indirekt. Negativa: 1 direkt, 1 kumulativ\. 1 effekt utan riktning\.$/);
  });
});

describe('groups against places', () => {
  const matrix = (): HTMLElement => screen.getByRole('table', { name: /för varje grupp och plats/ });

  test('plus and minus stand apart in the cell, and what is not said has a row and a column', () => {
    show(touched());
    expect(within(matrix()).getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['Grupp', 'Alvesta', 'Växjö', 'Plats inte angiven']);
    expect(within(matrix()).getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual(['Barn under 18 år', 'Äldre', 'Grupp inte angiven']);
    const cell = within(matrix()).getByRole('button', { name: 'Barn under 18 år, Växjö: 2 positiva, 1 negativ' });
    // The signs lie over the button: they are seen in its cell, and are no part of its name.
    expect(cell).toBeEmptyDOMElement();
    expect(cell.closest('td')).toHaveTextContent('+2−1');
    expect(screen.getByText(/Ingen effekt gäller Äldre/)).toBeInTheDocument();
  });

  test('a cell opens its effects and gives them the focus', () => {
    show(touched());
    fireEvent.click(within(matrix()).getByRole('button', { name: /Barn under 18 år, Växjö/ }));
    expect(screen.getByRole('heading', { name: 'Barn under 18 år, Växjö' })).toHaveFocus();
    const list = screen.getByRole('list', { name: 'Barn under 18 år, Växjö' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(3);
    expect(list).toHaveTextContent('Fler olyckor');
  });

  test('arrow keys pass over empty cells, one stop for Tab', () => {
    show(touched());
    const stops = within(matrix()).getAllByRole('button');
    const [alvesta, vaxjo, unsaid, nowhere] = stops as [HTMLElement, HTMLElement, HTMLElement, HTMLElement];
    expect(stops.map((one) => one.getAttribute('aria-label'))).toEqual([
      'Barn under 18 år, Alvesta: 1 positiv', 'Barn under 18 år, Växjö: 2 positiva, 1 negativ',
      'Grupp inte angiven, Alvesta: 1 utan riktning', 'Grupp inte angiven, Plats inte angiven: 1 negativ',
    ]);
    expect(stops.map((one) => one.tabIndex)).toEqual([0, -1, -1, -1]);
    const press = (from: HTMLElement, key: string): void => { fireEvent.keyDown(from, { key }); };
    alvesta.focus();
    press(alvesta, 'ArrowRight');
    expect(vaxjo).toHaveFocus();
    press(vaxjo, 'ArrowDown');
    expect(vaxjo).toHaveFocus();
    press(vaxjo, 'Home');
    expect(alvesta).toHaveFocus();
    press(alvesta, 'ArrowDown');
    expect(unsaid).toHaveFocus();
    press(unsaid, 'ArrowRight');
    expect(nowhere).toHaveFocus();
    expect(stops.map((one) => one.tabIndex)).toEqual([-1, -1, -1, 0]);
  });

  test('the filter shows one dimension and moves nothing', () => {
    show(touched());
    fireEvent.change(screen.getByLabelText('Dimension'), { target: { value: 'ecological' } });
    expect(within(matrix()).getAllByRole('button').map((one) => one.getAttribute('aria-label'))).toEqual(['Grupp inte angiven, Plats inte angiven: 1 negativ']);
    expect(within(matrix()).getAllByRole('rowheader')).toHaveLength(3);
    fireEvent.change(screen.getByLabelText('Dimension'), { target: { value: 'economic' } });
    expect(screen.getByText('Inga effekter i den här dimensionen.')).toBeInTheDocument();
  });

  test('nothing placed, nothing described: says how to begin', () => {
    const { unmount } = renderPart(GoalPictures, createFakeSession({ rows: { goalImpact: [{ target: 'sdg.1', effect: 'positive' }] } }));
    expect(screen.getByText('Inga grupper eller platser är angivna')).toBeInTheDocument();
    unmount();
    renderPart(GoalPictures, createFakeSession());
    expect(screen.getByText('Inga effekter än')).toBeInTheDocument();
  });
});

test('300 effects are few elements, and every one is in the figures', () => {
  const targets = ['sdg.1', 'sdg.3', 'sdg.13', 'env.4', 'ph.2'];
  const places = ['place.vaxjo', 'place.alvesta', 'place.unknown'];
  const session = createFakeSession({
    rows: { goalImpact: Array.from({ length: 300 }, (_, index) => ({
      target: targets[index % 5] ?? '', effect: index % 3 === 0 ? 'negative' as const : 'positive' as const, effectKind: 'direct' as const,
      groups: [`group.${index % 20}`], places: [places[index % 3] ?? ''],
    })) },
  });
  const page = show(session);
  const counts = [...page.querySelectorAll('svg text')].map(({ textContent }) => textContent ?? '');
  expect(counts).toContain('+40');
  expect(page.querySelectorAll('svg [role="button"] rect').length).toBeLessThanOrEqual(10);
  const marks = [...page.querySelectorAll('table button + span > span')].map(({ textContent }) => Number((textContent ?? '').replace(/[^0-9]/g, '')));
  expect(marks.reduce((sum, one) => sum + one, 0)).toBe(300);
  expect(page.querySelectorAll('*').length).toBeLessThan(1200);
});

test.each(['sv', 'en'] as const)('nothing for axe to find, %s', async (language) => {
  const page = show(touched(), language, () => undefined);
  expect(await axe(page)).toHaveNoViolations();
});
