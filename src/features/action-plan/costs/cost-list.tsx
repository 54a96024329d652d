import * as React from 'react';
import type { Cost } from '../../../data/ports/rows';
import { shorten } from '../../../domain/short-text';
import { useTexts } from '../../../i18n/texts-context';
import { costKinds, fundingStates } from '../../../method/scales';
import type { CostKind } from '../../../method/scales';
import { BoundChoice, BoundSelect, optionsOf } from '../../../ui-bindings/bound-code';
import { BoundText } from '../../../ui-bindings/bound-text';
import { BoundNumber } from '../../../ui-bindings/bound-values';
import { FieldGrid } from '../../../ui-bindings/row-cards/field-grid';
import type { RowCardPart } from '../../../ui-bindings/row-cards/row-card';
import { RowCards } from '../../../ui-bindings/row-cards/row-cards';
import { Pill } from '../../../ui/feedback/pill';
import styles from '../action-plan.module.scss';
import { useMoney } from './use-money';

type Props = RowCardPart<'cost'>;

const CostFields: React.FC<Props> = ({ row }) => {
  const texts = useTexts('laterSteps').costs;
  const { fields } = texts;
  const bound = { kind: 'cost', rowKey: row.key } as const;
  return (
    <>
      {row.kind === null && <BoundChoice {...bound} field="kind" label={fields.kind} options={optionsOf(costKinds, texts.kinds)} />}
      <BoundText {...bound} field="name" label={fields.name} required />
      <BoundText {...bound} field="payer" label={fields.payer} description={fields.payerHelp} />
      <FieldGrid>
        <BoundNumber {...bound} field="amount" label={fields.amount} unit={texts.units[row.kind ?? 'investment']} min={0} invalidText={texts.notAnAmount} />
        <BoundSelect {...bound} field="funding" label={fields.funding} options={optionsOf(fundingStates, texts.funding)} />
      </FieldGrid>
      <BoundText {...bound} field="comment" label={fields.comment} multiline rows={2} />
    </>
  );
};

const CostSummary: React.FC<Props> = ({ row }) => {
  const texts = useTexts('laterSteps').costs;
  const money = useMoney();
  const facts = [row.amount === null ? '' : money.of(row.amount, row.kind), shorten(row.payer, 40)].filter((fact) => fact !== '');
  return (
    <>
      {row.funding !== null && <Pill tone={row.funding === 'funded' ? 'success' : row.funding === 'notFunded' ? 'warning' : 'neutral'}>{texts.funding[row.funding]}</Pill>}
      {row.payer.trim() === '' && <Pill tone="warning" icon="warning">{texts.noPayer}</Pill>}
      {facts.length > 0 && <span className={styles.facts}>{facts.join(' · ')}</span>}
    </>
  );
};

/** Costs of one kind, closed under what they are for. @param kind left out, none can be added */
export const CostList: React.FC<{ readonly rows: readonly Cost[]; readonly kind?: CostKind }> = ({ rows, kind }) => {
  const texts = useTexts('laterSteps').costs;
  return (
    <RowCards
      kind="cost"
      rows={rows}
      nameOf={({ name }, index) => shorten(name) || texts.unnamed(index + 1)}
      removeLabel={texts.remove}
      removedText={texts.removed}
      headingLevel={4}
      adds={kind === undefined ? [] : [{ label: texts.add[kind], values: { kind } }]}
      Fields={CostFields}
      Summary={CostSummary}
    />
  );
};
