import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import type { Answer } from '../protocol/http/exchange';
import { itemScope, listScope } from '../store/permissions';
import type { Site } from '../store/site';
import { itemsState, itemState, listsOfSite, listState } from './state/lists';
import { rightsOn, securityState } from './state/security';

const answer = (type: string, body: string, status = 200): Answer => ({ status, headers: { 'Content-Type': `${type}; charset=utf-8` }, body });
const json = (value: unknown): Answer => (value === undefined ? answer('application/json', '{"error":"Nothing is there."}', 404) : answer('application/json', JSON.stringify(value)));

const file = (name: string): string => readFileSync(join(__dirname, name), 'utf8');
const MODULES: readonly string[] = ['main', 'dom', 'lists', 'items', 'security', 'requests'];

/** Scripts are TypeScript in the file and lose their types on the way; nothing is built or bundled. */
function script(name: string): Answer | undefined {
  return MODULES.includes(name) ? answer('text/javascript', stripTypeScriptTypes(file(`client/${name}.ts`))) : undefined;
}

/** The page for whoever debugs, `/_local/`, and what it reads below `/_local/state/`. Undefined for any other address. */
export function inspect(site: Site, method: string, url: URL): Answer | undefined {
  if (method !== 'GET') return undefined;
  const [, , first = '', second = '', id = '', part = '', item = ''] = url.pathname.split('/');
  if (first === '' || first === 'page') return answer('text/html', file('page.html'));
  if (first === 'page.css') return answer('text/css', file('page.css'));
  if (first === 'client') return script(second);
  if (first !== 'state') return undefined;
  return state(site, second, id, part, item, url.searchParams);
}

function state(site: Site, what: string, id: string, part: string, item: string, query: URLSearchParams): Answer | undefined {
  if (what === 'site') return json({ title: site.meta('title'), path: site.webPath, now: site.now(), timeZone: site.timeZone });
  if (what === 'security') return json(securityState(site));
  if (what === 'lists' && id === '') return json(listsOfSite(site));
  if (what !== 'lists') return undefined;
  if (part === '') return json(listState(site, id));
  if (part === 'rights') return json(rightsOn(site, item === '' ? listScope(id) : itemScope(id, Number(item) || 0)));
  if (part === 'items' && item === '') return json(itemsState(site, id, Number(query.get('before') ?? '') || Number.MAX_SAFE_INTEGER));
  return part === 'items' ? json(itemState(site, id, Number(item) || 0)) : undefined;
}
