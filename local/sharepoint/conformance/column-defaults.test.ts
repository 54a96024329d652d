import '@pnp/sp/column-defaults';
import '@pnp/sp/files';
import '@pnp/sp/folders';
import { pnp, raw, startTest } from '../testing/client';
import type { RunningSharePoint } from '../index';

let server: RunningSharePoint;
let anna: ReturnType<typeof raw>;
const plain = 'application/json;odata=nometadata';
const forms = "web/GetFolderByServerRelativePath(decodedUrl='/sites/demo/Papers/Forms')";
beforeAll(async () => {
  server = await startTest();
  anna = raw(server, 'anna');
  await anna('POST', 'web/lists', { body: { Title: 'Papers', BaseTemplate: 101 } });
  const { web } = pnp(server, 'anna');
  const { fields, rootFolder } = web.lists.getByTitle('Papers');
  await fields.addText('Kind');
  await fields.addNumber('Cost');
  await rootFolder.folders.addUsingPath('in a');
});
afterAll(() => server.stop());

it('§11 PnPjs sets, reads and clears column defaults, and new files get those of the nearest folder', async () => {
  const { web } = pnp(server, 'anna');
  const list = web.lists.getByTitle('Papers');
  const inner = list.rootFolder.folders.getByUrl('in a');
  await list.rootFolder.setDefaultColumnValues([{ name: 'Kind', value: 'paper' }, { name: 'Cost', value: '5' }]);
  await inner.setDefaultColumnValues([{ name: 'Kind', value: 'inner' }]);
  expect(await list.getDefaultColumnValues()).toEqual([
    { name: 'Kind', path: '/sites/demo/Papers', value: 'paper' }, { name: 'Cost', path: '/sites/demo/Papers', value: '5' }, { name: 'Kind', path: '/sites/demo/Papers/in a', value: 'inner' },
  ]);
  expect(await list.eventReceivers()).toMatchObject([{ ReceiverName: 'LocationBasedMetadataDefaultsReceiver ItemAdded', EventType: 10001 }]);
  await list.rootFolder.files.addUsingPath('a.txt', 'x');
  await inner.files.addUsingPath('b.txt', 'x');
  expect(await list.items.select('FileLeafRef', 'Kind', 'Cost').filter('FSObjType eq 0')()).toMatchObject([{ FileLeafRef: 'a.txt', Kind: 'paper', Cost: 5 }, { FileLeafRef: 'b.txt', Kind: 'inner', Cost: 5 }]);
  await inner.clearDefaultColumnValues();
  expect(await inner.getDefaultColumnValues()).toEqual([]);
});

it('§11 what lies in Forms is read, replaced and removed, and is no row', async () => {
  const add = (name: string, rest = ''): Promise<{ status: number }> => anna('POST', `${forms}/Files/add(url='${name}'${rest})`, { body: 'x' });
  expect([(await add('x.html')).status, (await add('x.html')).status, (await add('x.html', ',overwrite=true')).status]).toEqual([200, 400, 200]);
  const file = "web/GetFileByServerRelativePath(decodedUrl='/sites/demo/Papers/Forms/x.html')";
  expect((await anna('GET', `${file}/$value`)).text).toBe('x');
  expect((await anna('GET', `${forms}/Files?$select=Name&$filter=Name eq 'x.html'`, { accept: plain })).json).toEqual({ value: [{ Name: 'x.html' }] });
  expect((await anna('GET', "web/lists/getByTitle('Papers')/items?$filter=FileLeafRef eq 'x.html'", { accept: plain })).json).toEqual({ value: [] });
  expect((await raw(server, 'gast')('GET', `${file}/$value`)).status).toBe(403);
  expect((await anna('DELETE', file)).status).toBe(200);
  expect((await anna('GET', file)).status).toBe(404);
});

it('§6 a list takes no receivers but SharePoint’s own', async () => {
  const receivers = "web/lists/getByTitle('Papers')/EventReceivers";
  expect((await anna('POST', receivers, { body: { ReceiverClass: 'Mine', EventType: 1 } })).status).toBe(501);
  const [{ ReceiverId = '' } = {}] = (await anna('GET', receivers, { accept: plain })).json['value'] as { ReceiverId?: string }[];
  expect((await anna('DELETE', `${receivers}('${ReceiverId}')`)).status).toBe(200);
  expect((await anna('GET', `${receivers}('${ReceiverId}')`)).status).toBe(404);
  await pnp(server, 'anna').web.lists.getByTitle('Papers').rootFolder.files.addUsingPath('late.txt', 'x');
  expect((await anna('GET', "web/GetFileByServerRelativeUrl('/sites/demo/Papers/late.txt')/ListItemAllFields?$select=Kind", { accept: plain })).json).toEqual({ Kind: null });
});
