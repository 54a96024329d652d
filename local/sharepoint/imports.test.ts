import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const files = readdirSync(__dirname, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).map((name) => join(__dirname, name));

interface Import {
  readonly from: string;
  readonly to: string;
  /** Types alone: nothing of it is there when the server runs. */
  readonly isType: boolean;
}

const named = (file: string): string => relative(__dirname, file).replace(/\.ts$/, '');
const importsOf = (file: string): Import[] =>
  [...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\s+(type\s)?[^;]*?from '(\.[^']*)'/gm)].map(([, type, path = '']) => ({ from: named(file), to: named(`${join(dirname(file), path)}.ts`), isType: type !== undefined }))
    .filter(({ to }) => existsSync(join(__dirname, `${to}.ts`)));
const imports = files.filter((file) => !file.endsWith('.test.ts')).flatMap(importsOf);

/** The first way round found from `file`, or none. */
function circle(file: string, above: readonly string[], done: Set<string>): readonly string[] {
  if (above.includes(file)) return [...above.slice(above.indexOf(file)), file];
  if (done.has(file)) return [];
  for (const { to } of importsOf(join(__dirname, `${file}.ts`))) {
    const found = circle(to, [...above, file], done);
    if (found.length > 0) return found;
  }
  done.add(file);
  return [];
}

it('no file of the server imports itself by way of others', () => {
  const done = new Set<string>();
  expect(files.flatMap((file) => circle(named(file), [], done))).toEqual([]);
});

const isIn = (file: string, rooms: readonly string[]): boolean => rooms.some((room) => file === room || file.startsWith(`${room}/`));

/** What each layer may import, and what of others it may know the types of alone. */
const LAYERS: Readonly<Record<string, { readonly may: readonly string[]; readonly types?: readonly string[] }>> = {
  model: { may: ['model'] },
  store: { may: ['store', 'model', 'people'] },
  query: { may: ['query', 'store', 'model', 'protocol/odata', 'protocol/caml'] },
  'protocol/caml': { may: ['protocol/caml', 'model'] },
  'protocol/odata': { may: ['protocol/odata', 'model'], types: ['protocol/http'] },
  'protocol/batch': { may: ['protocol', 'model', 'faults'] },
  'protocol/http': { may: ['protocol', 'model', 'faults', 'people'], types: ['store'] },
  endpoints: { may: ['endpoints', 'protocol', 'query', 'store', 'model', 'people', 'webhooks'] },
  faults: { may: ['faults', 'people', 'inspect', 'model', 'protocol/http'], types: ['store'] },
  inspect: { may: ['inspect', 'store', 'model'], types: ['protocol/http'] },
  webhooks: { may: ['webhooks', 'store', 'model'] },
};

/** Beyond its layer: who asks becomes a user of the site at the door. */
const BEYOND: readonly string[] = ['protocol/http/caller > store/principals'];

it.each(Object.entries(LAYERS))('%s imports what its layer may', (layer, { may, types = [] }) => {
  const strange = imports.filter(({ from, to, isType }) => isIn(from, [layer]) && !isIn(to, may) && !(isType && isIn(to, types)));
  expect(strange.map(({ from, to }) => `${from} > ${to}`).filter((one) => !BEYOND.includes(one))).toEqual([]);
});

it('what proves, measures and prints the server is no part of it', () => {
  const outside = ['conformance', 'bench', 'tables', 'testing'];
  expect(imports.filter(({ from, to }) => isIn(to, outside) && !isIn(from, outside)).map(({ from, to }) => `${from} > ${to}`)).toEqual([]);
});

it('SQL is written in the store, and where a query is put on rows or the debugging page reads them raw', () => {
  const isSql = /\b(SELECT .+ FROM|INSERT (OR \w+ )?INTO|UPDATE \w+ SET|DELETE FROM)\b|\bdb\.(all|get|run|iterate|bytes)\(/;
  const writing = files.filter((file) => !file.endsWith('.test.ts') && isSql.test(readFileSync(file, 'utf8'))).map(named);
  expect(writing.filter((file) => !isIn(file, ['store', 'query', 'inspect/state', 'bench', 'testing']))).toEqual([]);
});

/**
 * What a room takes from another beside its steps (`…/steps`, or the files that hold the steps of things with few), which the composing
 * rooms lay into one table. Everything else leads into another room by its address (`ctx.at`).
 */
const COMPOSED = /[/-]steps$|\/(security\/(security|roles)|recycle-bin\/bin|webhooks\/subscriptions|web\/(custom-actions|event-receivers)|files\/move-copy-util)$/;
const SHARED: Readonly<Record<string, readonly string[]>> = {
  // An attachment is a file: it is named, sized and addressed as one, and read by the rights of its row.
  attachments: ['files/names', 'files/file-access', 'files/file-entity', 'items/item-access'],
  // CAML is another way to ask for rows: the same rows, readers and texts.
  caml: ['changes/change-token', 'files/file-access', 'items/field-values', 'items/item-access', 'items/item-entity', 'lists/list-access'],
  // A type's columns are columns.
  'content-types': ['fields/columns', 'fields/fields'],
  // A file is a row of its library, whose defaults are texts as forms have them; some addresses of files are those of attachments.
  files: ['attachments/attached-file', 'items/form-values', 'items/item', 'lists/list-access', 'people/principal-entity'],
  // A row of a library is a file, which may be locked or renamed; forms name people.
  items: ['files/file-access', 'files/locks', 'files/renaming', 'people/directory'],
  lists: ['views/views', 'web/web-access'],
  security: ['people/directory', 'people/principal-entity'],
  web: ['lists/list-access'],
};

it('a room of the endpoints takes from another its steps, and what is listed here', () => {
  const roomOf = (file: string): string | undefined => /^endpoints\/([^/]+)\//.exec(file)?.[1];
  const crossing = imports.flatMap(({ from, to }) => {
    const [room, other] = [roomOf(from), roomOf(to)];
    return room === undefined || other === undefined || other === room || other === 'core' || COMPOSED.test(to) ? [] : [{ room, what: to.replace('endpoints/', '') }];
  });
  expect(crossing.filter(({ room, what }) => SHARED[room]?.includes(what) !== true)).toEqual([]);
  const unused = Object.entries(SHARED).flatMap(([room, taken]) => taken.filter((what) => !crossing.some((one) => one.room === room && one.what === what)).map((what) => `${room} > ${what}`));
  expect(unused).toEqual([]);
});

it('no file is longer than 200 lines', () => {
  expect(files.filter((file) => readFileSync(file, 'utf8').split('\n').length > 201).map(named)).toEqual([]);
});
