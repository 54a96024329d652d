import type { Entity } from '../../protocol/odata/entity';
import { token, type Change, type ChangedKind } from '../../store/changes';
import type { LoggedList } from '../../store/list-index';
import type { Site } from '../../store/site';
import type { TokenOf } from './change-token';

const TYPES: Readonly<Record<ChangedKind, string>> = {
  item: 'SP.ChangeItem', list: 'SP.ChangeList', web: 'SP.ChangeWeb', site: 'SP.ChangeSite', file: 'SP.ChangeFile', folder: 'SP.ChangeFolder', user: 'SP.ChangeUser', group: 'SP.ChangeGroup',
  contentType: 'SP.ChangeContentType', field: 'SP.ChangeField', view: 'SP.ChangeView',
};

function own(change: Change, list: LoggedList | undefined, webId: string): Readonly<Record<string, unknown>> {
  const { facts } = change;
  const ListId = list?.id ?? facts['ListId'] ?? null;
  switch (change.kind) {
    case 'item': return { Editor: '', EditorEmailHint: null, ItemId: change.item, ListId, ServerRelativeUrl: '', SharedByUser: null, SharedWithUsers: null, UniqueId: change.uniqueId, WebId: webId };
    case 'list': return {
      BaseTemplate: facts['BaseTemplate'] ?? 0, Editor: '', Hidden: facts['Hidden'] ?? false, ListId, RootFolderUrl: facts['RootFolderUrl'] ?? '', Title: facts['Title'] ?? '', WebId: webId,
    };
    case 'web': return { WebId: facts['WebId'] ?? webId };
    case 'site': return {};
    case 'file':
    case 'folder': return { ListId, UniqueId: change.uniqueId ?? facts['UniqueId'] ?? null, WebId: webId };
    case 'user': return { Activate: change.type === 1, UserId: facts['UserId'] };
    case 'group': return { GroupId: facts['GroupId'], ...('UserId' in facts ? { UserId: facts['UserId'] } : {}) };
    case 'contentType': return { ContentTypeId: { StringValue: facts['ContentTypeId'] }, ListId, WebId: webId };
    case 'field': return { FieldId: facts['FieldId'], ListId, WebId: webId };
    case 'view': return { ListId, ViewId: facts['ViewId'], WebId: webId };
  }
}

/** A line of the change log as the API shows it (rule 13.2); its token is one of what was asked. */
export function changeEntity(site: Site, of: TokenOf, change: Change, list: LoggedList | undefined): Entity {
  const type = TYPES[change.kind];
  const webId = site.webs.byKey(change.web)?.meta('webId') ?? change.web;
  return {
    type,
    set: 'SP.ApiData.Changes',
    link: `${type}${change.no}`,
    props: {
      ChangeToken: { StringValue: token(of.scope, of.id, change.at, change.no) },
      ChangeType: change.type,
      SiteId: site.webs.root.meta('siteId'),
      Time: change.at,
      ...own(change, list, webId),
    },
  };
}
