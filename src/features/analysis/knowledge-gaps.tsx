import * as React from 'react';
import { useProduct } from '../../data/bindings/product-context';
import type { KnowledgeGap } from '../../data/ports/rows';
import { isPast } from '../../domain/dates';
import { shorten } from '../../domain/short-text';
import { useTexts } from '../../i18n/texts-context';
import { BoundText } from '../../ui-bindings/bound-text';
import { BoundCheck, BoundDay } from '../../ui-bindings/bound-values';
import { FieldGrid } from '../../ui-bindings/row-cards/field-grid';
import type { RowCardPart } from '../../ui-bindings/row-cards/row-card';
import { RowCards } from '../../ui-bindings/row-cards/row-cards';
import { EmptyState } from '../../ui/feedback/empty-state';
import { Pill } from '../../ui/feedback/pill';
import { HelpText } from '../../ui/help/help-text';
import { TwoColumns } from '../../ui/layout/two-columns';

type Props = RowCardPart<'knowledgeGap'>;

const isClosed = ({ closedHow }: KnowledgeGap): boolean => closedHow.trim() !== '';

const GapFields: React.FC<Props> = ({ row }) => {
  const { gapFields: fields } = useTexts('workspace').analysis;
  const bound = { kind: 'knowledgeGap', rowKey: row.key } as const;
  return (
    <>
      <BoundText {...bound} field="question" label={fields.question} multiline rows={2} />
      <FieldGrid>
        <BoundText {...bound} field="owner" label={fields.owner} />
        <BoundDay {...bound} field="due" label={fields.due} />
      </FieldGrid>
      <BoundCheck {...bound} field="isBlocking" label={fields.isBlocking} />
      <BoundText {...bound} field="closedHow" label={fields.closedHow} description={fields.closedHowHelp} multiline rows={2} />
    </>
  );
};

const GapSummary: React.FC<Props> = ({ row }) => {
  const { gapState } = useTexts('workspace').analysis;
  const { now } = useProduct();
  if (isClosed(row)) return <Pill tone="success" icon="check">{gapState.closed}</Pill>;
  return (
    <>
      <Pill tone={row.isBlocking ? 'warning' : 'neutral'} icon={row.isBlocking ? 'warning' : undefined}>{row.isBlocking ? gapState.blocking : gapState.open}</Pill>
      {isPast(row.due, now()) && <Pill tone="danger" icon="clock">{gapState.overdue}</Pill>}
    </>
  );
};

/** What the group does not know: who finds out, by when, and whether the next stop point has to wait for it. */
export const KnowledgeGaps: React.FC<{ readonly rows: readonly KnowledgeGap[] }> = ({ rows }) => {
  const { analysis: texts, bindings } = useTexts('workspace');
  return (
    <TwoColumns aside={<HelpText text={texts.gapsLead} example={texts.gapExample} exampleLabel={bindings.exampleLabel} />}>
      <RowCards
        kind="knowledgeGap"
        rows={rows}
        nameOf={({ question }, index) => shorten(question) || texts.unnamedGap(index + 1)}
        removeLabel={texts.removeGap}
        removedText={texts.gapRemoved}
        empty={<EmptyState icon="lightbulb" title={texts.noGapsTitle} text={texts.noGapsText} />}
        adds={[{ label: texts.addGap, values: {} }]}
        Fields={GapFields}
        Summary={GapSummary}
      />
    </TwoColumns>
  );
};
