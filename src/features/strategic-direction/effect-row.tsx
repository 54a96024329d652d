import * as React from 'react';
import { useField } from '../../data/bindings/session-context';
import { useTexts } from '../../i18n/texts-context';
import { BoundChoice } from '../../ui-bindings/bound-code';
import { BoundText } from '../../ui-bindings/bound-text';
import { fetchView, LazyView } from '../../ui-bindings/lazy-view';
import { useEffectOptions } from './use-effect-options';

// An effect is told for whom and where once it is there: fetched while the first one is thought of.
const loadWhere = async () => (await import(/* webpackChunkName: 'part-a-more' */ './effect-where')).EffectWhere;
/** Fetches what an effect is told with; a failure is told where it is needed. */
export const fetchEffectFields = (): Promise<unknown> => fetchView(loadWhere).catch(() => undefined);

export interface EffectRowProps {
  readonly rowKey: string;
  /** From 1, where a node has several. */
  readonly number: number;
  readonly isOnly: boolean;
}

/** One effect on a part of the strategy: which way, for whom, where and when. No effect asks only for the reason. */
export const EffectRow = React.memo<EffectRowProps>(function EffectRow({ rowKey, number, isOnly }) {
  const texts = useTexts('workspace').direction;
  const { value: effect } = useField('goalImpact', rowKey, 'effect');
  const of = { kind: 'goalImpact', rowKey } as const;
  const isNone = effect === 'none';
  const where = React.useMemo(() => ({ rowKey }), [rowKey]);
  return (
    <>
      <BoundChoice {...of} field="effect" label={texts.effectNumber(number)} isLabelHidden={isOnly} options={useEffectOptions()} layout="row" />
      {!isNone && <LazyView load={loadWhere} props={where} />}
      <BoundText {...of} field="description" label={isNone ? texts.noneDescription : texts.description} multiline rows={2} />
    </>
  );
});
