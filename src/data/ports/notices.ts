import type { Result } from './results';
import type { Notice } from './rows';

/** What is for the signed-in person and has no receipt. */
export interface MyNotices {
  /** Newest first; one screenful. */
  readonly rows: readonly Notice[];
  /** Whether there are more than these. */
  readonly hasMore: boolean;
}

/** What a person says when they take part of a notice, or take keys over. */
export interface Receipt {
  /** ISO 8601, UTC. */
  readonly receivedOn: string;
  /** A line in their own words; '' for none. */
  readonly receipt: string;
}

/**
 * How a receipt ended. `received`: it stands in the row, written now or by this person before (an answer that was lost,
 * another tab). `changed`: somebody else was first, nothing was written, and `row` is what SharePoint has now.
 */
export interface ReceiptOutcome {
  readonly kind: 'received' | 'changed';
  readonly row: Notice;
}

/** Notices to the signed-in person. The department's first page brings the newest of them along (`CasePage.notices`). */
export interface NoticePort {
  /** One request. A site whose lists are older, and a person who may not read them, have no notices. */
  mine(): Promise<Result<MyNotices>>;
  /** Writes the receipt, if nobody has changed the row meanwhile. One request unless somebody has. */
  receive(row: Notice, receipt: Receipt): Promise<Result<ReceiptOutcome>>;
}
