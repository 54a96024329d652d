import * as React from 'react';
import { useProduct } from '../../../data/bindings/product-context';
import type { Failure } from '../../../data/ports/results';
import type { Publication } from '../../../data/ports/rows';
import type { BriefProblem } from '../../../domain/brief/parse';
import { publicationKey } from '../../../domain/publication/publications';
import { parseSnapshot } from '../../../domain/publication/snapshot';
import type { Snapshot } from '../../../domain/publication/snapshot';
import { digestOf } from '../../../ui-bindings/brief-document/digest';

export type Reading =
  | { readonly kind: 'loading' }
  /** `isIntact` null: the browser cannot tell. */
  | { readonly kind: 'read'; readonly snapshot: Snapshot; readonly isIntact: boolean | null }
  | { readonly kind: 'refused'; readonly problem: BriefProblem }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** A published brief as it stands in the library, and whether its file is the one that was published. */
export const usePublished = (row: Publication): Reading & { readonly retry: () => void } => {
  const { snapshots } = useProduct();
  const { key, dataFile, dataDigest } = row;
  const [attempt, setAttempt] = React.useState(0);
  const [reading, setReading] = React.useState<Reading>({ kind: 'loading' });
  React.useEffect(() => {
    let isHere = true;
    const read = async (): Promise<Reading> => {
      const found = await snapshots.read(dataFile);
      if (!found.ok) return { kind: 'failed', failure: found.failure };
      const parsed = parseSnapshot(found.value);
      if (!parsed.ok) return { kind: 'refused', problem: parsed.problem };
      // The file of another case or revision under this name is none of this row's.
      if (publicationKey(parsed.snapshot.caseKey, parsed.snapshot.revision) !== key) return { kind: 'refused', problem: 'unreadable' };
      const digest = await digestOf(found.value);
      return { kind: 'read', snapshot: parsed.snapshot, isIntact: digest === '' || dataDigest === '' ? null : digest === dataDigest };
    };
    setReading({ kind: 'loading' });
    // The port never rejects; a digest that cannot be made is no reason to show nothing.
    read().catch((): Reading => ({ kind: 'failed', failure: { kind: 'offline' } })).then((next) => { if (isHere) setReading(next); }, () => undefined);
    return () => { isHere = false; };
  }, [snapshots, key, dataFile, dataDigest, attempt]);
  return { ...reading, retry: React.useCallback(() => setAttempt((n) => n + 1), []) };
};
