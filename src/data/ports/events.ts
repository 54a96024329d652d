import type { Result } from './results';
import type { LoggedEvent } from './rows';

/** Something an administrator needs to know, as the product itself notes it. */
export interface NewEvent {
  readonly kind: 'appFailed' | 'installed' | 'protected' | 'acknowledged';
  /** Short, without names of people. */
  readonly name: string;
  readonly source: string;
  readonly assessmentId: number | null;
  readonly text: string;
}

/** The log of events. Nothing here throws. */
export interface EventPort {
  /** Adds a line. Who may not write there, and a site without the list, lose it silently: the log hinders nobody. */
  note(event: NewEvent): Promise<void>;
  /** Newest first, a screenful; `next` reads on. */
  recent(next?: string): Promise<Result<{ readonly rows: readonly LoggedEvent[]; readonly next: string | null }>>;
}
