import * as React from 'react';
import { useTexts } from '../../i18n/texts-context';
import { Button } from '../../ui/button/button';
import { Message } from '../../ui/feedback/message';
import { Skeleton } from '../../ui/feedback/skeleton';
import { InstallStep } from './install-step';
import { MembersStep } from './members-step';
import { useSetup } from './use-setup';
import { useSetupFailure } from './use-setup-failure';
import { GuestPage, NewerPage, NotReadyPage, ReadyPage } from './visitor-page';
import styles from './setup.module.scss';

export interface SetupScreenProps {
  /** The site is ready and the person wants to get to work. */
  readonly onDone: () => void;
  /** To where an administrator sees how the tool stands. */
  readonly onDiagnosis: () => void;
}

const Content: React.FC<SetupScreenProps> = ({ onDone, onDiagnosis }) => {
  const texts = useTexts('setup').visitors;
  const { retry } = useTexts('common').actions;
  const setup = useSetup();
  const { plan, failure, isReading, hasInstalled, read } = setup;
  const sentence = useSetupFailure(failure);
  if (plan === null) {
    if (failure?.kind === 'forbidden' || failure?.kind === 'gone') return <GuestPage />;
    if (failure !== null && !isReading) {
      return <Message tone="warning" live="alert" title={texts.unreadable} actions={<Button onClick={read}>{retry}</Button>}>{sentence}</Message>;
    }
    return <Skeleton label={texts.reading} lines={5} height={24} />;
  }
  if (plan.state.kind === 'newer') return <NewerPage installed={plan.state.installed} expected={plan.state.expected} onAgain={read} />;
  if (!plan.mayInstall) return plan.state.kind === 'ready' ? <ReadyPage onDone={onDone} /> : <NotReadyPage plan={plan} />;
  if (plan.state.kind === 'ready') return <MembersStep isAfterInstall={hasInstalled} onDone={onDone} onDiagnosis={onDiagnosis} />;
  return <InstallStep plan={plan} setup={setup} />;
};

/** The page that prepares a site: installs, upgrades, continues, and says who does what. */
export const SetupScreen: React.FC<SetupScreenProps> = (props) => <div className={styles.screen}><Content {...props} /></div>;
