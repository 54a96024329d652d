import * as React from 'react';
import { AnnouncerProvider } from '../feedback/announcer';
import { ToastProvider } from '../feedback/toast';
import { cx } from './cx';
import { ScopeSizeProvider } from './scope-size';
import styles from './theme-scope.module.scss';
import { createTokens, type ColourMode } from './tokens';

export interface ThemeScopeProps {
  readonly mode: ColourMode;
  /** Colour slots of the host by SharePoint's names; any may be missing. */
  readonly palette: Readonly<Record<string, string>>;
  /** Language of the texts inside: hyphenation and speech follow it. */
  readonly lang?: string;
  /** True where no page around it has a main landmark: everything shown is then the main content. */
  readonly isMain?: boolean;
  readonly className?: string;
}

/**
 * Wraps a whole screen: colours as CSS variables, type, measured width, live region and toasts.
 * Knows nothing of Fluent: a screen without text fields loads none of it, and the host's own Fluent is left as it is.
 */
export const ThemeScope: React.FC<ThemeScopeProps> = ({ mode, palette, lang, isMain = false, className, children }) => {
  const root = React.useRef<HTMLDivElement>(null);
  const Root = isMain ? 'main' : 'div';
  const tokens = React.useMemo(() => createTokens(mode, palette), [mode, palette]);
  return (
    <Root ref={root} lang={lang} className={cx(styles.root, styles[mode], className)} style={tokens as React.CSSProperties}>
      <ScopeSizeProvider element={root}>
        <AnnouncerProvider>
          <ToastProvider>{children}</ToastProvider>
        </AnnouncerProvider>
      </ScopeSizeProvider>
    </Root>
  );
};
