/** A column as SharePoint tells of it. */
export interface ColumnInfo {
  readonly name: string;
  /** `Choice`, `User`, `DateTime` … */
  readonly type: string;
  readonly isDateOnly: boolean;
  readonly isReadOnly: boolean;
}

/** A list as far as the connector needs it. */
export interface ListInfo {
  readonly id: string;
  /** Address of the list's root folder below the server, `/sites/demo/Lists/HbAssessments`. */
  readonly path: string;
  readonly columns: readonly ColumnInfo[];
}

export interface SiteAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly retryAfter?: number;
}

/** One SharePoint site, called as one account. */
export interface FlowSite {
  /** `http://127.0.0.1:4300/sites/demo` */
  readonly url: string;
  /**
   * One request to the API of the web. Never throws: a service that cannot be reached is a 502.
   * @param path after `_api/`
   * @param write method and body of a write
   */
  request(path: string, write?: { readonly method: 'POST' | 'MERGE'; readonly body: object }): Promise<SiteAnswer>;
  /** The list a flow calls `table`: its id or its title. Columns are read once. */
  list(table: string): Promise<ListInfo | SiteAnswer>;
}

export const isList = (found: ListInfo | SiteAnswer): found is ListInfo => 'columns' in found;

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const quoted = (text: string): string => `'${encodeURIComponent(text.replaceAll("'", "''"))}'`;
/** How the API addresses a list by what a flow calls it. */
export const listAddress = (table: string): string => (GUID.test(table) ? `web/lists(guid'${table}')` : `web/lists/getByTitle(${quoted(table)})`);

const HIDDEN_WANTED: ReadonlySet<string> = new Set(['ID', 'Title', 'Modified', 'Created', 'Author', 'Editor']);
interface FieldAnswer { readonly InternalName: string; readonly TypeAsString: string; readonly ReadOnlyField: boolean; readonly FromBaseType: boolean; readonly DisplayFormat?: number }

/** Columns that are the list's own, and those of SharePoint that the connector shows of every row. */
const toColumns = (fields: readonly FieldAnswer[]): readonly ColumnInfo[] =>
  fields.filter(({ InternalName, FromBaseType }) => !FromBaseType || HIDDEN_WANTED.has(InternalName))
    .map(({ InternalName, TypeAsString, ReadOnlyField, DisplayFormat }) => ({ name: InternalName, type: TypeAsString, isDateOnly: DisplayFormat === 0, isReadOnly: ReadOnlyField }));

/**
 * A site over HTTP.
 * @param url of the web
 * @param headers that say who calls
 */
export function openFlowSite(url: string, headers: Readonly<Record<string, string>>): FlowSite {
  const lists = new Map<string, ListInfo>();

  const request: FlowSite['request'] = async (path, write) => {
    try {
      const response = await fetch(`${url}/_api/${path}`, {
        method: write === undefined ? 'GET' : 'POST',
        headers: {
          ...headers, Accept: 'application/json;odata=nometadata',
          ...(write === undefined ? {} : { 'Content-Type': 'application/json' }),
          // The connector names no version: whoever writes last wins.
          ...(write?.method === 'MERGE' ? { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' } : {}),
        },
        ...(write === undefined ? {} : { body: JSON.stringify(write.body) }),
      });
      const retryAfter = Number(response.headers.get('retry-after') ?? Number.NaN);
      return { status: response.status, body: readJson(await response.text()), ...(Number.isNaN(retryAfter) ? {} : { retryAfter }) };
    } catch (error) {
      return { status: 502, body: error instanceof Error ? error.message : String(error) };
    }
  };

  return {
    url,
    request,
    list: async (table) => {
      const known = lists.get(table);
      if (known !== undefined) return known;
      const list = await request(`${listAddress(table)}?$select=Id,RootFolder/ServerRelativeUrl&$expand=RootFolder`);
      if (list.status !== 200) return list;
      const fields = await request(`${listAddress(table)}/fields?$select=InternalName,TypeAsString,ReadOnlyField,FromBaseType,DisplayFormat`);
      if (fields.status !== 200) return fields;
      const { Id, RootFolder } = list.body as { Id: string; RootFolder: { ServerRelativeUrl: string } };
      const info = { id: Id, path: RootFolder.ServerRelativeUrl, columns: toColumns((fields.body as { value: readonly FieldAnswer[] }).value) };
      lists.set(table, info);
      return info;
    },
  };
}

const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
};

/** The sentence of an error answer of SharePoint's. */
export const messageOf = ({ body }: SiteAnswer): string => {
  if (typeof body === 'string') return body;
  const error = (body as { 'odata.error'?: { message?: { value?: string } } } | null)?.['odata.error'];
  return error?.message?.value ?? JSON.stringify(body);
};
