'use strict';

const { projects: [browser] } = require('./jest.config.cjs');

/** The suite `documents`: files opened by a real Word-compatible program. Kept apart from the unit tests, which need no such program. */
module.exports = {
  ...browser,
  displayName: 'documents',
  testMatch: ['<rootDir>/tests/word/**/*.documents.ts'],
  testTimeout: 300_000,
  maxWorkers: 1,
};
