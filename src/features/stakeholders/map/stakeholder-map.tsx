import * as React from 'react';
import { useMethodTexts } from '../../../data/bindings/product-context';
import { useSession } from '../../../data/bindings/session-context';
import { cellId, cellsOf, mapAxes, quadrants, stepOn } from '../../../domain/stakeholder-map';
import type { MapId, MapPoint } from '../../../domain/stakeholder-map';
import { useTexts } from '../../../i18n/texts-context';
import { Button } from '../../../ui/button/button';
import { EmptyState } from '../../../ui/feedback/empty-state';
import { ChoiceGroup } from '../../../ui/fields/choice-group';
import { Disclosure } from '../../../ui/layout/disclosure';
import { Section } from '../../../ui/layout/section';
import { LevelMap } from '../../../ui/pictures/level-map';
import type { LevelMapRules, LevelMapTexts } from '../../../ui/pictures/level-map-types';
import styles from '../stakeholders.module.scss';
import { ChosenStakeholder } from './chosen-stakeholder';
import { markOf } from './map-mark';
import { MapTable } from './map-table';
import { useMapItems } from './use-map-items';

const rules: LevelMapRules = { quadrants, cellsOf, cellId, stepOn };
const mapIds: readonly MapId[] = ['affectedPower', 'powerInterest'];

const useMapTexts = (map: MapId): LevelMapTexts => {
  const { maps } = useTexts('stepB').stakeholders;
  const { stakeholderLevel } = useMethodTexts().scales;
  return React.useMemo(() => {
    const { x, y } = mapAxes[map];
    const said = (level: MapPoint['x']): string => (level === null ? maps.unsaid : stakeholderLevel[level]);
    return { ...maps, place: (point) => `${maps.at(maps.axes[y], said(point.y))}. ${maps.at(maps.axes[x], said(point.x))}` };
  }, [map, maps, stakeholderLevel]);
};

const OneMap: React.FC<{ readonly map: MapId }> = ({ map }) => {
  const session = useSession();
  const { maps } = useTexts('stepB').stakeholders;
  const levels = useMethodTexts().scales.stakeholderLevel;
  const texts = useMapTexts(map);
  const { items, board } = useMapItems(map);
  const { x, y } = mapAxes[map];
  return (
    <>
      <LevelMap
        label={maps.board[map]}
        board={board}
        rules={rules}
        x={{ title: maps.axes[x], levels }}
        y={{ title: maps.axes[y], levels }}
        quadrants={maps.quadrants[map]}
        emphasised={map === 'affectedPower' ? 'topLeft' : undefined}
        texts={texts}
        readOnly={!session.canEdit()}
        onMove={(key, to) => session.edit('stakeholder', key, { [x]: to.x, [y]: to.y })}
        onSettle={() => { session.flush().catch(() => undefined); }}
        Mark={markOf[map]}
        renderChosen={(key) => <ChosenStakeholder rowKey={key} map={map} />}
      />
      <Disclosure summary={maps.table(items.length)}><MapTable items={items} map={map} /></Disclosure>
    </>
  );
};

/** The stakeholders on a board: who bears the consequences, who decides, and who has been left out. */
export const StakeholderMap: React.FC<{ readonly onToList: () => void }> = ({ onToList }) => {
  const { maps } = useTexts('stepB').stakeholders;
  const hasAny = useSession().rows('stakeholder').length > 0;
  const [map, setMap] = React.useState<MapId>('affectedPower');
  return (
    <Section title={maps.title} lead={maps.lead} headingLevel={3}>
      {!hasAny && <EmptyState icon="people" title={maps.emptyTitle} text={maps.emptyText} action={<Button onClick={onToList}>{maps.toList}</Button>} />}
      {hasAny && (
        <div className={styles.map}>
          <ChoiceGroup label={maps.choose} isLabelHidden value={map} options={mapIds.map((value) => ({ value, label: maps.names[value] }))} onChange={(value) => setMap(value ?? map)} />
          <OneMap key={map} map={map} />
        </div>
      )}
    </Section>
  );
};
