import * as React from 'react';
import { useMethodDetails, useMethodTexts } from '../../data/bindings/product-context';
import { useSession } from '../../data/bindings/session-context';
import type { SustainabilityKey } from '../../data/ports/rows';
import { useTexts } from '../../i18n/texts-context';
import { exampleKeyDimensions } from '../../method/example-keys';
import { useRowNames } from '../../ui-bindings/goals/use-row-names';
import { Button } from '../../ui/button/button';
import { useAnnounce } from '../../ui/feedback/announcer';
import { Pill } from '../../ui/feedback/pill';
import { Disclosure } from '../../ui/layout/disclosure';
import styles from './keys.module.scss';
import { useNearExamples } from './use-near-examples';
import type { SuggestedEffect } from './use-near-examples';

/** How many effects are named under an example. */
const NAMED = 2;

export interface ExampleKeysProps {
  readonly rows: readonly SustainabilityKey[];
  /** The new key is to be opened. */
  readonly onAdd: (key: string) => void;
}

/** The handbook's examples, those near the group's own effects first; one that is already among the keys is not offered again. */
export const ExampleKeys: React.FC<ExampleKeysProps> = ({ rows, onAdd }) => {
  const session = useSession();
  const details = useMethodDetails();
  const { dimension } = useMethodTexts().scales;
  const names = useRowNames();
  const announce = useAnnounce();
  const texts = useTexts('laterSteps').keys;
  const near = useNearExamples();
  if (details === null || !session.canEdit()) return null;
  const offered = near.map((one) => ({ ...one, name: details.exampleKeys[one.id] })).filter(({ name }) => !rows.some((row) => row.name === name));
  if (offered.length === 0) return null;
  const handleUse = (name: string): void => {
    onAdd(session.add('sustainabilityKey', { name }));
    announce(texts.exampleAdded(name));
  };
  const couldMeet = (effects: readonly SuggestedEffect[]): string =>
    texts.mayMeet(effects.slice(0, NAMED).map(({ row }) => names.effect(row)), Math.max(0, effects.length - NAMED));
  return (
    <Disclosure summary={texts.examplesTitle} isInitiallyOpen={rows.length === 0}>
      <ul className={styles.examples}>
        {offered.map(({ id, name, mayMeet }) => (
          <li key={id} className={styles.example}>
            <div className={styles.exampleHead}>
              <Button kind="quiet" icon="add" ariaLabel={texts.useExample(name)} onClick={() => handleUse(name)}>{name}</Button>
              <Pill>{dimension[exampleKeyDimensions[id]]}</Pill>
            </div>
            {mayMeet.length > 0 && <p className={styles.near}>{couldMeet(mayMeet)}</p>}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
};
