import fc from 'fast-check';
import { createSharePoint, type SharePoint } from '../index';
import { direct } from '../testing/direct';
import { cases, type Case } from '../testing/fuzz-cases';
import { furnishWorld, SECRET, type World } from '../testing/world';
import { placesOf, type Place } from '../testing/world-addresses';
import { bodiesOf, MERGES } from '../testing/world-bodies';
import type { Answer } from '../protocol/http/exchange';

const WHO = ['anna', 'erik', 'nils', 'petra', 'gast'] as const;
const WRITES = ['POST', 'MERGE', 'PUT', 'DELETE'];
let server: SharePoint;
let world: World;
let places: readonly Place[];
let ask: Readonly<Record<string, ReturnType<typeof direct>>>;
beforeAll(() => {
  server = createSharePoint({ dataFolder: ':memory:' });
  world = furnishWorld(server);
  places = placesOf(world, bodiesOf(world));
  ask = Object.fromEntries(WHO.map((who) => [who, direct(server, who)]));
});
afterAll(() => server.close());

const UNDO = new Error('undo');
/** Does something and takes all of it back, so that each case meets the whole world. */
function undone<T>(work: () => T): T {
  const out: T[] = [];
  try {
    server.store.db.write(() => {
      out.push(work());
      throw UNDO;
    });
  } catch (error) {
    if (error !== UNDO) throw error;
  }
  return out[0] as T;
}

const sent = (who: string, verb: string, address: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Answer =>
  (ask[who] ?? direct(server, who))(verb, address, { body: verb === 'GET' ? undefined : body, headers });
const textOf = ({ body, bytes }: Answer): string => body + (bytes === undefined ? '' : Buffer.from(bytes).toString());

/** What an answer must never be, in words; undefined for a good one. */
function faultOf({ who, verb }: Case, answer: Answer): string | undefined {
  const { status, headers, body, bytes, trouble, later } = answer;
  if (trouble !== undefined) return trouble;
  const type = headers['Content-Type'] ?? '';
  if ((status === 200 || status === 201) && body === '' && bytes === undefined && later === undefined && verb !== 'DELETE' && !type.startsWith('text/')) return 'an answer without its body';
  if (type.includes('json') && body !== '') JSON.parse(body);
  if (status < 300 && who === 'gast') return 'an outsider was let in';
  return status < 300 && who === 'petra' && textOf(answer).includes(SECRET) ? 'an outsider was told the secret' : undefined;
}

it('§1 nothing anybody asks of any address makes the server fail, or tells an outsider anything', () => {
  fc.assert(fc.property(cases(places), (one) => {
    const answer = undone(() => sent(one.who, one.verb, one.address, one.body, one.headers));
    expect(faultOf(one, answer)).toBeUndefined();
  }), { numRuns: 2000 });
  expect(server.store.db.get('PRAGMA integrity_check')?.['integrity_check']).toBe('ok');
  expect(JSON.parse(sent('anna', 'GET', 'web/lists/getByTitle(\'Open\')/Title', undefined).body)).toMatchObject({ value: 'Open' });
});

it('§1 hundreds of writes on end, none of them taken back, leave the site whole', () => {
  const own = createSharePoint({ dataFolder: ':memory:' });
  const there = furnishWorld(own);
  const all = placesOf(there, bodiesOf(there));
  const anna = direct(own, 'anna');
  for (const one of fc.sample(cases(all.filter(({ verbs }) => verbs.some((verb) => verb !== 'GET'))), 400)) {
    const answer = anna(one.verb, one.address, { body: one.body, headers: one.headers });
    expect([one, faultOf(one.who === 'anna' ? one : { ...one, who: 'anna' }, answer)]).toEqual([one, undefined]);
  }
  expect(own.store.db.get('PRAGMA integrity_check')?.['integrity_check']).toBe('ok');
  own.close();
});

const TABLES = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'";
const changesSoFar = (): number => Number(server.store.db.get('SELECT total_changes() AS n')?.['n']);
const dump = (): string => JSON.stringify(server.store.db.all(TABLES).map((row) => server.store.db.all(`SELECT * FROM ${String(row['name'])}`).map((one) => Object.values(one))));

/** Whether somebody wrote anything. Where `before` is given, whether all is as it was: a refused write may be begun and undone. */
function tried(who: string, verb: string, address: string, body: unknown, before?: string): { status: number; isChanged: boolean } {
  const written = changesSoFar();
  return undone(() => {
    const { status } = sent(who, verb, address, body);
    return { status, isChanged: changesSoFar() !== written && (before === undefined || dump() !== before) };
  });
}

/** Writes that are everybody's who may read: their own name, and somebody to be named. */
const EVERYBODYS = /^web\/(CurrentUser|ensureUser)/;

it('14.3 1.24 what an owner can write anywhere, a reader and an outsider cannot, and nothing is changed by their trying', () => {
  const before = dump();
  const holes: string[] = [];
  let count = 0;
  for (const { address, body } of places.filter((place) => !EVERYBODYS.test(place.address))) {
    for (const verb of WRITES) {
      const bodies = verb === 'POST' ? [body] : verb === 'DELETE' ? [undefined] : MERGES;
      // The first body the owner's write goes through with.
      let isKnown = true;
      const working = bodies.find((one) => {
        const { status, isChanged } = isKnown ? tried('anna', verb, address, one) : { status: 405, isChanged: false };
        isKnown = status !== 405;
        return status < 300 && isChanged;
      });
      const isWriting = working !== undefined || (bodies.includes(undefined) && tried('anna', verb, address, undefined).isChanged);
      if (!isWriting) continue;
      count += 1;
      for (const who of ['nils', 'petra', 'gast']) {
        const { status, isChanged } = tried(who, verb, address, working, before);
        // The bin of each is their own: of other people's things it knows nothing.
        const isRefused = status === 403 || status === 404 || (/recyclebin/i.test(address) && who !== 'gast');
        if (isChanged || !isRefused) holes.push(`${who} ${verb} ${address}: ${status}${isChanged ? ', changed' : ''}`);
      }
    }
  }
  expect(holes).toEqual([]);
  expect(dump()).toBe(before);
  // That the proof does not fade: so many addresses write.
  expect(count).toBeGreaterThan(200);
});

it('§5 the table says the truth: an owner is never told that a verb it names is none', () => {
  const wrong = places.filter(({ at }) => at !== 'navigation').flatMap(({ address, verbs, body }) => verbs.map((verb) => [verb, address, undone(() => sent('anna', verb, address, body)).status]))
    .filter(([, , status]) => status === 405);
  expect(wrong).toEqual([]);
});
