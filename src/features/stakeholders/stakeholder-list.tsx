import * as React from 'react';
import { useMethodTexts } from '../../data/bindings/product-context';
import type { Stakeholder } from '../../data/ports/rows';
import { shorten } from '../../domain/short-text';
import { isMuchAffectedWithLittlePower } from '../../domain/stakeholders';
import { useTexts } from '../../i18n/texts-context';
import { stakeholderKinds, stakeholderSectors } from '../../method/scales';
import { BoundChoice, BoundSelect, optionsOf } from '../../ui-bindings/bound-code';
import { BoundText } from '../../ui-bindings/bound-text';
import { BoundLevel } from '../../ui-bindings/bound-values';
import { FieldGrid } from '../../ui-bindings/row-cards/field-grid';
import type { RowCardPart } from '../../ui-bindings/row-cards/row-card';
import { RowCards } from '../../ui-bindings/row-cards/row-cards';
import { EmptyState } from '../../ui/feedback/empty-state';
import { Message } from '../../ui/feedback/message';
import { Pill } from '../../ui/feedback/pill';
import styles from './stakeholders.module.scss';

type Props = RowCardPart<'stakeholder'>;

const StakeholderFields: React.FC<Props> = ({ row }) => {
  const { scales } = useMethodTexts();
  const texts = useTexts('workspace').stakeholders;
  const { fields } = texts;
  const bound = { kind: 'stakeholder', rowKey: row.key } as const;
  return (
    <>
      <BoundText {...bound} field="name" label={fields.name} description={fields.nameHelp} required />
      <BoundChoice {...bound} field="kind" label={fields.kind} options={optionsOf(stakeholderKinds, scales.stakeholderKind)} />
      {row.kind === 'person' && <Message tone="warning" live="status">{texts.personNotice}</Message>}
      <BoundSelect {...bound} field="sector" label={fields.sector} options={optionsOf(stakeholderSectors, scales.stakeholderSector)} />
      <FieldGrid>
        <BoundLevel {...bound} field="affected" label={fields.affected} levelLabels={scales.stakeholderLevel} />
        <BoundLevel {...bound} field="power" label={fields.power} levelLabels={scales.stakeholderLevel} />
      </FieldGrid>
      {isMuchAffectedWithLittlePower(row) && <Message tone="info" live="status">{texts.muchAffectedLittlePower}</Message>}
      <BoundText {...bound} field="interest" label={fields.interest} description={fields.interestHelp} multiline rows={2} />
      <BoundText {...bound} field="demands" label={fields.demands} description={fields.demandsHelp} multiline rows={2} />
      <BoundText {...bound} field="involvement" label={fields.involvement} description={fields.involvementHelp} multiline rows={2} />
    </>
  );
};

const StakeholderSummary: React.FC<Props> = ({ row }) => {
  const { stakeholderSector, stakeholderLevel } = useMethodTexts().scales;
  const texts = useTexts('workspace').stakeholders;
  const levels: Readonly<Record<number, string | undefined>> = stakeholderLevel;
  const level = (value: number | null): string => (value === null ? texts.notSet : levels[value] ?? texts.notSet).toLowerCase();
  return (
    <>
      {row.sector !== null && <Pill>{stakeholderSector[row.sector]}</Pill>}
      {isMuchAffectedWithLittlePower(row) && <Pill tone="warning" icon="warning" title={texts.muchAffectedLittlePower}>{texts.littlePowerShort}</Pill>}
      <span className={styles.levels}>{texts.levels(level(row.affected), level(row.power))}</span>
    </>
  );
};

/** The stakeholders as a list; an organisation until someone says otherwise, since a named person needs a reason. */
export const StakeholderList: React.FC<{ readonly rows: readonly Stakeholder[] }> = ({ rows }) => {
  const texts = useTexts('workspace').stakeholders;
  return (
    <RowCards
      kind="stakeholder"
      rows={rows}
      nameOf={({ name }, index) => shorten(name) || texts.unnamed(index + 1)}
      removeLabel={texts.remove}
      removedText={texts.removed}
      empty={<EmptyState icon="people" title={texts.emptyTitle} text={texts.emptyText} />}
      adds={[{ label: texts.add, values: { kind: 'organisation' } }]}
      Fields={StakeholderFields}
      Summary={StakeholderSummary}
    />
  );
};
