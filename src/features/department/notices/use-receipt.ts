import * as React from 'react';
import { useProduct } from '../../../data/bindings/product-context';
import type { Failure } from '../../../data/ports/results';
import type { Notice } from '../../../data/ports/rows';

/** Where a notice stands with this person. `first`: somebody else said that it is received. */
export type ReceiptState = 'open' | 'sending' | 'received' | 'first' | 'withdrawn';

export interface ReceiptFlow {
  /** As SharePoint has it, as far as is known here. */
  readonly row: Notice;
  readonly state: ReceiptState;
  /** Somebody has changed what it says, so that it is to be read again. */
  readonly isChanged: boolean;
  readonly failure: Failure | null;
  readonly comment: string;
  readonly setComment: (text: string) => void;
  readonly receive: () => void;
}

/** The receipt of one notice, with a comment that outlives a reload. @param onSettled told once nothing more is to be done */
export const useReceipt = (given: Notice, onSettled: (row: Notice) => void): ReceiptFlow => {
  const { notices, formDrafts, now } = useProduct();
  const name = `notice-${given.id}`;
  const [row, setRow] = React.useState(given);
  const [state, setState] = React.useState<ReceiptState>('open');
  const [isChanged, setIsChanged] = React.useState(false);
  const [failure, setFailure] = React.useState<Failure | null>(null);
  const [comment, setOwnComment] = React.useState(() => { const kept = formDrafts.read(name); return typeof kept === 'string' ? kept : ''; });
  const isHere = React.useRef(true);
  React.useEffect(() => () => { isHere.current = false; }, []);
  // A reading that is newer than what is known here; a tag of SharePoint's is new with every change.
  const known = React.useRef(given.etag);
  if (known.current !== given.etag && state === 'open') { known.current = given.etag; setRow(given); }

  const setComment = (text: string): void => {
    setOwnComment(text);
    if (text === '') formDrafts.clear(name); else formDrafts.write(name, text);
  };
  const settle = (next: ReceiptState, settled: Notice): void => {
    formDrafts.clear(name);
    setState(next);
    onSettled(settled);
  };
  const receive = (): void => {
    if (state === 'sending') return;
    setState('sending');
    setFailure(null);
    setIsChanged(false);
    const send = async (): Promise<void> => {
      const result = await notices.receive(row, { receivedOn: now(), receipt: comment.trim() });
      if (!isHere.current) return;
      if (!result.ok) { setState('open'); setFailure(result.failure); return; }
      const { kind, row: latest } = result.value;
      setRow(latest);
      if (kind === 'received') settle('received', latest);
      else if (latest.isRemoved) settle('withdrawn', latest);
      else if (latest.receivedOn !== null) settle('first', latest);
      else { setState('open'); setIsChanged(true); }
    };
    send().catch(() => { if (isHere.current) { setState('open'); setFailure({ kind: 'offline' }); } });
  };
  return { row, state, isChanged, failure, comment, setComment, receive };
};
