import * as React from 'react';
import { useMethodTexts } from '../../data/bindings/product-context';
import { useTexts } from '../../i18n/texts-context';
import { horizons } from '../../method/scales';
import { BoundSelect, optionsOf } from '../../ui-bindings/bound-code';
import { BoundText } from '../../ui-bindings/bound-text';
import { BoundGroups, BoundPlaces } from '../../ui-bindings/groups-places';
import { FieldGrid } from '../../ui-bindings/row-cards/field-grid';

/** For whom, where and when an effect on a part of the strategy is felt. */
export const EffectWhere: React.FC<{ readonly rowKey: string }> = ({ rowKey }) => {
  const { where } = useTexts('workspace').direction;
  const { who, places, when } = useTexts('direction').strategy;
  const { horizon } = useMethodTexts().scales;
  const of = { kind: 'goalImpact', rowKey } as const;
  return (
    <FieldGrid>
      <BoundGroups {...of} field="groups" label={who} />
      <BoundPlaces {...of} field="places" label={places} />
      <BoundSelect {...of} field="horizon" label={when} options={optionsOf(horizons, horizon)} />
      <BoundText {...of} field="where" label={where} />
    </FieldGrid>
  );
};
