import * as React from 'react';
import { useProduct } from '../../../data/bindings/product-context';
import { isChangedAhead } from '../../../domain/changes-log';
import { localDay } from '../../../domain/dates';
import { formatDay } from '../../../i18n/dates';
import { useTexts } from '../../../i18n/texts-context';
import { BoundIds } from '../../../ui-bindings/bound-ids';
import { BoundText } from '../../../ui-bindings/bound-text';
import { BoundDay } from '../../../ui-bindings/bound-values';
import { FieldGrid } from '../../../ui-bindings/row-cards/field-grid';
import type { RowCardPart } from '../../../ui-bindings/row-cards/row-card';
import { Pill } from '../../../ui/feedback/pill';
import { useBecauseOptions } from './use-because-options';

type Props = RowCardPart<'change'>;

/** What it came from; the list of what can be chosen opens when it is asked for. */
const Because: React.FC<{ readonly rowKey: string }> = ({ rowKey }) => {
  const { fields, gone } = useTexts('brief').changes;
  const options = useBecauseOptions();
  return <BoundIds kind="change" rowKey={rowKey} field="because" label={fields.because} description={fields.becauseHelp} options={options} unknown={() => gone} />;
};

/** What became different, from what to what, when, and what it came from. */
export const ChangeFields: React.FC<Props> = ({ row }) => {
  const { fields, ahead } = useTexts('brief').changes;
  const today = localDay(useProduct().now()) ?? '9999-12-31';
  const bound = { kind: 'change', rowKey: row.key } as const;
  return (
    <>
      <BoundText {...bound} field="name" label={fields.name} description={fields.nameHelp} required />
      <FieldGrid>
        <BoundText {...bound} field="before" label={fields.before} multiline rows={2} />
        <BoundText {...bound} field="after" label={fields.after} multiline rows={2} />
      </FieldGrid>
      <BoundDay {...bound} field="changedOn" label={fields.changedOn} error={isChangedAhead(row.changedOn, today) ? ahead : undefined} />
      <Because rowKey={row.key} />
    </>
  );
};

/** The day, and how many things it is tied to. */
export const ChangeSummary: React.FC<Props> = ({ row: { changedOn, because } }) => {
  const { ties } = useTexts('brief').changes;
  const day = formatDay(changedOn, useProduct().host.locale);
  return (
    <>
      {day !== '' && <Pill icon="calendar">{day}</Pill>}
      {because.length > 0 && <Pill icon="link">{ties(because.length)}</Pill>}
    </>
  );
};
