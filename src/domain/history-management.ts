import { localDay } from './dates';
import type { DecisionCode } from '../method/scales';
import { decisionFor, type WhoDecides } from './case-flow/proven-standing';
import { conditionsOf } from './conditions';
import type { ConditionFact, ConditionReportFact } from './conditions';
import { otherDecisions, type OtherReason } from './other-decisions';
import { sentSubmissions } from './submission/submissions';

interface Who { readonly name: string }

/** What a case's history reads of its way to the management group and back. */
export interface ManagementFacts {
  readonly assessment: { readonly revision: number | null; readonly submittedAt: string | null };
  readonly submissions: readonly {
    readonly revision: number | null; readonly submittedOn: string | null; readonly withdrawnOn: string | null; readonly withdrawnReason: string;
    readonly author: Who | null;
  }[];
  readonly decisions: readonly {
    readonly revision: number | null; readonly decision: DecisionCode | null; readonly reason: string; readonly conditions: string;
    readonly minutesReference: string; readonly decidedOn: string | null; readonly created: string; readonly author: (Who & { readonly id: number }) | null;
    readonly diaryNumber: string; readonly attempt: string;
  }[];
  readonly conditions: readonly (ConditionFact & { readonly text: string; readonly metOn: string | null; readonly metHow: string; readonly editor: Who | null })[];
  readonly conditionReports: readonly (ConditionReportFact & { readonly text: string; readonly author: Who | null })[];
}

/** Something that happened between the project group and the management group. `number`: the condition's place in its decision. */
export type ManagementEvent =
  | { readonly kind: 'submitted'; readonly revision: number }
  | { readonly kind: 'withdrawn'; readonly revision: number; readonly reason: string }
  | {
    readonly kind: 'decided'; readonly decision: DecisionCode; readonly reason: string; readonly conditions: string;
    readonly minutesReference: string; readonly diaryNumber: string; readonly revision: number | null;
  }
  /** A row that looks like a decision and is none, with why. */
  | { readonly kind: 'notDecided'; readonly because: Exclude<OtherReason, 'earlier'> }
  | { readonly kind: 'reported'; readonly number: number; readonly text: string; readonly saysMet: boolean }
  | { readonly kind: 'met'; readonly number: number; readonly text: string; readonly how: string };

type Dated = ManagementEvent & { readonly at: string; readonly by: string };

/** Each time the case was handed over, and taken back. A case from before submissions had rows tells of its latest one. */
export const submittedEvents = ({ assessment: { revision, submittedAt }, submissions }: Pick<ManagementFacts, 'assessment' | 'submissions'>): readonly Dated[] => {
  const sent = sentSubmissions(revision, submissions);
  const hasLatest = sent.some((row) => row.revision === (revision ?? 1));
  return [
    ...sent.flatMap(({ revision: number, submittedOn, withdrawnOn, withdrawnReason, author }): Dated[] => [
      { kind: 'submitted', revision: number, at: submittedOn ?? '', by: author?.name ?? '' },
      ...(withdrawnOn === null ? [] : [{ kind: 'withdrawn', revision: number, reason: withdrawnReason, at: withdrawnOn, by: '' } as const]),
    ]),
    ...(hasLatest || submittedAt === null ? [] : [{ kind: 'submitted', revision: revision ?? 1, at: submittedAt, by: '' } as const]),
  ];
};

/** The day the management group gave; the moment of the row where it is the same day, so that what was written after it stands after it. */
const dayOf = ({ decidedOn, created }: { readonly decidedOn: string | null; readonly created: string }): string =>
  (decidedOn === null || localDay(created) === decidedOn ? created : decidedOn);

/** Decisions on every submission, rows that are none, and what became of the conditions. A decision is dated by the day the management group gave, else by its row. */
export const decidedEvents = ({ assessment: { revision }, decisions, conditions, conditionReports }: ManagementFacts, who: WhoDecides): readonly Dated[] => {
  // On each submission the first row of a decider counts, whether or not the case has been handed over anew since.
  const counting = decisions.filter((row) => decisionFor(row.revision, decisions, who) === row && (row.revision ?? 0) <= (revision ?? 0));
  const others = otherDecisions(revision, decisions, decisionFor(revision, decisions, who), who)
    .filter(({ decision }) => !counting.includes(decision));
  return [
    ...counting.flatMap((row): Dated[] => [
      ...(row.decision === null ? [] : [{
        kind: 'decided', decision: row.decision, reason: row.reason, conditions: row.conditions, minutesReference: row.minutesReference,
        diaryNumber: row.diaryNumber, revision: row.revision, at: dayOf(row), by: row.author?.name ?? '',
      } as const]),
      ...conditionsOf(row, conditions).flatMap((condition, index): Dated[] => [
        ...conditionReports.filter((report) => report.condition === condition.key)
          .map((report): Dated => ({ kind: 'reported', number: index + 1, text: report.text, saysMet: report.saysMet, at: report.reportedOn ?? report.created, by: report.author?.name ?? '' })),
        ...(condition.isMet ? [{ kind: 'met', number: index + 1, text: condition.text, how: condition.metHow, at: condition.metOn ?? '', by: condition.editor?.name ?? '' } as const] : []),
      ]),
    ]),
    ...others.map(({ decision, because }): Dated => ({
      kind: 'notDecided', because: because === 'earlier' ? 'late' : because, at: decision.created, by: decision.author?.name ?? '',
    })),
  ];
};
