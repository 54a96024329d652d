import { SCHEMA_VERSION } from '../schema/lists';
import { addressOf, configList, customLevel, desiredGroups, templateOf, titleField, viewQuery, VERSION_ROW, type AnyList } from './desired';
import { levelId } from './diff-access';
import { columnFormat } from './column-format';
import { fieldXml } from './field-xml';
import { isOfList, type ListOperation, type Operation, type Receiver } from './operations';
import type { PresentLevel, PresentSite } from './present-site';
import type { Asking } from './transport';

/** Ids that become known while the installer works. */
export interface Known {
  readonly levels: readonly PresentLevel[];
  readonly groups: Readonly<Partial<Record<Receiver, number>>>;
}

export const knownOf = (site: PresentSite): Known => ({
  levels: site.levels,
  groups: {
    ...site.groups,
    ...(site.ownerGroupId === null ? {} : { owners: site.ownerGroupId }),
  },
});

/** What SharePoint answered to a created group or level, added to what is known. */
export const learn = (known: Known, operation: Operation, answer: unknown): Known => {
  const id = Number((answer as { readonly Id?: unknown } | null)?.Id);
  if (!Number.isInteger(id)) return known;
  if (operation.do === 'createGroup') return { ...known, groups: { ...known.groups, [operation.group]: id } };
  if (operation.do === 'createLevel') return { ...known, levels: [...known.levels, { id, name: customLevel.name, kind: 0, ...customLevel.mask }] };
  return known;
};

const ADD_FIELD_INTERNAL_NAME_HINT = 8;
const mask = { High: String(customLevel.mask.high), Low: String(customLevel.mask.low) };
const listSettings = { EnableVersioning: true, EnableAttachments: false };
/** A library has no attachments to switch off; its files lie side by side. */
const librarySettings = { EnableVersioning: true, EnableFolderCreation: false };
const settingsOf = (list: AnyList): object => (list.isLibrary === true ? librarySettings : listSettings);

/** Address of a list (by declaration, or a list's name) under `_api/web`, the same before and after someone gives it another title. */
export const listPath = (list: AnyList | string, webPath: string): string =>
  `web/GetList('${webPath.replace(/'/g, "''")}/${addressOf(typeof list === 'string' ? { name: list } : list)}')`;

const post = (path: string, body?: unknown): Asking => ({ method: 'POST', path, body });
const merge = (path: string, body: unknown, etag = '*'): Asking => ({ method: 'MERGE', path, body, etag });

/**
 * The request that carries an operation out.
 * @param webPath server-relative address of the site, `/sites/demo`
 * @returns undefined while it needs an id that nobody knows yet (the group or level is not made)
 */
export const toRequest = (operation: Operation, known: Known, webPath: string): Asking | undefined => {
  if (operation.do === 'ownAccess' || operation.do === 'give' || operation.do === 'take') return accessRequest(operation, known, webPath);
  if (isOfList(operation)) return listRequest(operation, listPath(operation.list, webPath));
  switch (operation.do) {
    case 'createGroup': return post('web/sitegroups', {
      Title: desiredGroups[operation.group].title, Description: desiredGroups[operation.group].description,
      AllowMembersEditMembership: false, OnlyAllowMembersViewMembership: false,
    });
    case 'openGroup': return merge(`web/sitegroups(${operation.groupId})`, { OnlyAllowMembersViewMembership: false });
    case 'addInstaller': return withGroup(known, 'administrators', (id) => post(`web/sitegroups(${id})/users`, { LoginName: operation.login }));
    case 'createLevel': return post('web/roledefinitions', { Name: customLevel.name, Description: customLevel.description, Order: customLevel.order, BasePermissions: mask });
    case 'mendLevel': return merge(`web/roledefinitions(${operation.levelId})`, { BasePermissions: mask });
    case 'writeVersion': return versionRequest(operation.row, webPath);
  }
};

type AccessOperation = Extract<Operation, { readonly do: 'ownAccess' | 'give' | 'take' }>;

const listRequest = (operation: Exclude<ListOperation, AccessOperation>, path: string): Asking => {
  switch (operation.do) {
    case 'createList': return post('web/lists', {
      // The first title becomes the address, so it is the internal name; the Swedish title comes right after.
      Title: operation.list.name, Description: operation.list.description, BaseTemplate: templateOf(operation.list),
      AllowContentTypes: false, ContentTypesEnabled: false, ...settingsOf(operation.list),
    });
    case 'nameList': return merge(path, { Title: operation.title });
    case 'mendList': return merge(path, settingsOf(operation.list));
    case 'mendTitle': return merge(columnPath(path, 'Title'), titleSettings(operation.list));
    case 'createField': return post(`${path}/fields/createfieldasxml`, {
      parameters: { SchemaXml: fieldXml(operation.list.name, operation.field), Options: ADD_FIELD_INTERNAL_NAME_HINT },
    });
    case 'indexField': return merge(columnPath(path, operation.field.internal), {
      Indexed: true, ...(operation.field.unique === true ? { EnforceUniqueValues: true } : {}),
    });
    case 'addChoices': return {
      // Choices belong to the derived type, which only the verbose format can name.
      ...merge(columnPath(path, operation.field.internal), { __metadata: { type: 'SP.FieldChoice' }, Choices: { results: operation.choices } }),
      format: 'verbose',
    };
    case 'formatField': return merge(columnPath(path, operation.field.internal), { CustomFormatter: JSON.stringify(columnFormat(operation.field)) });
    case 'clearView': return post(`${path}/defaultview/viewfields/removeallviewfields`);
    case 'showColumn': return post(`${path}/defaultview/viewfields/addviewfield('${operation.column}')`);
    case 'nameView': return merge(`${path}/defaultview`, { Title: operation.list.view.title, ViewQuery: viewQuery(operation.list) });
  }
};

const columnPath = (path: string, internal: string): string => `${path}/fields/getbyinternalnameortitle('${internal}')`;

const titleSettings = (list: AnyList): object => {
  const used = titleField(list);
  return used === undefined ? { Required: false, Hidden: true } : { Title: used.title, Required: false };
};

const accessRequest = (operation: AccessOperation, known: Known, webPath: string): Asking | undefined => {
  const path = operation.list === null ? 'web' : listPath(operation.list, webPath);
  if (operation.do === 'ownAccess') return post(`${path}/breakroleinheritance(copyroleassignments=false, clearsubscopes=false)`);
  const level = operation.do === 'give' ? levelId(operation.level, known.levels) : operation.levelId;
  const verb = operation.do === 'give' ? 'addroleassignment' : 'removeroleassignment';
  if (level === undefined) return undefined;
  return withGroup(known, operation.do === 'give' ? operation.to : operation.from,
    (id) => post(`${path}/roleassignments/${verb}(principalid=${id}, roledefid=${level})`));
};

const withGroup = (known: Known, receiver: Receiver, make: (id: number) => Asking): Asking | undefined => {
  const id = known.groups[receiver];
  return id === undefined ? undefined : make(id);
};

const versionRequest = (row: { readonly id: number; readonly etag: string } | null, webPath: string): Asking => {
  const items = `${listPath(configList.name, webPath)}/items`;
  return row === null
    ? post(items, { Title: VERSION_ROW, HbKey: VERSION_ROW, HbValue: String(SCHEMA_VERSION) })
    : merge(`${items}(${row.id})`, { HbValue: String(SCHEMA_VERSION) }, row.etag);
};
