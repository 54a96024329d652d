import * as React from 'react';
import { useAssessment, useSession } from '../../data/bindings/session-context';
import { useTexts } from '../../i18n/texts-context';
import { childGroups } from '../../method/groups';
import { usePartNavigation } from '../../ui-bindings/part-navigation';
import { Button } from '../../ui/button/button';
import { LinkButton } from '../../ui/button/link-button';
import { Message } from '../../ui/feedback/message';

/**
 * Leads from a group of children to the review of their rights (handbook: "Påverkas barn?"). It asks, it never answers:
 * that children are affected is what the group says.
 */
export const ChildNotice: React.FC = () => {
  const session = useSession();
  const { key, affectedGroups, childrenAffected } = useAssessment();
  const texts = useTexts('stepB').presentState.children;
  const { goTo } = usePartNavigation();
  const box = React.useRef<HTMLDivElement>(null);
  if (!affectedGroups.some((group) => childGroups.includes(group))) return null;
  const isAnswered = childrenAffected === 'yes';
  const handleYes = (): void => {
    session.edit('assessment', key, { childrenAffected: 'yes' });
    session.flush().catch(() => undefined);
    // The button goes away with the answer; what has come in its place is read out.
    box.current?.focus();
  };
  const yes = session.canEdit() ? <Button onClick={handleYes}>{texts.yes}</Button> : undefined;
  const onwards = <LinkButton icon="arrow" onClick={() => goTo('childRights')}>{texts.goTo}</LinkButton>;
  return (
    <div ref={box} tabIndex={-1}>
      <Message tone="info" live="status" title={isAnswered ? undefined : texts.title} actions={isAnswered ? onwards : yes}>
        {isAnswered ? texts.done : childrenAffected === 'no' ? texts.askAgain : texts.ask}
      </Message>
    </div>
  );
};
