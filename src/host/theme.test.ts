import { hostTheme } from './theme';

const light = { isInverted: false, palette: { themePrimary: '#036' } };
const dark = { isInverted: true, palette: { themePrimary: '#9cf' } };

it.each([
  ['a page without theme', undefined, undefined, 'light', {}],
  ['a light page', light, undefined, 'light', { themePrimary: '#036' }],
  ['a dark section', dark, undefined, 'dark', { themePrimary: '#9cf' }],
  ['dark Teams over a light site', light, 'dark', 'dark', {}],
  ['dark Teams over a dark site', dark, 'dark', 'dark', { themePrimary: '#9cf' }],
  ['high contrast', light, 'contrast', 'contrast', {}],
  ['a theme Teams invents later', light, 'aurora', 'light', { themePrimary: '#036' }],
] as const)('%s', (_name, theme, teams, mode, palette) => {
  expect(hostTheme(theme, teams)).toEqual({ mode, palette });
});
