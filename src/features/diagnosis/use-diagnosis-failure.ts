import type { Failure } from '../../data/ports/results';
import { useTexts } from '../../i18n/texts-context';
import { failureSentence } from '../../ui-bindings/failure-sentence';

/** What went wrong here; the common sentences speak of texts being written. '' for none. */
export const useDiagnosisFailure = (failure: Failure | null): string => {
  const { failures } = useTexts('diagnosis');
  const common = useTexts('common').failures;
  if (failure === null) return '';
  switch (failure.kind) {
    case 'offline': case 'busy': case 'forbidden': case 'gone': return failures[failure.kind];
    default: return failureSentence(failure, common);
  }
};
