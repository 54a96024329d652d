import * as React from 'react';
import type { SustainabilityKey } from '../../data/ports/rows';
import { meetsNothing, signsOf } from '../../domain/key-reach';
import { useTexts } from '../../i18n/texts-context';
import type { RowCardPart } from '../../ui-bindings/row-cards/row-card';
import { Pill } from '../../ui/feedback/pill';
import { Icon } from '../../ui/icons/icon';
import styles from './keys.module.scss';
import { useReach } from './use-reach';

const icons = { negative: 'minus', positive: 'plus', conflicts: 'against', gaps: 'lightbulb' } as const;
const sorts = ['negative', 'positive', 'conflicts', 'gaps'] as const;

/** What one key meets, sort by sort; says so when it is only good or only bad. */
export const KeySummary: React.FC<RowCardPart<'sustainabilityKey'>> = ({ row }) => {
  const { reach: texts } = useTexts('laterSteps').keys;
  const reach = useReach()(row.meets);
  const signs = signsOf(reach);
  if (meetsNothing(reach)) return <Pill tone="warning" icon="warning">{texts.nothing}</Pill>;
  return (
    <>
      {sorts.filter((sort) => reach[sort] > 0).map((sort) => <Pill key={sort} icon={icons[sort]}>{texts[sort](reach[sort])}</Pill>)}
      {(signs === 'positive' || signs === 'negative') && <span className={styles.only}>{texts.only[signs]}</span>}
    </>
  );
};

/** Whether the keys together meet good and bad impact (handbook C); something to know, never a fault. */
export const SetSigns: React.FC<{ readonly rows: readonly SustainabilityKey[] }> = ({ rows }) => {
  const { together } = useTexts('laterSteps').keys;
  const signs = signsOf(useReach()(rows.flatMap(({ meets }) => meets)));
  if (rows.length === 0 || signs === 'none') return null;
  return <p className={styles.together}><Icon name={signs === 'both' ? 'checkCircle' : 'info'} /><span>{together[signs]}</span></p>;
};
