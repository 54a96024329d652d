import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { buildPackage, checkPackage, isStale } from './build-package';
import { findChromium } from './find-chromium';
import { findPdftotext, findSoffice } from './find-soffice';
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
  /** Opens documents in LibreOffice. */
  readonly needsOffice?: true;
  run(args: readonly string[]): Promise<Tally>;
}

/** Runs a tool that writes its result as JSON, and reads the tally out of it. */
async function withReport<Report>(script: string, args: readonly string[], file: string, env: Readonly<Record<string, string>>, tally: (report: Report) => Tally): Promise<Tally> {
  mkdirSync(OUT, { recursive: true });
  rmSync(file, { force: true });
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', path.join(ROOT, 'node_modules', script), ...args], { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } });
  const [status] = await once(child, 'exit') as [number | null];
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

const jestTally = (report: JestReport): Tally => ({ passed: report.numPassedTests, failed: report.numFailedTests + report.numRuntimeErrorTestSuites });

const unitFile = path.join(OUT, 'unit.json');
const documentsFile = path.join(OUT, 'documents.json');
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
    run: (args) => withReport('jest/bin/jest.js', ['-c', 'config/jest/jest.config.cjs', '--json', '--outputFile', unitFile, ...args], unitFile, {}, jestTally),
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
    run: async (args) => {
      const executable = findChromium();
      if (isStale() && !buildPackage()) return BROKEN;
      // What an earlier run downloaded is no proof of this one.
      if (args.length === 0) rmSync(path.join(OUT, 'word'), { recursive: true, force: true });
      const env = { CHROMIUM_PATH: executable, PLAYWRIGHT_JSON_OUTPUT_FILE: browserFile };
      return withReport<PlaywrightReport>('@playwright/test/cli.js', ['test', '-c', 'tests/e2e/playwright.config.ts', ...args], browserFile, env, ({ stats, errors }) => ({
        passed: stats.expected,
        failed: stats.unexpected + stats.flaky + errors.length,
      }));
    },
  },
  {
    name: 'documents',
    title: 'The Word files in LibreOffice',
    needsOffice: true,
    run: (args) => {
      const env = { SOFFICE_PATH: findSoffice(), PDFTOTEXT_PATH: findPdftotext() };
      return withReport('jest/bin/jest.js', ['-c', 'config/jest/documents.config.cjs', '--json', '--outputFile', documentsFile, ...args], documentsFile, env, jestTally);
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

/** Looks for a program before anything else takes its minutes, and says early when there is none; its suites then fail. */
function tell(what: string, find: () => string): void {
  try {
    process.stdout.write(`${what}: ${find()}\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  }
}

/** `test.ts` runs all suites; `test.ts e2e [arguments]` runs one and hands it the rest. */
async function main([name, ...args]: readonly string[]): Promise<void> {
  const chosen = name === undefined ? SUITES : SUITES.filter((suite) => suite.name === name);
  if (chosen.length === 0) throw new Error(`There is no suite "${String(name)}". There are: ${SUITES.map((suite) => suite.name).join(', ')}.`);
  if (chosen.some(({ needsBrowser }) => needsBrowser)) tell('Browser', findChromium);
  if (chosen.some(({ needsOffice }) => needsOffice)) tell('LibreOffice', findSoffice);
  const runOne = async (suite: Suite): Promise<Tally> => {
    const began = Date.now();
    process.stdout.write(`\n== ${suite.title}\n`);
    const tally = await Promise.resolve().then(() => suite.run(args)).catch((error: unknown) => {
      process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
      return BROKEN;
    });
    process.stdout.write(`-- ${suite.name}: ${closingLine(tally)} (${((Date.now() - began) / 1000).toFixed(0)} s)\n`);
    return tally;
  };
  // One after another, but for the last two: neither needs more than one core, and the budgets count instead of timing.
  const last = chosen.filter(({ name: one }) => one === 'documents' || one === 'budgets');
  let total = NOTHING;
  for (const suite of chosen.filter((one) => !last.includes(one))) total = add(total, await runOne(suite));
  for (const tally of await Promise.all(last.map(runOne))) total = add(total, tally);
  process.stdout.write(`\n${closingLine(total)}\n`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
