import type { Result } from './results';
import type { SaveOutcome } from './row-store';
import type { Assessment, Changes } from './rows';

/** An initiative that is considered for next year's assessments. */
export interface NewConsidered {
  readonly name: string;
  readonly purpose: string;
  readonly type: NonNullable<Assessment['type']>;
  readonly unit: string;
  readonly planYear: number;
}

export interface PlanPage {
  /** Oldest first; every initiative with this plan year, started ones too. */
  readonly rows: readonly Assessment[];
  readonly mayPlan: boolean;
}

/** The yearly selection of what to assess, made by heads of department and the process owner. */
export interface PlanningPort {
  /** One request. */
  year(planYear: number): Promise<Result<PlanPage>>;
  /** Adds one to the list, however often it is sent under the same key. The row has status Planned and selection considered. */
  consider(key: string, values: NewConsidered): Promise<Result<Assessment>>;
  /** Changes a planned initiative, if nobody else has meanwhile. */
  change(row: Assessment, changes: Changes<'assessment'>): Promise<Result<SaveOutcome<'assessment'>>>;
}
