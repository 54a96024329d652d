import * as React from 'react';
import type { Conflict } from '../../data/ports/rows';
import { useTexts } from '../../i18n/texts-context';
import { ConflictCards } from '../../ui-bindings/row-cards/conflict-cards';

/** Goal conflicts seen from the sustainability goals (B3): two sides, the position taken and who answers for it. */
export const GoalConflicts: React.FC<{ readonly rows: readonly Conflict[] }> = ({ rows }) => (
  <ConflictCards rows={rows} kind="goal" texts={useTexts('workspace').analysis} />
);
