import * as React from 'react';
import { useTexts } from '../../../i18n/texts-context';
import { handlingStates } from '../../../method/scales';
import type { HandlingState } from '../../../method/scales';
import { Message } from '../../../ui/feedback/message';
import { ChoiceGroup } from '../../../ui/fields/choice-group';

/** What it means that a document is drawn up or sent (offentlighetsprincipen). */
export const BecomesPublic: React.FC<{ readonly isLive?: boolean }> = ({ isLive = false }) => {
  const { becomesPublic } = useTexts('brief').publish;
  return <Message tone="warning" title={becomesPublic.title} live={isLive ? 'status' : undefined}>{becomesPublic.text}</Message>;
};

export interface HandlingChoiceProps {
  readonly id: string;
  readonly value: HandlingState | null;
  readonly error: string | undefined;
  readonly onChange: (state: HandlingState | null) => void;
}

/** Working material, drawn up or sent, with what follows from it. */
export const HandlingChoice: React.FC<HandlingChoiceProps> = ({ id, value, error, onChange }) => {
  const texts = useTexts('brief').publish;
  return (
    <>
      <ChoiceGroup
        id={id}
        label={texts.handling}
        layout="column"
        options={handlingStates.map((state) => ({ value: state, label: texts.handlings[state].title, description: texts.handlings[state].help }))}
        value={value}
        error={error}
        required
        onChange={onChange}
      />
      {(value === 'drawnUp' || value === 'dispatched') && <BecomesPublic isLive />}
    </>
  );
};
