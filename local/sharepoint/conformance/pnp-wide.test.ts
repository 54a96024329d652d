import '@pnp/sp/appcatalog';
import '@pnp/sp/attachments';
import '@pnp/sp/content-types';
import '@pnp/sp/context-info';
import '@pnp/sp/features';
import '@pnp/sp/files';
import '@pnp/sp/folders';
import '@pnp/sp/forms';
import '@pnp/sp/profiles';
import '@pnp/sp/recycle-bin';
import '@pnp/sp/sites';
import '@pnp/sp/sputilities';
import '@pnp/sp/subscriptions';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PermissionKind } from '@pnp/sp/security';
import { pnp, startTest } from '../testing/client';
import type { RunningSharePoint } from '../index';

// The real PnPjs over its modules, a call or two of each: what it sends must be answered in the shape it reads.
let server: RunningSharePoint;
const anna = (): ReturnType<typeof pnp> => pnp(server, 'anna');
const wide = (): ReturnType<ReturnType<typeof pnp>['web']['lists']['getByTitle']> => anna().web.lists.getByTitle('Wide');
const docs = (): ReturnType<ReturnType<typeof pnp>['web']['getFolderByServerRelativePath']> => anna().web.getFolderByServerRelativePath('/sites/demo/Shared Documents');
beforeAll(async () => {
  server = await startTest();
  const { web } = anna();
  await web.lists.add('Wide', 'All of it', 100, true, { EnableVersioning: true, EnableFolderCreation: true });
  for (const Title of ['one', 'two', 'three']) await wide().items.add({ Title });
});
afterAll(() => server.stop());

describe('lists', () => {
  it('§9 fields: each kind PnPjs makes', async () => {
    const { fields } = wide();
    const { Id } = await wide().select('Id')();
    await fields.addText('Text', { MaxLength: 20 });
    await fields.addNumber('Number', { MinimumValue: 0 });
    await fields.addCurrency('Money', { CurrencyLocaleId: 1053 });
    await fields.addDateTime('Day', { DisplayFormat: 0 });
    await fields.addMultilineText('Note', { NumberOfLines: 6 });
    await fields.addChoice('Choice', { Choices: ['a', 'b'] });
    await fields.addMultiChoice('Choices', { Choices: ['a', 'b'] });
    await fields.addBoolean('Flag');
    await fields.addUrl('Link', { DisplayFormat: 0 });
    await fields.addUser('Person', { SelectionMode: 0 });
    await fields.addCalculated('Sum', { Formula: '=[Number]*2', DateFormat: 0 });
    await fields.addImageField('Picture');
    const lookup = await fields.addLookup('Other', { LookupListId: Id, LookupFieldName: 'Title' });
    await fields.addDependentLookupField('OtherNote', String(lookup.Id), 'Description');
    await fields.createFieldAsXml('<Field DisplayName="Xml" Name="Xml" Type="Text" />');
    const made = await fields.filter('CanBeDeleted eq true').select('InternalName', 'TypeAsString')();
    expect(Object.fromEntries(made.map(({ InternalName, TypeAsString }) => [InternalName, TypeAsString]))).toEqual({
      Text: 'Text', Number: 'Number', Money: 'Currency', Day: 'DateTime', Note: 'Note', Choice: 'Choice', Choices: 'MultiChoice', Flag: 'Boolean', Link: 'URL', Person: 'User', Sum: 'Calculated',
      Picture: 'Thumbnail', Other: 'Lookup', OtherNote: 'Lookup', Xml: 'Text',
    });
    await fields.getByInternalNameOrTitle('Xml').delete();
    await fields.getByTitle('Text').update({ Description: 'what' });
    expect((await fields.getByTitle('Text')()).Description).toBe('what');
    await fields.getByTitle('Text').setShowInEditForm(false);
  });

  it('§3 items: values out and in, pages, forms, versions', async () => {
    const { items } = wide();
    const made = await items.add({ Title: 'all', Number: 21, Choices: ['a', 'b'], Link: { Url: 'https://a.example', Description: 'A' }, PersonId: 4, OtherId: 1, Flag: true });
    expect(await items.getById(made.ID).select('Sum', 'Choices', 'Link', 'Person/Title', 'Other/Title').expand('Person', 'Other')())
      .toMatchObject({ Sum: expect.stringMatching(/^42(\.0+)?$/) as string, Choices: ['a', 'b'], Link: { Url: 'https://a.example' }, Other: { Title: 'one' } });
    const pages: number[] = [];
    for await (const page of items.top(3)) pages.push(page.length);
    expect(pages).toEqual([3, 1]);
    expect(await items.getById(1).validateUpdateListItem([{ FieldName: 'Text', FieldValue: 'by form' }])).toMatchObject([{ FieldName: 'Text', HasException: false }]);
    expect(await items.getById(1).versions()).toHaveLength(2);
    expect(await items.getById(1).fieldValuesAsText()).toMatchObject({ Text: 'by form' });
    expect((await items.getById(1).getParentInfos()).ParentList.Title).toBe('Wide');
    expect(typeof await wide().reserveListItemId()).toBe('number');
    await expect(items.getById(1).update({ Title: 'x' }, '"1"')).rejects.toThrow('412');
  });

  it('§16 queries: CAML, the list’s data, changes', async () => {
    const ViewXml = '<View><Query><OrderBy><FieldRef Name="Title"/></OrderBy></Query><RowLimit>2</RowLimit></View>';
    expect(((await wide().getItemsByCAMLQuery({ ViewXml })) as { Title: string }[]).map(({ Title }) => Title)).toEqual(['all', 'one']);
    expect((await wide().renderListDataAsStream({ ViewXml })).Row).toHaveLength(2);
    expect(await wide().getListItemChangesSinceToken({ RowLimit: '2' })).toContain('<listitems');
    expect((await wide().getChanges({ Item: true, Add: true })).length).toBeGreaterThan(3);
  });

  it('§9 views, content types, forms', async () => {
    const { views, contentTypes } = wide();
    await views.add('Short', false, { RowLimit: 5 });
    const view = views.getByTitle('Short');
    await view.fields.add('Number');
    await view.fields.move('Number', 0);
    expect((await view.fields()).Items[0]).toBe('Number');
    await view.setViewXml('<View><RowLimit>7</RowLimit></View>');
    expect((await view()).RowLimit).toBe(7);
    await view.delete();
    const { web } = anna();
    const { data: type } = await web.contentTypes.add('0x01008D19F38845B0884EBEBE239FDF359184', 'Wide type', 'd', 'Ours');
    expect(type).toMatchObject({ Name: 'Wide type', Group: 'Ours' });
    await contentTypes.addAvailableContentType(type.Id?.StringValue ?? '');
    expect((await contentTypes()).map(({ Name }) => Name)).toContain('Wide type');
    expect(Array.isArray(await wide().forms())).toBe(true);
  });

  it('11.1 attachments', async () => {
    const files = wide().items.getById(2).attachmentFiles;
    await files.add('a.txt', 'one');
    await files.getByName('a.txt').setContent('two');
    expect([await files.getByName('a.txt').getText(), (await files()).map(({ FileName }) => FileName)]).toEqual(['two', ['a.txt']]);
    await files.getByName('a.txt').recycle();
    expect(await files()).toEqual([]);
  });
});

it('§11 files and folders: upload, copy, move, check out, pieces', async () => {
  await docs().addSubFolderUsingPath('Wide');
  const folder = docs().folders.getByUrl('Wide');
  await folder.files.addUsingPath('a.txt', 'one', { Overwrite: true });
  const file = folder.files.getByUrl('a.txt');
  await file.checkout();
  await file.setContent('two');
  await file.checkin('done', 1);
  expect([await file.getText(), (await file.versions()).length]).toEqual(['two', 1]);
  await file.copyByPath('/sites/demo/Shared Documents/Wide/b.txt', true);
  await folder.files.getByUrl('b.txt').moveByPath('/sites/demo/Shared Documents/Wide/c.txt', true);
  await folder.files.addChunked('d.bin', new Blob([new Uint8Array(2500)]), { Overwrite: true, chunkSize: 1000 });
  expect((await folder.files.select('Name', 'Length')()).map(({ Name, Length }) => [Name, Length])).toEqual([['a.txt', '3'], ['c.txt', '3'], ['d.bin', '2500']]);
  expect(await (await file.getItem()).select('FileLeafRef')()).toMatchObject({ FileLeafRef: 'a.txt' });
  expect((await folder.storageMetrics()).TotalFileCount).toBe('3');
  await folder.copyByPath('/sites/demo/Shared Documents/Wide2', true);
  await folder.recycle();
  expect((await docs().folders.select('Name')()).map(({ Name }) => Name)).toContain('Wide2');
});

it('17.1 the recycle bin gives back what was thrown away', async () => {
  const id = await wide().items.getById(3).recycle();
  const { web, site } = anna();
  expect(await web.recycleBin.getById(id)()).toMatchObject({ LeafName: '3_.000', ItemType: 3 });
  await web.recycleBin.getById(id).moveToSecondStage();
  await site.recycleBin.getById(id).restore();
  expect((await wide().items.getById(3)()).Title).toBe('three');
});

it('18.1 webhooks', async () => {
  const receiver = createServer((req, res) => void res.writeHead(200, { 'Content-Type': 'text/plain' }).end(new URL(req.url ?? '/', 'http://x').searchParams.get('validationtoken')));
  await new Promise<void>((resolve) => void receiver.listen(0, '127.0.0.1', resolve));
  const end = new Date(Date.now() + 86_400_000).toISOString();
  const { id } = await wide().subscriptions.add(`http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`, end, 'state') as { id: string };
  expect(await wide().subscriptions()).toMatchObject([{ id, clientState: 'state' }]);
  await wide().subscriptions.getById(id).delete();
  expect(await wide().subscriptions()).toEqual([]);
  receiver.closeAllConnections();
  await new Promise((resolve) => void receiver.close(resolve));
});

it('14.1 rights of a list', async () => {
  const list = wide();
  await list.breakRoleInheritance(true);
  const { Id } = await anna().web.ensureUser('erik.sandberg@region.example');
  const level = await anna().web.roleDefinitions.getByName('Read')();
  await list.roleAssignments.add(Id, level.Id);
  expect(await list.currentUserHasPermissions(PermissionKind.ManageLists)).toBe(true);
  await list.roleAssignments.remove(Id, level.Id);
  await list.resetRoleInheritance();
  expect((await list.firstUniqueAncestorSecurableObject()) as object).toMatchObject({ Title: 'Demo' });
});

it('§15 people, the site, its context and mail addresses', async () => {
  const sp = anna();
  const me = await sp.web.currentUser();
  expect((await sp.profiles.myProperties()).AccountName).toBe(me.LoginName);
  expect((await sp.profiles.clientPeoplePickerSearchUser({ QueryString: 'erik', MaximumEntitySuggestions: 3, AllowEmailAddresses: true, PrincipalType: 1, PrincipalSource: 15 }))[0]?.DisplayText).toBe('Erik Sandberg');
  const group = await sp.web.siteGroups.add({ Title: 'Wide' });
  await sp.web.siteGroups.getById(group.Id).users.add(me.LoginName);
  expect(await sp.web.siteGroups.getByName('Wide').users()).toHaveLength(1);
  expect((await sp.web.getContextInfo()).WebFullUrl).toBe(server.url);
  expect(await sp.site.select('Url')()).toMatchObject({ Url: server.url });
  expect(await sp.site.exists(server.url)).toBe(true);
  expect(await sp.web.features()).not.toHaveLength(0);
});

it('4.1 a batch mixes them', async () => {
  const [batched, execute] = anna().batched();
  const done: string[] = [];
  const list = batched.web.lists.getByTitle('Wide');
  void list.items.add({ Title: 'batched' }).then(({ Title }: { Title: string }) => done.push(Title));
  void list.fields.filter("InternalName eq 'Flag'")().then(({ length }) => done.push(String(length)));
  void batched.web.currentUser().then(({ Title }) => done.push(Title));
  await execute();
  expect([...done].sort()).toEqual(['1', 'Anna Lindqvist', 'batched']);
});
