import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { DATA_FILE, removeData } from '../sharepoint/store/database';
import { whenToldToStop } from '../sharepoint/told-to-stop';
import { startBuildWatch } from './dev/build-watch';
import { demoSeed } from './dev/demo-seed';
import { removeFlowData } from './flows/flow-desk';
import { PACKAGE_FILE, ROOT, startHost, type Host, type HostOptions } from './start-host';

const HELP = `The product on this machine: the web parts under Microsoft's own runtime, on a local SharePoint.

  --port <n>       port on 127.0.0.1 (4300; 0 takes a free one)
  --data <folder>  where the data live (.data/demo)
  --as <person>    who a browser is at first (maria; see local/sharepoint/people.ts)
  --reset          begin anew
  --empty          begin with an empty site instead of the demo cases
  --package        show the .sppkg instead of building on every change
  --no-watch       show dist/ as it is
  --no-flows       let the flows go only from the page /flows
`;

/** What being told to stop does. Before the host is ready: out through `exit`, where the build is stopped and a half-made site is taken away. */
let leave = (): void => process.exit(1);
const say = (text: string): void => void process.stdout.write(`${text}\n`);

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4300' },
      data: { type: 'string', default: path.join(ROOT, '.data/demo') },
      as: { type: 'string' },
      reset: { type: 'boolean', default: false },
      empty: { type: 'boolean', default: false },
      package: { type: 'boolean', default: false },
      'no-watch': { type: 'boolean', default: false },
      'no-flows': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return say(HELP);
  whenToldToStop(() => leave());
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`"${values.port}" is not a port.`);
  if (values.reset) {
    removeData(values.data);
    removeFlowData(values.data);
  }
  const isFresh = !existsSync(path.join(values.data, DATA_FILE));
  const seed = isFresh && !values.empty ? wholeOrNothing(await demoSeed(), values.data) : undefined;
  const start = (source: 'package' | 'build'): Promise<Host> =>
    startHost({ port, source, dataFolder: values.data, flows: !values['no-flows'], ...(values.as === undefined ? {} : { as: values.as }), ...(seed === undefined ? {} : { seed }) });
  if (values.package) {
    if (!existsSync(path.join(ROOT, PACKAGE_FILE))) buildPackage();
    return ready(await start('package'));
  }
  if (values['no-watch']) return ready(await start('build'));
  await develop(() => start('build'));
}

/** A new site that did not get all its cases (a taken port, a failure, Ctrl+C) is taken away: the next start begins anew. */
function wholeOrNothing(seed: HostOptions['seed'], dataFolder: string): HostOptions['seed'] {
  if (seed === undefined) return undefined;
  let isWhole = false;
  process.once('exit', () => {
    if (!isWhole) {
      removeData(dataFolder);
      removeFlowData(dataFolder);
    }
  });
  return async (url) => {
    say('Writing the demo cases...');
    await seed(url);
    isWhole = true;
  };
}

/** Builds on every change; the pages load again when a build is done. The host starts after the first good build. */
async function develop(start: () => Promise<Host>): Promise<void> {
  say('Building...');
  let host: Promise<Host> | undefined;
  let held = '';
  const watch = startBuildWatch(
    ROOT,
    (text) => {
      held = (held + text).slice(-20_000);
    },
    () => fail(new Error(`The build stopped.\n${held}`)),
  );
  process.on('exit', () => watch.stop());
  watch.onBuilt((isGood) => {
    if (!isGood) say(held);
    else if (host === undefined) {
      host = start();
      host.then(ready).catch(fail);
    } else void host.then((running) => running.reload());
    held = '';
  });
}

function buildPackage(): void {
  say('Building the package...');
  const gulp = path.join(ROOT, 'node_modules/gulp/bin/gulp.js');
  const { status } = spawnSync(process.execPath, [gulp, 'package-solution', '--ship', '--silent'], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error('The package could not be built. Run npm run package to see why.');
}

function ready(host: Host): void {
  leave = () => void host.close().then(() => process.exit(0));
  // Last: whoever reads the address may end the host at once.
  say(`\nHållbarhetssäkring: ${host.url}\n`);
}

function fail(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

main().catch(fail);
