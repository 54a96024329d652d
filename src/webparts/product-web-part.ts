import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import type { Mounted } from '../app/mount';
import type { Screen } from '../app/place';
import { lastResort } from '../i18n/last-resort';

/**
 * A thin shell: everything the web part shows arrives in lazy chunks that the three web parts share. It has no property
 * pane; what can be set stands in the site's own lists, the same for every page.
 */
export abstract class ProductWebPart extends BaseClientSideWebPart<Record<string, never>> {
  protected abstract readonly screen: Screen;
  private mounted: Mounted | undefined;
  private theme: IReadonlyTheme | undefined;
  private isMounting = false;

  public override render(): void {
    if (this.mounted || this.isMounting) return;
    this.isMounting = true;
    this.mount().catch(() => { this.isMounting = false; this.domElement.textContent = lastResort; });
  }

  protected override onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this.theme = theme;
    this.mounted?.setTheme(theme);
  }

  protected override onDispose(): void {
    this.mounted?.dispose();
    this.mounted = undefined;
  }

  private async mount(): Promise<void> {
    const { mount } = await import(/* webpackChunkName: 'app' */ '../app/mount');
    if (!this.isDisposed) this.mounted = mount(this.domElement, this.context, this.screen, this.theme);
  }
}
