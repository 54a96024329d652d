import * as React from 'react';
import { useAssessment } from '../../../data/bindings/session-context';
import { useProduct } from '../../../data/bindings/product-context';
import { useTexts } from '../../../i18n/texts-context';
import { LinkButton } from '../../../ui/button/link-button';
import { ChangedSince } from '../../../ui-bindings/submitted/submitted';
import { EarlierConditions } from '../conditions/decided-conditions';
import { dayInWords, localDay } from '../days';
import { DecisionForm } from '../decision/decision-form';
import { DecisionMade } from '../decision/decision-made';
import { OtherDecisions } from '../decision/other-decisions';
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
  readonly place: React.ReactNode;
}

/**
 * The brief of one case, to be read in three minutes, and the one decision. A decision that exists stands first;
 * the form stands last, after everything it is to be based on.
 */
export const CaseBrief: React.FC<CaseBriefProps> = ({ takesFocus, onOpenCase, onDecided, place }) => {
  const texts = useTexts('queue');
  const { host } = useProduct();
  const assessment = useAssessment();
  const decision = useDecision(onDecided);
  const title = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => { if (takesFocus) title.current?.focus(); }, [takesFocus]);
  const form = React.useRef<HTMLHeadingElement>(null);
  const isWaiting = decision.standing.kind === 'waiting';
  const isOpenToDecide = isWaiting && decision.mayDecide;
  const handedOver = localDay(assessment.submittedAt);

  return (
    <article className={styles.brief}>
      <div>
        <h2 ref={title} tabIndex={-1}>{assessment.name.trim() === '' ? texts.list.noName : assessment.name}</h2>
        <div className={styles.under}>
          {handedOver !== null && <span>{texts.brief.handedOver(dayInWords(handedOver, host.locale), assessment.revision ?? 1)}</span>}
          {isWaiting && place}
        </div>
        <div className={styles.under}>
          {isOpenToDecide && <LinkButton icon="arrow" onClick={() => { form.current?.scrollIntoView(); form.current?.focus(); }}>{texts.brief.toDecision}</LinkButton>}
          <LinkButton icon="document" onClick={onOpenCase}>{texts.brief.openCase}</LinkButton>
        </div>
      </div>
      {decision.standing.kind !== 'decided' && <StandingNotice standing={decision.standing} mayDecide={decision.mayDecide} />}
      {decision.made !== undefined && <DecisionMade decision={decision} made={decision.made} />}
      {decision.made === undefined && decision.before !== undefined && <EarlierConditions before={decision.before} mayDecide={decision.mayDecide} />}
      <OtherDecisions decision={decision} />
      {isWaiting && <ChangedSince revision={decision.revision} since="submission" />}
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
