import * as React from 'react';
import * as ReactDOM from 'react-dom';
import type { WebPartContext } from '@microsoft/sp-webpart-base';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { readHost } from '../host/spfx-host';
import { needsMain } from '../host/landmark';
import { followTeamsTheme } from '../host/teams-theme';
import { lastResort } from '../i18n/last-resort';
import { App } from './app';
import { buildProduct } from './build-product';
import { rememberedSite, type WhichSite } from './data-site';
import { browserStorage } from './form-drafts';
import type { Screen } from './place';
import { ThemeState } from './theme-state';

/** A web part's hold on what it has mounted. */
export interface Mounted {
  setTheme(theme: IReadonlyTheme | undefined): void;
  dispose(): void;
}

/**
 * Starts the product in a web part. The first request for data leaves before the screen's own code has arrived.
 * @param element the web part's element; @param screen which web part this is
 */
export const mount = (element: HTMLElement, context: WebPartContext, screen: Screen, theme: IReadonlyTheme | undefined): Mounted => {
  const themeState = new ThemeState(theme);
  let isDisposed = false;
  let end: () => void = () => undefined;
  const start = async (): Promise<void> => {
    const reading = await readHost(context);
    themeState.setTeamsTheme(reading.teamsTheme);
    const stopFollowing = followTeamsTheme(context, (name) => themeState.setTeamsTheme(name));
    end = stopFollowing;
    const remembered = rememberedSite(browserStorage(), `${reading.info.webUrl}|${reading.info.person.login}`);
    const show = async (which: WhichSite): Promise<void> => {
      const { product, texts, first, elsewhere } = await buildProduct(context, reading.info, screen, which);
      if (isDisposed) return;
      const app = <App key={product.host.webUrl} product={product} texts={texts} first={first} screen={screen} theme={themeState} isMain={needsMain(element)} />;
      ReactDOM.render(app, element);
      const other = await elsewhere;
      if (other === undefined) return;
      remembered.write(other);
      if (!isDisposed) await show({ site: other, isRemembered: false });
    };
    await show({ site: remembered.read(), isRemembered: true });
  };
  start().catch(() => { if (!isDisposed) element.textContent = lastResort; });
  return {
    setTheme: (next) => themeState.setTheme(next),
    dispose: () => { isDisposed = true; end(); ReactDOM.unmountComponentAtNode(element); },
  };
};
