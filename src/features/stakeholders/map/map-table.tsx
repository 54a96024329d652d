import * as React from 'react';
import { useMethodTexts } from '../../../data/bindings/product-context';
import { isPlaced, mapAxes, quadrantOf } from '../../../domain/stakeholder-map';
import type { MapId } from '../../../domain/stakeholder-map';
import { useTexts } from '../../../i18n/texts-context';
import { Button } from '../../../ui/button/button';
import { LinkButton } from '../../../ui/button/link-button';
import type { LevelMapItem } from '../../../ui/pictures/level-map-types';
import { useScopeSize } from '../../../ui/theme/scope-size';
import { BoundLevel } from '../../../ui-bindings/bound-values';
import { useStakeholderLinks } from '../stakeholder-links';
import styles from '../stakeholders.module.scss';

/** Rows shown at first, and added each time more are asked for. */
const PAGE = 20;

interface LineProps { readonly item: LevelMapItem; readonly map: MapId; readonly isStacked: boolean }

const Line = React.memo(function Line({ item, map, isStacked }: LineProps): React.ReactElement {
  const { maps } = useTexts('stepB').stakeholders;
  const { stakeholderLevel } = useMethodTexts().scales;
  const { openCard } = useStakeholderLinks();
  const { x, y } = mapAxes[map];
  const level = (field: typeof x | typeof y): React.ReactElement => (
    <td role="cell" className={styles.levelCell}>
      {isStacked && <span className={styles.cellLabel} aria-hidden="true">{maps.axes[field]}</span>}
      <BoundLevel kind="stakeholder" rowKey={item.key} field={field} label={maps.levelOf(maps.axes[field], item.name)} isLabelHidden levelLabels={stakeholderLevel} />
    </td>
  );
  return (
    <tr role="row">
      <th role="rowheader" scope="row" className={styles.nameCell}><LinkButton ariaLabel={maps.openCardOf(item.name)} onClick={() => openCard(item.key)}>{item.name}</LinkButton></th>
      {level(y)}
      {level(x)}
      <td role="cell">
        {isStacked && <span className={styles.cellLabel} aria-hidden="true">{maps.columns.quadrant}</span>}
        {isPlaced(item) ? maps.quadrants[map][quadrantOf(item)].name : maps.notPlaced}
      </td>
    </tr>
  );
});

/** The map as a table: the same levels, set with the same choices as on the cards. */
export const MapTable: React.FC<{ readonly items: readonly LevelMapItem[]; readonly map: MapId }> = ({ items, map }) => {
  const { maps } = useTexts('stepB').stakeholders;
  const isStacked = useScopeSize().size !== 'wide';
  // Stacked, a row takes much of a small screen.
  const page = isStacked ? PAGE / 2 : PAGE;
  const [limit, setLimit] = React.useState(page);
  const { x, y } = mapAxes[map];
  const left = items.length - limit;
  return (
    <>
      <table role="table" aria-label={maps.tableLabel} className={isStacked ? styles.stackedTable : styles.table}>
        <thead role="rowgroup">
          <tr role="row">{[maps.columns.name, maps.axes[y], maps.axes[x], maps.columns.quadrant].map((label) => <th key={label} role="columnheader" scope="col">{label}</th>)}</tr>
        </thead>
        <tbody role="rowgroup">{items.slice(0, limit).map((item) => <Line key={item.key} item={item} map={map} isStacked={isStacked} />)}</tbody>
      </table>
      {left > 0 && <div className={styles.more}><Button onClick={() => setLimit(limit + page)}>{maps.showMore(Math.min(page, left))}</Button></div>}
    </>
  );
};
