import { IN_TEAMS, type Settings, type ThemeName, type WebPartName } from '../settings';
import { TEAMS_TABS, WEB_PART_TITLES } from '../texts';
import type { PageContext } from '../../sharepoint/index';
import { barHtml, BAR_HEAD, type BarOptions } from './bar';
import { escapeHtml, inScript } from './html';
import { idOf, TENANT_ID } from './page-context';
import { themeStyle } from './themes';

const TEAMS_THEMES: Readonly<Record<ThemeName, string>> = { light: 'default', dark: 'dark', contrast: 'contrast' };

/** The frame of a Teams client around one tab. The name of the iframe is what SPFx knows Teams by. */
export function teamsPage(page: {
  readonly webPart: WebPartName;
  readonly settings: Settings;
  readonly context: PageContext;
  readonly subPageId: string;
  readonly search: string;
  /** Whether Teams stops answering once SPFx has started, as its mobile clients are known to. */
  readonly isSilent: boolean;
  readonly bar: BarOptions | undefined;
}): string {
  const { webPart, settings, context } = page;
  const title = WEB_PART_TITLES[webPart];
  const width = settings.width === 'full' ? '' : ` style="width: ${settings.width}px; max-width: 100%"`;
  const rail = IN_TEAMS.map((name) => `<a href="/teams/${name}"${name === webPart ? ' aria-current="page"' : ''}>${TEAMS_TABS[name]}</a>`).join('');
  return `<!DOCTYPE html>
<html lang="${settings.language}" data-theme="${settings.theme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} | Teams</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/_host/page.css">
<style>${themeStyle()}</style>
${page.bar === undefined ? '' : BAR_HEAD}
<script>window.hbTeams = ${inScript({ context: teamsContext(settings, context, webPart, page.subPageId), isSilent: page.isSilent })};</script>
</head>
<body class="framed">
${page.bar === undefined ? '' : barHtml(page.bar)}
<div class="teams">
<nav class="teams-rail" aria-label="Teams">${rail}</nav>
<div class="teams-main">
<header class="teams-head"><strong>Projektgrupp</strong><span class="teams-tab">${escapeHtml(title)}</span><span class="site-person">${escapeHtml(context.userDisplayName)}</span></header>
<iframe name="embedded-page-container" title="${escapeHtml(title)}"${width}></iframe>
</div>
</div>
<script src="/_host/teams-frame.js"></script>
<script>document.querySelector('iframe').src = ${inScript(`/teams/${webPart}/tab${page.search}`)};</script>
</body>
</html>`;
}

/** The flat context that a Teams client answers `getContext` with. */
function teamsContext(settings: Settings, context: PageContext, webPart: WebPartName, subPageId: string): Readonly<Record<string, unknown>> {
  return {
    hostName: 'Teams',
    hostClientType: 'web',
    theme: TEAMS_THEMES[settings.theme],
    locale: settings.language.toLowerCase(),
    entityId: webPart,
    subEntityId: subPageId,
    frameContext: 'content',
    isFullScreen: false,
    userObjectId: idOf(context.userId),
    loginHint: context.userEmail,
    userPrincipalName: context.userEmail,
    tid: TENANT_ID,
    teamId: '19:projektgrupp@thread.tacv2',
    teamName: 'Projektgrupp',
    groupId: idOf(1),
    channelId: '19:allmant@thread.tacv2',
    channelName: 'Allmänt',
    channelType: 'Regular',
    teamSitePath: context.webServerRelativeUrl,
    teamSiteDomain: '127.0.0.1',
    sessionId: idOf(900_001),
    appSessionId: idOf(900_002),
    ringId: 'general',
  };
}
