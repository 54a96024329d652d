import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';

/**
 * The project group's workspace on a SharePoint page or in a Teams tab.
 * A thin shell: the screen and everything it needs arrive with one lazy chunk, shared by the three web parts.
 */
export class AssessmentWebPart extends BaseClientSideWebPart<Record<string, never>> {
  private unmount: (() => void) | undefined;

  public override render(): void {
    this.mount().catch((error: unknown) => this.context.statusRenderer.renderError(this.domElement, error as Error));
  }

  protected override onDispose(): void {
    this.unmount?.();
    this.unmount = undefined;
  }

  private async mount(): Promise<void> {
    const { mount } = await import(/* webpackChunkName: 'workspace' */ '../../app/workspace-entry');
    if (!this.isDisposed) this.unmount = mount(this.domElement);
  }
}

export default AssessmentWebPart;
