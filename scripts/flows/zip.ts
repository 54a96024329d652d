import { strToU8 } from 'fflate';
import { reproducibleZip } from '../reproducible-zip';
import { solutionFiles } from './solution/files';

/** What is imported in Power Automate, as bytes: no folder around the files, and nothing in it of the time it was made. */
export const solutionZip = (): Uint8Array =>
  reproducibleZip(Object.fromEntries(Object.entries(solutionFiles()).map(([name, content]) => [name, strToU8(content)])));
