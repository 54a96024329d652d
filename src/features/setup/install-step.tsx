import * as React from 'react';
import type { SiteState } from '../../data/ports/results';
import type { SetupObstacle, SetupPlan } from '../../data/ports/site-setup';
import { useTexts } from '../../i18n/texts-context';
import { Button } from '../../ui/button/button';
import { Message } from '../../ui/feedback/message';
import { PageHeader } from '../../ui/layout/page-header';
import { Section } from '../../ui/layout/section';
import { Stack } from '../../ui/layout/stack';
import { InstallProgress } from './install-progress';
import { PlanSummary } from './plan-summary';
import { useSetupFailure } from './use-setup-failure';
import type { Setup } from './use-setup';
import styles from './setup.module.scss';

const Obstacles: React.FC<{ readonly obstacles: readonly SetupObstacle[] }> = ({ obstacles }) => {
  const texts = useTexts('setup').install.obstacles;
  return (
    <Message tone="warning" title={texts.title}>
      <ul className={styles.lines}>
        {obstacles.map(({ kind, of, name }) => <li key={`${kind}:${name}`}>{texts[kind](of, name)}</li>)}
      </ul>
      <p>{texts.after}</p>
    </Message>
  );
};

const useLead = (state: SiteState): string => {
  const { lead } = useTexts('setup').install;
  switch (state.kind) {
    case 'older': return lead.older(state.installed, state.expected);
    case 'empty': return lead.empty;
    case 'unfinished': case 'ready': case 'newer': return lead.unfinished;
  }
};

/** First step, for an owner: what will be made, the button that makes it, and how it goes. */
export const InstallStep: React.FC<{ readonly plan: SetupPlan; readonly setup: Setup }> = ({ plan, setup: { progress, failure, install } }) => {
  const texts = useTexts('setup').install;
  const lead = useLead(plan.state);
  const sentence = useSetupFailure(failure);
  const isFresh = plan.state.kind === 'empty';
  const word = isFresh ? texts.start : plan.state.kind === 'older' ? texts.upgrade : texts.resume;
  return (
    <Stack gap="l">
      <PageHeader title={texts.title} overline={texts.stepOf(1, 2)} subtitle={lead} />
      {plan.obstacles.length > 0 && <Obstacles obstacles={plan.obstacles} />}
      {plan.steps.length > 0 && (
        <Section title={isFresh ? texts.what.empty : texts.what.rest} lead={texts.untouched}>
          <PlanSummary steps={plan.steps} />
        </Section>
      )}
      {failure !== null && progress === null && (
        <Message tone="warning" live="alert" title={texts.stopped}>{sentence} {texts.kept}</Message>
      )}
      {progress !== null && <InstallProgress progress={progress} />}
      <div>
        <Button kind="primary" busy={progress !== null} onClick={install}>{failure !== null ? texts.resume : word}</Button>
      </div>
    </Stack>
  );
};
