import * as React from 'react';
import { useMethodTexts } from '../../../data/bindings/product-context';
import { useRow } from '../../../data/bindings/session-context';
import { asMapLevel, isPlaced, mapAxes, quadrantOf } from '../../../domain/stakeholder-map';
import type { MapId } from '../../../domain/stakeholder-map';
import { shorten } from '../../../domain/short-text';
import { useTexts } from '../../../i18n/texts-context';
import { Button } from '../../../ui/button/button';
import { BoundLevel } from '../../../ui-bindings/bound-values';
import { FieldGrid } from '../../../ui-bindings/row-cards/field-grid';
import { Heard } from '../list/stakeholder-fields';
import { useStakeholderLinks } from '../stakeholder-links';
import styles from '../stakeholders.module.scss';

/** The one that is chosen on a map: its place in words, both levels to change, and the way to its card. */
export const ChosenStakeholder: React.FC<{ readonly rowKey: string; readonly map: MapId }> = ({ rowKey, map }) => {
  const row = useRow('stakeholder', rowKey);
  const { stakeholderLevel } = useMethodTexts().scales;
  const { maps, fields } = useTexts('stepB').stakeholders;
  const { openCard } = useStakeholderLinks();
  if (row === undefined) return null;
  const { x, y } = mapAxes[map];
  const point = { x: asMapLevel(row[x]), y: asMapLevel(row[y]) };
  const quadrant = isPlaced(point) ? maps.quadrants[map][quadrantOf(point)] : null;
  const bound = { kind: 'stakeholder', rowKey, levelLabels: stakeholderLevel } as const;
  return (
    <div className={styles.chosen}>
      <div>
        <p className={styles.place}>{quadrant === null ? maps.notPlaced : quadrant.name}</p>
        <p className={styles.quiet}>{quadrant === null ? maps.trayText : quadrant.text}</p>
      </div>
      <FieldGrid>
        <BoundLevel {...bound} field={y} label={fields[y]} />
        <BoundLevel {...bound} field={x} label={fields[x]} />
      </FieldGrid>
      <Heard row={row} index={0} />
      <div className={styles.actions}>
        <Button icon="arrow" ariaLabel={maps.openCardOf(shorten(row.name))} onClick={() => openCard(rowKey)}>{maps.openCard}</Button>
      </div>
    </div>
  );
};
