import * as React from 'react';
import { useRows, useSession } from '../../data/bindings/session-context';
import type { SustainabilityKey } from '../../data/ports/rows';
import { endedOtherwise, findLooseEnds, isMaterial, tiesOf } from '../../domain/loose-ends';
import type { EndingWay } from '../../domain/loose-ends';
import { asConflict, asEffect } from './finding';
import type { Finding } from './finding';

export interface Ended { readonly finding: Finding; readonly ways: readonly EndingWay[] }

/** The loose ends of the open case, and what ends otherwise than in a key. */
export interface Findings {
  readonly effects: readonly Finding[];
  readonly conflicts: readonly Finding[];
  readonly keys: readonly SustainabilityKey[];
  readonly ended: readonly Ended[];
  /** Whether there is anything that must end somewhere. */
  readonly hasAny: boolean;
  /** Some of the rows that this builds on are not shown to this person. */
  readonly isPartial: boolean;
}

const read = ['goalImpact', 'conflict', 'sustainabilityKey', 'action', 'knowledgeGap'] as const;

/** Reads the open case; follows every change. @param held key of a row that stays among the ended while it is rewritten */
export const useFindings = (held: string | null = null): Findings => {
  const session = useSession();
  const effects = useRows('goalImpact');
  const conflicts = useRows('conflict');
  const keys = useRows('sustainabilityKey');
  const actions = useRows('action');
  const knowledgeGaps = useRows('knowledgeGap');
  return React.useMemo(() => {
    const loose = findLooseEnds({ effects, conflicts, keys, actions, knowledgeGaps });
    const ties = tiesOf(keys, actions);
    const isFree = ({ row }: Finding): boolean => row.key !== held;
    const material = effects.filter(isMaterial);
    return {
      effects: loose.effects.map(asEffect).filter(isFree), conflicts: loose.conflicts.map(asConflict).filter(isFree), keys: loose.keys,
      ended: [
        ...endedOtherwise(material, ties, held).map(({ row, ways }) => ({ finding: asEffect(row), ways })),
        ...endedOtherwise(conflicts, ties, held).map(({ row, ways }) => ({ finding: asConflict(row), ways })),
      ],
      hasAny: material.length + conflicts.length > 0,
      isPartial: read.some((kind) => session.isWithheld(kind)),
    };
  }, [session, held, effects, conflicts, keys, actions, knowledgeGaps]);
};
