import * as React from 'react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { AnnouncerProvider } from '../feedback/announcer';
import { LevelMap } from './level-map';
import type { LevelMapItem, LevelMapProps } from './level-map-types';

const levels = { 0: 'None', 1: 'Little', 2: 'Some', 3: 'Much' } as const;
const word = (level: 0 | 1 | 2 | 3 | null): string => (level === null ? 'unsaid' : levels[level]);
const at = (x: number, y: number) => ({ x, y }) as { x: 0 | 1 | 2 | 3; y: 0 | 1 | 2 | 3 };
const square = (xs: readonly number[], ys: readonly number[]) => ys.flatMap((y) => xs.map((x) => at(x, y)));

const props: LevelMapProps = {
  label: 'Board', x: { title: 'Power', levels }, y: { title: 'Affected', levels },
  board: { cells: new Map(), tray: [] },
  rules: {
    quadrants: ['topLeft', 'topRight', 'bottomLeft', 'bottomRight'],
    cellsOf: (quadrant) => square(quadrant.endsWith('Left') ? [0, 1] : [2, 3], quadrant.startsWith('top') ? [3, 2] : [1, 0]),
    cellId: ({ x, y }) => `${x}-${y}`,
    stepOn: () => at(3, 3),
  },
  quadrants: { topLeft: { name: 'Look here', text: 'First' }, topRight: { name: 'B', text: '' }, bottomLeft: { name: 'C', text: '' }, bottomRight: { name: 'D', text: '' } },
  emphasised: 'topLeft',
  texts: {
    how: 'How to move', trayTitle: 'Tray', trayText: 'Waiting', trayEmpty: 'All placed', legend: 'Numbers', more: (count) => `+${count}`, fewer: 'Fewer',
    showAll: (place, count) => `${place}. All ${count}`, showFewer: (place) => `${place}. Fewer`, place: ({ x, y }) => `${word(y)}, ${word(x)}`, close: 'Close',
  },
  onMove: () => undefined, onSettle: () => undefined, renderChosen: (key) => <p>About {key}</p>,
};
const show = (more: Partial<LevelMapProps>) => render(<AnnouncerProvider><LevelMap {...props} {...more} /></AnnouncerProvider>);
const item = (number: number, point: Pick<LevelMapItem, 'x' | 'y'>): LevelMapItem => ({ key: `k${number}`, name: `Name ${number}`, number, ...point });

it('counts each quadrant, and names levels and chips without colour', async () => {
  const { container } = show({ board: { cells: new Map([['0-3', [item(1, at(0, 3))]], ['1-2', [item(2, at(1, 2))]], ['3-0', [item(3, at(3, 0))]]]), tray: [item(4, { x: null, y: 2 })] } });
  expect(screen.getByText('Look here').parentElement).toHaveTextContent('Look here2');
  expect(screen.getByText('D').parentElement).toHaveTextContent('D1');
  expect(screen.getByRole('list', { name: 'Much, None' })).toHaveTextContent('Name 1');
  expect(screen.getByRole('button', { name: '4 Name 4. Some, unsaid' })).toBeInTheDocument();
  // Said once as the board is entered, not at every chip.
  expect(screen.getByRole('group', { name: 'Board' })).toHaveAccessibleDescription('How to move');
  expect(await axe(container)).toHaveNoViolations();
});

it('tells every move and where it ended, and nothing when it ends where it began', async () => {
  const onMove = jest.fn();
  show({ onMove, board: { cells: new Map([['0-3', [item(1, at(0, 3))]], ['3-3', [item(2, at(3, 3))]]]), tray: [] } });
  screen.getByRole('button', { name: /^1 Name 1/ }).focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(onMove.mock.calls).toEqual([['k1', { x: 3, y: 3 }]]);
  screen.getByRole('button', { name: /^2 Name 2/ }).focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(onMove).toHaveBeenCalledTimes(1);
  expect(screen.getByText('Name 2. Much, Much.')).toBeInTheDocument();
});

it('leaves keys with Alt, Ctrl and Command to the browser', async () => {
  const onMove = jest.fn();
  show({ onMove, board: { cells: new Map([['0-3', [item(1, at(0, 3))]]]), tray: [] } });
  screen.getByRole('button', { name: /^1 Name 1/ }).focus();
  await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}{Control>}{ArrowUp}{/Control}{Meta>}{ArrowUp}{/Meta}');
  expect(onMove).not.toHaveBeenCalled();
});

it('shows one thing at a time under the board, and closes it', async () => {
  show({ board: { cells: new Map([['0-3', [item(1, at(0, 3)), item(2, at(0, 3))]]]), tray: [] } });
  await userEvent.click(screen.getByRole('button', { name: /^1 Name 1/ }));
  await userEvent.click(screen.getByRole('button', { name: /^2 Name 2/ }));
  expect(screen.queryByText('About k1')).toBeNull();
  expect(screen.getByRole('button', { name: /^2 Name 2/ })).toHaveAttribute('aria-expanded', 'true');
  await userEvent.click(screen.getByRole('button', { name: /^2 Name 2/ }));
  expect(screen.queryByText('About k2')).toBeNull();
});
