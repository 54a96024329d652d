import { h, json, read, table } from './dom';
import { itemsPart } from './items';

interface ListLine { id: string; title: string; folder: string; web: string; template: number; isHidden: boolean; items: number; isRecycled: boolean; hasOwnPermissions: boolean }
interface FieldLine { internalName: string; title: string; type: string; required: boolean; indexed: boolean; unique: boolean; hidden: boolean; readOnly: boolean; isBase: boolean }
interface ListState { id: string; title: string; folder: string; items: number; nextId: number; settings: unknown; fields: FieldLine[]; views: { title: string; fields: string[]; query: string; isDefault: boolean }[] }

const marks = (marked: readonly (string | false)[]): HTMLElement[] =>
  marked.filter((mark): mark is string => mark !== false).map((mark) => h('span', { class: 'mark' }, mark));

const line = (list: ListLine, chosen: string | undefined): HTMLElement => h('li', {}, h('a', { href: `#lists/${list.id}`, 'aria-current': list.id === chosen && 'true' },
  h('span', {}, list.title, ' ', marks([list.isRecycled && 'recycled', list.isHidden && 'hidden', list.hasOwnPermissions && 'own rights'])),
  h('span', { class: 'dim' }, list.items)));

/** All lists at the side, and the one the address names. */
export async function listsPart(path: readonly string[]): Promise<HTMLElement> {
  const lists = await read<ListLine[]>('state/lists');
  const chosen = path[0] ?? lists.find(({ isHidden, isRecycled }) => !isHidden && !isRecycled)?.id;
  const webs = [...new Set(lists.map(({ web }) => web))];
  const ofWeb = (web: string): HTMLElement => h('div', {},
    webs.length > 1 && h('p', { class: 'group dim' }, web === '' ? 'The root web' : `Web ${web}`),
    h('ul', { class: 'lists' }, lists.filter((list) => list.web === web).map((list) => line(list, chosen))));
  return h('div', { class: 'split' }, h('nav', { 'aria-label': 'Lists', class: 'side' }, webs.map(ofWeb)), chosen === undefined ? h('p', {}, 'There is no list yet.') : await oneList(chosen, path));
}

async function oneList(id: string, path: readonly string[]): Promise<HTMLElement> {
  const list = await read<ListState>(`state/lists/${id}`);
  const rights = await read<{ who: string; rights: string[] }[]>(`state/lists/${id}/rights`);
  return h('section', { 'aria-label': list.title },
    h('h2', {}, list.title), h('p', { class: 'dim' }, `${list.folder} · ${list.items} rows · next id ${list.nextId} · ${list.id}`),
    h('h3', {}, 'Rows, newest first'), await itemsPart(list.id, path.slice(1)),
    h('details', {}, h('summary', {}, `Columns (${list.fields.length})`), table<FieldLine>('Columns', [
      { head: 'Internal name', cell: ({ internalName }) => internalName }, { head: 'Title', cell: ({ title }) => title }, { head: 'Type', cell: ({ type }) => type },
      { head: '', cell: (field) => marks([field.required && 'required', field.unique && 'unique', field.indexed && 'indexed', field.hidden && 'hidden', field.readOnly && 'read-only', field.isBase && 'of every list']) },
    ], [...list.fields].sort((a, b) => Number(a.isBase) - Number(b.isBase)))),
    h('details', {}, h('summary', {}, `Views (${list.views.length})`), table('Views', [
      { head: 'Title', cell: ({ title, isDefault }) => [title, ' ', ...marks([isDefault && 'default'])] }, { head: 'Columns', cell: ({ fields }) => fields.join(', ') }, { head: 'Query', cell: ({ query }) => query, kind: 'address' },
    ], list.views)),
    h('details', {}, h('summary', {}, 'Who may do what'), table('Who may do what', [{ head: 'Person', cell: ({ who }) => who }, { head: 'Rights', cell: (line) => line.rights.join(', ') || 'none' }], rights)),
    h('details', {}, h('summary', {}, 'Settings'), json(list.settings)));
}
