import type { GroupName } from '../sharepoint/schema/define-list';
import type { Result, SiteState } from './results';

export type { GroupName } from '../sharepoint/schema/define-list';

/** One thing the installer will make or mend, in the order it is done. */
export interface SetupStep {
  readonly id: string;
  readonly kind: 'list' | 'library' | 'column' | 'index' | 'view' | 'group' | 'level' | 'access' | 'version';
  /** Display name of the list, library or group it belongs to. */
  readonly of: string;
  /** Display name of the thing itself. */
  readonly name: string;
}

/** Something in the way that a person must settle first, since the installer never changes or deletes what is not its own. */
export interface SetupObstacle {
  /** Another list has the name we need; a list at our address is of another kind; a column of our name is of another kind; a list of ours is closed to this person. */
  readonly kind: 'titleTaken' | 'wrongTemplate' | 'wrongType' | 'noAccess';
  /** Display name of the list it concerns. */
  readonly of: string;
  /** The list or column in the way. */
  readonly name: string;
}

export interface SetupPlan {
  readonly state: SiteState;
  readonly steps: readonly SetupStep[];
  /** Empty on almost every site. As long as there are any, the site does not become ready. */
  readonly obstacles: readonly SetupObstacle[];
  /** Whether this person may carry it out (manage lists and permissions on the site). */
  readonly mayInstall: boolean;
  /** Site owners to turn to, when not. */
  readonly owners: readonly string[];
}

export interface GroupMembers {
  readonly group: GroupName;
  readonly title: string;
  readonly members: readonly { readonly id: number; readonly name: string }[];
}

/** Installs the lists from their declarations. Can be run again at any time; a finished site costs no write. */
export interface SiteSetupPort {
  plan(): Promise<Result<SetupPlan>>;
  /** Carries the plan out; tells progress after each answered batch. A break leaves a site that a new run completes. */
  install(onProgress: (done: number, total: number) => void): Promise<Result<SetupPlan>>;
  groups(): Promise<Result<readonly GroupMembers[]>>;
  addMember(group: GroupName, login: string): Promise<Result<GroupMembers>>;
}
