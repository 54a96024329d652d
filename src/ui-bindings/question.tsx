import * as React from 'react';
import { useMethodTexts } from '../data/bindings/product-context';
import { useTexts } from '../i18n/texts-context';
import type { QuestionId } from '../method/ids';
import { HelpText } from '../ui/help/help-text';
import { TwoColumns } from '../ui/layout/two-columns';
import { Terms } from './terms';

export interface QuestionProps {
  readonly item: QuestionId;
  /** What else stands beside the answer, above the guidance. */
  readonly beside?: React.ReactNode;
}

/** What the group writes to the left; guidance, an example and the words of the question to the right. */
export const Question: React.FC<QuestionProps> = ({ item, beside, children }) => {
  const { help, example } = useMethodTexts().questions[item];
  const { exampleLabel } = useTexts('workspace').bindings;
  return (
    <TwoColumns aside={<>{beside}<HelpText text={help} example={example} exampleLabel={exampleLabel} /><Terms of={item} /></>}>
      {children}
    </TwoColumns>
  );
};
