import type { Result } from './results';
import type { Assessment, Decision, LoggedEvent } from './rows';
import type { SetupPlan } from './site-setup';

/** How one group stands in SharePoint. */
export interface GroupHealth {
  readonly group: 'administrators' | 'project' | 'management' | 'readers' | 'flow';
  /** Display name; '' when it is not there. */
  readonly title: string;
  readonly isThere: boolean;
  /** Null when SharePoint does not tell. */
  readonly memberCount: number | null;
  /** Names of members that are no persons (security groups of the directory): who is in them is not told here. */
  readonly groupsWithin: readonly string[];
  /** Somebody gave it another name: the installer still knows it, the rule of who decides does not. */
  readonly isRenamed: boolean;
}

/** How one flow stands, by the row it writes each time it runs. */
export interface FlowHealth {
  /** As in `power-automate/`: HbCaseToManagement … */
  readonly flow: string;
  /** Null: never seen. */
  readonly lastSeen: string | null;
  /** Longest time between two signs that is in order, hours. */
  readonly expectedWithinHours: number;
}

/** What could not be read, so that nothing is said of it: lists that are missing, older or closed to this person. */
export type UnreadPart = 'stopped' | 'decisions' | 'events';

/** All an administrator needs to see, read without writing anything. */
export interface Diagnosis {
  /** Lists, columns, indexes, views, rights: what a run of the installer would mend, and what is in its way. */
  readonly plan: SetupPlan;
  readonly groups: readonly GroupHealth[];
  readonly flows: readonly FlowHealth[];
  /** Cases whose route stopped (`HbRouting` = Failed) and that still wait for a decision. */
  readonly stopped: readonly Assessment[];
  /** Rows of HbDecisions by people who are neither members of the management group nor said to have been. */
  readonly foreignDecisions: readonly Decision[];
  /** False: SharePoint does not tell who is in the management group, and every row of HbDecisions counts. */
  readonly areMembersKnown: boolean;
  /** What failed and nobody has taken care of, newest first. */
  readonly failures: readonly LoggedEvent[];
  /** Names of the cases that these rows belong to, by id; a case that is gone has none. */
  readonly caseNames: Readonly<Record<number, string>>;
  readonly unread: readonly UnreadPart[];
  /** Whether this person looks after the lists. Others see nothing here that they could mend. */
  readonly mayManage: boolean;
}

/** What administrators look at and mend. Nothing here throws. */
export interface DiagnosisPort {
  read(): Promise<Result<Diagnosis>>;
  /** Lets the flows take a stopped case again: routing back to Pending. A case that moved on meanwhile comes back as it is. */
  routeAgain(row: Assessment): Promise<Result<Assessment>>;
  /** Notes that a person was a member of the management group when they decided; their rows count from then on. */
  countAsPastMember(person: { readonly id: number; readonly name: string }): Promise<Result<null>>;
  /** Says that somebody takes care of this failure and of all before it. @param newest of the failures that were shown */
  acknowledge(newest: LoggedEvent, name: string): Promise<Result<null>>;
}
