import { readManifest } from './sppkg';

const inXml = (json: string): string =>
  `<ClientSideComponent Name="X" ComponentManifest="${json.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('å', '&#xE5;')}" />`;

test('the manifest comes out of the attribute, decoded, with our own base address', () => {
  const manifest = readManifest(
    inXml(JSON.stringify({ id: 'x', alias: 'Måla & <b>', loaderConfig: { internalModuleBaseUrls: ['HTTPS://SPCLIENTSIDEASSETLIBRARY/'], entryModuleId: 'x', scriptResources: {} } })),
  );
  expect(manifest.alias).toBe('Måla & <b>');
  expect(manifest.loaderConfig.internalModuleBaseUrls).toEqual(['/ClientSideAssets/']);
});

test('a file without a manifest is told', () => {
  expect(() => readManifest('<ClientSideComponent />')).toThrow('ComponentManifest');
});
