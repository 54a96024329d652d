import type { GroupName } from '../sharepoint/schema/define-list';
import type { Result, SiteState } from './results';

export type { GroupName } from '../sharepoint/schema/define-list';

/** One thing the installer will make or mend, in the order it is done. */
export interface SetupStep {
  readonly id: string;
  readonly kind: 'list' | 'column' | 'index' | 'view' | 'group' | 'level' | 'access' | 'version';
  /** Display name of the list or group it belongs to. */
  readonly of: string;
  /** Display name of the thing itself. */
  readonly name: string;
}

export interface SetupPlan {
  readonly state: SiteState;
  readonly steps: readonly SetupStep[];
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
