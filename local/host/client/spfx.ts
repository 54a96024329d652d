/** The internal corners of SPFx that the host stands on. Unsupported by Microsoft: only this folder may know them. */
export interface ServiceScope {
  provide(key: unknown, service: object): void;
}
export interface ThemeProvider {
  _setTheme(theme: object): void;
}
export interface WebPartHost {
  onAfterWebPartRender(context: unknown): void;
  onAfterWebPartLoadFailed(context: unknown, error: Error): void;
  onAfterWebPartInitializeFailed(context: unknown, error: Error): void;
  onAfterWebPartRenderFailed(context: unknown, error: Error): void;
}
export interface WebPartContainer {
  render(element: HTMLElement): Promise<void>;
  dispose(): void;
}
interface ThemeProviderClass {
  readonly serviceKey: unknown;
  new (scope: ServiceScope, theme: object): ThemeProvider;
}
interface WebPartHostClass {
  new (scope: ServiceScope): WebPartHost;
}
export interface SpfxModules {
  readonly applicationBase: { readonly BaseApplication: new () => object };
  readonly webPartBase: {
    readonly _MinimalWebPartHost: WebPartHostClass;
    readonly _TeamsAwareWebPartHost: WebPartHostClass;
    readonly _MinimalWebPartContainer: new (options: object) => WebPartContainer;
  };
  readonly componentBase: { readonly ThemeProvider: ThemeProviderClass };
  readonly coreLibrary: { readonly DisplayMode: { readonly Read: number } };
}

/** The manifests the page gave the loader. */
export interface LoaderPage {
  readonly spClientSidePageContext: { readonly manifests: readonly { readonly id: string }[] };
}
