/** The languages the product speaks. */
export type Language = 'sv' | 'en';
export type ColourMode = 'light' | 'dark' | 'contrast';

/** How the host looks right now; changes while the product is shown. */
export interface HostTheme {
  readonly mode: ColourMode;
  /** Colour slots of the host's theme (SharePoint's names), where it gave any. */
  readonly palette: Readonly<Record<string, string>>;
}

/** Where the product runs and for whom: all that SPFx and Teams tell us, in our own words. */
export interface HostInfo {
  readonly surface: 'page' | 'teams';
  readonly language: Language;
  /** BCP 47, for dates and numbers. */
  readonly locale: string;
  readonly person: { readonly login: string; readonly name: string; readonly email: string };
  /** Absolute address of the site, without a slash at the end. */
  readonly webUrl: string;
  /** From the link that was followed: `?case=12&part=goals`, or the Teams sub page id `12/goals`. */
  readonly target: { readonly caseId: number | null; readonly part: string | null };
}

/** What the product asks of its host beyond facts. */
export interface HostActions {
  /** Keeps the address in step with what is shown, so that a reload and a copied link come back here. */
  show(caseId: number | null, part: string | null): void;
  /** Address of this page with a case opened; works outside Teams, too. */
  linkTo(caseId: number | null, part?: string): string;
  /** Tells when the browser loses or finds its network. Returns the way to stop listening. */
  onNetworkChange(listener: (isOnline: boolean) => void): () => void;
}
