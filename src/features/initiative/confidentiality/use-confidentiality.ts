import * as React from 'react';
import { useProduct } from '../../../data/bindings/product-context';
import { useSession } from '../../../data/bindings/session-context';
import type { ProtectProgress } from '../../../data/ports/confidentiality';
import type { Failure, Result } from '../../../data/ports/results';
import type { PersonRef } from '../../../data/ports/rows';
import { casePeople } from './case-people';

/** What is known of who may open the case, as SharePoint tells it. */
export interface CaseAccess {
  readonly mayProtect: boolean;
  /** Who the folders are open to; null when this person may not see that, or the case is open. */
  readonly people: readonly PersonRef[] | null;
  /** Rows and files outside the folders. */
  readonly left: number;
}
export type Work = 'protect' | 'people';

export interface Confidentiality {
  /** Null until it is read. */
  readonly access: CaseAccess | null;
  readonly work: Work | null;
  readonly progress: ProtectProgress | null;
  readonly failure: Failure | null;
  /** What the failure concerns: reading, or a work that was broken off. */
  readonly failed: 'reading' | Work | null;
  /** @returns true when it went through */
  start(work: Work): Promise<boolean>;
  read(): void;
}

/** Reads who may open the case, closes it, and brings the rights in step with its people. */
export const useConfidentiality = (): Confidentiality => {
  const { confidentiality: port } = useProduct();
  const session = useSession();
  const [access, setAccess] = React.useState<CaseAccess | null>(null);
  const [work, setWork] = React.useState<Work | null>(null);
  const [progress, setProgress] = React.useState<ProtectProgress | null>(null);
  const [trouble, setTrouble] = React.useState<{ readonly of: 'reading' | Work; readonly failure: Failure } | null>(null);
  const isHere = React.useRef(true);
  React.useEffect(() => { isHere.current = true; return () => { isHere.current = false; }; }, []);

  const read = React.useCallback(async (): Promise<void> => {
    const row = session.assessment();
    const may = await port.mayProtect();
    // Only whoever may mend it is told what to mend.
    const asks = may.ok && may.value && row.isConfidential;
    const [people, left] = asks ? await Promise.all([port.people(row), port.left(row)]) : [null, null];
    if (!isHere.current) return;
    const failed = [may, people, left].find((one) => one?.ok === false);
    if (failed?.ok === false) { setTrouble({ of: 'reading', failure: failed.failure }); return; }
    setTrouble(null);
    setAccess({ mayProtect: may.ok && may.value, people: people?.ok === true ? people.value : null, left: left?.ok === true ? left.value : 0 });
  }, [port, session]);
  React.useEffect(() => { read().catch(() => undefined); }, [read]);

  const start = async (what: Work): Promise<boolean> => {
    setWork(what);
    setTrouble(null);
    // What is typed goes first: a case that is moved has new versions of its rows.
    await session.flush();
    const row = session.assessment();
    const tell = (now: ProtectProgress): void => { if (isHere.current) setProgress(now); };
    const outcome: Result<unknown> = await (what === 'protect' ? port.protect(row, casePeople(row), tell) : port.setPeople(row, casePeople(row), tell));
    await session.refresh();
    if (!isHere.current) return outcome.ok;
    await read();
    setWork(null);
    setProgress(null);
    if (!outcome.ok) setTrouble({ of: what, failure: outcome.failure });
    return outcome.ok;
  };

  return { access, work, progress, failure: trouble?.failure ?? null, failed: trouble?.of ?? null, start, read: () => { read().catch(() => undefined); } };
};
