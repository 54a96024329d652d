import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';

/**
 * The management group's queue: cases that wait for a decision.
 * A thin shell: the screen and everything it needs arrive with one lazy chunk, shared by the three web parts.
 */
export class ReviewQueueWebPart extends BaseClientSideWebPart<Record<string, never>> {
  private unmount: (() => void) | undefined;

  public override render(): void {
    this.mount().catch((error: unknown) => this.context.statusRenderer.renderError(this.domElement, error as Error));
  }

  protected override onDispose(): void {
    this.unmount?.();
    this.unmount = undefined;
  }

  private async mount(): Promise<void> {
    const { mount } = await import(/* webpackChunkName: 'queue' */ '../../app/queue-entry');
    if (!this.isDisposed) this.unmount = mount(this.domElement);
  }
}

export default ReviewQueueWebPart;
