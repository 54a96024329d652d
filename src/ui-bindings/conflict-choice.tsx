import * as React from 'react';
import { useTexts } from '../i18n/texts-context';
import { FieldConflict } from '../ui/fields/field-conflict';
import type { FieldChoiceProps } from './field-status';

const asText = (value: unknown): string => (value === null || value === undefined ? '' : String(value));

/** Two texts of one field, and the choice between them. */
export const ConflictChoice: React.FC<FieldChoiceProps> = ({ state, onChoose, show = asText, canJoin = true }) => {
  const { conflict } = useTexts('workspace').bindings;
  const name = state.theirName ?? conflict.someone;
  return (
    <FieldConflict
      mine={show(state.value) || conflict.empty}
      theirs={show(state.theirs) || conflict.empty}
      theirName={name}
      canJoin={canJoin}
      texts={{
        title: conflict.title, mine: conflict.mine, theirs: conflict.theirs(name),
        keepMine: conflict.keepMine, keepTheirs: conflict.keepTheirs(name), keepBoth: conflict.keepBoth,
      }}
      onChoose={onChoose}
    />
  );
};
