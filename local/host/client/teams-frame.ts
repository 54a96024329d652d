import type { ThemeName } from '../settings';

/**
 * The part of Microsoft Teams around a tab, as far as teams-js needs it: answers `initialize` and `getContext`,
 * passes theme changes on, and keeps what the tab asked for so that tests can read it.
 */
interface Request {
  readonly id: number;
  readonly uuidAsString?: string;
  readonly func: string;
  readonly args?: readonly unknown[];
}
interface FrameWindow extends Window {
  readonly hbTeams: { readonly context: Readonly<Record<string, unknown>>; readonly isSilent: boolean };
  hbTeamsCalls: Request[];
  hbTeamsTheme: (name: ThemeName) => void;
}

const page = window as unknown as FrameWindow;
const tab = document.querySelector<HTMLIFrameElement>('iframe[name="embedded-page-container"]');
const themeNames: Readonly<Record<ThemeName, string>> = { light: 'default', dark: 'dark', contrast: 'contrast' };
let context = page.hbTeams.context;
page.hbTeamsCalls = [];

const SUPPORTS = {
  pages: { appButton: {}, tabs: {}, config: {}, backStack: {}, fullTrust: {}, currentApp: {} },
  appInstallDialog: {},
  dialog: { url: {}, card: {} },
  teamsCore: {},
  logs: {},
};

/** What to answer; undefined where the tab expects no answer. */
function reply({ func, args }: Request): readonly unknown[] | undefined {
  switch (func) {
    case 'initialize':
      return ['content', 'web', JSON.stringify({ apiVersion: 4, hostVersionsInfo: {}, supports: SUPPORTS }), '2.36.0'];
    case 'getContext':
      return [context];
    case 'executeDeepLink':
    case 'openLink':
    case 'pages.navigateToApp':
    case 'pages.currentApp.navigateTo':
      return [true];
    case 'shareDeepLink':
    case 'registerHandler':
    case 'appInitialization.appLoaded':
    case 'appInitialization.success':
    case 'appInitialization.failure':
      return undefined;
    default:
      return args === undefined ? undefined : [true];
  }
}

window.addEventListener('message', (event: MessageEvent<Request>) => {
  if (event.source !== tab?.contentWindow || event.origin !== location.origin || typeof event.data?.func !== 'string') return;
  const { id, uuidAsString, func } = event.data;
  page.hbTeamsCalls.push(event.data);
  // SPFx itself asks once while it starts; a silent client leaves what the web part asks unanswered.
  const isUnanswered = page.hbTeams.isSilent && func === 'getContext' && page.hbTeamsCalls.filter((call) => call.func === func).length > 1;
  const args = isUnanswered ? undefined : reply(event.data);
  if (args !== undefined) tab.contentWindow?.postMessage({ id, uuidAsString, args }, location.origin);
  if (func === 'getContext') tab.dataset['ready'] = 'yes';
});

page.hbTeamsTheme = (name) => {
  context = { ...context, theme: themeNames[name] };
  tab?.contentWindow?.postMessage({ func: 'themeChange', args: [themeNames[name]] }, location.origin);
};
