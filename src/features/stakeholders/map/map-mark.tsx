import * as React from 'react';
import { useField } from '../../../data/bindings/session-context';
import { mapAxes } from '../../../domain/stakeholder-map';
import type { MapId } from '../../../domain/stakeholder-map';
import { useTexts } from '../../../i18n/texts-context';
import { Icon } from '../../../ui/icons/icon';
import styles from '../stakeholders.module.scss';

/** On the chip of a stakeholder that two people have moved at once; the choice itself is made in its panel. */
const Mark: React.FC<{ readonly itemKey: string; readonly map: MapId }> = ({ itemKey, map }) => {
  const { moved } = useTexts('stepB').stakeholders.maps;
  const x = useField('stakeholder', itemKey, mapAxes[map].x);
  const y = useField('stakeholder', itemKey, mapAxes[map].y);
  if (x.status !== 'conflict' && y.status !== 'conflict') return null;
  return <span className={styles.mark} title={moved}><Icon name="people" size={14} label={moved} /></span>;
};

/** One component for each map, the same every time. */
export const markOf: Readonly<Record<MapId, React.FC<{ readonly itemKey: string }>>> = {
  affectedPower: (props) => <Mark {...props} map="affectedPower" />,
  powerInterest: (props) => <Mark {...props} map="powerInterest" />,
};
