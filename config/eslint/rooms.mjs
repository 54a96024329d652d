import path from 'node:path';

/**
 * The rooms of the house and the arrows between them (docs/utveckling/build.md).
 * `sees` may be imported freely, `types` by `import type` alone. A room always sees itself.
 * Paths are relative to the repository; the longest match names the room of a file.
 */
export const rooms = {
  'src/method': { sees: [], types: [] },
  'src/domain': { sees: ['src/method'], types: [] },
  // The row types are inferred from the one declaration of each list; at run time a port knows nothing of it.
  'src/data/ports': { sees: ['src/domain', 'src/method'], types: ['src/data/sharepoint/schema'] },
  // Drafts, queues and merging: speaks to SharePoint through a port, so it can be tested against a model of it.
  'src/data/session': { sees: ['src/data/ports', 'src/domain', 'src/method'], types: ['src/data/sharepoint/schema'] },
  'src/data/sharepoint': { sees: ['src/data/session', 'src/data/ports', 'src/domain', 'src/method'], types: [] },
  // React hooks over the ports; the only part of data that knows React.
  'src/data/bindings': { sees: ['src/data/ports', 'src/method'], types: ['src/host'] },
  'src/ui': { sees: [], types: ['src/domain'] },
  'src/i18n': { sees: [], types: ['src/domain', 'src/host'] },
  'src/host': { sees: [], types: ['src/domain', 'src/i18n'] },
  // Fields of src/ui tied to rows of an open case; shared by the features of the workspace.
  'src/ui-bindings': {
    sees: ['src/data/bindings', 'src/data/ports', 'src/domain', 'src/method', 'src/ui', 'src/i18n'],
    types: ['src/host'],
  },
  'src/features': {
    sees: ['src/ui-bindings', 'src/data/bindings', 'src/data/ports', 'src/domain', 'src/method', 'src/ui', 'src/i18n'],
    types: ['src/host'],
    apart: true, // one folder per user task: a feature never sees another feature
  },
  'src/app': {
    sees: ['src/features', 'src/ui-bindings', 'src/data', 'src/domain', 'src/method', 'src/ui', 'src/i18n', 'src/host'],
    types: [],
  },
  'src/webparts': { sees: ['src/app', 'src/host', 'src/i18n'], types: [] },
  'src/types': { sees: [], types: [] },
  // Seeds through the product's own data layer, so it sees that whole layer; a case that is handed over keeps its brief.
  'local/demo': { sees: ['local', 'src/data', 'src/domain', 'src/method', 'src/ui-bindings/brief-document'], types: [] },
  local: { sees: ['src/data/sharepoint/schema'], types: [] },
};

/** A test may also see these: contract tests run against the local server. */
const forTests = {
  'src/data/session': ['src/data/sharepoint/schema', 'local', 'tests'],
  'src/data/sharepoint': ['local', 'tests'],
  'src/data/bindings': ['tests'],
  'src/ui-bindings': ['tests'],
  'src/features': ['tests'],
  'src/app': ['local', 'tests'],
  'local/demo': ['tests'],
};

const names = Object.keys(rooms).sort((a, b) => b.length - a.length);
const isWithin = (file, folder) => file === folder || file.startsWith(`${folder}/`);
const roomOf = (file) => names.find((name) => isWithin(file, name));
const featureOf = (file) => file.split('/')[2];

/** One sentence when `from` may not import `to` (both relative to the repository), otherwise undefined. */
export function forbidden(from, to, isTypeOnly) {
  const name = roomOf(from);
  if (name === undefined) return undefined;
  const room = rooms[name];
  if (room.apart && isWithin(to, name) && featureOf(to) !== featureOf(from)) {
    return `A feature never imports another feature: ${to} belongs to ${featureOf(to)}.`;
  }
  if (roomOf(to) === name || isWithin(to, name)) return undefined;
  if (room.sees.some((seen) => isWithin(to, seen))) return undefined;
  if (isTypeOnly && room.types.some((seen) => isWithin(to, seen))) return undefined;
  const isTest = /\.test\.tsx?$|\/testing\//.test(from);
  if (isTest && (forTests[name] ?? []).some((seen) => isWithin(to, seen))) return undefined;
  if (room.types.some((seen) => isWithin(to, seen))) return `${name} knows the types of ${to} at most: write \`import type\`.`;
  return `${name} may not import ${to}. It sees: ${[...room.sees, ...room.types].join(', ') || 'nothing but itself'}.`;
}

const isTypeOnlyImport = (node) =>
  node.importKind === 'type' ||
  node.exportKind === 'type' ||
  (node.specifiers?.length > 0 && node.specifiers.every((specifier) => specifier.importKind === 'type'));

/** ESLint rule: resolves each relative import and compares it with the arrows above. Lazy `import()` counts too. */
export const roomsRule = {
  meta: { type: 'problem', schema: [], messages: { wall: '{{ reason }}' } },
  create(context) {
    const from = path.relative(context.cwd, context.filename).split(path.sep).join('/');
    const check = (node) => {
      const specifier = node.source?.value;
      if (typeof specifier !== 'string' || !specifier.startsWith('.')) return;
      const to = path.posix.join(path.posix.dirname(from), specifier);
      const reason = forbidden(from, to, isTypeOnlyImport(node));
      if (reason !== undefined) context.report({ node, messageId: 'wall', data: { reason } });
    };
    const checkRoom = (node) => {
      if (isWithin(from, 'src') && roomOf(from) === undefined) {
        context.report({ node, messageId: 'wall', data: { reason: `No room of config/eslint/rooms.mjs holds ${from}.` } });
      }
    };
    return { Program: checkRoom, ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check, ImportExpression: check };
  },
};
