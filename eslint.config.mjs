import { createRequire } from 'node:module';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import { rooms, roomsRule } from './config/eslint/rooms.mjs';

const spfxReact = createRequire(import.meta.url)('@microsoft/eslint-config-spfx/lib/flat-profiles/react');

const ts = ['**/*.ts', '**/*.tsx'];
const tests = ['**/*.test.ts', '**/*.test.tsx', 'tests/**', '**/testing/**'];

/** Packages that one room alone may import: `package pattern -> room`. */
const ownedPackages = [
  { group: ['@fluentui/*', '@fluentui/**', 'office-ui-fabric-core', 'office-ui-fabric-core/**'], rooms: ['src/ui'], message: 'Only src/ui imports Fluent UI.' },
  { group: ['@pnp/*', '@pnp/**'], rooms: ['src/data/sharepoint'], message: 'Only src/data/sharepoint imports PnPjs.' },
  { group: ['react', 'react/**', 'react-dom', 'react-dom/**'], rooms: ['src/ui', 'src/ui-bindings', 'src/features', 'src/app', 'src/host', 'src/i18n', 'src/webparts', 'src/data/bindings'], message: 'Method, domain and data know no React.' },
  { group: ['@microsoft/sp-*', '@microsoft/sp-*/**', '@microsoft/teams-js'], rooms: ['src/host', 'src/app', 'src/webparts', 'src/data/sharepoint'], message: 'The SPFx and Teams context stays in src/host.' },
];
const sourceRooms = Object.keys(rooms).filter((room) => room.startsWith('src/') && room !== 'src/types');
const packageWalls = sourceRooms.map((room) => ({
  files: [`${room}/**/*.ts`, `${room}/**/*.tsx`],
  rules: {
    'no-restricted-imports': ['error', {
      paths: [{ name: '@fluentui/react', message: 'Import the one component: @fluentui/react/lib/X.' }],
      patterns: ownedPackages.filter(({ rooms }) => !rooms.includes(room)).map(({ group, message }) => ({ group, message })),
    }],
  },
}));

const config = [
  {
    ignores: ['lib/**', 'lib-*/**', 'dist/**', 'temp/**', 'release/**', 'sharepoint/solution/**', 'node_modules/**', 'tests/bench/hello/**', '.data/**', '**/jest-output/**', 'coverage/**', 'playwright-report/**', 'test-results/**'],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...spfxReact,
  { files: ts, settings: { react: { version: '17.0.1' } } },
  { files: ['src/**/*.tsx'], ...jsxA11y.flatConfigs.recommended },
  {
    files: ['src/**/*.tsx'],
    rules: {
      // A table laid out as cards on a narrow screen keeps its meaning by naming the roles that the layout takes away.
      'jsx-a11y/no-redundant-roles': 'off',
      'jsx-a11y/no-interactive-element-to-noninteractive-role': 'off',
      // Our own fields decide what to do with it: a dialog puts the focus in its first field.
      'jsx-a11y/no-autofocus': ['error', { ignoreNonDOM: true }],
    },
  },
  {
    files: ts,
    languageOptions: { parserOptions: { project: ['tsconfig.test.json', 'tsconfig.tools.json'], projectService: false, tsconfigRootDir: import.meta.dirname } },
    plugins: { house: { rules: { rooms: roomsRule } } },
    rules: {
      'house/rooms': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { args: 'after-used', argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
        { selector: 'TSEnumDeclaration', message: 'No enums: use a const object or a union of codes.' },
        { selector: 'TSModuleDeclaration[kind="namespace"]', message: 'No namespaces.' },
        { selector: 'TSParameterProperty', message: 'No parameter properties: types must be erasable.' },
      ],
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      // SharePoint's answers, JSON and React itself use null.
      '@rushstack/no-new-null': 'off',
      // Texts are cleaned of control characters, and the patterns that do so must name them.
      'no-control-regex': 'off',
      'promise/param-names': 'off',
      // `void promise` says that nobody waits; `row['Title']` says that the name is SharePoint's.
      'no-void': 'off',
      'dot-notation': 'off',
      // A file reads from its public part down to its helpers.
      '@typescript-eslint/no-use-before-define': ['error', { functions: false, variables: false }],
      '@typescript-eslint/explicit-function-return-type': 'off',
      // Reports the plain pattern `x.y = await z` on locals; the type checker and tests cover what it means to catch.
      'require-atomic-updates': 'off',
    },
  },
  ...packageWalls,
  {
    files: [...tests, 'local/**/*.ts', 'scripts/**/*.ts', 'config/**/*.ts'],
    rules: { '@rushstack/import-requires-chunk-name': 'off', '@rushstack/hoist-jest-mock': 'off' },
  },
  // Tests make patterns out of the product's own words, never out of anything a stranger wrote.
  { files: tests, rules: { 'max-lines': ['error', { max: 500 }], 'no-restricted-imports': 'off', '@rushstack/security/no-unsafe-regexp': 'off' } },
  // Playwright's fixtures call `use`, which is no hook of React's.
  { files: ['tests/e2e/**'], rules: { 'react-hooks/rules-of-hooks': 'off' } },
  { files: ['src/webparts/**/*.ts', 'tests/e2e/*.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
];

export default config;
