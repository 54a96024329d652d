import * as React from 'react';
import { render, screen } from '@testing-library/react';
import { ErrorBoundary } from './error-boundary';

const Broken: React.FC<{ readonly error: unknown }> = ({ error }) => { throw error; };

it.each<readonly [string, unknown, string]>([
  ['SyntaxError', new SyntaxError('Unexpected token \'S\', "Sara Öhman s"... is not valid JSON'), 'Unexpected token \'…\', "…"... is not valid JSON'],
  ['TypeError', new TypeError('x is undefined'), 'x is undefined'],
  ['string', 'only a text', ''],
])('tells of a %s once, without what people wrote, and keeps a sentence on the page', (name, error, first) => {
  const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const onFail = jest.fn();
  render(<ErrorBoundary sentence="Sidan kunde inte visas." onFail={onFail}><Broken error={error} /></ErrorBoundary>);
  expect(screen.getByRole('alert')).toHaveTextContent('Sidan kunde inte visas.');
  expect(onFail).toHaveBeenCalledTimes(1);
  const [told, where] = onFail.mock.calls[0] as [string, string];
  expect(told).toBe(name);
  expect(where.split('\n')[0]).toBe(first);
  expect(where).toMatch(/\n\s+at .*error-boundary/);
  expect(where).not.toContain('Sara');
  quiet.mockRestore();
});
