import * as React from 'react';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { DataRow } from './data-row';
import { WindowedList } from './windowed-list';

interface Case { readonly id: number; readonly name: string; readonly status: string }
const cases = (count: number): Case[] => Array.from({ length: count }, (_none, index) => ({ id: index, name: `Insats ${index + 1}`, status: 'Pågår' }));
const columns = [{ label: 'Insats', width: '2fr' }, { label: 'Status' }];
const renderRow = (item: Case): React.ReactNode => <DataRow onOpen={() => undefined} cells={[{ label: 'Insats', content: item.name }, { label: 'Status', content: item.status }]} />;
const List: React.FC<{ readonly items: readonly Case[]; readonly isTable?: boolean }> = ({ items, isTable = false }) => (
  <WindowedList label="Ärenden" items={items} rowHeight={50} height={500} getKey={(item) => item.id} renderRow={renderRow} columns={isTable ? columns : undefined} />
);
const scrollTo = (element: HTMLElement, top: number): void => { act(() => { element.scrollTop = top; fireEvent.scroll(element); }); };

describe('WindowedList', () => {
  it('has only rows near the view in the page, and says how many there are', () => {
    render(<List items={cases(50_000)} />);
    const rows = screen.getAllByRole('listitem');
    expect(rows.length).toBeGreaterThanOrEqual(10);
    expect(rows.length).toBeLessThan(40);
    expect(rows[0]).toHaveAttribute('aria-setsize', '50000');
    expect(rows[0]).toHaveAttribute('aria-posinset', '1');
  });

  it('covers the whole view wherever it is scrolled', () => {
    render(<List items={cases(300)} />);
    const list = screen.getByRole('list', { name: 'Ärenden' });
    for (const top of [0, 49, 50, 199, 200, 7_777, 14_500]) {
      scrollTo(list, top);
      const shown = screen.getAllByRole('listitem').map((row) => Number(row.getAttribute('aria-posinset')) - 1);
      for (let row = Math.floor(top / 50); row < Math.min(300, Math.ceil((top + 500) / 50)); row += 1) expect([top, shown.includes(row)]).toEqual([top, true]);
    }
  });

  it('reaches every row by keyboard, and keeps the row that has the focus', async () => {
    const user = userEvent.setup();
    render(<List items={cases(300)} />);
    const list = screen.getByRole('list');
    await user.tab();
    expect(list).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('button', { name: 'Insats 1' })).toHaveFocus();
    for (let times = 0; times < 30; times += 1) await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('button', { name: 'Insats 31' })).toHaveFocus();
    expect(list.scrollTop).toBe(31 * 50 - 500);
    scrollTo(list, 12_000);
    expect(screen.getByRole('button', { name: 'Insats 31' })).toHaveFocus();
    await user.keyboard('{End}');
    await screen.findByRole('button', { name: 'Insats 300' });
    await act(async () => { await new Promise((resolve) => window.setTimeout(resolve, 5)); });
    expect(screen.getByRole('button', { name: 'Insats 300' })).toHaveFocus();
  });

  it('is a table where it has columns', async () => {
    const { container } = render(<List items={cases(100)} isTable />);
    const table = screen.getByRole('table', { name: 'Ärenden' });
    expect(table).toHaveAttribute('aria-rowcount', '101');
    expect(within(table).getAllByRole('columnheader').map((head) => head.textContent)).toEqual(['Insats', 'Status']);
    const first = within(table).getAllByRole('row')[1];
    expect(first).toHaveAttribute('aria-rowindex', '2');
    expect(within(first as HTMLElement).getAllByRole('cell')).toHaveLength(2);
    expect(await axe(container)).toHaveNoViolations();
  });

  it('stands whole on the page while it is short, and follows a list that shrinks', async () => {
    const { container, rerender } = render(<List items={cases(3)} />);
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
    expect(screen.getByRole('list')).not.toHaveAttribute('tabindex');
    expect(await axe(container)).toHaveNoViolations();
    rerender(<List items={cases(300)} />);
    scrollTo(screen.getByRole('list'), 14_500);
    const list = screen.getByRole('list');
    rerender(<List items={cases(70)} />);
    scrollTo(list, 70 * 50 - 500);
    expect(screen.getByRole('button', { name: 'Insats 70' })).toBeInTheDocument();
  });
});
