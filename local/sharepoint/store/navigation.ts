import { partsOf, savePart, type Part } from './parts';
import type { Site } from './site';

/** One link of a web's navigation, with those below it. */
export interface NavNode {
  readonly id: number;
  readonly title: string;
  readonly url: string;
  readonly isVisible: boolean;
  readonly isExternal: boolean;
  readonly audiences: readonly string[] | null;
  /** Template of the list it leads to; 0 for any other link. */
  readonly template: number;
  readonly children: readonly NavNode[];
}

export type Bar = 'quick' | 'top';
/** The numbers SharePoint gives the roots of the two bars. */
export const BAR_ID: Readonly<Record<Bar, number>> = { quick: 1025, top: 1002 };

interface Kept extends Part {
  readonly next: number;
  readonly isShared: boolean;
  readonly quick: readonly NavNode[];
  readonly top: readonly NavNode[];
}
export type Navigation = Omit<Kept, 'id'>;

const FIRST_ID = 2001;
const KIND = 'navigation';

const link = (id: number, title: string, url: string, template = 0): NavNode => ({ id, title, url, isVisible: true, isExternal: false, audiences: null, template, children: [] });

/** As a new web begins: home, the lists that stand on the quick launch, and the page of all contents. */
function standard(site: Site): Navigation {
  const lists = site.lists.all().filter((list) => list.props.OnQuickLaunch).map((list, at) =>
    link(FIRST_ID + at, list.title, `${site.webPath}/${list.folder}${list.props.BaseTemplate === 100 ? '' : '/Forms'}/AllItems.aspx`, list.props.BaseTemplate));
  const next = FIRST_ID + lists.length;
  return { next: next + 1, isShared: false, quick: [link(1031, 'Home', site.webPath), ...lists, link(next, 'Site contents', `${site.webPath}/_layouts/15/viewlsts.aspx`)], top: [] };
}

export const navigationOf = (site: Site): Navigation => partsOf<Kept>(site.db, KIND, site.meta('webId'))[0] ?? standard(site);
export const saveNavigation = (site: Site, navigation: Navigation): void => savePart(site.db, KIND, site.meta('webId'), { ...navigation, id: KIND } as Kept);

/** Every node of a bar, those above before those below. */
export const flat = (nodes: readonly NavNode[]): NavNode[] => nodes.flatMap((node) => [node, ...flat(node.children)]);

/** The same trees with one node changed, or gone where `change` gives undefined. */
export const changed = (nodes: readonly NavNode[], id: number, change: (node: NavNode) => NavNode | undefined): NavNode[] =>
  nodes.flatMap((node) => {
    if (node.id !== id) return [{ ...node, children: changed(node.children, id, change) }];
    const made = change(node);
    return made === undefined ? [] : [made];
  });

/** Puts a node behind one of its siblings (0: before all of them). */
export function moved(nodes: readonly NavNode[], id: number, behind: number): NavNode[] {
  const node = nodes.find((one) => one.id === id);
  if (node === undefined) return nodes.map((one) => ({ ...one, children: moved(one.children, id, behind) }));
  const others = nodes.filter((one) => one.id !== id);
  const at = behind === 0 ? 0 : others.findIndex((one) => one.id === behind) + 1;
  return [...others.slice(0, at), node, ...others.slice(at)];
}

/** Shows a list on the quick launch, or no longer. */
export function setOnQuickLaunch(site: Site, url: string, title: string, template: number, isShown: boolean): void {
  const [kept] = partsOf<Kept>(site.db, KIND, site.meta('webId'));
  // Until somebody changes the navigation it is made of the lists each time.
  if (kept === undefined) return;
  const isThere = kept.quick.some((node) => node.url === url);
  if (isShown && !isThere) saveNavigation(site, { ...kept, next: kept.next + 1, quick: [...kept.quick, link(kept.next, title, url, template)] });
  if (!isShown && isThere) saveNavigation(site, { ...kept, quick: kept.quick.filter((node) => node.url !== url) });
}
