import * as React from 'react';
import { act, render, screen } from '@testing-library/react';
import { ThemeScope } from './theme-scope';
import { useScopeSize } from './scope-size';

const Size: React.FC = () => { const { size, hasRail } = useScopeSize(); return <p>{`${size} ${hasRail ? 'rail' : 'menu'}`}</p>; };

it('follows the width of the product\'s own area as it changes', () => {
  const told: (() => void)[] = [];
  const observed: Element[] = [];
  const known = window.ResizeObserver;
  window.ResizeObserver = class {
    public constructor(tell: () => void) { told.push(tell); }
    public observe(element: Element): void { observed.push(element); }
    public unobserve(): void {}
    public disconnect(): void {}
  } as unknown as typeof ResizeObserver;
  let width = 1280;
  jest.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockImplementation(() => width);
  render(<ThemeScope mode="light" palette={{}}><Size /></ThemeScope>);
  expect(observed.length).toBeGreaterThan(0);
  expect(screen.getByText('wide rail')).toBeVisible();
  width = 700;
  act(() => told.forEach((tell) => tell()));
  expect(screen.getByText('medium menu')).toBeVisible();
  window.ResizeObserver = known;
  jest.restoreAllMocks();
});
