import * as React from 'react';
import { useReference } from '../../data/bindings/product-context';
import { useTexts } from '../../i18n/texts-context';
import { Disclosure } from '../../ui/layout/disclosure';
import { useStrategy } from '../../ui-bindings/use-strategy';
import styles from './strategic-direction.module.scss';
import { useStrategyNames } from './use-names';

/** The vision, areas and goals of the strategy: what A1 asks about and A2 does not. */
export const StrategySays: React.FC = () => {
  const { says } = useTexts('direction').strategy;
  const { nodeTypes } = useReference();
  const strategy = useStrategy();
  const names = useStrategyNames();
  const nodes = nodeTypes.filter(({ takesEffects }) => !takesEffects).flatMap(({ id }) => strategy?.nodes.filter(({ type }) => type === id) ?? []);
  if (strategy === undefined || nodes.length === 0) return null;
  return (
    <Disclosure summary={says(names.strategy(strategy.id))}>
      <ul className={styles.says}>
        {nodes.map(({ id, type }) => <li key={id}><span className={styles.saysType}>{names.type(type)}</span> {names.node(id)}</li>)}
      </ul>
    </Disclosure>
  );
};
