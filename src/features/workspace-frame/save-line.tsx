import * as React from 'react';
import { useProduct } from '../../data/bindings/product-context';
import { useSaveSummary, useSession } from '../../data/bindings/session-context';
import type { SaveSummary } from '../../data/ports/case-session';
import { formatTime } from '../../i18n/dates';
import type { Texts } from '../../i18n/load-texts';
import { useTexts } from '../../i18n/texts-context';
import { SaveStatus } from '../../ui/feedback/save-status';

const sentence = (summary: SaveSummary, texts: Texts['workspace']['frame']['save'], locale: string): string => {
  switch (summary.status) {
    case 'saved': return summary.savedAt === null ? texts.untouched : texts.saved(formatTime(summary.savedAt, locale));
    case 'saving': return texts.saving;
    case 'waiting': return summary.draftsOnlyInMemory ? texts.waitingInMemory : texts.waiting;
    case 'conflict': return texts.conflict(summary.conflicts);
    case 'refused': return texts.refused;
  }
};

/** Where saving stands for the whole case, in a few words. A case that is gone is saved nowhere, so nothing is claimed of it. */
export const SaveLine: React.FC = () => {
  const session = useSession();
  const summary = useSaveSummary();
  const { locale } = useProduct().host;
  const { save } = useTexts('workspace').frame;
  const told = sentence(summary, save, locale);
  // What a person must settle first may take its time: they must know that the page is all that keeps it.
  const isOnlyHere = summary.draftsOnlyInMemory && (summary.status === 'conflict' || summary.status === 'refused');
  const text = isOnlyHere ? `${told} ${save.waitingInMemory}` : told;
  const isGone = session.readOnly()?.kind === 'gone' && summary.status === 'saved';
  return text === '' || isGone ? null : <SaveStatus status={summary.status} text={text} />;
};
