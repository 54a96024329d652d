import * as React from 'react';
import { ProductProvider, type Product } from '../../../data/bindings/product-context';
import type { CaseSession } from '../../../data/ports/case-session';
import type { ChangeOutcome, DecisionPort, NewDecision, OpenCondition } from '../../../data/ports/decisions';
import { failed, success, type Failure, type Result } from '../../../data/ports/results';
import type { AgendaItem, Changes, Condition, ConditionReport, Decision, Meeting } from '../../../data/ports/rows';
import { commonTexts } from '../../../i18n/sv/common';
import { queueTexts } from '../../../i18n/sv/queue/index';
import { TextsProvider } from '../../../i18n/texts-context';
import { labels } from '../../../method/sv/labels';
import * as dialogs from '../all-dialogs';
import { dialogsArrived } from '../lazy-dialogs';
import { ThemeScope } from '../../../ui/theme/theme-scope';
import { blankRow, createFakeSession, type FakeCase } from '../../../../tests/fixtures/fake-session';
import { memorySnapshots, type MemorySnapshots } from '../../../../tests/fixtures/memory-snapshots';

dialogsArrived(dialogs);

export const NOW = '2026-11-23T10:00:00Z';

/** A case that waits for a decision, with everything a brief shows. */
export const waitingCase: FakeCase = {
  assessment: {
    name: 'Kampanj Fartfyllda Åsnen', purpose: 'Fler besökare med båt.', status: 'AwaitingDecision', routing: 'Pending', outcome: 'Unsustainable',
    revision: 1, submittedAt: '2026-11-16T09:00:00Z', owner: { id: 3, name: 'Erik Sandberg', email: 'e@region.example' },
    proposal: 'Vi föreslår att kampanjen avslutas.', openQuestions: 'Vem tar frågan om hastighetsgräns?',
    diaryNumber: '26RGK1', assessorName: 'Petra Ek', assessorRole: 'folkhälsostrateg', assessedOn: '2026-11-12',
  },
  rows: {
    answer: [
      { item: 'J.social', choice: 'counteracts', text: 'Stillheten försvinner.' },
      { item: 'J.ecological', choice: 'neutral', subReason: 'notApplicable', text: '' },
      { item: 'J.economic', choice: 'contributes', text: 'Fler gästnätter.' },
    ],
    goalImpact: [
      { target: 'gk2025.priority1', effect: 'positive', description: 'Fler upptäcker länet.' },
      { target: 'sdg.15', effect: 'negative', effectKind: 'direct', where: 'fåglar i innerzonen', description: 'Fåglarna störs.' },
      { target: 'sdg.8', effect: 'positive', effectKind: 'indirect', description: 'Fler jobb.' },
      { target: 'sdg.15', effect: 'positive', effectKind: 'cumulative', description: 'Pengar till skötsel.' },
      { target: 'sdg.99', effect: 'negative', description: 'Från en annan version.' },
    ],
    conflict: [{ kind: 'goal', oneSide: 'Besöksnäring', otherSide: 'Bevarande', position: 'Bevarandet går före.' }],
    knowledgeGap: [
      { question: 'Hur många båtar?', isBlocking: true, owner: 'Projektledaren' },
      { question: 'Löst', isBlocking: true, closedHow: 'Räknade.' },
      { question: 'Hur många bilar?', isBlocking: true, acceptedReason: 'Räknas i höst.' },
      { question: 'Inte viktig', isBlocking: false },
    ],
    sustainabilityKey: [{ name: 'Skydda innerzonen' }],
    action: [{ under: 'sustainabilityKey-1', name: 'Skylta zonen', owner: 'Kommunen', due: '2027-05-01' }],
  },
};

export interface FakeQueue {
  readonly product: Product;
  readonly session: CaseSession;
  readonly snapshots: MemorySnapshots;
  readonly sent: { readonly key: string; readonly decision: NewDecision; readonly changes: Changes<'assessment'> }[];
  /** What was asked of meetings, agenda and conditions, as `port: what`. */
  readonly asked: string[];
  readonly claims: number[];
  /** What the next calls answer instead of doing their work. */
  readonly trouble: {
    decide: Failure | null; isWrittenAnyway: boolean; refresh: Failure | null; open: Failure | null; waiting: Failure | null;
    /** Meetings, agenda and conditions. */
    desk: Failure | null;
  };
  readonly kept: Map<string, unknown>;
  /** Somebody else writes a decision in SharePoint; this screen sees it when the case is read anew. */
  readonly decideElsewhere: (decision: Partial<Decision>) => void;
  readonly changeElsewhere: (changes: Changes<'assessment'>) => void;
  /** Somebody else changes a row of the desk: the next write to it meets another version. */
  readonly changeRowElsewhere: (key: string, changes: object) => void;
}

export interface FakeQueueOptions {
  readonly mayDecide?: boolean;
  readonly of?: FakeCase;
  readonly others?: FakeCase['assessment'][];
  readonly isEmpty?: boolean;
  readonly meetings?: readonly Partial<Meeting>[];
  readonly agenda?: readonly Partial<AgendaItem>[];
  readonly openConditions?: readonly (Omit<OpenCondition, 'condition' | 'reports'> & { readonly condition: Partial<Condition>; readonly reports?: readonly Partial<ConditionReport>[] })[];
  readonly decidedIds?: readonly number[];
}

/** The queue over a case in memory: what is written "elsewhere" shows after `refresh`, as with SharePoint. */
export const createFakeQueue = (options: FakeQueueOptions = {}): FakeQueue => {
  const { mayDecide = true, of = waitingCase, others = [], isEmpty = false, decidedIds = [] } = options;
  const base = createFakeSession(of);
  const snapshots = memorySnapshots();
  const trouble: FakeQueue['trouble'] = { decide: null, isWrittenAnyway: false, refresh: null, open: null, waiting: null, desk: null };
  const kept = new Map<string, unknown>();
  const sent: { key: string; decision: NewDecision; changes: Changes<'assessment'> }[] = [];
  const asked: string[] = [];
  const claims: number[] = [];
  const written: Decision[] = [...base.decisions()];
  let elsewhere: Changes<'assessment'> = {};
  let seen: readonly Decision[] = written.slice();
  let keys = 0;
  let serial = 100;

  // Rows of the desk as SharePoint has them, by key.
  const meetings = new Map((options.meetings ?? []).map((values, index) => [values.key ?? `m${index + 1}`, blankRow('meeting', { id: index + 1, key: `m${index + 1}`, ...values })]));
  const agenda = new Map((options.agenda ?? []).map((values, index) => [values.key ?? `a${index + 1}`, blankRow('agendaItem', { id: index + 1, key: `a${index + 1}`, revision: 1, ...values })]));
  const open = (options.openConditions ?? []).map(({ condition, reports = [], caseName }, index): OpenCondition => ({
    caseName, condition: blankRow('condition', { id: index + 1, key: `c${index + 1}`, assessmentId: 12, order: index + 1, ...condition }),
    reports: reports.map((report, n) => blankRow('conditionReport', { id: n + 1, key: `r${n + 1}`, condition: `c${index + 1}`, ...report })),
  }));
  const conditions = new Map([...base.conditions(), ...open.map(({ condition }) => condition)].map((row) => [row.key, row]));
  const ofKind = (key: string): Map<string, object> => ([meetings, agenda, conditions] as Map<string, object>[]).find((rows) => rows.has(key)) ?? new Map<string, object>();

  const session: CaseSession = {
    ...base,
    mayDecide: () => mayDecide,
    decisions: () => seen,
    conditions: () => base.conditions().map((row) => conditions.get(row.key) ?? row),
    refresh: () => {
      if (trouble.refresh !== null) return Promise.resolve(trouble.refresh);
      seen = written.slice();
      base.edit('assessment', base.assessment().key, elsewhere);
      return Promise.resolve(null);
    },
  };
  const write = (values: Partial<Decision>): Decision => {
    const row = blankRow('decision', { id: 50 + written.length, assessmentId: 12, created: NOW, author: { id: 9, name: 'Sara Öhman', email: '' }, ...values });
    if (!written.some(({ key }) => key === row.key)) written.push(row);
    return row;
  };
  /** As SharePoint does it: a row with another version than the one that was read is not written. */
  const changeIn = <R extends { readonly key: string; readonly etag: string }>(rows: Map<string, R>, row: R, changes: Partial<R>): Promise<Result<ChangeOutcome<R>>> => {
    asked.push(`change ${row.key}: ${JSON.stringify(changes)}`);
    if (trouble.desk !== null) return Promise.resolve(failed(trouble.desk));
    const now = rows.get(row.key);
    if (now === undefined) return Promise.resolve(failed({ kind: 'gone' }));
    if (now.etag !== row.etag) return Promise.resolve(success({ kind: 'changed', row: now }));
    const next = { ...now, ...changes, etag: `"${(serial += 1)}"` };
    rows.set(row.key, next);
    return Promise.resolve(success({ kind: 'saved', row: next }));
  };
  const addIn = <R,>(rows: Map<string, R>, key: string, row: R): Promise<Result<R>> => {
    asked.push(`add ${key}`);
    if (trouble.desk !== null) return Promise.resolve(failed(trouble.desk));
    if (!rows.has(key)) rows.set(key, row);
    return Promise.resolve(success(rows.get(key) ?? row));
  };

  const decisions: DecisionPort = {
    waiting: () => Promise.resolve(trouble.waiting !== null ? failed(trouble.waiting) : success({
      mayDecide, decidedIds, agenda: [...agenda.values()], meetings: [...meetings.values()].filter(({ isRemoved }) => !isRemoved),
      conditions: open.map((one) => ({ ...one, condition: conditions.get(one.condition.key) ?? one.condition })).filter(({ condition }) => !condition.isMet),
      cases: isEmpty ? [] : [base.assessment(), ...others.map((row, index) => blankRow('assessment', { id: 20 + index, key: `other-${index}`, status: 'AwaitingDecision', routing: 'InReview', revision: 1, ...row }))],
    })),
    claim: (assessment) => {
      claims.push(assessment.id);
      return Promise.resolve(success({ ...assessment, routing: 'InReview' as const }));
    },
    decide: (key, decision, changes) => {
      sent.push({ key, decision, changes });
      const { conditions: given, caseId: assessmentId, ...values } = decision;
      const inWords = given.map(({ text }, n) => `${n + 1}. ${text}`).join('\n');
      const row = trouble.decide === null || trouble.isWrittenAnyway ? write({ ...values, assessmentId, conditions: inWords, key, attempt: key }) : null;
      if (row !== null && trouble.decide === null) elsewhere = { ...elsewhere, ...changes };
      return Promise.resolve(row === null || trouble.decide !== null ? failed(trouble.decide ?? { kind: 'offline' }) : success({ kind: 'decided', decision: row }));
    },
    follow: (_caseId, _revision, changes) => {
      if (trouble.decide !== null) return Promise.resolve(failed(trouble.decide));
      elsewhere = { ...elsewhere, ...changes };
      return Promise.resolve(success({ ...base.assessment(), ...changes }));
    },
    changeCondition: (row, changes) => changeIn(conditions, row, changes),
  };
  const unused = (): never => { throw new Error('Not used by the queue'); };
  const product = {
    host: { surface: 'page', language: 'sv', locale: 'sv-SE', person: { login: 'sara', name: 'Sara Öhman', email: '' }, webUrl: 'http://x', target: { caseId: null, part: null } },
    actions: { show: () => undefined, linkTo: (id: number | null) => `?case=${id ?? ''}`, onNetworkChange: () => () => undefined },
    cases: { kept: () => Promise.resolve([]), open: () => Promise.resolve(trouble.open === null ? { ok: true, value: session } : { ok: false, failure: trouble.open }) },
    caseList: { page: unused, create: unused, copy: unused, begin: unused, find: unused, judgedIn: unused }, people: { search: unused, resolve: unused, me: unused },
    planning: { year: unused, consider: unused, change: unused }, reference: { read: unused, publish: unused }, notices: { mine: unused, receive: unused },
    meetings: {
      addMeeting: (key, values) => addIn(meetings, key, blankRow('meeting', { id: (serial += 1), key, ...values })),
      changeMeeting: (row, changes) => changeIn(meetings, row, changes),
      place: (caseKey, { caseId, ...values }) => addIn(agenda, `${caseKey}:${values.revision}`, blankRow('agendaItem', { id: (serial += 1), key: `${caseKey}:${values.revision}`, assessmentId: caseId, ...values })),
      changeItem: (row, changes) => changeIn(agenda, row, changes),
      placeOf: unused,
    },
    submissions: { withdraw: unused, rows: unused },
    events: { note: unused, recent: unused }, diagnosis: { read: unused, routeAgain: unused, countAsPastMember: unused, acknowledge: unused },
    confidentiality: { mayProtect: unused, protect: unused, setPeople: unused, people: unused, left: unused },
    setup: { plan: unused, install: unused, groups: unused, addMember: unused },
    snapshots, decisions, labels, loadMethodDetails: async () => (await import('../../../method/sv/details')).details,
    formDrafts: { read: (name: string) => kept.get(name) ?? null, write: (name: string, value: unknown) => { kept.set(name, value); }, clear: (name: string) => { kept.delete(name); } },
    now: () => NOW, newKey: () => `key-${(keys += 1)}`,
  } as const satisfies Product;

  return {
    product, session, snapshots, sent, asked, claims, trouble, kept,
    decideElsewhere: (decision) => { write({ key: 'elsewhere', attempt: 'theirs', revision: 1, decision: 'backToGroup', reason: 'För tunt underlag.', decidedOn: '2026-11-22', author: { id: 8, name: 'Lars Dahl', email: '' }, ...decision }); },
    changeElsewhere: (changes) => { elsewhere = { ...elsewhere, ...changes }; },
    changeRowElsewhere: (key, changes) => { const rows = ofKind(key); rows.set(key, { ...rows.get(key), ...changes, etag: `"${(serial += 1)}"` }); },
  };
};

/** Everything a screen of the queue needs around it. */
export const QueueHome: React.FC<{ readonly queue: FakeQueue }> = ({ queue, children }) => (
  <ProductProvider value={queue.product}>
    <TextsProvider texts={{ common: commonTexts, queue: queueTexts }}>
      <ThemeScope mode="light" palette={{}} lang="sv">{children}</ThemeScope>
    </TextsProvider>
  </ProductProvider>
);
