import * as React from 'react';
import { useAssessment } from '../../data/bindings/session-context';
import { nextStep } from '../../domain/next-step';
import type { NextStep } from '../../domain/next-step';
import { useTexts } from '../../i18n/texts-context';
import type { PartId } from '../../method/parts';
import { Button } from '../../ui/button/button';
import { Card } from '../../ui/layout/card';
import { MissingList } from '../../ui-bindings/missing-list';
import { usePartNavigation } from '../../ui-bindings/part-navigation';
import { usePartName } from '../../ui-bindings/part-names';
import { usePartFills, useProvenStanding } from '../../ui-bindings/use-case-facts';
import styles from './overview.module.scss';

interface Said { readonly title: string; readonly text?: string; readonly to: PartId }

/** What the group can do next, with the way there. A suggestion: every part stays open. */
export const NextStepCard: React.FC = () => {
  const assessment = useAssessment();
  const fills = usePartFills();
  const standing = useProvenStanding();
  const texts = useTexts('overview');
  const { goTo, current } = usePartNavigation();
  const name = usePartName();
  const step = nextStep(assessment, fills, standing.kind === 'decided' ? standing.decision.decision : null);

  const say = (of: NextStep): Said => {
    const { next } = texts;
    switch (of.kind) {
      case 'part': {
        const { part, state } = of.fill;
        if (part === 'initiative') return { title: next.initiative, to: part };
        return { title: state === 'attention' ? next.attention(name(part)) : next.part(name(part)), to: part };
      }
      case 'wait': return { title: next.wait, text: next.waitText, to: 'judgement' };
      case 'readDecision': return { title: next.readDecision, text: next.readDecisionText, to: 'judgement' };
      case 'resubmit': return { title: next.resubmit, text: next.resubmitText, to: 'judgement' };
      case 'handOver': return { title: next.handOver, text: next.handOverText, to: 'judgement' };
      case 'complete': return { title: next.complete, text: next.completeText, to: 'judgement' };
      case 'over': return assessment.status === 'Completed'
        ? { title: next.completed, text: next.completedText, to: 'brief' }
        : { title: next.ended, text: next.endedText, to: 'history' };
    }
  };
  const { title, text, to } = say(step);
  return (
    <Card title={<><span className={styles.overline}>{texts.nextTitle}</span> {title}</>} headingLevel={3} tone="info">
      {text !== undefined && <p className={styles.text}>{text}</p>}
      {step.kind === 'part' && <MissingList fills={[step.fill]} atMost={3} isNamed={false} />}
      {to !== current && (
        <div className={styles.nextAction}>
          <Button kind="primary" icon="arrow" onClick={() => goTo(to)}>{to === 'history' ? texts.next.readOn : texts.next.goTo(name(to))}</Button>
        </div>
      )}
    </Card>
  );
};
