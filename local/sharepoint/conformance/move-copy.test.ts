import '@pnp/sp/files';
import '@pnp/sp/folders';
import { pnp, raw, startTest, type RawAnswer } from '../testing/client';
import type { RunningSharePoint } from '../index';

let server: RunningSharePoint;
let anna: ReturnType<typeof raw>;
const plain = 'application/json;odata=nometadata';
const fileAt = (path: string): string => `web/GetFileByServerRelativePath(decodedurl='/sites/demo/${path}')`;
const folderAt = (path: string): string => `web/GetFolderByServerRelativePath(decodedurl='/sites/demo/${path}')`;
const errorOf = ({ status, json }: RawAnswer): unknown => [status, (json['odata.error'] as { code: string } | undefined)?.code];
const values = (answer: RawAnswer): Record<string, unknown>[] => answer.json['value'] as Record<string, unknown>[];
const add = (folder: string, name: string, body: string, more = ''): Promise<RawAnswer> => anna('POST', `${folderAt(folder)}/Files/AddUsingPath(DecodedUrl='${name}'${more})`, { body, accept: plain });
const textOf = async (path: string): Promise<string | number> => {
  const answer = await anna('GET', `${fileAt(path)}/$value`);
  return answer.status === 200 ? answer.text : answer.status;
};
const idOf = async (path: string): Promise<unknown> => (await anna('GET', `${fileAt(path)}?$select=UniqueId`, { accept: plain })).json['UniqueId'];

beforeAll(async () => {
  server = await startTest();
  anna = raw(server, 'anna');
  for (const Title of ['Papers', 'Other']) await anna('POST', 'web/lists', { body: { Title, BaseTemplate: 101 } });
  await anna('POST', `${folderAt('Papers')}/Folders/add('a')`);
  await anna('POST', `${folderAt('Papers/a')}/Folders/add('deep')`);
  await add('Papers/a/deep', 'x.txt', 'x');
});
afterAll(() => server.stop());

it('§11 a file is renamed and moved by moveTo, within and between libraries; UniqueId, author and versions stay', async () => {
  await add('Papers', 'm.txt', 'one');
  await add('Papers', 'm.txt', 'two', ',Overwrite=true');
  const id = await idOf('Papers/m.txt');
  expect((await anna('POST', `${fileAt('Papers/m.txt')}/moveTo(newurl='/sites/demo/Papers/a/n.docx',flags=0)`, { accept: plain })).json).toEqual({ 'odata.null': true });
  expect([await textOf('Papers/m.txt'), await textOf('Papers/a/n.docx'), await idOf('Papers/a/n.docx')]).toEqual([404, 'two', id]);
  expect((await anna('GET', `${fileAt('Papers/a/n.docx')}/ListItemAllFields?$select=FileRef,File_x0020_Type`, { accept: plain })).json).toEqual({ FileRef: '/sites/demo/Papers/a/n.docx', File_x0020_Type: 'docx' });
  expect((await anna('POST', `${fileAt('Papers/a/n.docx')}/MoveToUsingPath(DecodedUrl='/sites/demo/Other/n.docx',moveOperations=1)`)).status).toBe(200);
  expect([await textOf('Other/n.docx'), await idOf('Other/n.docx')]).toEqual(['two', id]);
  expect((await anna('GET', `${fileAt('Other/n.docx')}/versions(512)/$value`)).text).toBe('one');
  const counts = await Promise.all(['Papers', 'Other'].map(async (title) => (await anna('GET', `web/lists/getByTitle('${title}')?$select=ItemCount`, { accept: plain })).json['ItemCount']));
  expect(counts).toEqual([3, 1]);
  expect((await anna('POST', `${fileAt('Other/n.docx')}/moveTo(newurl='/sites/demo/Nowhere/n.docx',flags=1)`)).status).toBe(404);
  expect(errorOf(await raw(server, 'nils')('POST', `${fileAt('Other/n.docx')}/moveTo(newurl='/sites/demo/Papers/n.docx',flags=1)`))).toEqual([403, '-2147024891, System.UnauthorizedAccessException']);
});

it('§11 copyTo makes a new file; what is there is refused, written over or kept beside', async () => {
  await add('Papers', 'c.txt', 'copied');
  await anna('MERGE', `${fileAt('Papers/c.txt')}/ListItemAllFields`, { body: { Title: 'Rubrik' }, headers: { 'If-Match': '*' } });
  const copy = (to: string, over: boolean): Promise<RawAnswer> => anna('POST', `${fileAt('Papers/c.txt')}/copyTo(strnewurl='/sites/demo/${to}',boverwrite=${over})`);
  expect((await copy('Other/c.txt', false)).status).toBe(200);
  expect([await textOf('Papers/c.txt'), await textOf('Other/c.txt')]).toEqual(['copied', 'copied']);
  expect((await anna('GET', `${fileAt('Other/c.txt')}?$select=Title,UIVersionLabel`, { accept: plain })).json).toEqual({ Title: 'Rubrik', UIVersionLabel: '1.0' });
  expect(await idOf('Other/c.txt')).not.toBe(await idOf('Papers/c.txt'));
  expect(errorOf(await copy('Other/c.txt', false))).toEqual([400, '-2130575257, Microsoft.SharePoint.SPException']);
  expect((await copy('Other/c.txt', true)).status).toBe(200);
  expect((await anna('GET', `${fileAt('Other/c.txt')}/UIVersionLabel`, { accept: plain })).json).toEqual({ value: '2.0' });
});

it('§11 SP.MoveCopyUtil moves and copies files and folders, as PnPjs asks it', async () => {
  const { web } = pnp(server, 'anna');
  await add('Papers', 'p.txt', 'p');
  await web.getFileByServerRelativePath('/sites/demo/Papers/p.txt').copyByPath('/sites/demo/Other/p.txt', false);
  await web.getFileByServerRelativePath('/sites/demo/Papers/p.txt').copyByPath('/sites/demo/Other/p.txt', false, { KeepBoth: true });
  await expect(web.getFileByServerRelativePath('/sites/demo/Papers/p.txt').copyByPath('/sites/demo/Other/p.txt', false)).rejects.toMatchObject({ status: 400 });
  await web.getFileByServerRelativePath('/sites/demo/Papers/p.txt').moveByPath('/sites/demo/Other/q.txt', true);
  expect(await Promise.all(['Papers/p.txt', 'Other/p.txt', 'Other/p1.txt', 'Other/q.txt'].map(textOf))).toEqual([404, 'p', 'p', 'p']);
  await web.getFolderByServerRelativePath('/sites/demo/Papers/a').copyByPath('/sites/demo/Other/copied');
  expect(await Promise.all(['Papers/a/deep/x.txt', 'Other/copied/deep/x.txt'].map(textOf))).toEqual(['x', 'x']);
  const moved = await web.getFolderByServerRelativePath('/sites/demo/Other/copied').moveByPath('/sites/demo/Papers/back');
  expect((await moved.folders())[0]).toMatchObject({ Name: 'deep', ServerRelativeUrl: '/sites/demo/Papers/back/deep' });
  expect(await Promise.all(['Other/copied/deep/x.txt', 'Papers/back/deep/x.txt'].map(textOf))).toEqual([404, 'x']);
  const body = { srcUrl: `${server.origin}/sites/demo/Papers/back`, destUrl: `${server.origin}/sites/demo/Papers/back/deep/self` };
  expect((await anna('POST', 'SP.MoveCopyUtil.MoveFolder()', { body })).status).toBe(400);
  for (const wrong of [{}, { srcPath: null, destPath: [] }, { srcUrl: 'https://elsewhere.example/x', destUrl: '/x' }]) expect([400, 404]).toContain((await anna('POST', 'SP.MoveCopyUtil.MoveFileByPath()', { body: wrong })).status);
});

it('§11 a write of FileLeafRef renames a file or a folder with all that lies in it', async () => {
  await add('Papers', 'old.txt', 'r');
  await anna('POST', `${folderAt('Papers')}/Folders/add('f1')`);
  await add('Papers/f1', 'in.txt', 'inner');
  const merge = (path: string, body: object): Promise<RawAnswer> => anna('MERGE', `${path}/ListItemAllFields`, { body, headers: { 'If-Match': '*' } });
  expect((await merge(fileAt('Papers/old.txt'), { FileLeafRef: 'new', Title: 'T' })).headers.get('etag')).toMatch(/,2"$/);
  expect([await textOf('Papers/old.txt'), await textOf('Papers/new.txt')]).toEqual([404, 'r']);
  expect((await merge(folderAt('Papers/f1'), { FileLeafRef: 'f2', Title: 'f2' })).status).toBe(204);
  expect(await Promise.all(['Papers/f1/in.txt', 'Papers/f2/in.txt'].map(textOf))).toEqual([404, 'inner']);
  expect(values(await anna('GET', `web/GetList('/sites/demo/Papers')/items?$select=FileRef,FileDirRef&$filter=FileLeafRef eq 'in.txt'`, { accept: plain }))).toEqual([{ FileRef: '/sites/demo/Papers/f2/in.txt', FileDirRef: '/sites/demo/Papers/f2' }]);
  expect(errorOf(await merge(fileAt('Papers/new.txt'), { FileLeafRef: 'F2' }))).toEqual([204, undefined]);
  expect(errorOf(await merge(folderAt('Papers/f2'), { FileLeafRef: 'a' }))).toEqual([400, '-2130575257, Microsoft.SharePoint.SPException']);
  expect(errorOf(await merge(folderAt('Papers/f2'), { FileLeafRef: 'a:b' }))).toEqual([400, '-2130575245, Microsoft.SharePoint.SPException']);
  expect((await merge(folderAt('Papers/f2'), { FileLeafRef: 7 })).status).toBe(400);
});
