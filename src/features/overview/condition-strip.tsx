import * as React from 'react';
import { useProduct } from '../../data/bindings/product-context';
import { useAssessment, useConditions, useDeciders, useDecisions, useRows } from '../../data/bindings/session-context';
import { decisionFor } from '../../domain/case-flow/proven-standing';
import { conditionsOf, conditionState, inFollowUpOrder, isOverdue } from '../../domain/conditions';
import { localDay } from '../../domain/dates';
import { formatDay } from '../../i18n/dates';
import { useTexts } from '../../i18n/texts-context';
import { LinkButton } from '../../ui/button/link-button';
import { Message } from '../../ui/feedback/message';
import { usePartNavigation } from '../../ui-bindings/part-navigation';
import styles from './overview.module.scss';

/** How the conditions of the decision go, until they are met; nothing where there are none. */
export const ConditionStrip: React.FC = () => {
  const { revision } = useAssessment();
  const { now, host: { locale } } = useProduct();
  const all = conditionsOf(decisionFor(revision, useDecisions(), useDeciders()), useConditions());
  const reports = useRows('conditionReport');
  const texts = useTexts('overview').conditionStrip;
  const { goTo } = usePartNavigation();
  if (all.length === 0) return null;
  const today = localDay(now()) ?? '';
  const left = inFollowUpOrder(all).filter(({ isMet }) => !isMet);
  const actions = <LinkButton onClick={() => goTo('judgement')}>{texts.go}</LinkButton>;
  if (left.length === 0) return <Message tone="success" actions={actions}>{texts.allMet}</Message>;
  const late = left.filter((condition) => isOverdue(condition, today));
  const reported = left.filter((condition) => conditionState(condition, reports, today) === 'reported').length;
  const next = left.find(({ due }) => due !== null && due >= today);
  const sentences = [
    ...(late.length > 0 ? [texts.overdue(late.length, formatDay(late[0]?.due, locale))] : []),
    ...(next !== undefined ? [texts.next(formatDay(next.due, locale))] : []),
    ...(reported > 0 ? [texts.reported(reported)] : []),
  ];
  return (
    <Message tone={late.length > 0 ? 'warning' : 'info'} icon="flag" title={texts.title(left.length)} actions={actions}>
      <p className={styles.text}>{sentences.join(' ')}</p>
    </Message>
  );
};
