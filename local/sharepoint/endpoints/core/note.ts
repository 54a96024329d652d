import type { Context } from '../../protocol/http/exchange';
import { noteChange, type ChangedKind, type ChangeName, type Noted } from '../../store/changes';
import { findItem } from '../../store/items';
import { partsOfScope, type Scope } from '../../store/scopes';

/**
 * Writes what the caller just did into the change log, for what `recordChange` (lists and rows) does not cover:
 * `noted(ctx, 'field', 'add', { list, facts: { FieldId: field.id } })`.
 * Facts by kind: field FieldId, view ViewId, contentType ContentTypeId, user UserId, group GroupId (and UserId of a member), web WebId.
 */
export const noted = (ctx: Context, kind: ChangedKind, name: ChangeName, what: Noted = {}): void => noteChange(ctx.site, kind, name, ctx.caller.id, what);

/** The same for a change of permissions, of whatever has them: a web, a list or a row. */
export function notedOn(ctx: Context, scope: Scope, name: ChangeName): void {
  const parts = partsOfScope(scope);
  const site = parts.kind === 'web' ? (ctx.site.webs.byKey(parts.id) ?? ctx.site) : (ctx.site.webs.ofList(parts.id) ?? ctx.site);
  const list = parts.kind === 'web' ? undefined : site.lists.byId(parts.id);
  const item = parts.kind === 'item' && list !== undefined ? findItem(site.db, list, parts.item) : undefined;
  const facts = list === undefined ? {} : { ListId: list.id, Title: list.title, BaseTemplate: list.props.BaseTemplate, Hidden: list.props.Hidden, RootFolderUrl: `${site.webPath}/${list.folder}` };
  noteChange(site, parts.kind, name, ctx.caller.id, { ...(list === undefined ? {} : { list }), ...(item === undefined ? { facts } : { item }) });
}
