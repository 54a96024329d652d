import * as React from 'react';
import { render, screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import type { ChartDrawing, ChartLine } from '../../domain/measurements-chart';
import { LineChart } from './line-chart';

const frame = { width: 520, height: 260, left: 40, right: 500, top: 16, bottom: 230 } as const;
const ticks = { figureTicks: [{ y: 230, figure: 0, label: '0' }, { y: 16, figure: 150, label: '150' }], dayTicks: [{ x: 60, on: '2020-01-01', unit: 'year' }] } as const;
const line = (kind: ChartLine['kind'], ...figures: readonly number[]): ChartLine =>
  ({ kind, marks: figures.map((figure, index) => ({ x: 40 + index * 100, y: 230 - figure, on: `202${index}-12-31`, figure, isBaseline: index === 0 })) });

const one: ChartDrawing = { ...frame, ...ticks, lines: [line('all', 0, 42)], targets: [{ kinds: ['all'], figure: 125, y: 50, labelY: 45 }] };
const bySex: ChartDrawing = {
  ...frame, ...ticks, lines: [line('all', 3), line('women', 2, 3), line('men', 4)],
  targets: [{ kinds: ['men'], figure: 6, y: 40, labelY: 35 }, { kinds: ['all', 'women'], figure: 5, y: 50, labelY: 66 }],
};

const Chart: React.FC<{ readonly of: ChartDrawing }> = ({ of }) => (
  <LineChart drawing={of} title="Kilometres over time" description="From 0 to 42 km." axis="km" names={{ all: 'All', women: 'Women', men: 'Men' }}
    dayLabel={({ on, unit }) => `${unit} ${on}`} figureLabel={String} targetLabel={({ kinds, figure }) => `Target ${figure} ${kinds.join('+')}`} />
);

test('the picture has a name, says its sentence, and tells target and latest figure in words', () => {
  render(<Chart of={one} />);
  const picture = screen.getByRole('img', { name: 'Kilometres over time' });
  expect(picture).toHaveAccessibleDescription('From 0 to 42 km.');
  expect(picture).toHaveTextContent('Target 125 all');
  expect(picture).toHaveTextContent('42');
  expect(screen.queryByRole('list')).not.toBeInTheDocument();
});

test('lines differ in marks, not in colour alone, and the list of signs names each', () => {
  const { container } = render(<Chart of={bySex} />);
  const picture = screen.getByRole('img');
  expect([picture.querySelectorAll('circle').length, picture.querySelectorAll('rect').length, picture.querySelectorAll('path').length]).toEqual([1, 2, 1]);
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['All', 'Women', 'Men']);
  expect(picture).toHaveTextContent('Target 6 men');
  expect(picture).toHaveTextContent('Target 5 all+women');
  expect(container.querySelectorAll('polyline')).toHaveLength(3);
});

test.each([one, bySex])('nothing for axe to find', async (of) => {
  const { container } = render(<main><h1>Page</h1><Chart of={of} /></main>);
  expect(await axe(container)).toHaveNoViolations();
});
