import * as React from 'react';
import { useAssessment } from '../../../data/bindings/session-context';
import { useProduct } from '../../../data/bindings/product-context';
import { useTexts } from '../../../i18n/texts-context';
import { LinkButton } from '../../../ui/button/link-button';
import { dayInWords, localDay } from '../days';
import { DecisionForm } from '../decision/decision-form';
import { DecisionMade } from '../decision/decision-made';
import { StandingNotice } from '../decision/standing-notice';
import { useDecision } from '../decision/use-decision';
import { BriefConflicts } from './brief-conflicts';
import { BriefEffects } from './brief-effects';
import { BriefJudgement } from './brief-judgement';
import { BriefKeys, BriefOpen, BriefProposal } from './brief-open';
import { BriefWhat } from './brief-what';
import styles from './brief.module.scss';

export interface CaseBriefProps {
  readonly takesFocus: boolean;
  readonly onOpenCase: () => void;
  readonly onDecided: () => void;
}

/**
 * The brief of one case, to be read in three minutes, and the one decision. A decision that exists stands first;
 * the form stands last, after everything it is to be based on.
 */
export const CaseBrief: React.FC<CaseBriefProps> = ({ takesFocus, onOpenCase, onDecided }) => {
  const texts = useTexts('queue');
  const { host } = useProduct();
  const assessment = useAssessment();
  const decision = useDecision(onDecided);
  const title = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => { if (takesFocus) title.current?.focus(); }, [takesFocus]);
  const form = React.useRef<HTMLHeadingElement>(null);
  const isOpenToDecide = decision.standing.kind === 'waiting' && decision.mayDecide;
  const handedOver = localDay(assessment.submittedAt);

  return (
    <article className={styles.brief}>
      <div>
        <h2 ref={title} tabIndex={-1}>{assessment.name.trim() === '' ? texts.list.noName : assessment.name}</h2>
        <p className={styles.under}>
          {handedOver !== null && <span>{texts.brief.handedOver(dayInWords(handedOver, host.locale), assessment.revision ?? 1)}</span>}
          <LinkButton icon="document" onClick={onOpenCase}>{texts.brief.openCase}</LinkButton>
          {isOpenToDecide && <LinkButton icon="arrow" onClick={() => { form.current?.scrollIntoView(); form.current?.focus(); }}>{texts.brief.toDecision}</LinkButton>}
        </p>
      </div>
      {decision.standing.kind === 'decided'
        ? <DecisionMade decision={decision} made={decision.standing.decision} />
        : <StandingNotice standing={decision.standing} mayDecide={decision.mayDecide} />}
      <BriefWhat />
      <BriefJudgement />
      <BriefEffects />
      <BriefConflicts />
      <BriefProposal />
      <BriefOpen />
      <BriefKeys />
      {isOpenToDecide && <DecisionForm decision={decision} heading={form} />}
    </article>
  );
};
