import * as React from 'react';
import { useProduct, useReference } from '../../../data/bindings/product-context';
import { useAssessment, useSession } from '../../../data/bindings/session-context';
import { caseUseOf, concerning } from '../../../domain/reference/concerning';
import { changesBetween } from '../../../domain/reference/diff';
import { editionsOf, entriesAt, entryKey } from '../../../domain/reference/entries';
import type { Edition } from '../../../domain/reference/entries';
import { pinsAfterMove, seenIn } from '../../../domain/reference/move';
import type { SeenChange } from '../../../domain/reference/move';
import type { ReferenceEntry } from '../../../method/reference';

export interface MarkedSight extends SeenChange { readonly isConcerned: boolean }

export interface Move {
  /** What somebody who reads this language would see change. */
  readonly changes: readonly MarkedSight[];
  /** Editions the case has not followed, newest first. */
  readonly editions: readonly Edition[];
  /** Every entry at the newest edition, by `<set>:<id>`. */
  readonly entries: ReadonlyMap<string, ReferenceEntry>;
  readonly moveOn: () => void;
}

/** What would change in the open case, and the way over. */
export const useMove = (seed: readonly ReferenceEntry[], newest: number): Move => {
  const session = useSession();
  const { key } = useAssessment();
  const { edition } = useReference();
  const { language } = useProduct().host;
  return React.useMemo(() => {
    const rows = session.reference();
    const before = entriesAt(seed, rows, edition);
    const after = entriesAt(seed, rows, newest);
    const entries = new Map(after.map((entry) => [entryKey(entry), entry]));
    const use = caseUseOf({
      assessment: session.assessment(), answers: session.rows('answer'), effects: session.rows('goalImpact'),
      between: [...session.rows('conflict'), ...session.rows('synergy')], stakeholders: session.rows('stakeholder'),
      dialogues: session.rows('dialogue'), knowledgeGaps: session.rows('knowledgeGap'),
    }, before);
    return {
      changes: concerning(changesBetween(before, after), use).flatMap(({ change, isConcerned }) => {
        const seen = seenIn(change, language, entries);
        return seen === null ? [] : [{ ...seen, isConcerned }];
      }),
      editions: editionsOf(rows).filter(({ number }) => number > edition && number <= newest),
      entries,
      moveOn: () => {
        session.edit('assessment', key, pinsAfterMove(session.assessment().strategyVersion, before, after, newest));
        session.flush().catch(() => undefined);
      },
    };
  }, [session, key, edition, language, seed, newest]);
};
