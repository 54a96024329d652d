import { writeStages } from '../fixtures/installed-data';

/** A process of its own for the worker fixture `installedFolder`: writes an installed site under the folder it is given. */
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Which folder?');
writeStages(folder).catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
