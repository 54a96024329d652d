import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createFakeSession } from '../../../../tests/fixtures/fake-session';
import type { FakeCase, FakeSession } from '../../../../tests/fixtures/fake-session';
import { renderPart } from '../../../../tests/fixtures/render-part';
import { Part } from '../part';

const three: FakeCase = {
  rows: { stakeholder: [{ name: 'Äldre', affected: 3, power: 1, interestLevel: 0 }, { name: 'Länsstyrelsen', affected: 1, power: 3, interestLevel: 2 }, { name: 'Unga', affected: 3 }] },
};
const show = (from: FakeCase = three, language: 'sv' | 'en' = 'sv'): FakeSession => {
  const session = createFakeSession(from);
  renderPart(Part, session, language);
  fireEvent.click(screen.getByRole('tab', { name: /^(Karta|Map)/ }));
  return session;
};
const levels = (session: FakeSession, index = 0) => {
  const { affected, power, interestLevel } = session.rows('stakeholder')[index] ?? {};
  return { affected, power, interestLevel };
};
const board = (): HTMLElement => screen.getByRole('group', { name: /^(Karta över|Map of)/ });
const chip = (name: string): HTMLElement => within(board()).getByRole('button', { name: new RegExp(`^\\d+ ${name}\\.`) });
const placeOf = (name: string): string | null => chip(name).closest('[data-drop]')?.getAttribute('data-drop') ?? null;
const spoken = (): string => Array.from(document.querySelectorAll('[aria-live="polite"][aria-atomic]')).map(({ textContent }) => textContent).join('');

/** Cells of 100 × 100: column by power, row by affected; the tray to the right of them. */
const layOut = (): void => {
  jest.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function box(this: Element): DOMRect {
    const place = this.getAttribute('data-drop');
    if (place === 'tray') return new DOMRect(500, 0, 100, 400);
    if (place === null) return new DOMRect(0, 0, 0, 0);
    const [x = 0, y = 0] = place.split('-').map(Number);
    return new DOMRect(x * 100, (3 - y) * 100, 100, 100);
  });
};
const at = (x: number, y: number) => ({ clientX: x * 100 + 50, clientY: (3 - y) * 100 + 50 });
const pointer = (target: Element | Window, type: string, where: { clientX: number; clientY: number }, pointerType = 'mouse'): void => {
  const event = new MouseEvent(type, { bubbles: true, cancelable: true, button: 0, ...where });
  Object.defineProperties(event, { pointerId: { value: 1 }, pointerType: { value: pointerType } });
  act(() => { target.dispatchEvent(event); });
};
// The click that a browser sends after a drag is swallowed until the next turn.
afterEach(async () => { jest.useRealTimers(); jest.restoreAllMocks(); await new Promise((resolve) => window.setTimeout(resolve, 1)); });

describe('the board', () => {
  it('has everyone in one place: a cell, or the tray', () => {
    show();
    expect([placeOf('Äldre'), placeOf('Länsstyrelsen'), placeOf('Unga')]).toEqual(['1-3', '3-1', 'tray']);
    expect(chip('Äldre')).toHaveAccessibleName('1 Äldre. Berörs: mycket. Makt: lite. Berörs mycket men inte hörd');
    expect(within(board()).getByRole('list', { name: 'Berörs: lite. Makt: mycket' })).toContainElement(chip('Länsstyrelsen'));
    expect(chip('Unga')).toHaveAccessibleName('3 Unga. Berörs: mycket. Makt: inte angivet');
  });

  it('shows power and interest too, and keeps the two apart', async () => {
    const session = show();
    await userEvent.click(screen.getByRole('radio', { name: 'Makt och intresse' }));
    expect([placeOf('Äldre'), placeOf('Länsstyrelsen'), placeOf('Unga')]).toEqual(['0-1', '2-3', 'tray']);
    chip('Äldre').focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(levels(session)).toEqual({ affected: 3, power: 1, interestLevel: 1 });
  });

  it('waits for stakeholders', async () => {
    show({});
    await userEvent.click(screen.getByRole('button', { name: 'Till listan' }));
    expect(screen.getByRole('tab', { name: /^Lista/ })).toHaveAttribute('aria-selected', 'true');
  });

  it('takes levels that are none as not said', () => {
    show({ rows: { stakeholder: [{ name: 'Udda', affected: 7, power: 1.5 }] } });
    expect(placeOf('Udda')).toBe('tray');
  });
});

describe('by keyboard', () => {
  it('arrow keys move one level, the focus goes along and the place is spoken', async () => {
    const session = show();
    chip('Äldre').focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(levels(session)).toMatchObject({ affected: 2, power: 1 });
    expect(chip('Äldre')).toHaveFocus();
    expect(spoken()).toBe('Äldre. Berörs: en del. Makt: lite.');
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(levels(session)).toMatchObject({ affected: 2, power: 3 });
    expect(chip('Äldre')).toHaveFocus();
    const before = session.flushes();
    await userEvent.tab();
    expect(session.flushes()).toBeGreaterThan(before);
  });

  it('Escape takes it back to where it stood as the focus came', async () => {
    const session = show();
    chip('Äldre').focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowRight}{Escape}');
    expect(levels(session)).toMatchObject({ affected: 3, power: 1 });
    expect(chip('Äldre')).toHaveFocus();
    expect(spoken()).toBe('Äldre. Berörs: mycket. Makt: lite.');
  });

  it('a step from the tray leads onto the board, and Delete back to the tray', async () => {
    const session = show();
    chip('Unga').focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(levels(session, 2)).toMatchObject({ affected: 3, power: 1 });
    await userEvent.keyboard('{Delete}');
    expect(levels(session, 2)).toMatchObject({ affected: null, power: null });
    expect(chip('Unga')).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    expect(levels(session, 2)).toMatchObject({ affected: 3, power: null });
  });

  it('Enter leads to its panel: both levels, and the way to its card', async () => {
    const session = show();
    chip('Äldre').focus();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('heading', { name: 'Äldre' })).toHaveFocus();
    await userEvent.click(within(screen.getByRole('radiogroup', { name: /Hur stor makt/ })).getByRole('radio', { name: 'Mycket' }));
    expect(levels(session)).toMatchObject({ affected: 3, power: 3 });
    expect(placeOf('Äldre')).toBe('3-3');
    await userEvent.click(screen.getByRole('button', { name: 'Stäng' }));
    expect(chip('Äldre')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await userEvent.click(screen.getByRole('button', { name: 'Öppna i listan: Äldre' }));
    expect(screen.getByRole('textbox', { name: /^Intressent/ })).toHaveFocus();
  });
});

describe('by pointer', () => {
  it('a chip is dragged to another cell and written there', () => {
    const session = show();
    layOut();
    pointer(chip('Äldre'), 'pointerdown', at(1, 3));
    pointer(window, 'pointermove', at(1, 2));
    pointer(window, 'pointermove', at(2, 0));
    expect(levels(session)).toMatchObject({ affected: 3, power: 1 });
    pointer(window, 'pointerup', at(2, 0));
    expect(levels(session)).toMatchObject({ affected: 0, power: 2 });
    expect(session.flushes()).toBeGreaterThan(0);
    expect(spoken()).toBe('Äldre. Berörs: inte alls. Makt: en del.');
  });

  it('a drop on the tray takes it off the map; outside everything leaves it', () => {
    const session = show();
    layOut();
    pointer(chip('Äldre'), 'pointerdown', at(1, 3));
    pointer(window, 'pointermove', { clientX: 900, clientY: 900 });
    pointer(window, 'pointerup', { clientX: 900, clientY: 900 });
    expect(levels(session)).toMatchObject({ affected: 3, power: 1 });
    pointer(chip('Äldre'), 'pointerdown', at(1, 3));
    pointer(window, 'pointermove', { clientX: 550, clientY: 50 });
    pointer(window, 'pointerup', { clientX: 550, clientY: 50 });
    expect(levels(session)).toMatchObject({ affected: null, power: null });
  });

  it('Escape lets go, and a short press moves nothing', () => {
    const session = show();
    layOut();
    pointer(chip('Äldre'), 'pointerdown', at(1, 3));
    pointer(window, 'pointermove', at(3, 0));
    fireEvent.keyDown(window, { key: 'Escape' });
    pointer(window, 'pointerup', at(3, 0));
    pointer(chip('Äldre'), 'pointerdown', at(1, 3));
    pointer(window, 'pointerup', at(3, 0));
    expect(levels(session)).toMatchObject({ affected: 3, power: 1 });
  });

  it('a finger that moves at once scrolls; one that rests lifts the chip', () => {
    jest.useFakeTimers();
    const session = show();
    layOut();
    pointer(chip('Äldre'), 'pointerdown', at(1, 3), 'touch');
    pointer(window, 'pointermove', at(1, 2), 'touch');
    act(() => { jest.advanceTimersByTime(1000); });
    pointer(window, 'pointermove', at(3, 2), 'touch');
    pointer(window, 'pointerup', at(3, 2), 'touch');
    expect(levels(session)).toMatchObject({ affected: 3, power: 1 });
    pointer(chip('Äldre'), 'pointerdown', at(1, 3), 'touch');
    act(() => { jest.advanceTimersByTime(300); });
    pointer(window, 'pointermove', at(3, 2), 'touch');
    pointer(window, 'pointerup', at(3, 2), 'touch');
    act(() => { jest.advanceTimersByTime(1); });
    expect(levels(session)).toMatchObject({ affected: 2, power: 3 });
  });

  it('without dragging: a click on the chip, then on a cell', async () => {
    const session = show();
    await userEvent.click(chip('Unga'));
    await userEvent.click(board().querySelector('[data-drop="2-2"]') as HTMLElement);
    expect(levels(session, 2)).toMatchObject({ affected: 2, power: 2 });
  });
});

describe('many in one place', () => {
  const crowd: FakeCase = { rows: { stakeholder: Array.from({ length: 11 }, (_none, index) => ({ name: `Förening ${index + 1}`, affected: 2, power: 2 })) } };

  it('are piled up behind a button that shows them all', async () => {
    show(crowd);
    const cell = board().querySelector('[data-drop="2-2"]') as HTMLElement;
    expect(within(cell).getAllByRole('button')).toHaveLength(5);
    await userEvent.click(within(cell).getByRole('button', { name: 'Berörs: en del. Makt: en del. Visa alla 11' }));
    expect(within(cell).getAllByRole('button')).toHaveLength(12);
    await userEvent.click(within(cell).getByRole('button', { name: /Visa färre$/ }));
    expect(within(cell).getAllByRole('button')).toHaveLength(5);
  });

  it('never hide the one that is being moved', async () => {
    show({ rows: { stakeholder: [...(crowd.rows?.stakeholder ?? []), { name: 'Äldre', affected: 3, power: 2 }] } });
    chip('Äldre').focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(placeOf('Äldre')).toBe('2-2');
    expect(chip('Äldre')).toHaveFocus();
  });

  it('hundred and twenty keep the board small', () => {
    show({ rows: { stakeholder: Array.from({ length: 120 }, (_none, index) => ({ name: `Förening ${index}`, affected: index % 5 === 4 ? null : index % 4, power: index % 3 })) } });
    expect(within(board()).getAllByRole('button').length).toBeLessThan(90);
    expect(screen.queryAllByRole('radio')).toHaveLength(2);
  });
});

describe('the table', () => {
  const open = async (): Promise<HTMLElement> => {
    await userEvent.click(screen.getByRole('button', { name: /^Samma karta som tabell/ }));
    return screen.getByRole('table', { name: 'Intressenter med nivåer' });
  };

  it('is the same map: what is chosen in it moves the chip', async () => {
    const session = show();
    const table = await open();
    const row = within(table).getAllByRole('row')[1] as HTMLElement;
    expect(row).toHaveTextContent('Berörs mycket, liten makt');
    await userEvent.click(within(within(row).getByRole('radiogroup', { name: 'Makt: Äldre' })).getByRole('radio', { name: 'Mycket' }));
    expect(levels(session)).toMatchObject({ affected: 3, power: 3 });
    expect(row).toHaveTextContent('Berörs mycket, stor makt');
    expect(placeOf('Äldre')).toBe('3-3');
  });

  it('shows twenty at a time and leads to the cards', async () => {
    show({ rows: { stakeholder: Array.from({ length: 45 }, (_none, index) => ({ name: `Förening ${index}` })) } });
    const table = await open();
    expect(within(table).getAllByRole('row')).toHaveLength(21);
    await userEvent.click(screen.getByRole('button', { name: 'Visa 20 till' }));
    await userEvent.click(screen.getByRole('button', { name: 'Visa 5 till' }));
    expect(within(table).getAllByRole('row')).toHaveLength(46);
    await userEvent.click(within(table).getByRole('button', { name: 'Öppna i listan: Förening 44' }));
    expect(screen.getByRole('textbox', { name: /^Intressent/ })).toHaveValue('Förening 44');
  });
});

test('a reader moves nothing but reads everything', async () => {
  const session = show({ ...three, canEdit: false });
  layOut();
  chip('Äldre').focus();
  await userEvent.keyboard('{ArrowDown}{Delete}');
  pointer(chip('Äldre'), 'pointerdown', at(1, 3));
  pointer(window, 'pointermove', at(2, 0));
  pointer(window, 'pointerup', at(2, 0));
  expect(levels(session)).toMatchObject({ affected: 3, power: 1 });
  await userEvent.click(chip('Äldre'));
  expect(screen.getByRole('heading', { name: 'Äldre' })).toBeInTheDocument();
  await userEvent.click(board().querySelector('[data-drop="2-2"]') as HTMLElement);
  expect(levels(session)).toMatchObject({ affected: 3, power: 1 });
});

test('two who move at once: the chip says so, and the choice is made in its panel', async () => {
  const session = show();
  act(() => session.putField('stakeholder', 'stakeholder-1', 'affected', { status: 'conflict', theirs: 1, theirName: 'Anna' }));
  expect(within(chip('Äldre')).getByRole('img', { name: 'Någon annan har flyttat samtidigt' })).toBeInTheDocument();
  await userEvent.click(chip('Äldre'));
  expect(screen.getByText('Text från Anna').closest('dl, div')).toHaveTextContent('Lite');
  await userEvent.click(screen.getByRole('button', { name: 'Ta texten från Anna' }));
  expect(placeOf('Äldre')).toBe('1-1');
});

test('the map speaks English too', async () => {
  show(three, 'en');
  expect(chip('Äldre')).toHaveAccessibleName('1 Äldre. Affected: a lot. Power: a little. Much affected but not heard');
});
