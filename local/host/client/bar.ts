import { FAULTS } from '../texts';
import { readKept, type ThemeName } from '../settings';

/** The bar's own behaviour. It talks to the page it stands on, and to the tab or the narrowed page in a frame. */
interface HostWindow extends Window {
  readonly hbSetTheme?: (name: ThemeName) => void;
  readonly hbTeamsTheme?: (name: ThemeName) => void;
}

const keep = (name: string, value: string): void => {
  const now = readKept(document.cookie);
  now.set(name, value);
  document.cookie = `hb-host=${now.toString()}; path=/; SameSite=Lax`;
};

/** Loads the page again; what the bar has just set must not be overruled by an older word in the address. */
const again = (): void => {
  const address = new URL(location.href);
  for (const name of ['hostTheme', 'hostLang', 'hostWidth']) address.searchParams.delete(name);
  if (address.href === location.href) location.reload();
  else location.replace(address.href);
};

const setTheme = (name: ThemeName): void => {
  const frames = [...document.querySelectorAll('iframe')].map(({ contentWindow }) => contentWindow as HostWindow | null);
  for (const target of [window as HostWindow, ...frames]) {
    target?.hbSetTheme?.(name);
    target?.hbTeamsTheme?.(name);
    if (target !== null && target !== undefined) target.document.documentElement.dataset['theme'] = name;
  }
};

const setFault = async (id: string): Promise<void> => {
  await fetch('/_local/faults', { method: 'DELETE' });
  const rule = FAULTS.find((fault) => fault.id === id)?.rule;
  if (rule !== undefined) await fetch('/_local/faults', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(rule) });
  keep('fault', id);
};

const changes: Readonly<Record<string, (value: string) => void>> = {
  person: (value) => {
    // What the page is asking for carries the digest of the person it began as.
    window.stop();
    document.cookie = `sp-person=${value}; path=/; SameSite=Lax`;
    again();
  },
  page: (value) => location.assign(value),
  theme: (value) => {
    keep('hostTheme', value);
    // A theme of its own page style and token values comes with the page; live listeners get it at once.
    setTheme(value as ThemeName);
  },
  language: (value) => {
    keep('hostLang', value);
    again();
  },
  width: (value) => {
    keep('hostWidth', value);
    again();
  },
  fault: (value) => void setFault(value),
};

const bar = document.getElementById('hostBar');
bar?.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLSelectElement) changes[target.name]?.(target.value);
});

const fold = document.getElementById('hostFold');
const setFolded = (isFolded: boolean): void => {
  bar?.classList.toggle('folded', isFolded);
  fold?.setAttribute('aria-expanded', String(!isFolded));
  if (fold !== null) fold.textContent = fold.dataset[isFolded ? 'show' : 'hide'] ?? '';
};
fold?.addEventListener('click', () => {
  const isFolded = bar?.classList.contains('folded') !== true;
  keep('folded', isFolded ? 'yes' : 'no');
  setFolded(isFolded);
});
setFolded(readKept(document.cookie).get('folded') === 'yes');

if (bar?.dataset['reloads'] === 'yes') {
  new EventSource('/_host/events').addEventListener('built', () => location.reload());
}
