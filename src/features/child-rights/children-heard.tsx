import * as React from 'react';
import { useMethodTexts, useProduct } from '../../data/bindings/product-context';
import { useField, useSession } from '../../data/bindings/session-context';
import type { Dialogue } from '../../data/ports/rows';
import { shorten } from '../../domain/short-text';
import { formatDay } from '../../i18n/dates';
import { useTexts } from '../../i18n/texts-context';
import { dialogueForms, doneCodes } from '../../method/scales';
import { AnswerField } from '../../ui-bindings/answer-text';
import { BoundChoice, BoundSelect, optionsOf } from '../../ui-bindings/bound-code';
import { BoundText } from '../../ui-bindings/bound-text';
import { BoundDay } from '../../ui-bindings/bound-values';
import { usePartNavigation } from '../../ui-bindings/part-navigation';
import { FieldGrid } from '../../ui-bindings/row-cards/field-grid';
import type { RowCardPart } from '../../ui-bindings/row-cards/row-card';
import { RowCards } from '../../ui-bindings/row-cards/row-cards';
import { useRowsWhere } from '../../ui-bindings/use-rows-where';
import { LinkButton } from '../../ui/button/link-button';
import { Message } from '../../ui/feedback/message';
import { Pill } from '../../ui/feedback/pill';
import styles from './child-rights.module.scss';

type Props = RowCardPart<'dialogue'>;
const isWithChildren = ({ hasChildren }: Dialogue): boolean => hasChildren;

const DialogueFields: React.FC<Props> = ({ row }) => {
  const { fields } = useTexts('stepB').dialogues;
  const { withWhom, withWhomHelp } = useTexts('stepB').childRights.heard;
  const { dialogueForm } = useMethodTexts().scales;
  const bound = { kind: 'dialogue', rowKey: row.key } as const;
  return (
    <>
      <BoundText {...bound} field="name" label={fields.name} />
      <FieldGrid>
        <BoundSelect {...bound} field="form" label={fields.form} options={optionsOf(dialogueForms, dialogueForm)} />
        <BoundDay {...bound} field="heldOn" label={fields.heldOn} />
      </FieldGrid>
      <BoundText {...bound} field="withWhom" label={withWhom} description={withWhomHelp} multiline rows={1} />
      <BoundText {...bound} field="said" label={fields.said} multiline rows={3} />
      <BoundText {...bound} field="feedback" label={fields.feedback} multiline rows={2} />
    </>
  );
};

const DialogueSummary: React.FC<Props> = ({ row }) => {
  const { dialogueForm } = useMethodTexts().scales;
  const { locale } = useProduct().host;
  return (
    <>
      {row.form !== null && <Pill>{dialogueForm[row.form]}</Pill>}
      {row.heldOn !== null && <Pill icon="calendar">{formatDay(row.heldOn, locale)}</Pill>}
    </>
  );
};

/** The dialogues with children, and the way to add one. */
const Heard: React.FC<{ readonly dialogues: readonly Dialogue[]; readonly isSaid: boolean }> = ({ dialogues, isSaid }) => {
  const texts = useTexts('stepB').childRights.heard;
  const log = useTexts('stepB').dialogues;
  const { goTo } = usePartNavigation();
  return (
    <>
      <p className={styles.strong}>{texts.dialoguesTitle(dialogues.length)}</p>
      {isSaid && dialogues.length === 0 && <p className={styles.note}>{texts.noDialogue}</p>}
      <RowCards
        kind="dialogue"
        rows={dialogues}
        nameOf={({ name }, index) => shorten(name) || log.unnamed(index + 1)}
        removeLabel={log.remove}
        removedText={log.removed}
        adds={[{ label: texts.addDialogue, values: { hasChildren: true, groups: ['group.children'] } }]}
        Fields={DialogueFields}
        Summary={DialogueSummary}
      />
      <div><LinkButton onClick={() => goTo('stakeholders')}>{texts.all}</LinkButton></div>
    </>
  );
};

/** Whether the children have been heard and how, with the dialogues that say so. */
export const ChildrenHeard: React.FC<{ readonly title: string }> = ({ title }) => {
  const texts = useTexts('stepB').childRights.heard;
  const { doneCode } = useMethodTexts().scales;
  const session = useSession();
  const { key } = session.assessment();
  const heard = useField('assessment', key, 'childrenHeard').value;
  const dialogues = useRowsWhere('dialogue', isWithChildren);
  return (
    <div className={styles.heard} role="group" aria-label={title}>
      <BoundChoice kind="assessment" rowKey={key} field="childrenHeard" label={texts.question} options={optionsOf(doneCodes, doneCode)} clearable />
      {heard !== 'yes' && dialogues.length > 0 && <Message tone="info">{texts.noSay}</Message>}
      <AnswerField item="CR.heard" label={heard === 'notYet' || heard === 'notRelevant' ? texts.why : texts.how} rows={3} />
      {!session.isWithheld('dialogue') && <Heard dialogues={dialogues} isSaid={heard === 'yes'} />}
    </div>
  );
};
