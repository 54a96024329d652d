import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { teamsAppZip, TEAMS_APP_FILE, type Developer } from './teams/teams-app';

const HELP = `Packs the Teams app (config/teams-app) into teams/TeamsSPFxApp.zip.

  --name <text>      who is behind the app, as Teams shows it
  --website <url>    https address with more about it
  --privacy <url>    how personal data are handled
  --terms <url>      terms of use
`;

const { values } = parseArgs({
  options: { name: { type: 'string' }, website: { type: 'string' }, privacy: { type: 'string' }, terms: { type: 'string' }, help: { type: 'boolean', default: false } },
});
if (values.help) process.stdout.write(HELP);
else {
  const given = { name: values.name, websiteUrl: values.website, privacyUrl: values.privacy, termsOfUseUrl: values.terms };
  writeFileSync(TEAMS_APP_FILE, teamsAppZip(Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Developer));
}
