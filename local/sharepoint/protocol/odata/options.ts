import { badQuery } from '../../model/errors';

/** The system query options of a request. */
export interface QueryOptions {
  readonly select: readonly string[];
  readonly expand: readonly string[];
  readonly filter: string | undefined;
  readonly orderBy: readonly { readonly field: string; readonly isDescending: boolean }[];
  readonly top: number | undefined;
  readonly skip: number;
  readonly skipToken: URLSearchParams | undefined;
}

/** No wishes at all. */
export const NO_OPTIONS: QueryOptions = { select: [], expand: [], filter: undefined, orderBy: [], top: undefined, skip: 0, skipToken: undefined };

const list = (text: string | null): string[] => (text ?? '').split(',').map((part) => part.trim().replace(/\s*\/\s*/g, '/')).filter((part) => part !== '');

function count(text: string | null, name: string): number | undefined {
  if (text === null || text === '') return undefined;
  if (!/^\d{1,10}$/.test(text.trim())) throw badQuery(`Invalid value '${text}' for ${name} query option found. The ${name} query option requires a non-negative integer value.`);
  return Number(text);
}

/**
 * A query as SharePoint reads it: names of system options in any case (`$Top`), and an option given twice as one with a
 * comma between, as ASP.NET hands it on. Other parameters stay as they are.
 */
export function queryOf(sent: URLSearchParams): URLSearchParams {
  const query = new URLSearchParams();
  for (const [written, text] of sent) {
    const name = written.startsWith('$') ? written.toLowerCase() : written;
    const before = query.get(name);
    query.set(name, before === null ? text : `${before},${text}`);
  }
  return query;
}

/** The options of a query of `queryOf`. Throws SharePoint's 400; options nobody knows are read past. */
export function parseOptions(query: URLSearchParams): QueryOptions {
  const token = query.get('$skiptoken');
  return {
    select: list(query.get('$select')),
    expand: list(query.get('$expand')),
    filter: query.get('$filter') ?? undefined,
    orderBy: list(query.get('$orderby')).map((part) => {
      const [field = '', direction = 'asc', ...more] = part.split(/\s+/);
      if (more.length > 0 || !/^(asc|desc)$/i.test(direction)) throw badQuery(`The expression "${part}" is not valid.`);
      return { field, isDescending: direction.toLowerCase() === 'desc' };
    }),
    top: count(query.get('$top'), '$top'),
    skip: count(query.get('$skip'), '$skip') ?? 0,
    skipToken: token === null ? undefined : new URLSearchParams(token),
  };
}
