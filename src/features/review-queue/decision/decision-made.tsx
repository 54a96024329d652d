import * as React from 'react';
import { useMethodLabels, useProduct } from '../../../data/bindings/product-context';
import type { Decision } from '../../../data/ports/rows';
import { filledConditions, isBlank } from '../../../domain/decision-form/condition-form';
import { needsConditions } from '../../../domain/decision-form/decision-form';
import { useTexts } from '../../../i18n/texts-context';
import { Button } from '../../../ui/button/button';
import { useAnnounce } from '../../../ui/feedback/announcer';
import { Message } from '../../../ui/feedback/message';
import { useId } from '../../../ui/hooks/use-id';
import { Disclosure } from '../../../ui/layout/disclosure';
import { ChangedSince, SubmittedBrief } from '../../../ui-bindings/submitted/submitted';
import { DecidedConditions } from '../conditions/decided-conditions';
import { dayInWords } from '../days';
import { DecisionFacts } from './decision-facts';
import { TroubleMessage } from './trouble-message';
import type { DecisionCommands } from './use-decision';
import styles from './decision.module.scss';

/** Texts that were on their way into a decision somebody else has made: shown until the person throws them away. */
const Yours: React.FC<{ readonly decision: DecisionCommands }> = ({ decision: { values, discard } }) => {
  const { yours } = useTexts('queue').decision;
  const conditions = needsConditions(values.decision) ? filledConditions(values.conditions).filter((one) => !isBlank(one)) : [];
  return (
    <Message tone="warning" title={yours.title} actions={<Button onClick={discard}>{yours.discard}</Button>}>
      <p>{yours.text}</p>
      <DecisionFacts of={values} conditions={conditions} isWhole />
    </Message>
  );
};

/** The decision that exists for this submission, as it was written, its conditions, and what it was about. */
export const DecisionMade: React.FC<{ readonly decision: DecisionCommands; readonly made: Decision }> = ({ decision, made }) => {
  const texts = useTexts('queue').decision.made;
  const { scales } = useMethodLabels();
  const { locale } = useProduct().host;
  const announce = useAnnounce();
  const id = useId('decision');
  const heading = React.useRef<HTMLHeadingElement>(null);
  const { hasDecided, standing } = decision;
  React.useEffect(() => {
    if (!hasDecided) return;
    heading.current?.focus();
    announce(texts.saved);
  }, [hasDecided, announce, texts]);

  const isBehind = standing.kind === 'decided' && standing.catchUp !== null && !decision.isSending;
  return (
    <section className={styles.made} aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1}>{texts.title(made.decision === null ? '' : scales.decision[made.decision])}</h3>
      <p className={styles.by}>
        {texts.by(made.author?.name ?? texts.author, made.decidedOn === null ? texts.noDay : dayInWords(made.decidedOn, locale))}.{' '}
        {made.revision !== null && texts.of(made.revision)}
      </p>
      <DecisionFacts of={made} />
      <DecidedConditions made={made} mayDecide={decision.mayDecide} />
      <ChangedSince revision={made.revision} since="decision" decidedDigest={made.submissionDigest} />
      <Disclosure summary={texts.submitted}><SubmittedBrief revision={made.revision} decidedDigest={made.submissionDigest} headingLevel={4} /></Disclosure>
      <TroubleMessage trouble={decision.trouble} />
      {isBehind && (
        <Message tone="warning" actions={decision.mayDecide && <Button onClick={() => void decision.catchUp()}>{texts.catchUp}</Button>}>{texts.behind}</Message>
      )}
      {decision.isTouched && <Yours decision={decision} />}
    </section>
  );
};
