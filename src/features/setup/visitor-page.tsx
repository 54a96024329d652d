import * as React from 'react';
import type { SetupPlan } from '../../data/ports/site-setup';
import { useTexts } from '../../i18n/texts-context';
import { Button } from '../../ui/button/button';
import { Icon } from '../../ui/icons/icon';
import { PageHeader } from '../../ui/layout/page-header';
import { Stack } from '../../ui/layout/stack';
import styles from './setup.module.scss';

/** For somebody who may not install: who to turn to. */
export const NotReadyPage: React.FC<{ readonly plan: SetupPlan }> = ({ plan: { state, owners } }) => {
  const texts = useTexts('setup').visitors.notReady;
  return (
    <Stack gap="m">
      <PageHeader title={texts.title} subtitle={state.kind === 'older' ? texts.older : texts.text} />
      {owners.length === 0 ? <p>{texts.askUnknown}</p> : (
        <div>
          <p>{owners.length === 1 ? texts.askOne : texts.askSome}</p>
          <ul className={styles.people}>
            {owners.map((name) => <li key={name}><Icon name="person" /> {name}</li>)}
          </ul>
        </div>
      )}
    </Stack>
  );
};

/** For somebody who may not even read the lists. */
export const GuestPage: React.FC = () => {
  const texts = useTexts('setup').visitors.guest;
  return <PageHeader title={texts.title} subtitle={texts.text} />;
};

/** The lists are newer than this version of the product. */
export const NewerPage: React.FC<{ readonly installed: number; readonly expected: number; readonly onAgain: () => void }> = ({ installed, expected, onAgain }) => {
  const texts = useTexts('setup').visitors.newer;
  const { retry } = useTexts('common').actions;
  return (
    <Stack gap="m">
      <PageHeader title={texts.title} subtitle={texts.text(installed, expected)} />
      <p>{texts.way}</p>
      <div><Button onClick={onAgain}>{retry}</Button></div>
    </Stack>
  );
};

/** Nothing left to do here, for somebody who has no part in it. */
export const ReadyPage: React.FC<{ readonly onDone: () => void }> = ({ onDone }) => {
  const texts = useTexts('setup').visitors.ready;
  return (
    <Stack gap="m">
      <PageHeader title={texts.title} subtitle={texts.text} />
      <div><Button kind="primary" onClick={onDone}>{texts.open}</Button></div>
    </Stack>
  );
};
