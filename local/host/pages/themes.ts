import { createTheme } from '@fluentui/react/lib-commonjs/Theme';
import { THEMES, type ThemeName } from '../settings';

const light = {
  themePrimary: '#03787c', themeLighterAlt: '#f0f9fa', themeLighter: '#c5e9ea', themeLight: '#98d6d8', themeTertiary: '#49aeb1',
  themeSecondary: '#13898d', themeDarkAlt: '#026d70', themeDark: '#025c5f', themeDarker: '#014446',
  neutralLighterAlt: '#faf9f8', neutralLighter: '#f3f2f1', neutralLight: '#edebe9', neutralQuaternaryAlt: '#e1dfdd', neutralQuaternary: '#d0d0d0',
  neutralTertiaryAlt: '#c8c6c4', neutralTertiary: '#a19f9d', neutralSecondary: '#605e5c', neutralPrimaryAlt: '#3b3a39', neutralPrimary: '#323130',
  neutralDark: '#201f1e', black: '#000000', white: '#ffffff', accent: '#4f6bed',
};

const dark: typeof light = {
  themePrimary: '#4fc1c4', themeLighterAlt: '#030808', themeLighter: '#0d1f1f', themeLight: '#183a3b', themeTertiary: '#2f7476',
  themeSecondary: '#46aaad', themeDarkAlt: '#5fc7ca', themeDark: '#77d0d3', themeDarker: '#9bdee0',
  neutralLighterAlt: '#2b2a29', neutralLighter: '#333231', neutralLight: '#3d3c3b', neutralQuaternaryAlt: '#454443', neutralQuaternary: '#4c4b4a',
  neutralTertiaryAlt: '#686766', neutralTertiary: '#c8c6c4', neutralSecondary: '#d0cecc', neutralPrimaryAlt: '#dad8d6', neutralPrimary: '#f3f2f1',
  neutralDark: '#f8f7f6', black: '#ffffff', white: '#201f1e', accent: '#8ea4ff',
};

const contrast: typeof light = {
  themePrimary: '#1aebff', themeLighterAlt: '#000000', themeLighter: '#002b30', themeLight: '#004a52', themeTertiary: '#1aebff',
  themeSecondary: '#1aebff', themeDarkAlt: '#7df3ff', themeDark: '#7df3ff', themeDarker: '#b8f8ff',
  neutralLighterAlt: '#000000', neutralLighter: '#000000', neutralLight: '#1a1a1a', neutralQuaternaryAlt: '#333333', neutralQuaternary: '#4d4d4d',
  neutralTertiaryAlt: '#ffffff', neutralTertiary: '#ffffff', neutralSecondary: '#ffffff', neutralPrimaryAlt: '#ffffff', neutralPrimary: '#ffffff',
  neutralDark: '#ffffff', black: '#ffffff', white: '#000000', accent: '#ffff01',
};

const make = (palette: typeof light, isInverted: boolean): object => {
  const theme = createTheme({ palette, isInverted, defaultFontStyle: { fontFamily: "'Segoe UI', 'Open Sans', sans-serif" } });
  // Functions and class names do not survive the way through JSON, and SharePoint's own theme has none.
  return JSON.parse(JSON.stringify(theme)) as object;
};

/** Themes in the shape SharePoint's ThemeProvider gives web parts: palette, semantic colours and `isInverted`. */
export const themes: Readonly<Record<ThemeName, object>> = {
  light: make(light, false),
  dark: make(dark, true),
  contrast: make(contrast, true),
};

/** The flat names that `"[theme:x]"` in style sheets refers to. */
export function themeTokens(name: ThemeName): Readonly<Record<string, string>> {
  const { palette, semanticColors } = themes[name] as { palette: Record<string, string>; semanticColors: Record<string, string> };
  return { ...palette, ...semanticColors };
}

const FRAME_TOKENS = ['bodyBackground', 'bodyText', 'bodyDivider', 'neutralLighter', 'neutralLight', 'neutralSecondary', 'themePrimary', 'link'];

/** Colours of the host's own frame, for all themes at once, so that a change of theme needs no new page. */
export function themeStyle(): string {
  return THEMES.map((name) => {
    const tokens = themeTokens(name);
    return `:root[data-theme="${name}"] { ${FRAME_TOKENS.map((token) => `--host-${token}: ${tokens[token] ?? 'inherit'};`).join(' ')} }`;
  }).join('\n');
}
