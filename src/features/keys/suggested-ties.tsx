import * as React from 'react';
import { useMethodDetails } from '../../data/bindings/product-context';
import { useSession } from '../../data/bindings/session-context';
import { useTexts } from '../../i18n/texts-context';
import { exampleKeyDimensions, exampleKeyIds } from '../../method/example-keys';
import { useRowNames } from '../../ui-bindings/goals/use-row-names';
import { Button } from '../../ui/button/button';
import styles from './keys.module.scss';
import { useNearExamples } from './use-near-examples';

export interface SuggestedTiesProps {
  readonly rowKey: string;
  readonly met: readonly string[];
  readonly onTie: (key: string) => void;
}

/** As many as one can weigh at a glance; the check boxes below have them all. */
const FEW = 4;

/** What a key that began as an example might meet: the group's own effects of the example's dimension, each tied with a click. */
export const SuggestedTies: React.FC<SuggestedTiesProps> = ({ rowKey, met, onTie }) => {
  const session = useSession();
  const details = useMethodDetails();
  const names = useRowNames();
  const texts = useTexts('laterSteps').keys;
  const near = useNearExamples();
  const box = React.useRef<HTMLDivElement>(null);
  const name = session.row('sustainabilityKey', rowKey)?.name ?? '';
  // An example that is being put in the group's own words still is the same example.
  const example = React.useRef<(typeof exampleKeyIds)[number]>();
  example.current = example.current ?? exampleKeyIds.find((id) => details?.exampleKeys[id] === name);
  const id = example.current;
  const open = near.find((one) => one.id === id)?.mayMeet.filter(({ key }) => !met.includes(key)).slice(0, FEW) ?? [];
  if (id === undefined || open.length === 0 || !session.canEdit()) return null;
  const handleTie = (key: string): void => {
    onTie(key);
    // The button that was pressed goes away with its effect.
    box.current?.focus();
  };
  return (
    <div ref={box} tabIndex={-1} className={styles.suggested}>
      <p className={styles.groupTitle}>{texts.suggested(exampleKeyDimensions[id])}</p>
      <ul className={styles.examples}>
        {open.map(({ key, row }) => (
          <li key={key}>
            <Button kind="quiet" size="small" icon={row.effect === 'positive' ? 'plus' : 'minus'} ariaLabel={texts.tieSuggested(names.effect(row))} onClick={() => handleTie(key)}>{names.effect(row)}</Button>
          </li>
        ))}
      </ul>
    </div>
  );
};
