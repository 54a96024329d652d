import * as React from 'react';
import { useTexts } from '../../i18n/texts-context';
import type { MeetableGroup } from '../../ui-bindings/loose-ends/use-meetable-groups';
import { Button } from '../../ui/button/button';
import { Check } from '../../ui/fields/check';
import styles from './keys.module.scss';

export interface MeetsGroupProps extends Pick<MeetableGroup, 'title' | 'options'> {
  readonly met: readonly string[];
  readonly isReadOnly: boolean;
  /** How many to show before the rest is asked for; what the key meets is always shown. */
  readonly limit: number;
  readonly onToggle: (key: string, isTied: boolean) => void;
}

const STEP = 30;

/** One sort of things a key can meet, as check boxes. */
export const MeetsGroup: React.FC<MeetsGroupProps> = ({ title, options, met, isReadOnly, limit, onToggle }) => {
  const { showMore } = useTexts('laterSteps').keys;
  const first = React.useRef<HTMLFieldSetElement>(null);
  const [extra, setExtra] = React.useState(0);
  // What was met from the start keeps its place below the others; a box never moves as it is ticked.
  const [metFirst] = React.useState(() => new Set(met));
  const shown = options.filter(({ key }, index) => index < limit + extra || metFirst.has(key) || met.includes(key));
  const rest = options.length - shown.length;
  const handleMore = (): void => {
    setExtra(extra + STEP);
    // The button may go away with the click.
    if (rest <= STEP) first.current?.querySelector<HTMLElement>('input')?.focus();
  };
  return (
    <fieldset ref={first} className={styles.group}>
      <legend className={styles.groupTitle}>{title}</legend>
      {shown.map(({ key, label }) => (
        <Check key={key} label={label} checked={met.includes(key)} readOnly={isReadOnly} onChange={(isTied) => onToggle(key, isTied)} />
      ))}
      {rest > 0 && <div><Button kind="quiet" size="small" ariaLabel={showMore(Math.min(rest, STEP), title)} onClick={handleMore}>{showMore(Math.min(rest, STEP), '')}</Button></div>}
    </fieldset>
  );
};
