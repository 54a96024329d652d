import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { chromiumArgs, findChromium } from '../../scripts/find-chromium';

const root = path.resolve(__dirname, '../..');

export default defineConfig({
  testDir: __dirname,
  outputDir: path.join(root, 'test-results/e2e'),
  fullyParallel: true,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ?? path.join(root, 'test-results/e2e.json') }]],
  use: {
    browserName: 'chromium',
    // What is not there after this is not coming; a test is not kept waiting for its whole time.
    actionTimeout: 20_000,
    viewport: { width: 1280, height: 900 },
    locale: 'sv-SE',
    // A colour on its way to another is not what a person reads; axe would measure it.
    contextOptions: { reducedMotion: 'reduce' },
    // A trace copies the page at every step, which costs time: E2E_TRACE=1 asks for it.
    trace: process.env['E2E_TRACE'] === undefined ? 'off' : 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: findChromium(), args: [...chromiumArgs()] },
  },
});
