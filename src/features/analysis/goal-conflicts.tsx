import * as React from 'react';
import type { Conflict } from '../../data/ports/rows';
import { useTexts } from '../../i18n/texts-context';
import { ConflictCards } from '../../ui-bindings/row-cards/conflict-cards';
import { ConflictTargets } from './conflict-targets';

/** Goal conflicts seen from the sustainability goals (B3): two sides, the position taken and who answers for it. */
export const GoalConflicts: React.FC<{ readonly rows: readonly Conflict[] }> = ({ rows }) => {
  const shared = useTexts('workspace').analysis;
  const own = useTexts('stepB').analysis;
  const texts = React.useMemo(() => ({ ...shared, ...own }), [shared, own]);
  return <ConflictCards rows={rows} kind="goal" texts={texts} First={ConflictTargets} />;
};
