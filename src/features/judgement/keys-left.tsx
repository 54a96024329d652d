import * as React from 'react';
import { useRows } from '../../data/bindings/session-context';
import { keysLeft } from '../../domain/key-hand-over';
import { useTexts } from '../../i18n/texts-context';
import { LinkButton } from '../../ui/button/link-button';
import { Message } from '../../ui/feedback/message';
import { usePartNavigation } from '../../ui-bindings/part-navigation';

/** Tells of keys that nobody has been asked to carry out, before the group leaves the case. */
export const KeysLeft: React.FC = () => {
  const texts = useTexts('laterSteps').judgement;
  const { goTo } = usePartNavigation();
  const left = keysLeft(useRows('sustainabilityKey'), useRows('notice')).length;
  if (left === 0) return null;
  return <Message actions={<LinkButton onClick={() => goTo('brief')}>{texts.toHandOver}</LinkButton>}>{texts.keysLeft(left)}</Message>;
};
