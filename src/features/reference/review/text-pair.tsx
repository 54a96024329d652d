import * as React from 'react';
import { useTexts } from '../../../i18n/texts-context';
import { TextVersions, type TextVersionsProps } from '../../../ui/fields/text-versions';

/** Two versions of one text, as before and after where nothing else stands over them. */
export const TextPair: React.FC<Pick<TextVersionsProps, 'before' | 'after'> & Partial<Pick<TextVersionsProps, 'titles'>>> = ({ titles, ...versions }) => {
  const texts = useTexts('reference').review;
  return <TextVersions {...versions} titles={titles ?? [texts.before, texts.after]} empty={texts.empty} />;
};
