import path from 'node:path';
import { completeRuntime } from './components';
import { simpleManifest } from './manifest';
import { missingComponents } from './npm-manifests';
import { readRuntime, whatWebPartsLack } from './runtime';

const nodeModules = path.resolve(__dirname, '../../../node_modules');
const versions = { react: '17.0.1', core: { id: 'core', version: '1.0.0' } };
const asking = (name: string, alias = 'SPLoader', version = '1.0.0') =>
  simpleManifest({ id: `id-${alias}`, alias, version: '1.0.0', baseUrl: '/', file: 'x.js', dependencies: { [name]: { id: `id-of-${name}`, version } } });

test('the installed runtime is whole, and English where npm has no other language', async () => {
  const runtime = await readRuntime(nodeModules);
  expect(missingComponents(runtime)).toEqual([]);
  const resources = runtime.flatMap(({ loaderConfig }) => Object.values(loaderConfig.scriptResources));
  expect(resources.some(({ type }) => type === 'localizedPath')).toBe(false);
  expect(runtime.every(({ isInternal }) => isInternal)).toBe(true);
});

test('a component nothing can stand in for is named, with who asks', () => {
  const { unknown } = completeRuntime(missingComponents([asking('@msinternal/new-thing')]), versions);
  expect(unknown).toEqual([{ id: 'id-of-@msinternal/new-thing', name: '@msinternal/new-thing', version: '1.0.0', askedBy: ['SPLoader'] }]);
});

test('parts of the property pane are stood in for only where the property pane alone asks', () => {
  const part = '@msinternal/sp-fluentui-v9-react-button-bundle';
  expect(completeRuntime(missingComponents([asking(part, 'SPPropertyPane')]), versions).unknown).toEqual([]);
  expect(completeRuntime(missingComponents([asking(part, 'SPPropertyPane'), asking(part, 'SPWebPartBase')]), versions).unknown).toHaveLength(1);
});

test("another React than the installed one is no stand-in", () => {
  expect(completeRuntime(missingComponents([asking('react', 'X', '18.0.0')]), versions).unknown).toHaveLength(1);
  expect(completeRuntime(missingComponents([asking('react', 'X', '17.0.1')]), versions).unknown).toEqual([]);
});

test('what the web parts ask for and the runtime lacks is one sentence', () => {
  expect(whatWebPartsLack([], [asking('@microsoft/sp-http')])).toContain('@microsoft/sp-http 1.0.0');
  expect(whatWebPartsLack([], [])).toBeUndefined();
});

test('no runtime at all says what to do', async () => {
  await expect(readRuntime('/nowhere')).rejects.toThrow('npm ci');
});
