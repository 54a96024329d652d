import * as React from 'react';
import type { Failure } from '../../data/ports/results';
import { useTexts } from '../../i18n/texts-context';
import { Message } from '../../ui/feedback/message';
import { failureSentence } from '../../ui-bindings/failure-sentence';

/** Why a change to a row was not saved. `changed`: somebody else was first. */
export type SaveProblem = { readonly kind: 'changed' } | { readonly kind: 'failure'; readonly failure: Failure };

export interface SaveTroubleProps {
  readonly problem: SaveProblem | null;
  /** Said when SharePoint does not let this person. */
  readonly forbidden: string;
  /** What was typed is still in view. */
  readonly isKept?: boolean;
}

/** Says why a change was not saved and what to do. Nothing when there is no trouble. */
export const SaveTrouble: React.FC<SaveTroubleProps> = ({ problem, forbidden, isKept = false }) => {
  const texts = useTexts('queue').agenda.failed;
  const { failures } = useTexts('common');
  if (problem === null) return null;
  const sentenceOf = (failure: Failure): string => {
    switch (failure.kind) {
      case 'offline': return texts.offline;
      case 'forbidden': return forbidden;
      case 'gone': return texts.gone;
      default: return failureSentence(failure, failures);
    }
  };
  return (
    <Message tone={problem.kind === 'changed' ? 'warning' : 'danger'} live="alert" title={texts.title}>
      <p>{problem.kind === 'changed' ? texts.changed : sentenceOf(problem.failure)}</p>
      {isKept && <p>{texts.kept}</p>}
    </Message>
  );
};
