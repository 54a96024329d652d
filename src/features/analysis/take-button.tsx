import * as React from 'react';
import { useSession } from '../../data/bindings/session-context';
import { shorten } from '../../domain/short-text';
import { useTexts } from '../../i18n/texts-context';
import type { AnalysisQuestionId } from '../../method/ids';
import { useAnswerWriter } from '../../ui-bindings/use-answer';
import { Button } from '../../ui/button/button';
import { useAnnounce } from '../../ui/feedback/announcer';
import { appendLine } from './append-line';

export interface TakeButtonProps {
  readonly item: AnalysisQuestionId;
  /** What is taken, in one line. */
  readonly name: string;
  /** What more is known of it. */
  readonly details?: readonly string[];
}

/** Puts one line of what is gathered last in the answer, as plain text to go on from. */
export const TakeButton: React.FC<TakeButtonProps> = ({ item, name, details = [] }) => {
  const texts = useTexts('stepB').analysis;
  const session = useSession();
  const announce = useAnnounce();
  const { key, isReadOnly, change, flush } = useAnswerWriter(item);
  if (isReadOnly) return null;
  const handleTake = (): void => {
    const line = texts.line(name, details.filter((part) => part !== '').join(', '));
    change({ text: appendLine(session.row('answer', key)?.text ?? '', line) });
    flush();
    announce(texts.taken);
  };
  return <Button kind="quiet" size="small" icon="add" ariaLabel={texts.takeOf(shorten(name))} onClick={handleTake}>{texts.take}</Button>;
};
