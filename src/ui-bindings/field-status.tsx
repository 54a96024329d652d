import * as React from 'react';
import type { ConflictChoice, FieldState } from '../data/ports/case-session';
import type { Failure } from '../data/ports/results';
import { useTexts } from '../i18n/texts-context';
import { failureSentence } from './failure-sentence';
import { fetchView, LazyView } from './lazy-view';

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

// Two people have to have written in one field first; the network was there a moment ago.
const loadConflict = async () => (await import(/* webpackChunkName: 'field-conflict' */ './conflict-choice')).ConflictChoice;
/** Fetches what is shown of a conflict before there is one. */
export const fetchConflictChoice = (): Promise<unknown> => fetchView(loadConflict);

/** The choice between two texts of one field, shown only while there is a conflict. */
export const FieldChoice: React.FC<FieldChoiceProps> = (props) => (props.state.status === 'conflict' ? <LazyView load={loadConflict} props={props} /> : null);
