import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { ASSET_BASE } from '../../local/host/content/web-part-source';

/** One of our own scripts, as it travels. */
export interface OwnScript {
  /** File name without the hash of its content. */
  readonly name: string;
  readonly url: string;
  /** Bytes after `gzip -9`. */
  readonly gzip: number;
  readonly text: string;
  /** Milliseconds since the start of the navigation: when the browser asked, and when it had it. */
  readonly asked: number;
  readonly had: number;
}

export interface Fetched {
  readonly own: readonly OwnScript[];
  /** Every request of the page, the page itself included. */
  readonly requests: number;
  /** Addresses of all of them. */
  readonly urls: readonly string[];
}

/** What the page had asked for before it could be used. `untilNow` also counts what came after. */
export const fetchedBy = async (page: Page, untilNow = false): Promise<Fetched> => {
  const entries = await page.evaluate((all) => {
    const until = all ? Infinity : window.hbUsable ?? Infinity;
    return (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ startTime }) => startTime <= until)
      .map(({ name, startTime, responseEnd }) => ({ url: name, asked: startTime, had: responseEnd }));
  }, untilNow);
  const scripts = new Map(entries.filter(({ url }) => new URL(url).pathname.startsWith(ASSET_BASE)).map((entry) => [entry.url, entry]));
  const own = await Promise.all([...scripts.values()].map(async (entry) => ({ ...entry, ...(await weigh(entry.url)) })));
  return { own, requests: entries.length + 1, urls: entries.map(({ url }) => url) };
};

const weigh = async (url: string): Promise<Pick<OwnScript, 'name' | 'gzip' | 'text'>> => {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} cannot be fetched again: ${answer.status}`);
  const bytes = Buffer.from(await answer.arrayBuffer());
  return { name: nameOf(url), gzip: gzipSync(bytes, { level: 9 }).length, text: bytes.toString('utf8') };
};

/** `chunk.part-a_1f3c….js` -> `part-a` */
export const nameOf = (url: string): string =>
  (new URL(url).pathname.split('/').pop() ?? '').replace(/^chunk\./, '').replace(/[_.][0-9a-f]{8,}(?=\.js$)/, '').replace(/\.js$/, '');

export const kib = (bytes: number): number => bytes / 1024;
export const weightOf = (scripts: readonly OwnScript[]): number => kib(scripts.reduce((sum, { gzip }) => sum + gzip, 0));

/** What any writer of these formats has in its text, whatever library it is: a namespace. The type of a download is none. */
const EXPORT_MARKS = /(?:wordprocessing|spreadsheet|presentation)ml\/2006|%PDF-1/;
export const isExport = ({ text }: OwnScript): boolean => EXPORT_MARKS.test(text);
export const isPropertyPane = (url: string): boolean => /sp-property-pane/.test(url);
