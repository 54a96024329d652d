import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';

/**
 * The department's page: its cases and the way to start a new one.
 * A thin shell: the screen and everything it needs arrive with one lazy chunk, shared by the three web parts.
 */
export class DepartmentOverviewWebPart extends BaseClientSideWebPart<Record<string, never>> {
  private unmount: (() => void) | undefined;

  public override render(): void {
    this.mount().catch((error: unknown) => this.context.statusRenderer.renderError(this.domElement, error as Error));
  }

  protected override onDispose(): void {
    this.unmount?.();
    this.unmount = undefined;
  }

  private async mount(): Promise<void> {
    const { mount } = await import(/* webpackChunkName: 'department' */ '../../app/department-entry');
    if (!this.isDisposed) this.unmount = mount(this.domElement);
  }
}

export default DepartmentOverviewWebPart;
