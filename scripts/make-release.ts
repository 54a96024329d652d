import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PACKAGE_FILE } from './build-package';
import { makeRelease } from './release/release';
import { TEAMS_APP_FILE } from './teams/teams-app';

const folder = path.resolve(__dirname, '../release');
for (const file of [PACKAGE_FILE, TEAMS_APP_FILE]) {
  if (!existsSync(file)) throw new Error(`${path.basename(file)} is not built. Run npx gulp release.`);
}
const names = makeRelease({ folder, packageFile: PACKAGE_FILE, teamsApp: readFileSync(TEAMS_APP_FILE) });
process.stdout.write(`release/\n${names.map((name) => `  ${name}\n`).join('')}`);
