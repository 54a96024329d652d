import * as React from 'react';
import { useMethodLabels, useReference } from '../../../data/bindings/product-context';
import { useAssessment, useRows } from '../../../data/bindings/session-context';
import { dimensionsOf, isOnGoal } from '../../../domain/effects';
import { effectMatrix } from '../../../domain/effect-matrix';
import { useTexts } from '../../../i18n/texts-context';
import { dimensions } from '../../../method/scales';
import { useGroupName } from '../../../ui-bindings/groups-places';
import { EmptyState } from '../../../ui/feedback/empty-state';
import { Select } from '../../../ui/fields/select';
import { Section } from '../../../ui/layout/section';
import { Matrix } from '../../../ui/pictures/matrix';
import { CellEffects } from './cell-effects';
import { cellKey, useMatrixView } from './matrix-view';
import styles from './pictures.module.scss';
import { useSteady } from './use-steady';

const NO_DIMENSION = 'none';

/** Whom the effects reach and where: groups against places, plus and minus apart, one dimension at a time if so wished. */
export const PlaceMatrix: React.FC = () => {
  const { matrix: texts } = useTexts('stepB').pictures;
  const { dimension: labels } = useMethodLabels().scales;
  const reference = useReference();
  const { affectedGroups } = useAssessment();
  const all = useRows('goalImpact');
  const groupName = useGroupName();
  const [filter, setFilter] = React.useState<string | null>(null);
  const [selected, setSelected] = React.useState<string | null>(null);
  const rows = React.useMemo(() => all.filter(isOnGoal), [all]);
  const placed = useSteady(rows, rows.map((row) => [row.key, row.effect, row.groups.join(), row.places.join(), dimensionsOf(row).join()].join(';')).join('|'));
  const also = useSteady(affectedGroups, affectedGroups.join());
  const matrix = React.useMemo(() => effectMatrix(placed, {
    groups: reference.groups.map(({ id }) => id), places: reference.places.map(({ id }) => id), alwaysGroups: also,
  }, (row) => {
    const own = dimensionsOf(row);
    return filter === null || (filter === NO_DIMENSION ? own.length === 0 : own.some((one) => one === filter));
  }), [placed, also, reference, filter]);
  const view = useMatrixView(matrix);
  const isPlaced = placed.some(({ groups, places }) => groups.length > 0 || places.length > 0);
  const forgotten = filter !== null ? [] : matrix.rows.filter(({ cells }) => cells.every(({ effects }) => effects.length === 0)).map(({ group }) => groupName(group ?? ''));
  const cell = matrix.rows.flatMap(({ cells }) => cells).find((one) => cellKey(one.group, one.place) === selected);
  const live = React.useMemo(() => {
    const keys = new Set(cell?.effects.map(({ key }) => key));
    return rows.filter(({ key }) => keys.has(key));
  }, [rows, cell]);
  const options = [...dimensions.map((value) => ({ value: value as string, label: labels[value] })), { value: NO_DIMENSION, label: texts.noDimension }];
  return (
    <Section title={texts.title} lead={isPlaced && rows.length > 0 ? texts.lead : undefined} headingLevel={3}>
      {rows.length === 0 ? <EmptyState icon="people" title={texts.noEffectsTitle} text={texts.noEffectsText} />
        : !isPlaced ? <EmptyState icon="people" title={texts.nothingPlacedTitle} text={texts.nothingPlacedText} /> : (
          <div className={styles.stack}>
            <Select<string> className={styles.filter} label={texts.filter} value={filter} options={options} emptyLabel={texts.allDimensions} onChange={setFilter} />
            <Matrix kind="table" caption={texts.caption} regionLabel={texts.region} corner={texts.corner} heads={view.heads} rows={view.rows} selected={selected} onSelect={setSelected} />
            {forgotten.length > 0 && <p className={styles.hint}>{texts.emptyGroups(forgotten.join(', '))}</p>}
            {filter !== null && view.isEmpty && <p className={styles.hint} role="status">{texts.filteredAway}</p>}
            {cell !== undefined && live.length > 0 && <CellEffects key={selected} title={view.nameOf(cell)} rows={live} />}
          </div>
        )}
    </Section>
  );
};
