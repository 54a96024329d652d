import { SNAPSHOT_LIBRARY } from '../snapshots/address';
import { allLists } from '../schema/lists';
import type { Asking } from '../provisioning/transport';
import { caseKinds, folderName } from './case-folder';

/** A list or library where a confidential case has a folder. */
export interface Target {
  readonly name: string;
  /** Server-relative address of the list's root. */
  readonly root: string;
  readonly folder: string;
  /** Finds the case's rows or files, in the folder or not. */
  readonly filter: string;
}

const quoted = (text: string): string => `'${text.replace(/'/g, "''")}'`;

/**
 * Every place where something of a case lies; the case's own row comes first, so that it is closed first.
 * @param webPath server-relative address of the site
 */
export const targetsOf = (webPath: string, caseId: number, caseKey: string): readonly Target[] => {
  const target = (name: string, address: string, filter: string): Target => {
    const root = `${webPath}/${address}`;
    return { name, root, folder: `${root}/${folderName(caseId)}`, filter };
  };
  return [
    ...caseKinds.map((kind) => target(allLists[kind].name, `Lists/${allLists[kind].name}`, kind === 'assessment' ? `Id eq ${caseId}` : `HbAssessmentId eq ${caseId}`)),
    // A file's name begins with the key of its case.
    target(SNAPSHOT_LIBRARY, SNAPSHOT_LIBRARY, `startswith(FileLeafRef,${quoted(`${caseKey}-`)})`),
  ];
};

/** SharePoint's limit of rows in one answer. */
const PAGE = 5000;
const literal = (path: string): string => encodeURI(quoted(path));
const get = (path: string): Asking => ({ method: 'GET', path });
const post = (path: string): Asking => ({ method: 'POST', path });
const listAt = ({ root }: Target): string => `web/GetList(${literal(root)})`;
const folderRow = ({ folder }: Target): string => `web/GetFolderByServerRelativePath(decodedurl=${literal(folder)})/ListItemAllFields`;

/** The requests about one target, as data. */
export const ask = {
  listAccess: (at: Target): Asking => get(`${listAt(at)}/roleassignments?$expand=Member,RoleDefinitionBindings`),
  folder: (at: Target): Asking => get(`${folderRow(at)}?$select=Id,HasUniqueRoleAssignments`),
  folderAccess: (at: Target): Asking => get(`${folderRow(at)}/roleassignments?$expand=Member,RoleDefinitionBindings`),
  rows: (at: Target): Asking => get(`${listAt(at)}/items?$select=Id,FileRef,FileDirRef,FileLeafRef,FileSystemObjectType&$filter=${encodeURIComponent(at.filter)}&$top=${PAGE}`),
  allowFolders: (at: Target, isAllowed: boolean): Asking => ({ method: 'MERGE', path: listAt(at), body: { EnableFolderCreation: isAllowed }, etag: '*' }),
  makeFolder: (at: Target): Asking => post(`web/GetFolderByServerRelativePath(decodedurl=${literal(at.root)})/Folders/AddUsingPath(decodedurl=${literal(at.folder.slice(at.root.length + 1))},overwrite=true)`),
  ownAccess: (at: Target): Asking => post(`${folderRow(at)}/breakroleinheritance(copyroleassignments=false,clearsubscopes=true)`),
  give: (at: Target, principal: number, level: number): Asking => post(`${folderRow(at)}/roleassignments/addroleassignment(principalid=${principal},roledefid=${level})`),
  take: (at: Target, principal: number, level: number): Asking => post(`${folderRow(at)}/roleassignments/removeroleassignment(principalid=${principal},roledefid=${level})`),
  move: (at: Target, row: { readonly path: string; readonly leaf: string }): Asking =>
    post(`web/GetFileByServerRelativePath(decodedurl=${literal(row.path)})/moveto(newurl=${literal(`${at.folder}/${row.leaf}`)},flags=0)`),
} as const;
