import * as React from 'react';
import { ProductProvider, type Product } from '../../../data/bindings/product-context';
import type { DecisionPort, NewDecision } from '../../../data/ports/case-list';
import type { CaseSession } from '../../../data/ports/case-session';
import { failed, success, type Failure } from '../../../data/ports/results';
import type { Changes, Decision } from '../../../data/ports/rows';
import { commonTexts } from '../../../i18n/sv/common';
import { queueTexts } from '../../../i18n/sv/queue/index';
import { TextsProvider } from '../../../i18n/texts-context';
import { labels } from '../../../method/sv/labels';
import { ThemeScope } from '../../../ui/theme/theme-scope';
import { blankRow, createFakeSession, type FakeCase } from '../../../../tests/fixtures/fake-session';

export const NOW = '2026-11-23T10:00:00Z';

/** A case that waits for a decision, with everything a brief shows. */
export const waitingCase: FakeCase = {
  assessment: {
    name: 'Kampanj Fartfyllda Åsnen', purpose: 'Fler besökare med båt.', status: 'AwaitingDecision', routing: 'Pending', outcome: 'Unsustainable',
    revision: 1, submittedAt: '2026-11-16T09:00:00Z', owner: { id: 3, name: 'Erik Sandberg', email: 'e@region.example' },
    proposal: 'Vi föreslår att kampanjen avslutas.', openQuestions: 'Vem tar frågan om hastighetsgräns?',
    assessorName: 'Petra Ek', assessorRole: 'folkhälsostrateg', assessedOn: '2026-11-12',
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
  readonly sent: { readonly key: string; readonly decision: NewDecision; readonly changes: Changes<'assessment'> }[];
  readonly claims: number[];
  /** What the next calls answer instead of doing their work. */
  readonly trouble: { decide: Failure | null; isWrittenAnyway: boolean; refresh: Failure | null; open: Failure | null; waiting: Failure | null };
  readonly kept: Map<string, unknown>;
  /** Somebody else writes a decision in SharePoint; this screen sees it when the case is read anew. */
  readonly decideElsewhere: (decision: Partial<Decision>) => void;
  readonly changeElsewhere: (changes: Changes<'assessment'>) => void;
}

/** The queue over a case in memory: what is written "elsewhere" shows after `refresh`, as with SharePoint. */
export const createFakeQueue = (options: { readonly mayDecide?: boolean; readonly of?: FakeCase; readonly others?: FakeCase['assessment'][]; readonly isEmpty?: boolean } = {}): FakeQueue => {
  const { mayDecide = true, of = waitingCase, others = [], isEmpty = false } = options;
  const base = createFakeSession(of);
  const trouble: FakeQueue['trouble'] = { decide: null, isWrittenAnyway: false, refresh: null, open: null, waiting: null };
  const kept = new Map<string, unknown>();
  const sent: { key: string; decision: NewDecision; changes: Changes<'assessment'> }[] = [];
  const claims: number[] = [];
  const written: Decision[] = [...base.decisions()];
  let elsewhere: Changes<'assessment'> = {};
  let seen: readonly Decision[] = written.slice();
  let keys = 0;

  const session: CaseSession = {
    ...base,
    mayDecide: () => mayDecide,
    decisions: () => seen,
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
  const decisions: DecisionPort = {
    waiting: () => Promise.resolve(trouble.waiting !== null ? failed(trouble.waiting) : success({
      mayDecide,
      cases: isEmpty ? [] : [base.assessment(), ...others.map((row, index) => blankRow('assessment', { id: 20 + index, key: `other-${index}`, status: 'AwaitingDecision', routing: 'InReview', ...row }))],
    })),
    claim: (assessment) => {
      claims.push(assessment.id);
      return Promise.resolve(success({ ...assessment, routing: 'InReview' as const }));
    },
    decide: (key, decision, changes) => {
      sent.push({ key, decision, changes });
      const row = trouble.decide === null || trouble.isWrittenAnyway ? write({ ...decision, key }) : null;
      if (row !== null && trouble.decide === null) elsewhere = { ...elsewhere, ...changes };
      return Promise.resolve(row === null || trouble.decide !== null ? failed(trouble.decide ?? { kind: 'offline' }) : success(row));
    },
  };
  const unused = (): never => { throw new Error('Not used by the queue'); };
  const product = {
    host: { surface: 'page', language: 'sv', locale: 'sv-SE', person: { login: 'sara', name: 'Sara Öhman', email: '' }, webUrl: 'http://x', target: { caseId: null, part: null } },
    actions: { show: () => undefined, linkTo: (id: number | null) => `?case=${id ?? ''}`, onNetworkChange: () => () => undefined },
    cases: { kept: () => Promise.resolve([]), open: () => Promise.resolve(trouble.open === null ? { ok: true, value: session } : { ok: false, failure: trouble.open }) },
    caseList: { page: unused, create: unused, copy: unused, begin: unused, find: unused, judgedIn: unused }, people: { search: unused, resolve: unused, me: unused },
    planning: { year: unused, consider: unused, change: unused }, reference: { read: unused, publish: unused }, notices: { mine: unused, receive: unused },
    snapshots: { store: unused, read: unused, addressOf: unused },
    setup: { plan: unused, install: unused, groups: unused, addMember: unused },
    decisions, labels, loadMethodDetails: unused,
    formDrafts: { read: (name: string) => kept.get(name) ?? null, write: (name: string, value: unknown) => { kept.set(name, value); }, clear: (name: string) => { kept.delete(name); } },
    now: () => NOW, newKey: () => `key-${(keys += 1)}`,
  } as const satisfies Product;

  return {
    product, session, sent, claims, trouble, kept,
    decideElsewhere: (decision) => { write({ key: 'elsewhere', revision: 1, decision: 'backToGroup', reason: 'För tunt underlag.', decidedOn: '2026-11-22', author: { id: 8, name: 'Lars Dahl', email: '' }, ...decision }); },
    changeElsewhere: (changes) => { elsewhere = { ...elsewhere, ...changes }; },
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
