import type { Failure } from '../data/ports/results';
import { useTexts } from '../i18n/texts-context';
import type { Texts } from '../i18n/load-texts';

/**
 * Says in one sentence what went wrong and what to do.
 * @param failure as a port returned it; null and undefined give ''
 * @param texts the common texts of the person's language
 */
export const failureSentence = (failure: Failure | null | undefined, texts: Texts['common']['failures']): string => {
  if (failure === null || failure === undefined) return '';
  switch (failure.kind) {
    case 'offline': return texts.offline;
    case 'busy': return texts.busy;
    case 'forbidden': return texts.forbidden;
    case 'gone': return texts.gone;
    case 'refused': return texts.refused(failure.detail);
    case 'server': return texts.server(failure.status);
    case 'tooLong': return texts.tooLong(failure.length, failure.limit);
    case 'noName': return texts.noName;
    case 'noSuchPerson': return texts.noSuchPerson(failure.who);
    case 'locked': return texts.locked;
    case 'site':
      switch (failure.state.kind) {
        case 'older': return texts.olderSite(failure.state.installed, failure.state.expected);
        case 'newer': return texts.newerSite(failure.state.installed, failure.state.expected);
        case 'empty': return texts.emptySite;
        case 'unfinished': case 'ready': return texts.unfinishedSite;
      }
  }
};

/** The same, in the language of the screen. */
export const useFailureSentence = (failure: Failure | null | undefined): string =>
  failureSentence(failure, useTexts('common').failures);
