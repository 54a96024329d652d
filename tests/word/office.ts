import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { findPdftotext, findSoffice } from '../../scripts/find-soffice';

/** Everything the suite makes: made anew by each run, ignored by git, there to be looked at afterwards. */
export const FOLDER = path.resolve(__dirname, '../../test-results/documents');

const run = (program: string, args: readonly string[]): string => {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024, timeout: 240_000 });
  if (status === 0) return stdout;
  throw new Error(`${path.basename(program)} ended with ${String(error ?? status)}: ${stderr.slice(-2000)}`);
};

/**
 * Has LibreOffice open files and write them in another format.
 * @param format as LibreOffice calls it: pdf, fodt, docx
 * @param folder under FOLDER
 * @returns where each is, in the order given
 */
export const convert = (files: readonly string[], format: 'pdf' | 'fodt' | 'docx', folder: string): readonly string[] => {
  const out = path.join(FOLDER, folder);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  // A profile of its own: one that is open on the person's screen would take the work over and answer nothing.
  const profile = pathToFileURL(path.join(FOLDER, 'profile')).href;
  run(findSoffice(), [`-env:UserInstallation=${profile}`, '--headless', '--norestore', '--convert-to', format, '--outdir', out, ...files]);
  return files.map((file) => {
    const made = path.join(out, `${path.parse(file).name}.${format}`);
    if (!existsSync(made)) throw new Error(`LibreOffice could not open ${path.basename(file)}`);
    return made;
  });
};

/** The text of a PDF by page, in the order it was written: a cell of a table is never torn apart by its neighbours. */
export const pagesOf = (pdf: string): readonly string[] => run(findPdftotext(), ['-raw', '-enc', 'UTF-8', pdf, '-']).split('\f').slice(0, -1);
