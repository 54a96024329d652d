import type { WebPartContext } from '@microsoft/sp-webpart-base';
import type { app as teamsApp } from '@microsoft/teams-js';
import type { HostActions, HostInfo } from './host-info';
import { addressOf, targetFromQuery, targetFromSubPage } from './target';
import { within } from './within';

/** Longest wait for Teams to say who and where we are; after that the page's own facts are used. */
const TEAMS_PATIENCE_MS = 1500;

type TeamsContext = Pick<teamsApp.Context, 'app' | 'page'>;

/** Facts about the host, and the Teams theme's name when there is one. */
export interface HostReading { readonly info: HostInfo; readonly teamsTheme: string | undefined }

/** Asks SPFx, and Teams where it is there, where the product runs. Never rejects, never waits for ever. */
export const readHost = async (context: WebPartContext): Promise<HostReading> => {
  const teams = context.sdks.microsoftTeams;
  const teamsContext = teams
    ? await within<TeamsContext | undefined>(teams.teamsJs.app.getContext(), TEAMS_PATIENCE_MS, undefined)
    : undefined;
  const { cultureInfo, user, web } = context.pageContext;
  const locale = teamsContext?.app.locale ?? cultureInfo.currentUICultureName;
  const fromQuery = targetFromQuery(window.location.search);
  return {
    teamsTheme: teams ? teamsContext?.app.theme ?? 'default' : undefined,
    info: {
      surface: teams ? 'teams' : 'page',
      language: locale.toLowerCase().startsWith('sv') ? 'sv' : 'en',
      locale,
      person: { login: user.loginName, name: user.displayName, email: user.email },
      webUrl: web.absoluteUrl.replace(/\/$/, ''),
      target: fromQuery.caseId === null && teamsContext ? targetFromSubPage(teamsContext.page.subPageId) : fromQuery,
    },
  };
};

/** What the product may ask of a browser page, in Teams or not. */
export const browserActions = (): HostActions => ({
  show: (caseId, part) => window.history.replaceState(window.history.state, '', addressOf(window.location.href, { caseId, part })),
  linkTo: (caseId, part) => addressOf(window.location.href, { caseId, part: part ?? null }),
  onNetworkChange: (listener) => {
    const handleOnline = (): void => listener(true);
    const handleOffline = (): void => listener(false);
    window.addEventListener('online', handleOnline);
    window.addEventListener('offline', handleOffline);
    return () => {
      window.removeEventListener('online', handleOnline);
      window.removeEventListener('offline', handleOffline);
    };
  },
});
