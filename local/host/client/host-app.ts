import type { PageData, ThemeName } from '../settings';
import type { LoaderPage, ServiceScope, SpfxModules, ThemeProvider, WebPartContainer, WebPartHost } from './spfx';

interface HostWindow extends LoaderPage {
  readonly hbHost: PageData;
  /** Set when the web part has rendered for the first time: milliseconds since the page began. */
  hbRendered?: number;
  /** Set when loading, starting or rendering failed. */
  hbFailed?: string;
  hbContainer?: WebPartContainer;
  hbSetTheme?: (name: ThemeName) => void;
}

const page = window as unknown as HostWindow;

/** The client-side application that SPFx starts: it provides the theme and puts one web part on the page. */
export function createHostApp(modules: SpfxModules): object {
  let scope: ServiceScope;
  let themes: ThemeProvider;

  class HostApplication extends modules.applicationBase.BaseApplication {
    /** Suite bar and page frame are not on npm; the host draws its own. */
    public _getPageChromeProvider(): undefined {
      return undefined;
    }

    public onProvideServices(serviceScope: ServiceScope): void {
      scope = serviceScope;
      const { ThemeProvider: Provider } = modules.componentBase;
      themes = new Provider(serviceScope, page.hbHost.themes[page.hbHost.theme]);
      serviceScope.provide(Provider.serviceKey, themes);
    }

    public onLoad(): Promise<void> {
      page.hbSetTheme = (name) => {
        themes._setTheme(page.hbHost.themes[name]);
        document.documentElement.dataset['theme'] = name;
      };
      return showWebPart(modules, scope);
    }

    public onRender(): void {
      // The web part draws itself.
    }
  }
  return { __esModule: true, default: HostApplication };
}

function showWebPart(modules: SpfxModules, serviceScope: ServiceScope): Promise<void> {
  const { manifestId, surface, title } = page.hbHost;
  const manifest = page.spClientSidePageContext.manifests.find(({ id }) => id === manifestId);
  const element = document.getElementById('webPart');
  if (manifest === undefined || element === null) throw new Error(`No web part ${manifestId} on this page`);
  const { _MinimalWebPartHost, _TeamsAwareWebPartHost, _MinimalWebPartContainer } = modules.webPartBase;
  const host = surface === 'teams' ? new _TeamsAwareWebPartHost(serviceScope) : new _MinimalWebPartHost(serviceScope);
  reportTo(host);
  const container = new _MinimalWebPartContainer({
    host,
    serviceScope,
    manifest,
    webPartInstanceId: instanceOf(manifestId),
    displayMode: modules.coreLibrary.DisplayMode.Read,
    formFactor: 0,
    pageHostLayoutType: surface === 'page' ? 'Article' : 'SingleWebPartAppPageLayout',
    isDataAddedFromPersistedData: true,
    webPartData: { id: manifestId, instanceId: instanceOf(manifestId), title, dataVersion: '1.0', properties: {} },
  });
  page.hbContainer = container;
  return container.render(element);
}

/** `container.render` resolves even when the web part failed to start, so the signals come from the host's callbacks. */
function reportTo(host: WebPartHost): void {
  const rendered = host.onAfterWebPartRender.bind(host);
  host.onAfterWebPartRender = (context) => {
    rendered(context);
    if (page.hbRendered !== undefined) return;
    page.hbRendered = performance.now();
    // A theme that was chosen while the page was starting: the page has taken it, the web part may not have heard.
    const chosen = document.documentElement.dataset['theme'];
    if (chosen !== undefined && chosen !== page.hbHost.theme && chosen in page.hbHost.themes) page.hbSetTheme?.(chosen as ThemeName);
  };
  for (const name of ['onAfterWebPartLoadFailed', 'onAfterWebPartInitializeFailed', 'onAfterWebPartRenderFailed'] as const) {
    const failed = host[name].bind(host);
    host[name] = (context, error) => {
      failed(context, error);
      page.hbFailed = `${name}: ${error.message}`;
    };
  }
}

/** One fixed instance of each web part, as on a saved page. */
const instanceOf = (manifestId: string): string => `00000001${manifestId.slice(8)}`;
