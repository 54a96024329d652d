import * as React from 'react';
import { render, type RenderResult } from '@testing-library/react';
import { ProductProvider, type Product } from '../../../data/bindings/product-context';
import type { Diagnosis, DiagnosisPort, GroupHealth } from '../../../data/ports/diagnosis';
import type { EventPort } from '../../../data/ports/events';
import { failed, success, type Failure } from '../../../data/ports/results';
import type { LoggedEvent } from '../../../data/ports/rows';
import type { SetupPlan, SetupStep } from '../../../data/ports/site-setup';
import { knownFlows } from '../../../domain/diagnosis/flows';
import { commonTexts as commonEn } from '../../../i18n/en/common';
import { diagnosisTexts as diagnosisEn } from '../../../i18n/en/diagnosis/index';
import { commonTexts } from '../../../i18n/sv/common';
import { diagnosisTexts } from '../../../i18n/sv/diagnosis/index';
import { TextsProvider } from '../../../i18n/texts-context';
import { labels as labelsEn } from '../../../method/en/labels';
import { labels } from '../../../method/sv/labels';
import { blankRow } from '../../../../tests/fixtures/fake-session';
import { DiagnosisScreen } from '../diagnosis-screen';

/** The moment it is in these tests. */
export const now = '2026-11-23T12:00:00Z';
export const step: SetupStep = { id: 'index:HbActions:HbUnder', kind: 'index', of: 'Åtgärder', name: 'Hållbarhetsnyckel' };
export const planOf = (change: Partial<SetupPlan>): SetupPlan =>
  ({ state: { kind: 'ready' }, steps: [], obstacles: [], mayInstall: true, owners: ['Anna Lindqvist'], ...change });

const groupNames = ['project', 'management', 'readers', 'administrators', 'flow'] as const;
export const groupsOf = (counts: Partial<Record<GroupHealth['group'], number | null>>): readonly GroupHealth[] =>
  groupNames.map((group) => ({ group, title: group, isThere: true, memberCount: counts[group] === undefined ? 2 : counts[group], groupsWithin: [], isRenamed: false }));
export const flowsOf = (lastSeen: string | null): Diagnosis['flows'] => knownFlows.map((flow) => ({ ...flow, lastSeen }));
export const eventOf = (values: Partial<LoggedEvent>): LoggedEvent => blankRow('event' as never, { id: 9, kind: 'flowFailed', occurredOn: now, ...values } as never) as unknown as LoggedEvent;

/** A site where nothing needs mending, with `change` laid on top. */
export const diagnosisOf = (change: Partial<Diagnosis> = {}): Diagnosis => ({
  plan: planOf({}), groups: groupsOf({}), flows: flowsOf('2026-11-23T11:50:00Z'), stopped: [], foreignDecisions: [], failures: [],
  caseNames: {}, unread: [], areMembersKnown: true, mayManage: true, ...change,
});

/** A site that can be mended, in memory. */
export interface FakeDiagnosis {
  readonly port: DiagnosisPort;
  readonly log: EventPort;
  readonly done: string[];
  now: Diagnosis;
  readonly trouble: { read: Failure | null; mend: Failure | null; log: Failure | null };
  events: readonly LoggedEvent[];
}

export const createFakeDiagnosis = (change: Partial<Diagnosis> = {}): FakeDiagnosis => {
  const mend = <T,>(what: string, value: T, then: Partial<Diagnosis>) => {
    if (site.trouble.mend !== null) return Promise.resolve(failed(site.trouble.mend));
    site.done.push(what);
    site.now = { ...site.now, ...then };
    return Promise.resolve(success(value));
  };
  const site: FakeDiagnosis = {
    now: diagnosisOf(change), done: [], events: [], trouble: { read: null, mend: null, log: null },
    port: {
      read: () => Promise.resolve(site.trouble.read === null ? success(site.now) : failed(site.trouble.read)),
      routeAgain: (row) => mend(`again ${row.id}`, row, { stopped: site.now.stopped.filter(({ id }) => id !== row.id) }),
      countAsPastMember: ({ id, name }) => mend(`count ${id} ${name}`, null, { foreignDecisions: site.now.foreignDecisions.filter(({ author }) => author?.id !== id) }),
      acknowledge: ({ id }) => mend(`handled ${id}`, null, { failures: [] }),
    },
    log: {
      note: ({ kind }) => { site.done.push(`note ${kind}`); return Promise.resolve(); },
      recent: (next) => {
        if (site.trouble.log !== null) return Promise.resolve(failed(site.trouble.log));
        const from = next === undefined ? 0 : Number(next);
        return Promise.resolve(success({ rows: site.events.slice(from, from + 2), next: from + 2 < site.events.length ? String(from + 2) : null }));
      },
    },
  };
  return site;
};

export interface Shown extends RenderResult { readonly opened: number[]; readonly onSetup: jest.Mock }

/** The screen over a site in memory. */
export const showDiagnosis = (site: FakeDiagnosis, language: 'sv' | 'en' = 'sv'): Shown => {
  const opened: number[] = [];
  const onSetup = jest.fn();
  const isSwedish = language === 'sv';
  const product = {
    host: { language, locale: isSwedish ? 'sv-SE' : 'en-GB' }, labels: isSwedish ? labels : labelsEn, now: () => now,
    actions: { linkTo: (id: number) => `/sida.aspx?case=${id}` }, diagnosis: site.port, events: site.log,
  } as unknown as Product;
  const shown = render(
    <ProductProvider value={product}>
      <TextsProvider texts={isSwedish ? { common: commonTexts, diagnosis: diagnosisTexts } : { common: commonEn, diagnosis: diagnosisEn }}>
        <main><DiagnosisScreen onSetup={onSetup} onOpenCase={(id) => opened.push(id)} /></main>
      </TextsProvider>
    </ProductProvider>);
  return { ...shown, opened, onSetup };
};
