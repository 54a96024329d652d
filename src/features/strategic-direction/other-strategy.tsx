import * as React from 'react';
import type { GoalImpact } from '../../data/ports/rows';
import { isOnOtherStrategy } from '../../domain/strategy-effects';
import { useTexts } from '../../i18n/texts-context';
import { Pill } from '../../ui/feedback/pill';
import { Disclosure } from '../../ui/layout/disclosure';
import type { RowCardPart } from '../../ui-bindings/row-cards/row-card';
import { RowCards } from '../../ui-bindings/row-cards/row-cards';
import { useNeedLook } from '../../ui-bindings/row-cards/use-needs-look';
import { useRowsWhere } from '../../ui-bindings/use-rows-where';
import { useEffectNodes } from '../../ui-bindings/use-strategy';
import { EffectRow } from './effect-row';
import styles from './strategic-direction.module.scss';
import { effectIcons, effectTones } from './use-effect-options';
import type { StrategyNames } from './use-names';

type CardPart = RowCardPart<'goalImpact'>;

const Fields: React.FC<CardPart> = ({ row }) => <EffectRow rowKey={row.key} number={1} isOnly />;

const Summary: React.FC<CardPart> = ({ row: { effect } }) => {
  const { summary } = useTexts('workspace').direction;
  return effect === null ? null : <Pill tone={effectTones[effect]} icon={effectIcons[effect]}>{summary[effect]}</Pill>;
};

/** Effects on nodes that the chosen strategy does not have: kept, shown apart, never counted. */
export const OtherStrategy: React.FC<{ readonly names: StrategyNames }> = ({ names }) => {
  const texts = useTexts('direction').strategy;
  const { effectRemoved } = useTexts('workspace').direction;
  const nodes = useEffectNodes();
  const ids = React.useMemo(() => new Set(nodes.map(({ id }) => id)), [nodes]);
  const isOther = React.useCallback((row: GoalImpact) => isOnOtherStrategy(row, ids), [ids]);
  const rows = useRowsWhere('goalImpact', isOther);
  const needsLook = useNeedLook('goalImpact', rows);
  const [isOpen, setIsOpen] = React.useState(false);
  if (rows.length === 0) return null;
  return (
    <Disclosure summary={texts.otherTitle(rows.length)} isOpen={isOpen || needsLook} onToggle={setIsOpen}>
      <p className={styles.note}>{texts.otherText}</p>
      <RowCards kind="goalImpact" rows={rows} nameOf={({ target }) => names.node(target)} removeLabel={texts.removeOther} removedText={effectRemoved} adds={[]} headingLevel={5} Fields={Fields} Summary={Summary} />
    </Disclosure>
  );
};
