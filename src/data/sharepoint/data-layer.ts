import type { CaseListPort } from '../ports/case-list';
import type { CasePort } from '../ports/case-session';
import type { ConfidentialityPort } from '../ports/confidentiality';
import type { DiagnosisPort } from '../ports/diagnosis';
import type { EventPort } from '../ports/events';
import type { DecisionPort, MeetingPort, SubmissionPort } from '../ports/decisions';
import type { NoticePort } from '../ports/notices';
import type { FoundPerson, PeoplePort } from '../ports/people';
import type { PlanningPort } from '../ports/planning';
import { failed, success } from '../ports/results';
import type { ReferencePort } from '../ports/reference';
import type { RowStore } from '../ports/row-store';
import type { SiteSetupPort } from '../ports/site-setup';
import type { SnapshotPort } from '../ports/snapshots';
import { memoryDraftStore, type DraftStore } from '../session/draft-store';
import { browserClock, noSignals, type SessionClock, type SessionSignals, type SessionSurroundings } from '../session/surroundings';
import { createCaseListPort } from './case-list/case-list-port';
import { readCase } from './cases/read-case';
import type { SharePointClient } from './client/client';
import { lazyConfidentiality } from './confidentiality/lazy-confidentiality';
import { createDecisionPort } from './decisions/decision-port';
import { lazyMeetings, lazySubmissions } from './decisions/lazy-management';
import { rowShapes } from './mapper/shapes';
import { lazyDiagnosis } from './diagnosis/lazy-diagnosis';
import { lazyEvents } from './events/lazy-events';
import { lazyNotices } from './notices/lazy-notices';
import { createPeoplePort } from './people/people-port';
import { lazyPlanning } from './planning/lazy-planning';
import { createReferencePort } from './reference/reference-port';
import { createRowGateway, type RowGateway } from './rows/row-gateway';
import { lazySnapshots } from './snapshots/lazy-snapshots';

export interface DataLayerOptions {
  /** `clientInWebPart(context)` in the product, `clientAt(address, …)` elsewhere. */
  readonly client: SharePointClient;
  /** The signed-in person. */
  readonly person: FoundPerson;
  /** The same person's id on the site; where the host does not tell, nothing is read as theirs. */
  readonly personId?: number | null;
  /** A fresh key for a create. */
  readonly newKey: () => string;
  /** `browserDraftStore(window)` in a page; memory when left out. */
  readonly drafts?: DraftStore;
  /** `pageSignals(window)` in a page; none when left out. */
  readonly signals?: SessionSignals;
  readonly clock?: SessionClock;
}

export interface DataLayer {
  readonly cases: CasePort;
  readonly caseList: CaseListPort;
  readonly decisions: DecisionPort;
  readonly meetings: MeetingPort;
  readonly submissions: SubmissionPort;
  readonly notices: NoticePort;
  readonly people: PeoplePort;
  readonly planning: PlanningPort;
  readonly reference: ReferencePort;
  readonly snapshots: SnapshotPort;
  readonly confidentiality: ConfidentialityPort;
  readonly events: EventPort;
  /** The diagnosis reads what an installer (`setup`) would mend, too. */
  readonly diagnosisOver: (setup: SiteSetupPort) => DiagnosisPort;
}

/** Rows of a site, for a session. */
export const rowStoreOf = (client: SharePointClient, gateway: RowGateway, personId: number | null = null): RowStore => ({
  readCase: async (caseId) => {
    const read = await readCase(client, caseId, personId);
    if (read.ok) gateway.known.note(read.value.file.assessment);
    return read;
  },
  readRow: (kind, key) => gateway.byKey(kind, key),
  saveRow: (kind, id, etag, changes) => gateway.save(kind, id, etag, changes),
  createRow: (kind, key, caseId, values) => gateway.create(kind, key, kind === 'assessment' ? values : { ...values, assessmentId: caseId }),
});

/** The list and the queue need no session: its code comes while the case is being read. */
const lazyCasePort = (surroundings: SessionSurroundings): CasePort => ({
  open: async (caseId) => {
    const asked = surroundings.store.readCase(caseId);
    const code = import(/* webpackChunkName: 'case-session' */ '../session/case-session').catch(() => null);
    const reading = await asked;
    if (!reading.ok) return reading;
    const loaded = await code;
    return loaded === null ? failed({ kind: 'offline' }) : success(loaded.createCaseSession(caseId, reading.value, surroundings));
  },
  kept: async (caseId) => {
    const code = await import(/* webpackChunkName: 'kept-texts' */ '../session/kept-texts').catch(() => null);
    const { drafts, site, person, shapes } = surroundings;
    return code === null ? [] : code.keptTexts(drafts, { site, person, caseId }, shapes);
  },
});

/** Everything the product asks of SharePoint, apart from setting up a site. */
export const createDataLayer = (options: DataLayerOptions): DataLayer => {
  const { client, person, personId = null } = options;
  const gateway = createRowGateway(client);
  return {
    cases: lazyCasePort({
      store: rowStoreOf(client, gateway, personId), shapes: rowShapes, newKey: options.newKey, site: client.webUrl, person: person.login,
      clock: options.clock ?? browserClock, drafts: options.drafts ?? memoryDraftStore(), signals: options.signals ?? noSignals,
    }),
    caseList: createCaseListPort(client, gateway, personId),
    decisions: createDecisionPort(client, gateway, personId),
    meetings: lazyMeetings(client, gateway),
    submissions: lazySubmissions(client, gateway),
    notices: lazyNotices(client, gateway, personId),
    people: createPeoplePort(client, person),
    planning: lazyPlanning(client, gateway),
    reference: createReferencePort(client, gateway),
    snapshots: lazySnapshots(client, gateway.known),
    confidentiality: lazyConfidentiality(client, gateway),
    events: lazyEvents(client, gateway, options.newKey),
    diagnosisOver: (setup) => lazyDiagnosis(client, gateway, setup),
  };
};
