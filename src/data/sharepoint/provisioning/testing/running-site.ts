import type { SPFI } from '@pnp/sp';
import { startSharePoint, type RunningSharePoint } from '../../../../../local/sharepoint/index';
import { startFrom } from '../../../../../tests/fixtures/installed-data';
import { clientAt } from '../../client/client';
import { diffSite } from '../diff';
import type { PresentSite } from '../present-site';
import { readSite } from '../read-site';
import { sendBatch, type Answer, type Asking } from '../transport';

/** A local SharePoint for one test, with what tests of the installer ask of it. */
export interface RunningSite {
  readonly server: RunningSharePoint;
  /** A client for a demo person. Pauses that SharePoint asks for take no time. */
  readonly as: (person: string) => SPFI;
  /** Requests that reached `_api` since the last `clear`, without fetching digests. */
  readonly requests: () => number;
  readonly writes: () => number;
  readonly send: (person: string, asking: Asking) => Promise<Answer>;
  readonly present: (person?: string) => Promise<PresentSite>;
  /** Operations a new comparison finds, by name. */
  readonly missing: () => Promise<number>;
}

/** @param from `installed`: as the installer leaves a new site, for tests of what comes after */
export const startSite = async (from: 'empty' | 'installed' = 'empty'): Promise<RunningSite> => {
  const server = await (from === 'empty' ? startSharePoint({ dataFolder: ':memory:', port: 0 }) : startFrom('installed'));
  const as = (person: string): SPFI =>
    clientAt(server.url, { headers: { Cookie: `sp-person=${person}` }, sleep: async () => undefined, now: () => Date.now() }).sp;
  const log = () => server.requests.list().filter(({ url }) => !url.endsWith('/contextinfo'));
  const send = async (person: string, asking: Asking): Promise<Answer> => {
    const [answer] = await sendBatch(as(person), [asking]);
    if (answer === undefined) throw new Error('no answer');
    return answer;
  };
  const present = async (person = 'anna'): Promise<PresentSite> => {
    const site = await readSite(as(person));
    if (!site.ok) throw new Error(site.failure.kind);
    return site.value;
  };
  return {
    server,
    as,
    requests: () => log().filter(({ batch }) => batch === null).length,
    writes: () => log().filter(({ method, url }) => method !== 'GET' && !url.endsWith('$batch')).length,
    send,
    present,
    missing: async () => diffSite(await present()).operations.length,
  };
};
