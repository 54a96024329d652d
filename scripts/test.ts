import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { buildPackage, checkPackage, isStale } from './build-package';
import { findChromium } from './find-chromium';
import { runGates } from './gates';
import { add, closingLine, type Tally } from './tally';

const ROOT = path.resolve(__dirname, '..');
const OUT = path.join(ROOT, 'test-results');
const NOTHING: Tally = { passed: 0, failed: 0 };
/** A suite that could not even start counts as one failure. */
const BROKEN: Tally = { passed: 0, failed: 1 };

interface Suite {
  readonly name: string;
  readonly title: string;
  readonly needsBrowser?: true;
  run(args: readonly string[]): Promise<Tally>;
}

/** Runs a tool that writes its result as JSON, and reads the tally out of it. */
function withReport<Report>(script: string, args: readonly string[], file: string, env: Readonly<Record<string, string>>, tally: (report: Report) => Tally): Tally {
  mkdirSync(OUT, { recursive: true });
  rmSync(file, { force: true });
  const { status } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', path.join(ROOT, 'node_modules', script), ...args], { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } });
  if (!existsSync(file)) return BROKEN;
  const counted = tally(JSON.parse(readFileSync(file, 'utf8')) as Report);
  // A run that ends badly without a failed test (a broken file, a leak) is still no success.
  return status === 0 || counted.failed > 0 ? counted : { passed: counted.passed, failed: 1 };
}

interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numRuntimeErrorTestSuites: number;
}
interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
  readonly errors: readonly unknown[];
}

const unitFile = path.join(OUT, 'unit.json');
const browserFile = path.join(OUT, 'e2e.json');

const SUITES: readonly Suite[] = [
  {
    name: 'gates',
    title: 'Gates',
    run: async () => {
      const tally = await runGates();
      // Their verdict is counted: the production builds of this run need not ask again (gulpfile.js).
      process.env['GATES_ALREADY_RUN'] = '1';
      return tally;
    },
  },
  {
    name: 'unit',
    title: 'Unit and contract tests',
    run: (args) =>
      Promise.resolve(
        withReport<JestReport>('jest/bin/jest.js', ['-c', 'config/jest/jest.config.cjs', '--json', '--outputFile', unitFile, ...args], unitFile, {}, (report) => ({
          passed: report.numPassedTests,
          failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
        })),
      ),
  },
  {
    name: 'package',
    title: 'The production package',
    run: () => Promise.resolve(buildPackage() ? checkPackage() : BROKEN),
  },
  {
    name: 'e2e',
    title: 'The package in a browser',
    needsBrowser: true,
    run: (args) => {
      const executable = findChromium();
      if (isStale() && !buildPackage()) return Promise.resolve(BROKEN);
      const env = { CHROMIUM_PATH: executable, PLAYWRIGHT_JSON_OUTPUT_FILE: browserFile };
      return Promise.resolve(
        withReport<PlaywrightReport>('@playwright/test/cli.js', ['test', '-c', 'tests/e2e/playwright.config.ts', ...args], browserFile, env, ({ stats, errors }) => ({
          passed: stats.expected,
          failed: stats.unexpected + stats.flaky + errors.length,
        })),
      );
    },
  },
  {
    name: 'budgets',
    title: 'Budgets of requests, bytes and scripts',
    needsBrowser: true,
    run: async () => {
      if (isStale() && !buildPackage()) return BROKEN;
      const { checkBudgets } = await import('../tests/bench/check');
      return checkBudgets();
    },
  },
];

/** Looks for the browser before anything else takes its minutes, and says early when there is none; its suites then fail. */
function tellBrowser(): void {
  try {
    process.stdout.write(`Browser: ${findChromium()}\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  }
}

/** `test.ts` runs all suites; `test.ts e2e [arguments]` runs one and hands it the rest. */
async function main([name, ...args]: readonly string[]): Promise<void> {
  const chosen = name === undefined ? SUITES : SUITES.filter((suite) => suite.name === name);
  if (chosen.length === 0) throw new Error(`There is no suite "${String(name)}". There are: ${SUITES.map((suite) => suite.name).join(', ')}.`);
  if (chosen.some(({ needsBrowser }) => needsBrowser)) tellBrowser();
  let total = NOTHING;
  for (const suite of chosen) {
    const began = Date.now();
    process.stdout.write(`\n== ${suite.title}\n`);
    const tally = await suite.run(args).catch((error: unknown) => {
      process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
      return BROKEN;
    });
    process.stdout.write(`-- ${suite.name}: ${closingLine(tally)} (${((Date.now() - began) / 1000).toFixed(0)} s)\n`);
    total = add(total, tally);
  }
  process.stdout.write(`\n${closingLine(total)}\n`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
