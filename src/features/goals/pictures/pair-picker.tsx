import * as React from 'react';
import { useReference } from '../../../data/bindings/product-context';
import { goalIn } from '../../../domain/goal-lookup';
import { useTexts } from '../../../i18n/texts-context';
import { useRowNames } from '../../../ui-bindings/goals/use-row-names';
import { Button } from '../../../ui/button/button';
import { Select } from '../../../ui/fields/select';
import styles from './pictures.module.scss';

export interface PairPickerProps { readonly goals: readonly string[]; readonly onOpen: (one: string, other: string) => void }

/** Any two of the chosen goals, without a grid to aim in. */
export const PairPicker: React.FC<PairPickerProps> = ({ goals, onOpen }) => {
  const { grid: texts } = useTexts('stepB').pictures;
  const names = useRowNames();
  const { frameworks } = useReference();
  const [one, setOne] = React.useState<string | null>(null);
  const [other, setOther] = React.useState<string | null>(null);
  const options = React.useMemo(() => goals.map((value) => {
    const number = goalIn(frameworks, value)?.number;
    return { value, label: number === undefined ? names.goal(value) : `${number}. ${names.goal(value)}` };
  }), [goals, names, frameworks]);
  const isReady = one !== null && other !== null && one !== other;
  return (
    <div className={styles.picker}>
      <Select<string> label={texts.one} value={one} options={options.filter(({ value }) => value !== other)} emptyLabel={texts.choose} onChange={setOne} />
      <Select<string> label={texts.other} value={other} options={options.filter(({ value }) => value !== one)} emptyLabel={texts.choose} onChange={setOther} />
      <Button disabled={!isReady} onClick={() => { if (isReady) onOpen(one, other); }}>{texts.open}</Button>
    </div>
  );
};
