import type { WebPartContext } from '@microsoft/sp-webpart-base';

/**
 * Follows the Teams theme while the tab is open; SPFx does not.
 * @param onChange told Teams' name of the theme
 * @returns the way to stop following (Teams keeps one handler, so it is replaced by an empty one)
 */
export const followTeamsTheme = (context: WebPartContext, onChange: (name: string) => void): (() => void) => {
  const teams = context.sdks.microsoftTeams;
  if (!teams) return () => undefined;
  teams.teamsJs.app.registerOnThemeChangeHandler(onChange);
  return () => teams.teamsJs.app.registerOnThemeChangeHandler(() => undefined);
};
