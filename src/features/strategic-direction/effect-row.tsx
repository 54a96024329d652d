import * as React from 'react';
import { useMethodTexts } from '../../data/bindings/product-context';
import { useField } from '../../data/bindings/session-context';
import { useTexts } from '../../i18n/texts-context';
import { horizons } from '../../method/scales';
import { BoundChoice, BoundSelect, optionsOf } from '../../ui-bindings/bound-code';
import { BoundText } from '../../ui-bindings/bound-text';
import { BoundGroups, BoundPlaces } from '../../ui-bindings/groups-places';
import { FieldGrid } from '../../ui-bindings/row-cards/field-grid';
import { useEffectOptions } from './use-effect-options';

export interface EffectRowProps {
  readonly rowKey: string;
  /** From 1, where a node has several. */
  readonly number: number;
  readonly isOnly: boolean;
}

/** One effect on a part of the strategy: which way, for whom, where and when. No effect asks only for the reason. */
export const EffectRow = React.memo<EffectRowProps>(function EffectRow({ rowKey, number, isOnly }) {
  const texts = useTexts('workspace').direction;
  const { who, places, when } = useTexts('direction').strategy;
  const { horizon } = useMethodTexts().scales;
  const { value: effect } = useField('goalImpact', rowKey, 'effect');
  const of = { kind: 'goalImpact', rowKey } as const;
  const isNone = effect === 'none';
  return (
    <>
      <BoundChoice {...of} field="effect" label={texts.effectNumber(number)} isLabelHidden={isOnly} options={useEffectOptions()} layout="row" />
      {!isNone && (
        <FieldGrid>
          <BoundGroups {...of} field="groups" label={who} />
          <BoundPlaces {...of} field="places" label={places} />
          <BoundSelect {...of} field="horizon" label={when} options={optionsOf(horizons, horizon)} />
          <BoundText {...of} field="where" label={texts.where} />
        </FieldGrid>
      )}
      <BoundText {...of} field="description" label={isNone ? texts.noneDescription : texts.description} multiline rows={2} />
    </>
  );
});
