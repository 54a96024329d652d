import * as React from 'react';
import type { SustainabilityKey } from '../../data/ports/rows';
import { shorten } from '../../domain/short-text';
import { useTexts } from '../../i18n/texts-context';
import { BoundText } from '../../ui-bindings/bound-text';
import type { RowCardPart } from '../../ui-bindings/row-cards/row-card';
import { RowCards } from '../../ui-bindings/row-cards/row-cards';
import { EmptyState } from '../../ui/feedback/empty-state';
import { Pill } from '../../ui/feedback/pill';
import { MeetsPicker } from './meets-picker';
import { useMeetable } from './use-meetable';

type Props = RowCardPart<'sustainabilityKey'>;

const KeyFields: React.FC<Props> = ({ row }) => {
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

const KeySummary: React.FC<Props> = ({ row }) => {
  const { meets } = useTexts('laterSteps').keys;
  const meetable = useMeetable();
  const count = row.meets.filter((key) => meetable.all.has(key)).length;
  return <Pill tone={count === 0 ? 'warning' : 'neutral'} icon={count === 0 ? 'warning' : 'link'}>{meets(count)}</Pill>;
};

/** The keys of the case, closed under their names. */
export const KeyList: React.FC<{ readonly rows: readonly SustainabilityKey[] }> = ({ rows }) => {
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
    />
  );
};
