import * as React from 'react';
import type { SustainabilityKey } from '../../data/ports/rows';
import { shorten } from '../../domain/short-text';
import { useTexts } from '../../i18n/texts-context';
import { BoundText } from '../../ui-bindings/bound-text';
import type { RowCardPart } from '../../ui-bindings/row-cards/row-card';
import { RowCards } from '../../ui-bindings/row-cards/row-cards';
import { EmptyState } from '../../ui/feedback/empty-state';
import { KeySummary } from './key-summary';
import { MeetsPicker } from './meets-picker';

const KeyFields: React.FC<RowCardPart<'sustainabilityKey'>> = ({ row }) => {
  const { fields } = useTexts('laterSteps').keys;
  const bound = { kind: 'sustainabilityKey', rowKey: row.key } as const;
  return (
    <>
      <BoundText {...bound} field="name" label={fields.name} description={fields.nameHelp} required />
      <BoundText {...bound} field="reason" label={fields.reason} multiline rows={3} />
      <MeetsPicker rowKey={row.key} />
    </>
  );
};

export interface KeyListProps {
  readonly rows: readonly SustainabilityKey[];
  /** A key that another way has led to: it opens. A new object for every time. */
  readonly reveal: { readonly key: string } | null;
}

/** The keys of the case, closed under their names. */
export const KeyList: React.FC<KeyListProps> = ({ rows, reveal }) => {
  const texts = useTexts('laterSteps').keys;
  return (
    <RowCards
      kind="sustainabilityKey"
      rows={rows}
      nameOf={({ name }, index) => shorten(name) || texts.unnamed(index + 1)}
      removeLabel={texts.remove}
      removedText={texts.removed}
      empty={<EmptyState icon="key" title={texts.emptyTitle} text={texts.emptyText} />}
      adds={[{ label: texts.add, values: {} }]}
      Fields={KeyFields}
      Summary={KeySummary}
      reveal={reveal}
    />
  );
};
