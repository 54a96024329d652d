import * as React from 'react';
import type { ConflictChoice, FieldState } from '../data/ports/case-session';
import type { Failure } from '../data/ports/results';
import { useTexts } from '../i18n/texts-context';
import { FieldConflict } from '../ui/fields/field-conflict';
import { failureSentence } from './failure-sentence';

/** The small line under a field; nothing while all is well, so that saving stays silent. */
export interface StatusLine { readonly kind: 'waiting' | 'conflict' | 'refused'; readonly text: string }

/** Failures of our own already say that the text is kept. */
const refusal = (failure: Failure | undefined, sentence: string, tell: (why: string) => string): string =>
  failure?.kind === 'tooLong' || failure?.kind === 'noName' || failure?.kind === 'locked' ? sentence : tell(sentence);

/** What the small line under a field says about this state, undefined when there is nothing to say. */
export const useStatusLine = (state: FieldState<unknown>): StatusLine | undefined => {
  const { failures } = useTexts('common');
  const { status } = useTexts('workspace').bindings;
  switch (state.status) {
    case 'waiting': return { kind: 'waiting', text: status.waiting };
    case 'conflict': return { kind: 'conflict', text: status.conflict };
    case 'refused': return { kind: 'refused', text: refusal(state.failure, failureSentence(state.failure, failures), status.refused) };
    case 'saved': case 'pending': case 'saving': return undefined;
  }
};

export interface FieldChoiceProps {
  readonly state: FieldState<unknown>;
  readonly onChoose: (choice: ConflictChoice) => void;
  /** How a value reads to a person; text as it is when left out. */
  readonly show?: (value: unknown) => string;
  /** False for values that cannot be joined (choices, days, numbers). */
  readonly canJoin?: boolean;
}

const asText = (value: unknown): string => (value === null || value === undefined ? '' : String(value));

/** The choice between two texts of one field, shown only while there is a conflict. */
export const FieldChoice: React.FC<FieldChoiceProps> = ({ state, onChoose, show = asText, canJoin = true }) => {
  const { conflict } = useTexts('workspace').bindings;
  if (state.status !== 'conflict') return null;
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
