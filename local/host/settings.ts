/** What a page of the host is told by its address, and passes on to the code in the browser. */
export const THEMES = ['light', 'dark', 'contrast'] as const;
export const LANGUAGES = ['sv-SE', 'en-US'] as const;
export const WIDTHS = ['full', '1280', '768', '360'] as const;
export const WEB_PARTS = ['assessment', 'department', 'queue'] as const;
/** `page` = a column of a SharePoint page, `full` = a page of one app, `teams` = the tab inside the Teams frame. */
export type Surface = 'page' | 'full' | 'teams';
export type ThemeName = (typeof THEMES)[number];
export type LanguageTag = (typeof LANGUAGES)[number];
export type Width = (typeof WIDTHS)[number];
/** `hello` is the yardstick of the bench: it has a page, and stands in no menu. */
export type WebPartName = (typeof WEB_PARTS)[number] | 'hello';

/** Alias in the manifest and name in the host's own menus and addresses. */
export const ALIASES: Readonly<Record<WebPartName, string>> = {
  assessment: 'AssessmentWebPart',
  department: 'DepartmentOverviewWebPart',
  queue: 'ReviewQueueWebPart',
  hello: 'HelloWebPart',
};
/** The web parts that are shown as Teams tabs. */
export const IN_TEAMS: readonly WebPartName[] = ['assessment', 'department', 'queue'];

export interface Settings {
  readonly theme: ThemeName;
  readonly language: LanguageTag;
  readonly width: Width;
  /** Without the bar the page looks as it does in SharePoint; tests use it so. */
  readonly hasBar: boolean;
}

const oneOf = <T extends string>(values: readonly T[], value: string | null | undefined, otherwise: T): T =>
  values.find((candidate) => candidate === value) ?? otherwise;

/** What the bar keeps from page to page in the cookie `hb-host`. */
export function readKept(cookieHeader: string | undefined): URLSearchParams {
  return new URLSearchParams(/(?:^|;\s*)hb-host=([^;]*)/.exec(cookieHeader ?? '')?.[1] ?? '');
}

/** The address wins over the cookie that the bar keeps, and that over the first choice of each list. */
export function readSettings(query: URLSearchParams, cookieHeader: string | undefined): Settings {
  const cookie = readKept(cookieHeader);
  const read = (name: string): string | null => query.get(name) ?? cookie.get(name);
  return {
    theme: oneOf(THEMES, read('hostTheme'), 'light'),
    language: oneOf(LANGUAGES, read('hostLang'), 'sv-SE'),
    width: oneOf(WIDTHS, read('hostWidth'), 'full'),
    hasBar: query.get('hostBar') !== '0',
  };
}

/** What `window.hbHost` holds on every page with a web part. */
export interface PageData {
  readonly webPart: WebPartName;
  readonly manifestId: string;
  readonly title: string;
  readonly surface: Surface;
  readonly theme: ThemeName;
  readonly themes: Readonly<Record<ThemeName, object>>;
}
