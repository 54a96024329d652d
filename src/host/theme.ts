import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import type { HostTheme } from './host-info';

/** What Teams calls its themes (`app.theme` of its context); newer clients may add more. */
const teamsModes: Readonly<Record<string, HostTheme['mode']>> = { default: 'light', dark: 'dark', contrast: 'contrast', glass: 'dark' };

/**
 * The host's look in our words. Teams' own theme wins where there is one, since SharePoint's theme does not follow it.
 * @param theme SharePoint's theme variant, undefined where the host gives none
 * @param teamsTheme Teams' name of its theme, undefined outside Teams
 */
export const hostTheme = (theme: IReadonlyTheme | undefined, teamsTheme: string | undefined): HostTheme => {
  const sharePointMode = theme?.isInverted ? 'dark' : 'light';
  const mode = teamsTheme === undefined ? sharePointMode : teamsModes[teamsTheme] ?? 'light';
  const palette: Record<string, string> = {};
  // A palette made for a light page says nothing about a dark frame, so it only counts when both agree.
  if (theme?.palette && mode === sharePointMode) {
    for (const [slot, colour] of Object.entries(theme.palette)) if (typeof colour === 'string') palette[slot] = colour;
  }
  return { mode, palette };
};
