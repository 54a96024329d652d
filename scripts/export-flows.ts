import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { SOLUTION_FOLDER, solutionFiles } from './flows/solution/files';

/** Writes the solution of Power Automate anew from its builders: `node --import tsx scripts/export-flows.ts`. */
rmSync(SOLUTION_FOLDER, { recursive: true, force: true });
for (const [name, content] of Object.entries(solutionFiles())) {
  const file = path.join(SOLUTION_FOLDER, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  process.stdout.write(`${file}\n`);
}
