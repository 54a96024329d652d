import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import type { PageContext, SharePoint } from '../sharepoint/index';
import { people, personFromCookie } from '../sharepoint/people';
import type { WebPartSource } from './content/web-part-source';
import type { FlowDesk } from './flows/flow-desk';
import { flowRoute } from './flows/flow-routes';
import { html, redirect, typeOf, type Answer } from './http/respond';
import { NpmFiles } from './http/npm-files';
import type { BarOptions } from './pages/bar';
import { narrowPage } from './pages/narrow-page';
import { spPageContextInfo } from './pages/page-context';
import { messagePage, startPage } from './pages/start-page';
import { teamsPage } from './pages/teams-page';
import { webPartPage } from './pages/web-part-page';
import type { Manifest } from './runtime/manifest';
import { ALIASES, IN_TEAMS, readKept, readSettings, WEB_PARTS, type Settings, type Surface, type WebPartName } from './settings';
import { MESSAGES, START } from './texts';

export interface RouteParts {
  readonly nodeModules: string;
  readonly source: WebPartSource;
  readonly runtime: readonly Manifest[];
  readonly client: ReadonlyMap<string, Uint8Array>;
  readonly sharepoint: SharePoint;
  readonly teamSite: SharePoint;
  readonly as: string;
  readonly listeners: ReadonlySet<ServerResponse>;
  readonly reloads: boolean;
  /** The flows; undefined until the site is there. */
  readonly flows: () => FlowDesk | undefined;
}

/** One request as the pages need it. */
interface Visit {
  readonly url: URL;
  readonly settings: Settings;
  readonly personId: string;
  readonly faultId: string;
}

type Found = Answer | 'events' | undefined;
const NAMES: readonly WebPartName[] = [...WEB_PARTS, 'hello'];
const WEEK = 7 * 24 * 3600;
const STYLES: ReadonlySet<string> = new Set(['page.css', 'bar.css', 'flows.css']);

/** Answers everything but the API: pages, the SPFx runtime, the web parts' files and the host's own code. */
export function createRoutes(parts: RouteParts): (request: IncomingMessage) => Promise<Found> {
  const npm = new NpmFiles(parts.nodeModules);

  const file = (bytes: Uint8Array | undefined, name: string, maxAge?: number): Found =>
    bytes === undefined ? undefined : { type: typeOf(name), body: bytes, ...(maxAge === undefined ? {} : { maxAge }) };

  return async (request) => {
    const visit = readVisit(request, parts.as);
    const { url } = visit;
    if (url.hostname === 'localhost') return redirect(`http://127.0.0.1:${url.port}${url.pathname}${url.search}`);
    const [, area = '', rest = ''] = /^\/([^/]*)\/?(.*)$/.exec(decodeURIComponent(url.pathname)) ?? [];
    switch (area) {
      case '':
        return html(startPage(visit.settings, people, visit.personId, START.shows[parts.source.kind](parts.source.path)));
      case 'npm':
        return file(await npm.read(rest), rest, WEEK);
      case 'ClientSideAssets':
        return file(await parts.source.asset(rest), rest, parts.reloads ? undefined : WEEK);
      case '_host':
        if (rest === 'events') return 'events';
        if (STYLES.has(rest)) return file(readFileSync(path.join(__dirname, 'pages', rest)), rest);
        return file(parts.client.get(rest.replace(/^(shims\/property-pane-part)-[0-9a-f-]+/, '$1')), rest);
      case 'sites':
        return sitePage(parts, visit, rest);
      case 'teams':
        return teams(parts, visit, rest);
      case 'flows':
        return flowRoute(parts.flows(), request, url, rest, visit.settings);
      case '_layouts':
        return html(messagePage(visit.settings, MESSAGES.stopped.title, MESSAGES.stopped.text(url.search)), 500);
      default:
        return undefined;
    }
  };
}

function readVisit(request: IncomingMessage, as: string): Visit {
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? '127.0.0.1'}`);
  const cookie = request.headers.cookie;
  return {
    url,
    settings: readSettings(url.searchParams, cookie),
    personId: personFromCookie(cookie)?.id ?? as,
    faultId: readKept(cookie).get('fault') ?? 'none',
  };
}

async function sitePage(parts: RouteParts, visit: Visit, rest: string): Promise<Found> {
  const [, word = '', full] = /^demo\/SitePages\/([a-z]+)(-full)?\.aspx$/i.exec(rest) ?? [];
  const name = NAMES.find((candidate) => candidate === word);
  if (name === undefined) return /^demo\/?$/.test(rest) ? redirect('/') : undefined;
  return webPart(parts, visit, name, full === undefined ? 'page' : 'full');
}

async function teams(parts: RouteParts, visit: Visit, rest: string): Promise<Found> {
  const [word, tab, more] = rest.split('/');
  const name = IN_TEAMS.find((candidate) => candidate === word);
  if (name === undefined || more !== undefined || (tab !== undefined && tab !== 'tab')) return undefined;
  if (tab === 'tab') return webPart(parts, visit, name, 'teams');
  const context = parts.sharepoint.pageContext(visit.personId);
  return html(teamsPage({
    webPart: name,
    settings: visit.settings,
    context,
    subPageId: visit.url.searchParams.get('subPageId') ?? '',
    search: visit.url.search,
    isSilent: visit.url.searchParams.get('hostSilent') === '1',
    bar: barOf(parts, visit),
  }));
}

async function webPart(parts: RouteParts, visit: Visit, name: WebPartName, surface: Surface): Promise<Answer> {
  const { url, settings } = visit;
  // In Teams a tab's page is one of the team's own site; `?hostSite=team` puts it there, else it is the site with the lists.
  const isOnTeamSite = surface === 'teams' && url.searchParams.get('hostSite') === 'team';
  const context = (isOnTeamSite ? parts.teamSite : parts.sharepoint).pageContext(visit.personId);
  if (!mayOpen(context)) {
    return html(messagePage(settings, MESSAGES.noAccess.title, MESSAGES.noAccess.text(context.userDisplayName, context.webTitle)), 403);
  }
  const manifests = await parts.source.manifests();
  const manifest = manifests.find(({ alias }) => alias === ALIASES[name]);
  if (manifest === undefined) throw new Error(`${ALIASES[name]} is not in ${parts.source.path}.`);
  const titles = manifest.preconfiguredEntries?.[0]?.title ?? {};
  const title = titles[settings.language] ?? titles['default'] ?? manifest.alias;
  const bar = surface === 'teams' ? undefined : barOf(parts, visit);
  if (bar !== undefined && settings.width !== 'full') {
    const inner = new URL(url);
    inner.searchParams.set('hostBar', '0');
    return html(narrowPage(bar, title, inner.pathname + inner.search));
  }
  return html(webPartPage({
    settings,
    data: { webPart: name, manifestId: manifest.id, title, surface, theme: settings.theme },
    contextInfo: spPageContextInfo(context, url.origin, settings.language, url.pathname, new Date()),
    manifests: [...parts.runtime, ...manifests],
    siteTitle: context.webTitle,
    person: context.userDisplayName,
    bar,
  }));
}

/** SharePoint opens no page for somebody without any right on the web. */
const mayOpen = ({ webPermMasks }: PageContext): boolean => webPermMasks.High !== 0 || webPermMasks.Low !== 0;

const barOf = (parts: RouteParts, visit: Visit): BarOptions | undefined =>
  visit.settings.hasBar
    ? { settings: visit.settings, people, personId: visit.personId, address: visit.url.pathname, faultId: visit.faultId, reloads: parts.reloads }
    : undefined;
