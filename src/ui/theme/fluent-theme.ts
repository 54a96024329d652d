import { createTheme } from '@fluentui/react/lib/Styling';

/**
 * Fluent's theme spoken in our CSS variables: one object for every mode, so that a change of theme
 * repaints without a single new Fluent class. Given to each field as a prop: Fluent's own providers write
 * settings that other Fluent parts of the host's page would follow. Only the slots that Fluent's light set reads are given.
 */
export const fluentTheme = createTheme({
  defaultFontStyle: { fontFamily: 'inherit' },
  effects: { roundedCorner2: '4px' },
  palette: {
    themePrimary: 'var(--hb-accent)', neutralPrimary: 'var(--hb-text)', neutralSecondary: 'var(--hb-text-2)',
    neutralTertiary: 'var(--hb-disabled)', white: 'var(--hb-surface)',
  },
  semanticColors: {
    bodyText: 'var(--hb-text)', bodySubtext: 'var(--hb-text-2)', bodyBackground: 'var(--hb-surface)',
    inputBorder: 'var(--hb-border-strong)', inputBorderHovered: 'var(--hb-text)', inputBackground: 'var(--hb-surface)',
    inputText: 'var(--hb-text)', inputPlaceholderText: 'var(--hb-text-2)', inputFocusBorderAlt: 'var(--hb-focus)',
    errorText: 'var(--hb-danger-text)', disabledBackground: 'var(--hb-disabled-bg)', disabledText: 'var(--hb-disabled)',
    link: 'var(--hb-accent-text)',
  },
});
