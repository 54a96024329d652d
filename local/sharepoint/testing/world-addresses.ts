import { table } from '../endpoints/table';
import { SECRET, type World } from './world';

/** A row of the table of addresses, as an address of the world and with a body that means something there. */
export interface Place {
  readonly kind: string;
  readonly at: string;
  readonly address: string;
  readonly verbs: readonly string[];
  /** What a write there takes. */
  readonly body: unknown;
}

type Words = Readonly<Record<string, string>>;
const list = `web/lists/getByTitle('${SECRET}')`;

/** What placeholders of the table stand for, by the kind they stand below. */
function words({ ids, list: things, erik, login, node, group }: World): Readonly<Record<string, Words>> {
  const user = { login, mail: 'erik.sandberg@region.example', 11: String(erik) };
  const file = '/sites/demo/Papers/a.txt';
  return {
    '': { login, 1073741829: '1073741826', '@mask': "'{High:0,Low:1}'", '@v': `'${encodeURIComponent(login)}'` },
    'SP.Site': { id: ids.web, url: '/sites/demo/below' },
    'SP.Web': { ...user, login, id: ids.file, url: file, userLogin: login, key: 'Key' },
    'SP.NavigationNode collection': { 2001: String(node) }, 'SP.Navigation': { 2001: String(node) },
    'SP.Feature collection': { id: '00bfea71-d8fe-4fec-8dad-01c19a6e4053' },
    'SP.UserCustomAction collection': { id: ids.action },
    'SP.List collection': { title: SECRET, id: things.id },
    'SP.List': { id: ids.view, viewXml: '<View/>' },
    'SP.Field collection': { id: ids.field, title: 'Number', name: 'Number', x: 'Dependent', y: 'Title' },
    'SP.View collection': { id: ids.view, title: 'Mine' },
    'SP.ViewFieldCollection': { name: 'LinkTitle' },
    'SP.ContentType collection': { '0x01': ids.type },
    'SP.FieldLink collection': { id: 'fa564e0f-0c70-4ab9-b863-0177e6ddd247' },
    'SP.Attachment collection': { name: 'a.txt' }, 'SP.Attachment collection/add': { name: 'new.txt' }, 'SP.Attachment collection/addusingpath': { name: 'new.txt' },
    'SP.Folder collection': { name: 'inner' }, 'SP.Folder collection/addusingpath': { name: 'new' }, 'SP.Folder': { name: 'made', url: '/sites/demo/Papers/moved' },
    'SP.File collection': { name: 'a.txt', url: '/sites/demo/Papers/t.aspx' }, 'SP.File': { url: '/sites/demo/Papers/b.txt', id: ids.site },
    'SP.RecycleBinItem collection': { id: ids.bin },
    'Microsoft.SharePoint.Webhooks.Subscription collection': { id: ids.subscription },
    'SP.User collection': user, 'SP.User collection of a group': user,
    'SP.Group collection': { name: 'Demo Members', 3: String(group) }, 'SP.Group': { ...user, name: 'Demo Members' },
    'SP.RoleDefinition collection': { name: 'Level', 1073741829: '1073741830', 5: '5' },
    'SP.RoleAssignment collection': { 3: String(group), 11: String(erik), 1073741829: '1073741826' },
    ...Object.fromEntries(['sp.web.getweburlfrompageurl', 'sp.web.getdocumentlibraries', 'sp.web.getdocumentandmedialibraries'].map((name) => [`the API root/${name}`, { '@v': "'http://127.0.0.1/sites/demo'" }])),
    // A step of its own word for what others call the same.
    'SP.Web/getfolderbyid': { id: ids.folder }, 'SP.Web/getfilebyserverrelativepath': { url: file }, 'SP.Web/getlist': { url: '/sites/demo/Papers' }, 'SP.Web/getlistusingpath': { url: '/sites/demo/Papers' },
    'SP.Web/getfolderbyserverrelativepath': { url: '/sites/demo/Papers/inner' }, 'SP.Web/getfolderbyserverrelativeurl': { url: '/sites/demo/Papers/inner' },
    'SP.List/getitembyuniqueid': { id: ids.row }, 'SP.Field collection/adddependentlookupfield': { id: ids.lookup }, 'SP.FileVersion collection': { 512: '1' },
  };
}

/** Where each kind stands, where the table's own word for it has placeholders. */
function places({ ids, node, erik, group }: World): Readonly<Record<string, string>> {
  const at = (url: string): string => `web/GetFolderByServerRelativePath(decodedurl='${url}')`;
  return {
    'the API root': '', 'SP.NavigationNode': `web/navigation/getNodeById(${node})`,
    'SP.List': list, 'SP.Field collection': `${list}/fields`, 'SP.Field': `${list}/fields/getByInternalNameOrTitle('Number')`, 'SP.View collection': `${list}/views`, 'SP.View': `${list}/views/getByTitle('Mine')`,
    'SP.ViewFieldCollection': `${list}/defaultview/viewfields`, 'SP.ContentType collection': `${list}/contenttypes`, 'SP.ContentType': `${list}/contenttypes('${ids.type}')`, 'SP.FieldLink collection': `${list}/contenttypes('${ids.type}')/fieldlinks`,
    'SP.ListItem collection': `${list}/items`, 'SP.ListItem': `${list}/items(1)`, 'SP.ListItemVersion collection': `${list}/items(1)/versions`, 'SP.ListItemVersion': `${list}/items(1)/versions(512)`,
    'SP.Attachment collection': `${list}/items(1)/AttachmentFiles`, 'SP.Attachment': `${list}/items(1)/AttachmentFiles('a.txt')`,
    'SP.Folder collection': `${at('/sites/demo/Papers')}/Folders`, 'SP.Folder': at('/sites/demo/Papers/inner'), 'SP.File collection': `${at('/sites/demo/Papers')}/Files`, 'SP.File': "web/GetFileByServerRelativePath(decodedurl='/sites/demo/Papers/a.txt')",
    'SP.FileVersion collection': `web/GetFileById('${ids.file}')/versions`, 'SP.FileVersion': `web/GetFileById('${ids.file}')/versions(1)`,
    'SP.RecycleBinItem': `web/RecycleBin('${ids.bin}')`, 'Microsoft.SharePoint.Webhooks.Subscription collection': `${list}/Subscriptions`, 'Microsoft.SharePoint.Webhooks.Subscription': `${list}/Subscriptions('${ids.subscription}')`,
    'SP.User': `web/getUserById(${erik})`, 'SP.Group': `web/sitegroups(${group})`, 'SP.User collection of a group': `web/sitegroups(${group})/users`, 'SP.RoleDefinition': "web/roledefinitions/getByName('Level')",
    'SP.RoleAssignment collection': `${list}/items(3)/roleassignments`, 'SP.RoleAssignment': `${list}/items(3)/roleassignments/getByPrincipalId(${group})`,
  };
}

const stepName = (at: string): string => at.replace(/\(.*$/, '').toLowerCase();

/** Every address of the table there is, in the world. `bodies` gives what to send to one; see world-bodies.ts. */
export function placesOf(world: World, bodies: (kind: string, at: string) => unknown): Place[] {
  const known = words(world);
  const stands = places(world);
  return table.flatMap(({ type, where, steps }) => steps.filter(({ open }) => open !== undefined).map(({ at, verbs }): Place => {
    const word = { ...known[''], ...known[type], ...known[`${type}/${stepName(at)}`] };
    const concrete = at
      .replace(/'([^']*)'/g, (whole, name: string) => (word[name] === undefined ? whole : `'${encodeURIComponent(word[name])}'`))
      .replace(/(@\w+|\b\d+\b)(?=[,)])/g, (found) => word[found] ?? found);
    const above = stands[type] ?? where;
    return { kind: type, at, verbs: verbs.split(' '), address: above === '' ? concrete : `${above}${concrete.startsWith('(') ? '' : '/'}${concrete}`, body: bodies(type, stepName(at)) };
  }));
}
