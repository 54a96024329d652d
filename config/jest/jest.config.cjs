'use strict';

/** Packages published as ES modules only: jest gets them as CommonJS through the same transform as our sources. */
const esmPackages = ['@pnp', 'fflate', '@microsoft/app-manifest/node_modules/strip-bom', 'strip-bom'];

const path = require('node:path');
const rootDir = path.resolve(__dirname, '../..');

const shared = {
  rootDir,
  transform: {
    '\\.(ts|tsx|mts|js|mjs)$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true, decorators: true },
          transform: { react: { runtime: 'classic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmPackages.join('|')})/)`],
  moduleNameMapper: { '\\.(scss|css)$': 'identity-obj-proxy', '^jest-axe$': '<rootDir>/config/jest/axe.ts' },
  modulePathIgnorePatterns: [
    '<rootDir>/(lib|lib-commonjs|lib-esm|dist|temp|release|sharepoint/solution)/',
    '<rootDir>/tests/bench/hello/',
    '<rootDir>/.data/',
  ],
};

/** Rules, data and servers need no browser; a single test file may ask for one with `@jest-environment jsdom`. */
const nodeRooms = ['src/method', 'src/domain', 'src/data/session', 'src/data/sharepoint', 'local', 'scripts', 'sharepoint', 'power-automate', 'tests'];
const browserRooms = ['src/data/bindings', 'src/ui-bindings', 'src/ui', 'src/i18n', 'src/host', 'src/features', 'src/app', 'src/webparts'];

const testsIn = (rooms) => rooms.map((room) => `<rootDir>/${room}/**/*.test.{ts,tsx}`);

module.exports = {
  rootDir,
  globalSetup: '<rootDir>/config/jest/run-folder-setup.cjs',
  globalTeardown: '<rootDir>/config/jest/run-folder-teardown.cjs',
  projects: [
    { ...shared, displayName: 'browser', testEnvironment: 'jsdom', testMatch: testsIn(browserRooms), setupFilesAfterEnv: ['<rootDir>/config/jest/setup-browser.ts'] },
    { ...shared, displayName: 'node', testEnvironment: 'node', testMatch: testsIn(nodeRooms) },
  ],
  // A loaded machine with two cores takes many times what a quiet one does.
  testTimeout: 60_000,
  // jest leaves one core alone, which on two cores means one test file at a time.
  maxWorkers: '100%',
};
