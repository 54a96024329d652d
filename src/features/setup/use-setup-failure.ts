import type { Failure } from '../../data/ports/results';
import { useTexts } from '../../i18n/texts-context';
import { failureSentence } from '../../ui-bindings/failure-sentence';

/** What went wrong while installing, and how to go on; the common sentences speak of texts being written. */
export const useSetupFailure = (failure: Failure | null): string => {
  const { failures } = useTexts('setup').visitors;
  const common = useTexts('common').failures;
  if (failure === null) return '';
  switch (failure.kind) {
    case 'offline': return failures.offline;
    case 'busy': return failure.retryAfterSeconds === null ? failures.busy : failures.busySeconds(failure.retryAfterSeconds);
    case 'forbidden': return failures.forbidden;
    case 'gone': return failures.gone;
    case 'refused': return failures.refused(failure.detail);
    case 'server': return failures.server(failure.status);
    case 'tooLong': case 'noName': case 'noSuchPerson': case 'locked': case 'site': return failureSentence(failure, common);
  }
};
