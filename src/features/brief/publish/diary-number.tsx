import * as React from 'react';
import { useAssessment } from '../../../data/bindings/session-context';
import { looksLikeDiaryNumber } from '../../../domain/publication/publications';
import { useTexts } from '../../../i18n/texts-context';
import { BoundText } from '../../../ui-bindings/bound-text';
import { Message } from '../../../ui/feedback/message';

/** The diary number of the case; a number of another shape is told, never refused: the tool is not the diary. */
export const DiaryNumber: React.FC = () => {
  const { key, diaryNumber } = useAssessment();
  const texts = useTexts('brief').publish;
  const isOdd = diaryNumber.trim() !== '' && !looksLikeDiaryNumber(diaryNumber);
  return (
    <>
      <BoundText kind="assessment" rowKey={key} field="diaryNumber" label={texts.diaryNumber} description={texts.diaryNumberHelp} />
      {isOdd && <Message tone="info" live="status">{texts.diaryNumberOdd}</Message>}
    </>
  );
};
