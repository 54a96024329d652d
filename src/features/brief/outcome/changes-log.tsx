import * as React from 'react';
import { useProduct } from '../../../data/bindings/product-context';
import { useRows } from '../../../data/bindings/session-context';
import { localDay } from '../../../domain/dates';
import { shorten } from '../../../domain/short-text';
import { useTexts } from '../../../i18n/texts-context';
import { RowCards } from '../../../ui-bindings/row-cards/row-cards';
import { EmptyState } from '../../../ui/feedback/empty-state';
import { Section } from '../../../ui/layout/section';
import { ChangeFields, ChangeSummary } from './change-card';

/** The log of what became different because of the assessment, filled as the group goes. */
export const ChangesLog: React.FC = () => {
  const texts = useTexts('brief').changes;
  const rows = useRows('change');
  const today = localDay(useProduct().now());
  return (
    <Section title={texts.title} lead={texts.lead} headingLevel={3}>
      <RowCards
        kind="change"
        rows={rows}
        nameOf={({ name, after }, index) => shorten(name) || shorten(after) || texts.unnamed(index + 1)}
        removeLabel={texts.remove}
        removedText={texts.removed}
        empty={<EmptyState icon="refresh" title={texts.emptyTitle} text={texts.emptyText} />}
        adds={[{ label: texts.add, values: { changedOn: today } }]}
        Fields={ChangeFields}
        Summary={ChangeSummary}
      />
    </Section>
  );
};
