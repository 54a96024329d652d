import type { Manifest } from '../runtime/manifest';
import { ASSEMBLY, HOST_APP_ID } from '../runtime/runtime';
import type { PageData, Settings } from '../settings';
import { escapeHtml, inScript } from './html';
import { barHtml, BAR_HEAD, type BarOptions } from './bar';
import { themeStyle, themes, themeTokens } from './themes';

export interface WebPartPage {
  readonly settings: Settings;
  readonly data: Omit<PageData, 'themes'>;
  readonly contextInfo: object;
  readonly manifests: readonly Manifest[];
  readonly siteTitle: string;
  readonly person: string;
  /** Left out inside a Teams frame and inside a narrowed frame, where the outer page has the bar. */
  readonly bar: BarOptions | undefined;
}

/**
 * A page with one web part under the real SPFx loader. The order matters: theme state and page context stand before
 * the assembly, and telemetry is off before the loader starts.
 */
export function webPartPage(page: WebPartPage): string {
  const { data, settings } = page;
  const tokens = themeTokens(data.theme);
  const spClientSidePageContext = {
    clientSideApplicationId: HOST_APP_ID,
    buildNumber: 'local-1',
    spPageContextInfo: page.contextInfo,
    manifests: page.manifests,
    customActions: [],
    userInfo: {},
  };
  return `<!DOCTYPE html>
<html lang="${settings.language}" data-theme="${data.theme}" data-surface="${data.surface}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(data.title)} - ${escapeHtml(page.siteTitle)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/_host/page.css">
<style>${themeStyle()}</style>
${page.bar === undefined ? '' : BAR_HEAD}
<script>
window.FabricConfig = { fontBaseUrl: '', iconBaseUrl: '/npm/@fluentui/font-icons-mdl2/fonts/' };
window.__themeState__ = { theme: ${inScript(tokens)}, lastStyleElement: undefined, registeredStyles: [] };
window.hbHost = ${inScript({ ...data, themes } satisfies PageData)};
window.spClientSidePageContext = ${inScript(spClientSidePageContext)};
window._spPageContextInfo = window.spClientSidePageContext.spPageContextInfo;
${data.surface === 'teams' ? QUIET_TEAMS : ''}
</script>
</head>
<body>
${page.bar === undefined ? '' : barHtml(page.bar)}
${frame(page, `<div id="spPageChromeAppDiv"><div id="spPageCanvasContent"><div id="webPart"></div></div></div><div id="spPropertyPaneContainer"></div>`)}
<script src="/npm/${ASSEMBLY}"></script>
<script>
spModuleLoader._isTelemetryDisabled = true;
window.moduleLoaderPromise = spModuleLoader.start(window.spClientSidePageContext, function (error) { window.hbFailed = String(error); console.error(error); });
</script>
</body>
</html>`;
}

/** teams-js asks for its list of valid domains on the internet at load; the policy would stop it, this keeps the console quiet. */
const QUIET_TEAMS = `(function () {
  var fetchOverNetwork = window.fetch;
  window.fetch = function (input) {
    if (/^https:\\/\\/res\\.cdn\\.office\\.net\\/teams-js\\/validDomains\\//.test(String(input && input.url || input))) {
      return Promise.resolve(new Response('{"validOrigins":[]}', { headers: { 'Content-Type': 'application/json' } }));
    }
    return fetchOverNetwork.apply(this, arguments);
  };
})();`;

function frame(page: WebPartPage, content: string): string {
  if (page.data.surface === 'teams') return content;
  const site = escapeHtml(page.siteTitle);
  const header = `<header class="site"><span class="site-logo" aria-hidden="true">${site.slice(0, 1)}</span><a class="site-name" href="/">${site}</a><span class="site-person">${escapeHtml(page.person)}</span></header>`;
  if (page.data.surface === 'full') return `${header}<div class="canvas full">${content}</div>`;
  return `${header}<div class="canvas"><h1 class="page-title">${escapeHtml(page.data.title)}</h1>${content}</div>`;
}
