type Child = Node | string | number | null | undefined | false;
type Attributes = Readonly<Record<string, string | number | boolean | undefined | ((event: Event) => void)>>;

/** An element with attributes (functions listen to `onclick` and the like) and children. Text is never read as HTML. */
export function h(tag: string, attributes: Attributes = {}, ...children: readonly (Child | readonly Child[])[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : String(value));
  }
  for (const child of (children as readonly (Child | readonly Child[])[]).flat() as readonly Child[]) {
    if (child !== null && child !== undefined && child !== false) element.append(child instanceof Node ? child : String(child));
  }
  return element;
}

export interface Column<T> {
  readonly head: string;
  readonly cell: (row: T) => Child | readonly Child[];
  readonly kind?: 'number' | 'address' | 'short';
}

/** A table with a head; says so when there is nothing. */
export function table<T>(caption: string, columns: readonly Column<T>[], rows: readonly T[]): HTMLElement {
  if (rows.length === 0) return h('p', { class: 'dim' }, `${caption}: none.`);
  return h('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': caption }, h('table', { 'aria-label': caption, class: columns.length < 3 && 'few' },
    h('thead', {}, h('tr', {}, columns.map(({ head, kind }) => h('th', { scope: 'col', class: kind }, head)))),
    h('tbody', {}, rows.map((row) => h('tr', {}, columns.map(({ cell, kind }) => h('td', { class: kind }, cell(row))))))));
}

/** Reads what the server holds. Throws a sentence when it cannot. */
export async function read<T>(path: string): Promise<T> {
  const response = await fetch(`/_local/${path}`);
  if (!response.ok) throw new Error(response.status === 404 ? 'It is no longer there.' : `The server answered ${response.status}.`);
  return (await response.json()) as T;
}

export const json = (value: unknown): HTMLElement => h('pre', { tabindex: 0 }, JSON.stringify(value, undefined, 2));

/** `2026-11-23 17:53:58` of an ISO date. */
export const moment = (iso: string): string => iso.slice(0, 19).replace('T', ' ');

/** A value of a row on one line, shortened. */
export function brief(value: unknown): string {
  const text = typeof value === 'string' ? value : value === null || value === undefined ? '' : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
