import * as React from 'react';
import type { KnowledgeGap } from '../../data/ports/rows';
import { shorten } from '../../domain/short-text';
import { useTexts } from '../../i18n/texts-context';
import { RowCards } from '../row-cards/row-cards';
import { GapFields, GapSummary } from './gap-fields';

export interface GapCardsProps {
  readonly rows: readonly KnowledgeGap[];
  /** The item new gaps come up under; '' for none. */
  readonly item?: string;
  /** What the item asks: names the add button. */
  readonly question?: string;
  readonly empty?: React.ReactNode;
  readonly headingLevel?: 3 | 4 | 5;
}

/** Knowledge gaps as cards: what is not known, who finds out, by when, and how it was settled. */
export const GapCards: React.FC<GapCardsProps> = ({ rows, item = '', question, empty, headingLevel }) => {
  const texts = useTexts('stepB').knowledgeGaps;
  return (
    <RowCards
      kind="knowledgeGap"
      rows={rows}
      nameOf={(row, index) => shorten(row.question) || texts.unnamed(index + 1)}
      removeLabel={texts.remove}
      removedText={texts.removed}
      empty={empty}
      headingLevel={headingLevel}
      adds={[{ label: texts.add, ariaLabel: question === undefined ? undefined : texts.addUnder(question), values: { item } }]}
      Fields={GapFields}
      Summary={GapSummary}
    />
  );
};
