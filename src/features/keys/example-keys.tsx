import * as React from 'react';
import { useMethodDetails } from '../../data/bindings/product-context';
import { useSession } from '../../data/bindings/session-context';
import type { SustainabilityKey } from '../../data/ports/rows';
import { useTexts } from '../../i18n/texts-context';
import { exampleKeyIds } from '../../method/example-keys';

import { Button } from '../../ui/button/button';
import { useAnnounce } from '../../ui/feedback/announcer';
import { Disclosure } from '../../ui/layout/disclosure';
import styles from './keys.module.scss';

/** The handbook's examples, to begin with; one that is already among the keys is not offered again. */
export const ExampleKeys: React.FC<{ readonly rows: readonly SustainabilityKey[] }> = ({ rows }) => {
  const session = useSession();
  const details = useMethodDetails();
  const announce = useAnnounce();
  const texts = useTexts('laterSteps').keys;
  if (details === null || !session.canEdit()) return null;
  const names = exampleKeyIds.map((id) => details.exampleKeys[id]).filter((name) => !rows.some((row) => row.name === name));
  if (names.length === 0) return null;
  const handleUse = (name: string): void => {
    session.add('sustainabilityKey', { name });
    announce(texts.exampleAdded(name));
  };
  return (
    <Disclosure summary={texts.examplesTitle}>
      <ul className={styles.examples}>
        {names.map((name) => (
          <li key={name}><Button kind="quiet" icon="add" ariaLabel={texts.useExample(name)} onClick={() => handleUse(name)}>{name}</Button></li>
        ))}
      </ul>
    </Disclosure>
  );
};
