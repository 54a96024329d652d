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

const list = (text: string | null): string[] => (text ?? '').split(',').map((part) => part.trim()).filter((part) => part !== '');

function count(text: string | null, name: string): number | undefined {
  if (text === null || text === '') return undefined;
  if (!/^\d+$/.test(text.trim())) throw badQuery(`Invalid value '${text}' for ${name} query option found. The ${name} query option requires a non-negative integer value.`);
  return Number(text);
}

export function parseOptions(query: URLSearchParams): QueryOptions {
  const token = query.get('$skiptoken');
  return {
    select: list(query.get('$select')),
    expand: list(query.get('$expand')),
    filter: query.get('$filter') ?? undefined,
    orderBy: list(query.get('$orderby')).map((part) => {
      const [field = '', direction = 'asc'] = part.split(/\s+/);
      if (!/^(asc|desc)$/i.test(direction)) throw badQuery(`The expression "${part}" is not valid.`);
      return { field, isDescending: direction.toLowerCase() === 'desc' };
    }),
    top: count(query.get('$top'), '$top'),
    skip: count(query.get('$skip'), '$skip') ?? 0,
    skipToken: token === null ? undefined : new URLSearchParams(token),
  };
}
