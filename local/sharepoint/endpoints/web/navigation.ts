import { notFound, spException, wrongType } from '../../model/errors';
import { Permission } from '../../model/permission-bits';
import type { Context } from '../../protocol/http/exchange';
import { collection, created, deleted, found, nothing, updated, type Entity } from '../../protocol/odata/entity';
import { changed, flat, moved, navigationOf, saveNavigation, type Bar, type NavNode } from '../../store/navigation';
import { below } from '../core/kind-node';
import { inMemory } from '../core/local-filter';
import { demand, method, type Json, type Node } from '../core/node';
import { settingsIn } from '../core/settings';
import { keyed, type Kind, type Step } from '../core/step';

const SETTABLE = { Title: '', Url: '', IsVisible: true, IsExternal: false, AudienceIds: [] as string[] };

/** Nodes of one bar of the web, or those below one node. */
interface Place {
  readonly bar: Bar;
  readonly under: number | undefined;
}

const entityOf = (node: NavNode): Entity => ({
  type: 'SP.NavigationNode', set: 'SP.ApiData.NavigationNodes', link: `Web/Navigation/GetNodeById(${node.id})`,
  props: {
    AudienceIds: node.audiences, CurrentLCID: 1033, Id: node.id, IsDocLib: node.template === 101, IsExternal: node.isExternal, IsVisible: node.isVisible,
    ListTemplateType: node.template, OpenInNewWindow: null, Title: node.title, Url: node.url,
  },
});

function nodesAt(ctx: Context, { bar, under }: Place): readonly NavNode[] {
  const nodes = navigationOf(ctx.site)[bar];
  return under === undefined ? nodes : (flat(nodes).find(({ id }) => id === under)?.children ?? []);
}

/** Writes the bar anew. Throws 403 without the right to change the web. */
function change(ctx: Context, bar: Bar, run: (nodes: readonly NavNode[]) => readonly NavNode[]): void {
  demand(ctx, ctx.site.scope, Permission.manageWeb);
  const navigation = navigationOf(ctx.site);
  saveNavigation(ctx.site, { ...navigation, [bar]: run(navigation[bar]) });
}

function given(body: Json): Record<string, unknown> {
  return settingsIn(body, 'SP.NavigationNode', SETTABLE, (name) => ['Id', 'IsDocLib', 'ListTemplateType', 'CurrentLCID', 'OpenInNewWindow', 'AsLastNode', 'Children'].includes(name));
}
const applied = (node: NavNode, { Title, Url, IsVisible, IsExternal, AudienceIds }: Record<string, unknown>): NavNode => ({
  ...node, title: (Title as string | undefined) ?? node.title, url: (Url as string | undefined) ?? node.url, isVisible: (IsVisible as boolean | undefined) ?? node.isVisible,
  isExternal: (IsExternal as boolean | undefined) ?? node.isExternal, audiences: (AudienceIds as string[] | undefined) ?? node.audiences,
});

function add(ctx: Context, { bar, under }: Place, body: Json): NavNode {
  const values = given(body);
  if (typeof values['Title'] !== 'string' || values['Title'] === '') throw spException(400, -2147024809, 'Value does not fall within the expected range.');
  const { next } = navigationOf(ctx.site);
  const blank: NavNode = { id: next, title: '', url: '', isVisible: true, isExternal: /^https?:/i.test(String(values['Url'] ?? '')), audiences: null, template: 0, children: [] };
  const node = applied(blank, values);
  change(ctx, bar, (nodes) => (under === undefined ? [...nodes, node] : changed(nodes, under, (parent) => ({ ...parent, children: [...parent.children, node] }))));
  saveNavigation(ctx.site, { ...navigationOf(ctx.site), next: next + 1 });
  return node;
}

const barOf = (ctx: Context, id: number): Bar | undefined => (['quick', 'top'] as const).find((bar) => flat(navigationOf(ctx.site)[bar]).some((node) => node.id === id));

/** A link of the navigation. */
export const nodeKind: Kind<NavNode> = {
  type: 'SP.NavigationNode',
  where: 'web/navigation/getNodeById(2001)',
  steps: [
    { at: 'Children', verbs: 'GET POST', isNavigation: true, open: (ctx, node, segment) => keyed(nodesNode(ctx, { bar: barOf(ctx, node.id) ?? 'quick', under: node.id }), segment) },
    {
      at: 'deleteObject', verbs: 'POST',
      open: (ctx, node) => method('deleteObject', () => {
        change(ctx, barOf(ctx, node.id) ?? 'quick', (nodes) => changed(nodes, node.id, () => undefined));
        return nothing;
      }),
    },
  ],
};

function nodeById(ctx: Context, key: string): Node {
  const id = Number(key);
  if (!Number.isInteger(id)) throw wrongType('Edm.Int32');
  const bar = barOf(ctx, id);
  const node = bar === undefined ? undefined : flat(navigationOf(ctx.site)[bar]).find((one) => one.id === id);
  if (bar === undefined || node === undefined) throw notFound('Cannot find the navigation node.');
  return {
    name: 'SP.NavigationNode',
    get: () => found(entityOf(node)),
    merge(call) {
      const values = given(call.body);
      change(ctx, bar, (nodes) => changed(nodes, id, (one) => applied(one, values)));
      return updated();
    },
    remove() {
      change(ctx, bar, (nodes) => changed(nodes, id, () => undefined));
      return deleted;
    },
    child: below(nodeKind, ctx, node, () => entityOf(node)),
  };
}

/** `web/navigation/quicklaunch`, `topnavigationbar` and the `Children` of a node. */
export const nodesKind: Kind<Place> = {
  type: 'SP.NavigationNode collection',
  where: 'web/navigation/quicklaunch',
  steps: [
    { at: '(2001)', verbs: 'GET MERGE DELETE', open: (ctx, _place, { args: [id = ''] }) => nodeById(ctx, id) },
    { at: 'getById(2001)', verbs: 'GET MERGE DELETE', open: (ctx, _place, { args: [id = ''] }) => nodeById(ctx, id) },
    { at: 'getByIndex(0)', verbs: 'GET', open: (ctx, place, { args: [at = ''] }) => nodeById(ctx, String(nodesAt(ctx, place)[Number(at)]?.id)) },
    {
      at: 'MoveAfter', verbs: 'POST',
      open: (ctx, { bar }) => method('MoveAfter', ({ body: { nodeId, previousNodeId = 0 } }) => {
        const known = flat(navigationOf(ctx.site)[bar]).some(({ id }) => id === Number(nodeId));
        if (!known) throw notFound('Cannot find the navigation node.');
        change(ctx, bar, (nodes) => moved(nodes, Number(nodeId), Number(previousNodeId)));
        return nothing;
      }),
    },
  ],
};

const nodesNode = (ctx: Context, place: Place): Node => ({
  name: 'SP.NavigationNode',
  get: (call) => collection('SP.ApiData.NavigationNodes', inMemory(nodesAt(ctx, place).map(entityOf), call.options)),
  post: (call) => created(entityOf(add(ctx, place, call.body))),
  child: below(nodesKind, ctx, place),
});

const navigationEntity = (ctx: Context): Entity => ({ type: 'SP.Navigation', set: 'SP.ApiData.Navigations', link: 'Web/Navigation', props: { UseShared: navigationOf(ctx.site).isShared } });

/** The navigation of a web. */
export const navigationKind: Kind<undefined> = {
  type: 'SP.Navigation',
  where: 'web/navigation',
  steps: [
    { at: 'QuickLaunch', verbs: 'GET POST', isNavigation: true, open: (ctx, _on, segment) => keyed(nodesNode(ctx, { bar: 'quick', under: undefined }), segment) },
    { at: 'TopNavigationBar', verbs: 'GET POST', isNavigation: true, open: (ctx, _on, segment) => keyed(nodesNode(ctx, { bar: 'top', under: undefined }), segment) },
    { at: 'getNodeById(2001)', verbs: 'GET MERGE DELETE', open: (ctx, _on, { args: [id = ''] }) => nodeById(ctx, id) },
  ],
};

export const navigationOfWeb: readonly Step<undefined>[] = [{
  at: 'Navigation', verbs: 'GET MERGE', isNavigation: true,
  open: (ctx) => ({
    name: 'SP.Navigation',
    get: () => found(navigationEntity(ctx)),
    merge(call) {
      demand(ctx, ctx.site.scope, Permission.manageWeb);
      const { UseShared = navigationOf(ctx.site).isShared } = settingsIn(call.body, 'SP.Navigation', { UseShared: false }, () => false);
      saveNavigation(ctx.site, { ...navigationOf(ctx.site), isShared: UseShared === true });
      return updated();
    },
    child: below(navigationKind, ctx, undefined, () => navigationEntity(ctx)),
  }),
}];
