import type { SharePoint } from '../index';
import { findItem } from '../store/items';
import type { List } from '../store/lists';
import { saveSubscription } from '../store/webhooks';
import { direct, told } from './direct';

/** What stands in everything an outsider may not read. */
export const SECRET = 'Hemlighet';

/** A site with at least one of everything there is an address for, and what each is called. */
export interface World {
  readonly list: List;
  readonly library: List;
  readonly ids: Readonly<Record<'field' | 'lookup' | 'view' | 'type' | 'siteType' | 'file' | 'folder' | 'bin' | 'subscription' | 'action' | 'web' | 'site' | 'row', string>>;
  /** Ids of users and groups. */
  readonly erik: number;
  readonly group: number;
  readonly node: number;
  readonly login: string;
}

const LIST = `web/lists/getByTitle('${SECRET}')`;
const PAPERS = '/sites/demo/Papers';

/** Columns of the types rows are asked for by. */
const COLUMNS = [['Number', 9, { Indexed: true }], ['When', 4, {}], ['Kind', 6, { Choices: ['A', 'B'] }], ['Many', 15, { Choices: ['x', 'y'] }], ['Yes', 8, {}], ['Link', 11, {}], ['Who', 20, {}], ['Team', 20, { AllowMultipleValues: true }], ['Text', 3, {}]] as const;

/** Fills a fresh site. Petra is left with one other list, so that she is inside and yet an outsider to all of this. */
export function furnishWorld(server: SharePoint): World {
  const { store } = server;
  const ask = direct(server, 'anna');
  const post = (path: string, body?: unknown): Record<string, unknown> => told(ask('POST', path, { body }));
  post('web/lists', { Title: SECRET, BaseTemplate: 100, EnableVersioning: true, EnableFolderCreation: true, EnableAttachments: true, ContentTypesEnabled: true });
  post('web/lists', { Title: 'Papers', BaseTemplate: 101, EnableVersioning: true, EnableMinorVersions: true });
  for (const Title of ['Open', 'Goals']) post('web/lists', { Title, BaseTemplate: 100 });
  post("web/lists/getByTitle('Goals')/items", { Title: 'Goal' });
  for (const [Title, FieldTypeKind, more] of COLUMNS) post(`${LIST}/fields`, { Title, FieldTypeKind, ...more });
  post(`${LIST}/fields/createfieldasxml`, { parameters: { SchemaXml: `<Field Type="Lookup" DisplayName="Goal" Name="Goal" List="{${String(store.lists.byTitle('Goals')?.id)}}" ShowField="Title" />`, Options: 8 } });
  for (let i = 1; i <= 4; i += 1) post(`${LIST}/items`, { Title: `${SECRET} ${i}`, Number: i, GoalId: 1, WhoId: 4, Kind: 'A', Text: SECRET });
  told(ask('MERGE', `${LIST}/items(1)`, { body: { Title: `${SECRET} one` } }));
  told(ask('POST', `${LIST}/items(1)/AttachmentFiles/add(FileName='a.txt')`, { body: SECRET }));
  const bin = post(`${LIST}/items(4)/recycle`)['value'];
  post(`${LIST}/items(3)/breakroleinheritance(true)`);
  const view = post(`${LIST}/views`, { Title: 'Mine' })['Id'];
  const folder = `web/GetFolderByServerRelativePath(decodedurl='${PAPERS}')`;
  for (const body of ['one', SECRET]) told(ask('POST', `${folder}/Files/addUsingPath(DecodedUrl='a.txt',Overwrite=true)`, { body }));
  told(ask('POST', `web/GetFileByServerRelativePath(decodedurl='${PAPERS}/a.txt')/publish(comment='')`));
  const inner = post(`${folder}/Folders/addUsingPath(DecodedUrl='inner')`)['UniqueId'];
  const type = post(`${LIST}/contenttypes`, { Name: 'Case' })['StringId'];
  const siteType = post('web/contenttypes', { Name: 'Paper' })['StringId'];
  const node = post('web/navigation/quicklaunch', { Title: 'Away', Url: 'https://a.example' })['Id'];
  post('web/navigation/quicklaunch', { Title: 'Further', Url: 'https://b.example' });
  const action = post('web/usercustomactions', { Location: 'ScriptLink', Title: 'Act' })['Id'];
  post('web/roledefinitions', { Name: 'Level', Order: 5, BasePermissions: { High: '0', Low: '1' } });
  const web = post('web/webs/add', { parameters: { Url: 'below', Title: 'Below', WebTemplate: 'STS' } })['Id'];
  // Galleries are made when somebody first asks for them.
  told(ask('GET', 'web/getCatalog(113)'));
  post('web/setStorageEntity', { key: 'Key', value: 'x' });
  const [list, library] = [SECRET, 'Papers'].map((title) => store.lists.byTitle(title));
  if (list === undefined || library === undefined) throw new Error('the world was not made');
  const subscription = store.newGuid();
  saveSubscription(store.db, list.id, { id: subscription, notificationUrl: 'http://127.0.0.1:9/', expirationDateTime: '2099-01-01T00:00:00Z', clientState: null, sentUpTo: 0, failures: 0 });
  for (const title of ['anna', 'erik', 'maria', 'nils', 'petra']) server.pageContext(title);
  const { userId: erik, userLoginName: login } = server.pageContext('erik');
  const petra = server.pageContext('petra');
  post(`web/associatedmembergroup/users/removeByLoginName('${encodeURIComponent(petra.userLoginName)}')`);
  const open = "web/lists/getByTitle('Open')";
  post(`${open}/breakroleinheritance(true)`);
  post(`${open}/roleassignments/addroleassignment(principalid=${petra.userId},roledefid=1073741827)`);
  const fieldId = (name: string): string => list.fields.find(({ internalName }) => internalName === name)?.id ?? '';
  const row = findItem(store.db, list, 1);
  return {
    list: store.lists.byId(list.id) ?? list, library, erik, login, group: Number(store.meta('members')), node: Number(node),
    ids: {
      field: fieldId('Number'), lookup: fieldId('Goal'), view: String(view), type: String(type), siteType: String(siteType), file: findItem(store.db, library, 1)?.uniqueId ?? '', folder: String(inner), bin: String(bin),
      subscription, action: String(action), web: String(web), site: store.meta('siteId'), row: row?.uniqueId ?? '',
    },
  };
}
