import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Host as WholeHost } from '../../local/host/start-host';
import { restAs } from './rest';

type Host = Pick<WholeHost, 'url' | 'sharepoint'>;

export interface PublishedFile { readonly name: string; readonly bytes: Buffer; readonly text: string }

/** Where the suite of documents looks for Word files to open in another program, each with what must be found in it. */
const KEPT = path.resolve(__dirname, '../../test-results/word');

/**
 * The files of the library as anyone downloads them, by name: the Word file of a revision stands before its data.
 * @param keepAs the Word files are kept under this name for the suite of documents; null keeps none
 */
export const publishedFiles = async (page: Page, host: Host, person: string, keepAs: string | null): Promise<readonly PublishedFile[]> => {
  const rows = await restAs(host, person).rows('HbPublications');
  const asked = keepAs === null ? [] : await conflictsOf(host, person);
  const names = rows.flatMap(({ HbWordFile, HbDataFile }) => [String(HbWordFile), String(HbDataFile)]).sort();
  return Promise.all(names.map(async (name) => {
    const answer = await page.request.get(`${host.url}/sites/demo/HbSnapshots/${name}`);
    const bytes = await answer.body();
    if (keepAs !== null && name.endsWith('.docx')) {
      mkdirSync(KEPT, { recursive: true });
      const kept = path.join(KEPT, `${keepAs}-${name.replace(/^.*-/, '')}`);
      writeFileSync(kept, bytes);
      // What that suite must find in it.
      writeFileSync(kept.replace(/docx$/, 'json'), JSON.stringify(asked));
    }
    return { name, bytes, text: bytes.toString('utf8') };
  }));
};

/** Words by which each conflict of the site's only case is known in a document: its position, else one of its sides. */
export const conflictsOf = async (host: Host, person: string): Promise<readonly string[]> => {
  const known = (await restAs(host, person).rows('HbConflicts')).map(({ HbPosition, HbOneSide }) => [HbPosition, HbOneSide].map((said) => String(said ?? '')).find((said) => said !== '') ?? '');
  if (known.length === 0 || known.includes('')) throw new Error('A typed case has conflicts, and each has words of its own');
  return known;
};
