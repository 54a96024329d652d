import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { startHost } from '../../local/host/start-host';
import { buildPackage, isStale } from '../../scripts/build-package';
import { chromiumArgs, findChromium } from '../../scripts/find-chromium';
import { startBenchSite } from './bench-site';
import { brokenBudgets, judge, type Figures } from './budgets';
import { buildHello } from './build-hello';
import { countEverything, type CountedRun } from './count';
import { besideHello, slopeFigures } from './measure/time-to-usable';
import { figureTable, scriptTable } from './report';
import type { Counted } from './traffic';
import { median } from './statistics';

const HELP = `npm run bench -- [--json] [--quick] [--runs 5]

  --json   the figures as JSON, nothing else
  --quick  counts and sizes only, which are what the budgets are about
  --runs   how many times each time is taken (5)
`;

const traffic = (title: string, { requests, operations, roundTrips, digests, up, down, names }: Counted): string =>
  `${title}: ${requests} data request(s) with ${operations} operation(s), ${digests} digest request(s), ${roundTrips} in a row, ${up} B up, ${down} B down\n  ${names.join('\n  ')}`;

const details = ({ opens, save, scripts }: CountedRun): string => [
  traffic('open TC6', opens.tc6),
  traffic('open the case with 15 rows in each list', opens.wide),
  traffic('open the case with 300 effects', opens.heavy),
  traffic('save one edit', save),
  ...Object.entries(scripts.cold).map(([name, { own, requests }]) => `\nown scripts of ${name} until usable (${requests} requests in all)\n${scriptTable(own)}`),
].join('\n');

async function main(): Promise<void> {
  const { values: options } = parseArgs({ options: { json: { type: 'boolean' }, quick: { type: 'boolean' }, help: { type: 'boolean' }, runs: { type: 'string', default: '5' } } });
  if (options.help) return void process.stdout.write(HELP);
  const runs = Number(options.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs takes a whole number from 1, not "${options.runs}".`);
  const say = (text: string): void => void (options.json || process.stdout.write(`${text}\n`));
  if (isStale() && !buildPackage()) throw new Error('The package could not be built.');
  const site = await startBenchSite();
  const browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumArgs()] });
  try {
    const run = await countEverything(browser, site);
    say(details(run));
    let figures: Figures = options.quick ? run.figures : { ...run.figures, ...run.timed };
    if (!options.quick) {
      const slopes = await slopeFigures(browser, site.host, site.tc6, runs);
      for (const [name, times] of Object.entries(slopes.times)) {
        say(`\n${name}: median until usable by delay of _api: ${[...times].map(([delay, all]) => `${delay} ms: ${median(all).toFixed(0)}`).join(', ')}`);
      }
      const helloHost = await startHost({ port: 0, source: { packageFile: buildHello() }, dataFolder: ':memory:' });
      figures = { ...figures, ...slopes.figures, ...(await besideHello(browser, site.host, helloHost, site.tc6, runs).finally(() => helloHost.close())) };
    }
    say(`\n${figureTable(figures)}`);
    if (options.json) process.stdout.write(`${JSON.stringify(judge(figures), null, 2)}\n`);
    process.exitCode = brokenBudgets(figures).length > 0 ? 1 : 0;
  } finally {
    await browser.close();
    await site.host.close();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
