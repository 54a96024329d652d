import * as React from 'react';
import { useMethodLabels, useProduct } from '../../../data/bindings/product-context';
import type { Decision } from '../../../data/ports/rows';
import type { OtherDecision } from '../../../domain/other-decisions';
import { useTexts } from '../../../i18n/texts-context';
import { Message } from '../../../ui/feedback/message';
import { Disclosure } from '../../../ui/layout/disclosure';
import { dayInWords, localDay } from '../days';
import { DecisionFacts } from './decision-facts';
import type { DecisionCommands } from './use-decision';
import styles from './decision.module.scss';

const Other: React.FC<{ readonly other: OtherDecision<Decision> }> = ({ other: { decision, because } }) => {
  const { others: texts, made } = useTexts('queue').decision;
  const { scales } = useMethodLabels();
  const { locale } = useProduct().host;
  const day = dayInWords(decision.decidedOn ?? localDay(decision.created), locale) || made.noDay;
  const name = decision.author?.name ?? made.author;
  return (
    <li>
      <Disclosure summary={texts.row(decision.decision === null ? texts.unknownDecision : scales.decision[decision.decision], decision.revision ?? 0, day)}>
        <DecisionFacts of={decision} />
      </Disclosure>
      <p className={styles.because}>{texts[because](name)}</p>
    </li>
  );
};

/** Rows that do not decide the case as it stands, each told for what it is; nothing when there are none. */
export const OtherDecisions: React.FC<{ readonly decision: DecisionCommands }> = ({ decision: { others, hasDecided, standing } }) => {
  const { others: texts } = useTexts('queue').decision;
  if (others.length === 0) return null;
  const areWarned = others.some(({ because }) => because !== 'earlier');
  return (
    <Message tone={areWarned ? 'warning' : 'info'} title={texts.title} className={styles.others}>
      {hasDecided && standing.kind !== 'decided' && <p role="alert">{texts.yours}</p>}
      <ul className={styles.otherList}>{others.map((other) => <Other key={other.decision.id} other={other} />)}</ul>
    </Message>
  );
};
