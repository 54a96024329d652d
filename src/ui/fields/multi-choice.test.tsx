import * as React from 'react';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { MultiChoice, type MultiOption } from './multi-choice';

const texts = {
  choose: 'Välj', done: 'Klar', filter: 'Sök', noHits: 'Inget passar', none: 'Inget valt',
  remove: (label: string): string => `Ta bort ${label}`, unknown: (value: string): string => `okänd ${value}`,
};
const options: readonly MultiOption[] = [
  { value: 'a', label: 'Alvesta', group: 'Kommuner' }, { value: 'b', label: 'Lessebo', group: 'Kommuner' }, { value: 'c', label: 'Stad', group: 'Tätort' },
];
const many: readonly MultiOption[] = Array.from({ length: 30 }, (_one, index) => ({ value: `v${index}`, label: `Plats ${index}` }));

const Held: React.FC<{ readonly from?: readonly string[]; readonly all?: readonly MultiOption[]; readonly readOnly?: boolean; readonly told?: (value: readonly string[]) => void }> =
  ({ from = [], all = options, readOnly, told }) => {
    const [value, setValue] = React.useState(from);
    return <MultiChoice label="Platser" options={all} value={value} readOnly={readOnly} texts={texts} onChange={(next) => { setValue(next); told?.(next); }} />;
  };

it('opens by keyboard, keeps the order of the options and closes on Escape', async () => {
  const told = jest.fn();
  render(<Held told={told} />);
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await userEvent.click(screen.getByRole('checkbox', { name: 'Stad' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Alvesta' }));
  expect(told).toHaveBeenLastCalledWith(['a', 'c']);
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('checkbox')).toBeNull();
  expect(screen.getByRole('button', { name: 'Välj Platser' })).toHaveFocus();
});

it('takes one away and moves the focus on', async () => {
  render(<Held from={['a', 'b']} />);
  await userEvent.click(screen.getByRole('button', { name: 'Ta bort Alvesta' }));
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['Lessebo']);
  expect(screen.getByRole('button', { name: 'Välj Platser' })).toHaveFocus();
});

it('keeps a value that is no option any more until it is taken away', async () => {
  const told = jest.fn();
  render(<Held from={['old', 'b']} told={told} />);
  expect(screen.getByText('okänd old')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Välj Platser' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Alvesta' }));
  expect(told).toHaveBeenLastCalledWith(['a', 'b', 'old']);
});

it('finds among many, and says so when nothing matches', async () => {
  render(<Held all={many} />);
  await userEvent.click(screen.getByRole('button', { name: 'Välj Platser' }));
  await userEvent.type(screen.getByRole('searchbox', { name: 'Sök' }), 'plats 29');
  expect(screen.getAllByRole('checkbox')).toHaveLength(1);
  await userEvent.type(screen.getByRole('searchbox', { name: 'Sök' }), 'x');
  expect(screen.getByRole('status')).toHaveTextContent('Inget passar');
});

it('only shows what is chosen when nothing may be changed', () => {
  render(<Held from={['a']} readOnly />);
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.getByText('Alvesta')).toBeVisible();
});

it('names its groups and has no accessibility faults', async () => {
  const { container } = render(<main><h1>Plats</h1><Held from={['a']} /></main>);
  await userEvent.click(screen.getByRole('button', { name: 'Välj Platser' }));
  expect(within(screen.getByRole('group', { name: 'Kommuner' })).getAllByRole('checkbox')).toHaveLength(2);
  expect(await axe(container)).toHaveNoViolations();
});
