'use strict';

// The tasks SPFx people know, as a thin front: Heft, jest and our own scripts do the work (docs/utveckling/build.md).
// Everything is started with the repository's own Node 22, whatever the machine has.
const { spawn } = require('node:child_process');
const path = require('node:path');
const { series } = require('gulp');

const node = path.join(__dirname, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
const env = { ...process.env, PATH: `${path.join(__dirname, 'node_modules', '.bin')}${path.delimiter}${process.env.PATH}` };
const isShip = ['--ship', '--production', 'release'].some((word) => process.argv.includes(word));
const mode = isShip ? ['--production'] : [];
const ofDeveloper = process.argv.filter((word) => /^--(name|website|privacy|terms)=/.test(word));

/** Runs a program with the repository's Node; the task fails when the program does. */
const run = (script, args) =>
  new Promise((resolve, reject) => {
    const child = spawn(node, [...script, ...args], { cwd: __dirname, env, stdio: 'inherit' });
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${[...script, ...args].join(' ')} ended with ${code}`))));
  });
const heft = (...args) => run([path.join(__dirname, 'node_modules/@rushstack/heft/bin/heft')], args);
const tool = (...args) => run(['--disable-warning=ExperimentalWarning', '--import', 'tsx'], args);

const clean = () => heft('clean');
clean.description = 'Removes build output.';

// What is built to be shipped has passed every gate. `npm test` counts them by itself first and says so, not to pay twice.
const gates = () =>
  tool('scripts/gates.ts').catch(() => Promise.reject(new Error('A gate found something (see above), so nothing was built.')));
gates.description = 'Lint, types, texts, languages, foreign files: whatever must hold before a production build.';
const mustPassGates = isShip && process.env.GATES_ALREADY_RUN !== '1';

const compile = () => heft('build', '--clean', ...mode);
const bundle = mustPassGates ? series(gates, compile) : series(compile);
bundle.description = 'Compiles and bundles; --ship for production, after the gates.';
bundle.flags = { '--ship': 'production build, after the gates' };

// The packager takes along whatever lies in teams/, so the app has to be there before it.
const teamsApp = () => tool('scripts/make-teams-app.ts', ...ofDeveloper);
teamsApp.displayName = 'teams-app';
teamsApp.description = 'Packs the Teams app into teams/TeamsSPFxApp.zip.';
teamsApp.flags = { '--website=https://…': 'and --name=, --privacy=, --terms=: the organisation\'s own, as Teams shows them' };

const packageSolution = series(bundle, teamsApp, () => heft('package-solution', ...mode));
packageSolution.description = 'Bundles and leaves sharepoint/solution/hallbarhetssakring.sppkg; --ship for production.';
packageSolution.flags = { '--ship': 'production build, after the gates' };

const release = series(packageSolution, () => tool('scripts/make-release.ts'));
release.flags = teamsApp.flags;
release.description = 'Everything an administrator installs, in release/: package, Teams app, flows, site scripts, guides, checksums.';

const serve = () => tool('local/host/main.ts');
serve.description = 'Builds on every change and shows the web parts on a local SharePoint at http://127.0.0.1:4300.';

const test = () => tool('scripts/test.ts');
test.description = 'Gates, unit and contract tests, the package and the browser suites.';

module.exports = { clean, gates, build: bundle, bundle, 'package-solution': packageSolution, 'teams-app': teamsApp, release, serve, test, default: packageSolution };
