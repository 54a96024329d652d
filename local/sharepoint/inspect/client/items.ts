import { brief, h, json, moment, read, table } from './dom';

interface ItemLine { id: number; version: number; modified: string; editor: number; data: Record<string, unknown> }
interface ItemState { item: unknown; versions: { label: string; created: string; editor: number; data: unknown }[] }

const PAGE = 50;

/** A page of rows, or one row whole with its versions and rights: `<list>/<row>` or `<list>/before/<row>`. */
export async function itemsPart(list: string, path: readonly string[]): Promise<HTMLElement> {
  const [first, second] = path;
  if (first !== undefined && first !== 'before') return oneItem(list, first);
  const rows = await read<ItemLine[]>(`state/lists/${list}/items${second === undefined ? '' : `?before=${second}`}`);
  const last = rows.at(-1);
  const names = [...new Set(rows.flatMap(({ data }) => Object.keys(data)))].slice(0, 5);
  return h('div', {},
    table<ItemLine>('Rows', [
      { head: 'Id', cell: ({ id }) => h('a', { href: `#lists/${list}/${id}` }, id) }, { head: 'ETag', cell: ({ version }) => version }, { head: 'Modified', cell: ({ modified }) => moment(modified), kind: 'short' },
      ...names.map((name) => ({ head: name, cell: ({ data }: ItemLine) => brief(data[name]) })),
    ], rows),
    h('p', {}, second !== undefined && h('a', { href: `#lists/${list}` }, 'The newest'), ' ', rows.length === PAGE && last !== undefined && h('a', { href: `#lists/${list}/before/${last.id}` }, 'Older rows')));
}

async function oneItem(list: string, id: string): Promise<HTMLElement> {
  const { item, versions } = await read<ItemState>(`state/lists/${list}/items/${id}`);
  const rights = await read<{ who: string; rights: string[] }[]>(`state/lists/${list}/rights/${id}`);
  return h('div', {}, h('p', {}, h('a', { href: `#lists/${list}` }, 'All rows')), json(item),
    h('h3', {}, `Versions (${versions.length})`), versions.map(({ label, created, data }) => h('details', {}, h('summary', {}, `${label}, ${moment(created)}`), json(data))),
    h('h3', {}, 'Who may do what with this row'), table('Rights on the row', [{ head: 'Person', cell: ({ who }) => who }, { head: 'Rights', cell: (line) => line.rights.join(', ') || 'none' }], rights));
}
