import { randomUUID } from 'node:crypto';
import type { CasePage } from '../../src/data/ports/case-list';
import type { CaseSession } from '../../src/data/ports/case-session';
import type { Result } from '../../src/data/ports/results';
import type { Assessment, ChildKind } from '../../src/data/ports/rows';
import type { GroupName } from '../../src/data/ports/site-setup';
import { clientAt, type SharePointClient } from '../../src/data/sharepoint/client/client';
import { createDataLayer, type DataLayer } from '../../src/data/sharepoint/data-layer';
import { createSiteSetup, installSite } from '../../src/data/sharepoint/provisioning/site-setup';
import { newStanding, type Standing, type StandingChanges } from '../../src/domain/case-flow/case-flow';
import { findPerson, PERSON_COOKIE, type Person } from '../sharepoint/people';
import { tc6 } from './cases/tc6-service';
import { tc8 } from './cases/tc8-dubbelspar';
import { tc11 } from './cases/tc11-asnen';
import { tc12 } from './cases/tc12-foretagsamhet';
import { demoDays, type DemoCase, type DemoRow } from './demo-case';
import { keepSubmitted } from './handed-over';

export interface SeedOptions {
  /** Address of the web, `http://127.0.0.1:4400/sites/demo`. */
  readonly url: string;
  /** Milliseconds since 1970; days in the demo are counted from here. The machine's clock when left out. */
  readonly now?: number;
}

/** Who belongs to which of the product's groups. */
export const demoGroups: { readonly [G in GroupName]?: readonly string[] } = {
  administrators: ['anna'],
  project: ['erik', 'maria', 'johan', 'karin'],
  management: ['sara', 'lars'],
  readers: ['nils', 'petra'],
  flow: ['flode'],
};

/** The demo cases, oldest first. */
export const demoCases = (now: number): readonly DemoCase[] => [tc12, tc6, tc11, tc8].map((make) => make(demoDays(now)));

const personOf = (id: string): Person => {
  const person = findPerson(id);
  if (person === undefined) throw new Error(`No demo person is called "${id}". See local/sharepoint/people.ts.`);
  return person;
};

/** @throws one sentence: a demo that could not be written is a fault, never a state to go on from */
const must = <T>(result: Result<T>, what: string): T => {
  if (!result.ok) throw new Error(`The demo data could not be written (${what}): ${JSON.stringify(result.failure)}`);
  return result.value;
};

const clientFor = (url: string, id: string): SharePointClient =>
  clientAt(url, { headers: { Cookie: `${PERSON_COOKIE}=${personOf(id).id}` } });

/** The product's data layer for one demo person, as it works in a page of theirs. */
export const layerFor = (url: string, id: string): DataLayer => {
  const { login, name, email, jobTitle } = personOf(id);
  return createDataLayer({ client: clientFor(url, id), person: { login, name, email, title: jobTitle }, newKey: randomUUID });
};

/** Installs the lists as the administrator, and puts people into the groups they are not in yet. */
const prepareSite = async (url: string): Promise<void> => {
  const { sp } = clientFor(url, 'anna');
  const plan = must(await installSite(sp), 'lists');
  if (plan.state.kind !== 'ready') throw new Error(`The lists are not ready: ${JSON.stringify(plan.state)}`);
  const setup = createSiteSetup(sp);
  const present = must(await setup.groups(), 'groups');
  for (const [group, ids] of Object.entries(demoGroups) as [GroupName, readonly string[]][]) {
    const names = present.find((one) => one.group === group)?.members.map(({ name }) => name) ?? [];
    for (const id of ids) {
      if (!names.includes(personOf(id).name)) must(await setup.addMember(group, personOf(id).login), `${id} in ${group}`);
    }
  }
};

/** All cases on the site, by key. */
const readCases = async ({ caseList }: DataLayer): Promise<ReadonlyMap<string, Assessment>> => {
  const found = new Map<string, Assessment>();
  for (let next: string | null = ''; next !== null;) {
    const page: CasePage = must(await caseList.page({}, next === '' ? undefined : next), 'list of cases');
    page.cases.forEach((row) => found.set(row.key, row));
    ({ next } = page);
  }
  return found;
};

/** Where the case ends up when everything on its road has happened. */
const walk = (road: DemoCase['road']): StandingChanges => road.reduce<StandingChanges>((changes, step) => {
  const flow = step({ ...newStanding, ...changes } as Standing);
  if (!flow.ok) throw new Error(`The road of a demo case breaks a rule: ${flow.because}`);
  return { ...changes, ...flow.changes };
}, {});

const addRows = (session: CaseSession, { key, answers, rows }: DemoCase): void => {
  const add = <K extends ChildKind>(kind: K, { key: rowKey, ...values }: DemoRow<K>): void => {
    if (session.row(kind, rowKey) === undefined) session.add(kind, values as never, rowKey);
  };
  Object.entries(answers).forEach(([item, values]) => add('answer', { key: `${key}:${item}`, item, ...values }));
  (Object.entries(rows) as [ChildKind, readonly DemoRow<ChildKind>[]][]).forEach(([kind, list]) => list.forEach((row) => add(kind, row)));
};

const settle = async (session: CaseSession, what: string): Promise<void> => {
  const summary = await session.flush();
  if (summary.status !== 'saved' || summary.unsavedFields > 0) throw new Error(`The demo data could not be written (${what}): ${JSON.stringify(summary)}`);
};

/** Writes one case as its owner: first the rows, last the case itself, so that one that was broken off is taken up again. */
const writeCase = async (layer: DataLayer, demo: DemoCase): Promise<void> => {
  const made = must(await layer.caseList.create(demo.key, {
    ...demo.start, ownerLogin: personOf(demo.owner).login, groupLogins: demo.group.map((id) => personOf(id).login),
  }), demo.key);
  const session = must(await layer.cases.open(made.id), demo.key);
  try {
    addRows(session, demo);
    await settle(session, `rows of ${demo.key}`);
    const standing = walk(demo.road);
    if (standing.submittedAt !== undefined) {
      // The brief says what the case says: its own columns are written first, but not yet where it stands.
      session.edit('assessment', demo.key, { ...demo.assessment, outcome: standing.outcome ?? 'NotJudged' });
      await settle(session, demo.key);
      await keepSubmitted(session, layer.snapshots, personOf(demo.owner), standing.submittedAt);
      await settle(session, `submission of ${demo.key}`);
    }
    session.edit('assessment', demo.key, { ...standing, ...demo.assessment });
    await settle(session, demo.key);
  } finally {
    session.close();
  }
};

/** Its columns were written, but not where it stands. */
const isCutOff = (known: Assessment, demo: DemoCase): boolean => walk(demo.road).submittedAt !== undefined && (known.revision ?? 0) === 0;

const MEETING = 'demo-meeting';

/** The meeting at which the management group takes the case that waits. */
const planMeeting = async (url: string, now: number): Promise<void> => {
  const chair = layerFor(url, 'sara');
  const { cases, meetings, agenda } = must(await chair.decisions.waiting(), 'queue');
  const waiting = cases.find((row) => row.key === 'demo-tc11');
  if (waiting === undefined || agenda.some(({ assessmentId }) => assessmentId === waiting.id)) return;
  const meeting = meetings.find(({ key }) => key === MEETING) ?? must(await chair.meetings.addMeeting(MEETING, { name: 'Ledningsgruppens ärendeberedning', date: demoDays(now).day(9), note: 'Kl. 9–11, sammanträdesrummet' }), 'meeting');
  must(await chair.meetings.place(waiting.key, { caseId: waiting.id, revision: waiting.revision ?? 1, meeting: meeting.key, order: 1, presenter: 'Maria Holm' }), 'agenda');
};

/**
 * Fills a site with the demo: lists, people, four cases and a meeting, written through the product's own data layer under the
 * names of the people who own them. A case that has been written is left alone, whatever has happened to it since.
 */
export const seedDemo = async ({ url, now = Date.now() }: SeedOptions): Promise<void> => {
  await prepareSite(url);
  for (const demo of demoCases(now)) {
    const layer = layerFor(url, demo.owner);
    const known = (await readCases(layer)).get(demo.key);
    if (known === undefined || known.outcome === 'NotJudged' || isCutOff(known, demo)) await writeCase(layer, demo);
  }
  await planMeeting(url, now);
};
