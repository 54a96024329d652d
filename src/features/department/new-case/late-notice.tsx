import * as React from 'react';
import { useTexts } from '../../../i18n/texts-context';
import type { DecisionState } from '../../../method/scales';
import { Button } from '../../../ui/button/button';
import { Message } from '../../../ui/feedback/message';
import styles from './new-case.module.scss';

export interface LateNoticeProps {
  readonly state: Exclude<DecisionState, 'notDecided'>;
  /** Takes over the proposal of a light follow-up; undefined when that is chosen already. */
  readonly onSuggest: (() => void) | undefined;
}

/** Says that the case comes late, what can still be changed, and proposes a light follow-up. The choice stays with the group. */
export const LateNotice: React.FC<LateNoticeProps> = ({ state, onSuggest }) => {
  const { late } = useTexts('department').newCase;
  return (
    <Message tone="warning" live="status" title={late[state]} actions={onSuggest && <Button onClick={onSuggest}>{late.suggest}</Button>}>
      <p>{late.text}</p>
      <ul className={styles.points}>{late.points.map((point) => <li key={point}>{point}</li>)}</ul>
    </Message>
  );
};
