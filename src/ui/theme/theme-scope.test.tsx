import * as React from 'react';
import { render, screen } from '@testing-library/react';
import { ThemeScope } from './theme-scope';

const noPalette = {};

it('is the main landmark only where the page has none', () => {
  const { rerender } = render(<ThemeScope mode="light" palette={noPalette} isMain><p>Text</p></ThemeScope>);
  expect(screen.getByRole('main')).toContainElement(screen.getByText('Text'));
  rerender(<ThemeScope mode="light" palette={noPalette}><p>Text</p></ThemeScope>);
  expect(screen.queryByRole('main')).toBeNull();
});
