import { h, read, table } from './dom';

interface Entry { n: number; at: number; method: string; url: string; person: string | null; status: number; requestBytes: number; responseBytes: number; ms: number; batch: number | null; fault: string | null; error?: string | null }

const SHOWN = 200;
const wish = { text: '', person: '', isFailing: false, isLive: true };
let timer: ReturnType<typeof setInterval> | undefined;

const fits = (entry: Entry): boolean =>
  entry.url.toLowerCase().includes(wish.text.toLowerCase()) && (wish.person === '' || entry.person === wish.person) && (!wish.isFailing || entry.status >= 400 || entry.status === 0);

/** The path, and what was asked of it folded where it is long. */
function address(url: string): HTMLElement {
  const at = url.indexOf('?');
  const [path, query] = at < 0 ? [url, ''] : [url.slice(0, at), url.slice(at)];
  if (query.length < 80) return h('span', {}, url);
  return h('details', {}, h('summary', {}, `${path}${query.slice(0, 60)}…`), query.split('&').map((part) => h('div', {}, part)));
}

function lines(entries: readonly Entry[]): HTMLElement {
  const shown = entries.filter(fits).slice(-SHOWN).reverse();
  return table<Entry>('Requests', [
    { head: '#', cell: ({ n }) => n, kind: 'number' }, { head: 'At', cell: ({ at }) => new Date(at).toISOString().slice(11, 23), kind: 'short' }, { head: 'Who', cell: ({ person }) => person ?? 'nobody', kind: 'short' },
    { head: 'Status', cell: ({ status }) => h('span', { class: (status >= 400 || status === 0) && 'bad' }, status === 0 ? 'dropped' : status) }, { head: 'Verb', cell: ({ method }) => method },
    { head: 'Address', cell: ({ url, batch, fault, error }) => [batch === null ? null : h('span', { class: 'mark' }, `in batch ${batch}`), ' ', address(url), fault === null ? null : h('span', { class: 'mark' }, fault), error === undefined || error === null ? null : h('div', { class: 'bad' }, error)], kind: 'address' },
    { head: 'Sent', cell: ({ requestBytes }) => requestBytes, kind: 'number' }, { head: 'Answered', cell: ({ responseBytes }) => responseBytes, kind: 'number' }, { head: 'ms', cell: ({ ms }) => ms, kind: 'number' },
  ], shown);
}

/** The latest requests, anew every second while the part is open. */
export async function requestsPart(): Promise<HTMLElement> {
  const place = h('div', {});
  const people = await read<{ id: string; name: string }[]>('people');
  const draw = async (): Promise<void> => place.replaceChildren(lines(await read<Entry[]>('requests')));
  const now = (): void => void draw().catch((error: unknown) => place.replaceChildren(h('p', { class: 'bad', role: 'alert' }, error instanceof Error ? error.message : String(error))));
  if (timer !== undefined) clearInterval(timer);
  timer = setInterval(() => {
    if (!place.isConnected) clearInterval(timer);
    // What somebody has unfolded stays until it is folded again.
    else if (wish.isLive && document.visibilityState === 'visible' && place.querySelector('details[open]') === null) now();
  }, 1000);
  await draw();
  return h('section', { 'aria-label': 'Requests' }, h('div', { class: 'bar' },
    h('label', {}, 'Address contains', h('input', { type: 'search', value: wish.text, oninput: (event) => { wish.text = (event.target as HTMLInputElement).value; now(); } })),
    h('label', {}, 'Person', h('select', { onchange: (event) => { wish.person = (event.target as HTMLSelectElement).value; now(); } },
      h('option', { value: '' }, 'Everybody'), people.map(({ id, name }) => h('option', { value: id, selected: wish.person === id }, name)))),
    h('label', { class: 'inline' }, h('input', { type: 'checkbox', checked: wish.isFailing, onchange: (event) => { wish.isFailing = (event.target as HTMLInputElement).checked; now(); } }), 'Only failing'),
    h('label', { class: 'inline' }, h('input', { type: 'checkbox', checked: wish.isLive, onchange: (event) => { wish.isLive = (event.target as HTMLInputElement).checked; } }), 'Follow'),
    h('button', { type: 'button', onclick: () => void fetch('/_local/requests', { method: 'DELETE' }).then(now) }, 'Empty the log')), place);
}
