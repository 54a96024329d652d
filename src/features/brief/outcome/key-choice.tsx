import * as React from 'react';
import { useRows } from '../../../data/bindings/session-context';
import { keyHandOvers, receiverOf } from '../../../domain/key-hand-over';
import { useTexts } from '../../../i18n/texts-context';
import { useChainNames } from '../../../ui-bindings/loose-ends/use-names';
import { useId } from '../../../ui/hooks/use-id';
import { Check } from '../../../ui/fields/check';
import { Icon } from '../../../ui/icons/icon';
import styles from './outcome.module.scss';

export interface KeyChoiceProps {
  readonly chosen: readonly string[];
  readonly error?: string;
  readonly onChange: (keys: readonly string[]) => void;
}

/** Which keys are handed over; beside each who has it already. */
export const KeyChoice: React.FC<KeyChoiceProps> = ({ chosen, error, onChange }) => {
  const { form: texts } = useTexts('brief').handOver;
  const keys = useRows('sustainabilityKey');
  const notices = useRows('notice');
  const names = useChainNames();
  const errorId = useId('keys-error');
  const sent = React.useMemo(() => keyHandOvers(notices), [notices]);
  const holders = (key: string): string => [...new Set(sent.filter(({ about }) => about.includes(key)).map(receiverOf))].filter((who) => who !== '').join('; ');
  const handleToggle = (key: string, isChosen: boolean): void => onChange(isChosen ? [...chosen, key] : chosen.filter((one) => one !== key));
  return (
    <fieldset className={styles.keys} aria-describedby={error === undefined ? undefined : errorId}>
      <legend className={styles.legend}>{texts.keys}</legend>
      {keys.map((row) => {
        const who = holders(row.key);
        return <Check key={row.key} label={names.key(row)} description={who === '' ? undefined : texts.already(who)} checked={chosen.includes(row.key)} onChange={(isChosen) => handleToggle(row.key, isChosen)} />;
      })}
      {error !== undefined && <p id={errorId} className={styles.error} role="alert"><Icon name="error" size={14} /><span>{error}</span></p>}
    </fieldset>
  );
};
