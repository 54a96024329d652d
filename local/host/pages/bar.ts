import type { Person } from '../../sharepoint/people';
import { IN_TEAMS, LANGUAGES, THEMES, WEB_PARTS, WIDTHS, type Settings, type Surface, type WebPartName } from '../settings';
import { BAR, FAULTS, LANGUAGE_TITLES, THEME_TITLES, WEB_PART_TITLES, WIDTH_TITLES } from '../texts';
import { FLOWS } from '../flow-texts';
import { escapeHtml, options } from './html';

export interface BarOptions {
  readonly settings: Settings;
  readonly people: readonly Person[];
  readonly personId: string;
  readonly address: string;
  readonly faultId: string;
  /** Reload when a build is done. */
  readonly reloads: boolean;
}

export const BAR_HEAD = '<link rel="stylesheet" href="/_host/bar.css"><script src="/_host/bar.js" defer></script>';

/** Address of a web part on a surface. */
export function addressOf(name: WebPartName, surface: Surface): string {
  if (surface === 'teams') return `/teams/${name}`;
  return `/sites/demo/SitePages/${name}${surface === 'full' ? '-full' : ''}.aspx`;
}

/** Every page there is, in the order they are offered. */
export const PAGES: readonly { readonly address: string; readonly name: WebPartName; readonly surface: Surface; readonly title: string }[] = WEB_PARTS.flatMap((name) => [
  { address: addressOf(name, 'page'), name, surface: 'page' as const, title: `${WEB_PART_TITLES[name]}: ${BAR.onPage}` },
  { address: addressOf(name, 'full'), name, surface: 'full' as const, title: `${WEB_PART_TITLES[name]}: ${BAR.onFullPage}` },
  ...(IN_TEAMS.includes(name) ? [{ address: addressOf(name, 'teams'), name, surface: 'teams' as const, title: `${WEB_PART_TITLES[name]}: ${BAR.inTeams}` }] : []),
]);

/** The bar above a page: who, where, how it looks and what goes wrong. It belongs to the host, not to the product. */
export function barHtml(bar: BarOptions): string {
  const { settings } = bar;
  const people = bar.people.map(({ id, name, jobTitle }) => [id, `${name}, ${jobTitle.toLocaleLowerCase('sv')}`] as const);
  const pages = PAGES.map(({ address, title }) => [address, title] as const);
  const fields = [
    field('person', BAR.person, options(people, bar.personId)),
    field('page', BAR.page, options(pages, bar.address)),
    field('theme', BAR.theme, options(THEMES.map((id) => [id, THEME_TITLES[id]] as const), settings.theme)),
    field('language', BAR.language, options(LANGUAGES.map((id) => [id, LANGUAGE_TITLES[id]] as const), settings.language)),
    field('width', BAR.width, options(WIDTHS.map((id) => [id, WIDTH_TITLES[id]] as const), settings.width)),
    field('fault', BAR.fault, options(FAULTS.map(({ id, title }) => [id, title] as const), bar.faultId)),
  ];
  return `<aside id="hostBar" lang="sv" aria-label="${BAR.label}" data-reloads="${bar.reloads ? 'yes' : 'no'}">
<a class="host-name" href="/">${BAR.label}</a>
<a class="host-link" href="/flows">${FLOWS.link}</a>
<form class="host-fields" id="hostFields" autocomplete="off">${fields.join('')}</form>
<button type="button" class="host-fold" id="hostFold" aria-expanded="true" aria-controls="hostFields" data-show="${BAR.show}" data-hide="${BAR.hide}">${BAR.hide}</button>
</aside>`;
}

const field = (name: string, label: string, list: string): string =>
  `<label><span>${escapeHtml(label)}</span><select name="${name}">${list}</select></label>`;
