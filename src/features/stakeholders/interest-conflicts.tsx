import * as React from 'react';
import type { Conflict } from '../../data/ports/rows';
import { useTexts } from '../../i18n/texts-context';
import { ConflictCards } from '../../ui-bindings/row-cards/conflict-cards';

/** Conflicts between people, organisations or functions; shown here, handled in dialogue. */
export const InterestConflicts: React.FC<{ readonly rows: readonly Conflict[] }> = ({ rows }) => (
  <ConflictCards rows={rows} kind="interest" texts={useTexts('workspace').stakeholders} />
);
