import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { artefacts } from './artefacts/artefacts';

/** Writes the files of `sharepoint/` anew from the list declarations: `node --import tsx scripts/export-artefacts.ts`. */
for (const [file, content] of Object.entries(artefacts())) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  process.stdout.write(`${file}\n`);
}
