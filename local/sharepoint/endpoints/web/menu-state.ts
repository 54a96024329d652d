import type { Context } from '../../protocol/http/exchange';
import { value } from '../../protocol/odata/entity';
import { BAR_ID, flat, navigationOf, type Bar, type NavNode } from '../../store/navigation';
import { text, type Call, type Node } from '../core/node';

const nodeJson = (node: NavNode, depth: number): unknown => ({
  AudienceIds: node.audiences ?? [], CurrentLCID: 1033, CustomProperties: [], FriendlyUrlSegment: '', IsDeleted: false, IsHidden: !node.isVisible, IsTitleForExistingLanguage: true,
  Key: String(node.id), Nodes: depth > 1 ? node.children.map((child) => nodeJson(child, depth - 1)) : [], NodeType: 0, OpenInNewWindow: null, SimpleUrl: node.url, Title: node.title, Translations: [],
});

const barNamed = (provider: string): Bar => (/global|topnav/i.test(provider) ? 'top' : 'quick');

/** `navigation/MenuState`: a bar, or what lies below one of its nodes, as the pages' menus read it. */
function menuState(ctx: Context, call: Call) {
  const given = (name: string): string => text(call.body[name] ?? call.query.get(name)).replace(/^'|'$/g, '');
  const bar = barNamed(given('mapProviderName'));
  const nodes = navigationOf(ctx.site)[bar];
  const key = given('menuNodeKey');
  const start = key === '' || Number(key) === BAR_ID[bar] ? undefined : flat(nodes).find(({ id }) => id === Number(key));
  const depth = Number(given('depth')) || 10;
  const shown = (start === undefined ? nodes : start.children).filter(({ isVisible }) => isVisible);
  return {
    AudienceIds: [], FriendlyUrlPrefix: '', IsAudienceTargetEnabledForGlobalNav: false, Nodes: shown.map((node) => nodeJson(node, depth)), SimpleUrl: start?.url ?? '',
    SPSitePrefix: ctx.site.webs.root.webPath, SPWebPrefix: ctx.webPath, StartingNodeKey: String(start?.id ?? BAR_ID[bar]), StartingNodeTitle: start?.title ?? (bar === 'top' ? 'SharePoint Top Navigation Bar' : 'Quick launch'), Version: '',
  };
}

/** The key of the node that leads to an address; an address of no node has the key ''. */
function nodeKey(ctx: Context, call: Call): string {
  const wanted = text(call.body['currentUrl'] ?? call.query.get('currentUrl')).replace(/^'|'$/g, '').replace(/^https?:\/\/[^/]+/i, '').toLowerCase();
  const { quick, top } = navigationOf(ctx.site);
  return String([...flat(quick), ...flat(top)].find(({ url }) => url.toLowerCase() === wanted)?.id ?? '');
}

/** `_api/navigation`: the menus of pages, not the nodes themselves. */
export function navigationService(ctx: Context): Node {
  const both = (name: string, run: (call: Call) => unknown, type: string): Node => ({ name, get: (call) => value(name, run(call), type), post: (call) => value(name, run(call), type) });
  return {
    name: 'navigation',
    child: ({ name }) =>
      name === 'menustate' ? both('MenuState', (call) => menuState(ctx, call), 'SP.MenuState')
      : name === 'menunodekey' ? both('MenuNodeKey', (call) => nodeKey(ctx, call), 'Edm.String') : undefined,
  };
}
