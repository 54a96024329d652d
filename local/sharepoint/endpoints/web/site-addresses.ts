import { bareId } from '../../model/text';
import type { Context } from '../../protocol/http/exchange';
import { value, type Reply } from '../../protocol/odata/entity';
import { isLibrary } from '../../store/lists';
import { text, type Call, type Node } from '../core/node';
import { visibleLists } from '../lists/list-access';
import { contextOf } from './web-access';

const pathOf = (ctx: Context, address: string): string | undefined => {
  const origin = ctx.webUrl.slice(0, ctx.webUrl.length - ctx.webPath.length);
  const isOurs = address.startsWith('/') || address.toLowerCase().startsWith(origin.toLowerCase());
  try {
    return isOurs ? decodeURI(address.slice(address.startsWith('/') ? 0 : origin.length)).replace(/\/+$/, '') : undefined;
  } catch {
    return undefined;
  }
};

const given = (call: Call, args: readonly string[], name: string): string => text(call.body[name] ?? args[0] ?? call.query.get(name)).replace(/^'|'$/g, '');
const both = (name: string, run: (call: Call) => Reply): Node => ({ name, get: run, post: run });

/** `SP.Site.Exists`: whether a site collection has this address. */
export const siteExists = (ctx: Context, args: readonly string[]): Node =>
  both('Exists', (call) => value('Exists', pathOf(ctx, given(call, args, 'url'))?.toLowerCase() === ctx.site.webs.root.webPath.toLowerCase(), 'Edm.Boolean'));

/** `SP.Site.GetUrlById`: the address of a site collection, null for an id nobody has. */
export const siteUrlById = (ctx: Context, args: readonly string[]): Node =>
  both('GetUrlById', (call) => value('GetUrlById', bareId(given(call, args, 'siteId')) === ctx.site.meta('siteId') ? contextOf(ctx, ctx.site.webs.root).webUrl : null, 'Edm.String'));

/** `SP.Web.GetWebUrlFromPageUrl`: the web a page or file lies in. */
export const webUrlFromPage = (ctx: Context, args: readonly string[]): Node =>
  both('GetWebUrlFromPageUrl', (call) => value('GetWebUrlFromPageUrl', contextOf(ctx, ctx.site.webs.holding(pathOf(ctx, given(call, args, 'pageFullUrl')) ?? '')).webUrl, 'Edm.String'));

/** `SP.Web.GetDocumentLibraries`: the libraries of a web that the caller may read. */
export const documentLibraries = (ctx: Context, name: string, args: readonly string[]): Node =>
  both(name, (call) => {
    const web = contextOf(ctx, ctx.site.webs.holding(pathOf(ctx, given(call, args, 'webFullUrl')) ?? ''));
    const libraries = visibleLists(web).filter((list) => isLibrary(list) && !list.props.Hidden).map((list) => ({
      AbsoluteUrl: `${web.webUrl}/${encodeURI(list.folder)}`, DriveId: null, FromCrossFarm: false, Id: list.id, IsDefaultDocumentLibrary: list.folder === 'Shared Documents',
      LastModified: null, LastModifiedFriendlyDisplay: null, ServerRelativeUrl: `${web.webPath}/${list.folder}`, Title: list.title,
    }));
    return { kind: 'values', name, values: libraries, type: 'SP.DocumentLibraryInformation' };
  });
