import { h, json, read } from './dom';
import { listsPart } from './lists';
import { requestsPart } from './requests';
import { securityPart } from './security';

const PARTS: readonly (readonly [id: string, name: string, open: (path: readonly string[]) => Promise<HTMLElement>])[] = [
  ['lists', 'Lists and rows', listsPart],
  ['permissions', 'Permissions', securityPart],
  ['requests', 'Last requests', requestsPart],
  ['faults', 'Faults in force', async () => json(await read('faults'))],
];

const main = document.querySelector('main') as HTMLElement;
const nav = document.querySelector('header nav') as HTMLElement;

/** Draws the part the address names: `#lists/<id>/<row>`, `#permissions`, `#requests`. */
async function show(): Promise<void> {
  const [wanted = '', ...path] = location.hash.slice(1).split('/').filter((part) => part !== '');
  const [id, , open] = PARTS.find(([name]) => name === wanted) ?? PARTS[0] ?? ['', '', listsPart];
  nav.replaceChildren(...PARTS.map(([part, name]) => h('a', { href: `#${part}`, 'aria-current': part === id && 'page' }, name)));
  main.setAttribute('aria-busy', 'true');
  try {
    main.replaceChildren(await open(path));
  } catch (error) {
    main.replaceChildren(h('p', { role: 'alert', class: 'bad' }, error instanceof Error ? error.message : String(error)));
  }
  main.removeAttribute('aria-busy');
}

addEventListener('hashchange', () => void show());
void show();
void read<{ title: string; path: string; timeZone: string }>('state/site').then(({ title, path, timeZone }) => {
  (document.getElementById('site') as HTMLElement).textContent = `${title} · ${path} · ${timeZone}`;
});
