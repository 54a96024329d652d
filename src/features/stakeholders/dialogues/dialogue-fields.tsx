import * as React from 'react';
import { useMethodTexts } from '../../../data/bindings/product-context';
import { useAssessment, useSession } from '../../../data/bindings/session-context';
import { useTexts } from '../../../i18n/texts-context';
import { dialogueForms } from '../../../method/scales';
import { Button } from '../../../ui/button/button';
import { Message } from '../../../ui/feedback/message';
import { BoundSelect, optionsOf } from '../../../ui-bindings/bound-code';
import { BoundIds } from '../../../ui-bindings/bound-ids';
import { BoundText } from '../../../ui-bindings/bound-text';
import { BoundCheck, BoundDay } from '../../../ui-bindings/bound-values';
import { BoundGroups } from '../../../ui-bindings/groups-places';
import { FieldGrid } from '../../../ui-bindings/row-cards/field-grid';
import type { RowCardPart } from '../../../ui-bindings/row-cards/row-card';
import { useStakeholderOptions } from '../use-names';

/** Children were heard in a dialogue: the case's own answer may follow, if the group says so. */
const HeardOffer: React.FC = () => {
  const { offer } = useTexts('stepB').dialogues;
  const session = useSession();
  const { key, childrenHeard } = useAssessment();
  if (childrenHeard === 'yes' || !session.canEdit()) return null;
  const handleTake = (): void => {
    session.edit('assessment', key, { childrenHeard: 'yes' });
    session.flush().catch(() => undefined);
  };
  return <Message live="status" actions={<Button onClick={handleTake}>{offer.take}</Button>}>{offer.text}</Message>;
};

/** One dialogue: how and when, with whom, what was said, and what those who spoke hear back. */
export const DialogueFields: React.FC<RowCardPart<'dialogue'>> = ({ row }) => {
  const { dialogueForm } = useMethodTexts().scales;
  const { fields, unknownStakeholder } = useTexts('stepB').dialogues;
  const stakeholders = useStakeholderOptions();
  const bound = { kind: 'dialogue', rowKey: row.key } as const;
  return (
    <>
      <BoundText {...bound} field="name" label={fields.name} />
      <FieldGrid>
        <BoundSelect {...bound} field="form" label={fields.form} options={optionsOf(dialogueForms, dialogueForm)} />
        <BoundDay {...bound} field="heldOn" label={fields.heldOn} />
      </FieldGrid>
      <BoundIds {...bound} field="stakeholders" label={fields.stakeholders} options={stakeholders} unknown={() => unknownStakeholder} />
      <BoundGroups {...bound} field="groups" label={fields.groups} />
      <BoundText {...bound} field="withWhom" label={fields.withWhom} description={fields.withWhomHelp} multiline rows={2} />
      <BoundText {...bound} field="said" label={fields.said} multiline rows={3} />
      <BoundText {...bound} field="feedback" label={fields.feedback} description={fields.feedbackHelp} multiline rows={2} />
      <BoundText {...bound} field="followUp" label={fields.followUp} multiline rows={2} />
      <BoundCheck {...bound} field="hasChildren" label={fields.hasChildren} />
      {row.hasChildren && <HeardOffer />}
    </>
  );
};
