import * as React from 'react';
import { useMethodTexts } from '../../../data/bindings/product-context';
import { effectDepth } from '../../../domain/effect-depth';
import { dimensionsOf } from '../../../domain/effects';
import { useTexts } from '../../../i18n/texts-context';
import { EffectPills } from '../../../ui-bindings/goals/effect-pills';
import { useGroupName, usePlaceName } from '../../../ui-bindings/groups-places';
import type { RowCardPart } from '../../../ui-bindings/row-cards/row-card';
import { Pill } from '../../../ui/feedback/pill';

/** More names than this on a closed card are counted instead. */
const MOST_NAMES = 2;
const noGoal = { dimensions: [], hasTargets: false } as const;

/** The closed card in words: sign, kind, dimensions, groups, places, size, confidence, and what it lacks. */
export const EffectSummary: React.FC<RowCardPart<'goalImpact'>> = ({ row }) => {
  const { scales } = useMethodTexts();
  const { summary } = useTexts('stepB').goals;
  const [groupName, placeName] = [useGroupName(), usePlaceName()];
  const names = (ids: readonly string[], name: (id: string) => string): string | null => {
    if (ids.length === 0) return null;
    const shown = ids.slice(0, MOST_NAMES).map(name).join(', ');
    return ids.length > MOST_NAMES ? summary.more(shown, ids.length - MOST_NAMES) : shown;
  };
  const [groups, places] = [names(row.groups, groupName), names(row.places, placeName)];
  const dimensions = dimensionsOf(row).map((one) => scales.dimension[one]).join(', ');
  return (
    <>
      {row.effect === 'positive' || row.effect === 'negative' ? <EffectPills row={row} /> : <Pill tone="warning" icon="warning">{summary.noSign}</Pill>}
      {dimensions !== '' && <Pill>{dimensions}</Pill>}
      {groups !== null && <Pill icon="people">{groups}</Pill>}
      {places !== null && <Pill icon="flag">{places}</Pill>}
      {row.size !== null && <Pill>{summary.size(scales.effectSize[row.size])}</Pill>}
      {row.confidence !== null && <Pill>{summary.confidence(scales.confidence[row.confidence])}</Pill>}
      {row.isAbroad && <Pill icon="external">{summary.abroad}</Pill>}
      {effectDepth(row, noGoal).lacksCountermeasure && <Pill tone="warning" icon="warning">{summary.noCountermeasure}</Pill>}
    </>
  );
};
