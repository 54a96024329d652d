import { attachmentKind, attachmentsKind } from './attachments/attachments';
import { fileKind } from './files/file';
import { fileVersionKind, fileVersionsKind } from './files/file-versions';
import { filesKind } from './files/files';
import { folderKind } from './files/folder';
import { foldersKind } from './files/folders';
import { contentTypeKind, contentTypesKind } from './content-types/content-types';
import { fieldLinksKind } from './content-types/field-links';
import { fieldKind, fieldsKind } from './fields/fields';
import { itemKind } from './items/item';
import { itemsKind } from './items/items';
import { versionKind, versionsKind } from './items/versions';
import { listTemplatesKind } from './lists/list-templates';
import { listKind, listsKind } from './lists/lists';
import { binKind } from './recycle-bin/bin';
import { binItemKind } from './recycle-bin/bin-item';
import { groupKind } from './people/group';
import { membersKind } from './people/group-members';
import { groupsKind } from './people/groups';
import { peopleManagerKind, profileKind } from './people/profiles';
import { userKind } from './people/user';
import { usersKind } from './people/users';
import { assignmentKind, assignmentsKind } from './security/role-assignments';
import { roleKind, rolesKind } from './security/roles';
import { actionsKind } from './web/custom-actions';
import { featuresKind } from './web/features';
import { navigationKind, nodeKind, nodesKind } from './web/navigation';
import { regionalKind, timeZoneKind, timeZonesKind } from './web/regional';
import { rootKind } from './web/root';
import { siteKind } from './web/site';
import { viewFieldsKind } from './views/view-fields';
import { viewKind, viewsKind } from './views/views';
import { webKind } from './web/web';
import { infosKind, websKind } from './web/webs';
import { subscriptionKind, subscriptionsKind } from './webhooks/subscriptions';
import type { AnyKind } from './core/step';

/** Every address this server knows, by the kind of thing it stands below. The README's table is made of it. */
export const table: readonly AnyKind[] = [
  rootKind, siteKind, webKind, websKind, infosKind, navigationKind, nodesKind, nodeKind, regionalKind, timeZonesKind, timeZoneKind, featuresKind, actionsKind, listTemplatesKind, listsKind,
  listKind, fieldsKind, fieldKind, viewsKind, viewKind, viewFieldsKind, contentTypesKind, contentTypeKind, fieldLinksKind, itemsKind, itemKind, versionsKind, versionKind, attachmentsKind, attachmentKind, foldersKind, folderKind, filesKind, fileKind, fileVersionsKind, fileVersionKind, binKind, binItemKind, subscriptionsKind, subscriptionKind,
  usersKind, userKind, groupsKind, groupKind, membersKind, rolesKind, roleKind, assignmentsKind, assignmentKind, peopleManagerKind, profileKind,
];

const byType = new Map(table.map((kind) => [kind.type, kind]));
export const kindNamed = (type: string): AnyKind | undefined => byType.get(type);
