import * as React from 'react';
import type { Diagnosis } from '../../data/ports/diagnosis';
import { useTexts } from '../../i18n/texts-context';
import { Button } from '../../ui/button/button';
import { Message } from '../../ui/feedback/message';
import { Skeleton } from '../../ui/feedback/skeleton';
import { PageHeader } from '../../ui/layout/page-header';
import { Stack } from '../../ui/layout/stack';
import { DecisionsCard } from './decisions-card';
import { ErrorsCard } from './errors-card';
import { EventLog } from './event-log';
import { FlowsCard } from './flows-card';
import { GroupsCard } from './groups-card';
import { findingsOf } from './health';
import { SiteCard } from './site-card';
import { StoppedCard } from './stopped-card';
import { useDiagnosis, type DiagnosisState } from './use-diagnosis';
import { useDiagnosisFailure } from './use-diagnosis-failure';
import { useMoment } from './use-moment';
import { VisitorPage } from './visitor-page';
import styles from './diagnosis.module.scss';

export interface DiagnosisScreenProps {
  /** To the set-up page, which installs, mends and adds people. */
  readonly onSetup: () => void;
  readonly onOpenCase: (caseId: number) => void;
}

type ContentProps = DiagnosisScreenProps & { readonly diagnosis: Diagnosis; readonly state: DiagnosisState };

const Content: React.FC<ContentProps> = ({ diagnosis, state, onSetup, onOpenCase }) => {
  const texts = useTexts('diagnosis');
  const { readAt, said } = state;
  const findings = React.useMemo(() => findingsOf(diagnosis, readAt), [diagnosis, readAt]);
  const told = React.useRef<HTMLParagraphElement>(null);
  // The button that was pressed is gone with what it mended.
  React.useEffect(() => { if (said !== '') told.current?.focus(); }, [said]);
  const { plan, stopped, failures, caseNames, unread, areMembersKnown } = diagnosis;
  return (
    <Stack gap="m">
      <Message tone={findings.toDo === 0 ? 'success' : 'warning'}>{findings.toDo === 0 ? texts.allWell : texts.toDo(findings.toDo)}</Message>
      <p ref={told} tabIndex={-1} role="status" className={styles.said}>{said}</p>
      <SiteCard plan={plan} health={findings.site} onSetup={onSetup} />
      <GroupsCard findings={findings.groups} onSetup={onSetup} />
      <StoppedCard cases={stopped} isUnread={unread.includes('stopped')} state={state} onOpenCase={onOpenCase} />
      <DecisionsCard authors={findings.authors} caseNames={caseNames} isUnread={unread.includes('decisions')} areMembersKnown={areMembersKnown} state={state} />
      <FlowsCard findings={findings.flows} isUnread={unread.includes('events')} />
      <ErrorsCard failures={failures} caseNames={caseNames} isUnread={unread.includes('events')} state={state} onOpenCase={onOpenCase} />
      <EventLog />
    </Stack>
  );
};

/** Where administrators see how the tool stands, and mend what does not stand well. */
export const DiagnosisScreen: React.FC<DiagnosisScreenProps> = ({ onSetup, onOpenCase }) => {
  const texts = useTexts('diagnosis');
  const { retry } = useTexts('common').actions;
  const state = useDiagnosis();
  const { diagnosis, failure, isReading, readAt, read } = state;
  const sentence = useDiagnosisFailure(failure);
  const moment = useMoment();
  if (failure?.kind === 'forbidden' && diagnosis === null) return <div className={styles.screen}><VisitorPage owners={[]} /></div>;
  if (diagnosis?.mayManage === false) return <div className={styles.screen}><VisitorPage owners={diagnosis.plan.owners} /></div>;
  return (
    <div className={styles.screen}>
      <PageHeader
        title={texts.title} subtitle={texts.lead} meta={diagnosis === null ? undefined : <span>{texts.checked(moment(readAt))}</span>}
        actions={diagnosis === null ? undefined : <Button icon="refresh" busy={isReading} onClick={read}>{texts.again}</Button>}
      />
      {failure !== null && !isReading && <Message tone="danger" live="alert" title={texts.unreadable} actions={<Button onClick={read}>{retry}</Button>}>{sentence}</Message>}
      {diagnosis === null && isReading && <Skeleton label={texts.reading} lines={6} height={32} />}
      {diagnosis !== null && <Content diagnosis={diagnosis} state={state} onSetup={onSetup} onOpenCase={onOpenCase} />}
    </div>
  );
};
