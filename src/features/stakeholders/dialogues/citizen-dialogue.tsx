import * as React from 'react';
import { useMethodDetails, useMethodTexts } from '../../../data/bindings/product-context';
import { useAssessment } from '../../../data/bindings/session-context';
import { useTexts } from '../../../i18n/texts-context';
import { doneCodes } from '../../../method/scales';
import { LinkButton } from '../../../ui/button/link-button';
import { ChoiceGroup } from '../../../ui/fields/choice-group';
import { HelpText } from '../../../ui/help/help-text';
import { Section } from '../../../ui/layout/section';
import { TwoColumns } from '../../../ui/layout/two-columns';
import { AnswerField } from '../../../ui-bindings/answer-text';
import { BoundChoice, optionsOf } from '../../../ui-bindings/bound-code';
import { FieldChoice, useStatusLine } from '../../../ui-bindings/field-status';
import { usePartNavigation } from '../../../ui-bindings/part-navigation';
import { useAnswerField } from '../../../ui-bindings/use-answer';
import styles from '../stakeholders.module.scss';

const ITEM = 'P.citizenDialogue';

const Asked: React.FC = () => {
  const texts = useTexts('stepB').dialogues.citizens;
  const { doneCode } = useMethodTexts().scales;
  const { state, isReadOnly, change, flush, onChoose } = useAnswerField(ITEM, 'choice');
  const status = useStatusLine(state);
  const options = optionsOf(doneCodes, doneCode);
  const handleChange = (value: string | null): void => { change({ choice: value ?? '' }); flush(); };
  return (
    <div className={styles.question}>
      <div>
        <ChoiceGroup label={texts.asked} options={options} value={state.value === '' ? null : state.value} clearable readOnly={isReadOnly} status={status} onChange={handleChange} />
        <FieldChoice state={state} onChoose={onChoose} show={(code) => options.find(({ value }) => value === code)?.label ?? ''} canJoin={false} />
      </div>
      <AnswerField item={ITEM} label={texts.which} rows={3} />
    </div>
  );
};

/** Whether children have been heard, and where the review of their rights is made. */
const ChildrenHeard: React.FC = () => {
  const texts = useTexts('stepB').dialogues.childrenHeard;
  const { doneCode } = useMethodTexts().scales;
  const { key, childrenAffected } = useAssessment();
  const { goTo } = usePartNavigation();
  return (
    <div className={styles.question}>
      <div><BoundChoice kind="assessment" rowKey={key} field="childrenHeard" label={texts.label} options={optionsOf(doneCodes, doneCode)} clearable /></div>
      {childrenAffected === 'yes' && <p className={styles.quiet}><LinkButton icon="arrow" onClick={() => goTo('childRights')}>{texts.toReview}</LinkButton></p>}
      {childrenAffected === 'no' && <p className={styles.quiet}>{texts.notAffected}</p>}
      {childrenAffected !== 'yes' && childrenAffected !== 'no' && (
        <p className={styles.quiet}>{texts.notAsked} <LinkButton onClick={() => goTo('supportQuestions')}>{texts.toQuestions}</LinkButton></p>
      )}
    </div>
  );
};

/** The region asks the municipalities for citizen dialogues, and sees to it that children have a say. */
export const CitizenDialogue: React.FC = () => {
  const { citizens } = useTexts('stepB').dialogues;
  const { exampleLabel } = useTexts('workspace').bindings;
  const words = useMethodDetails()?.participation[ITEM];
  return (
    <Section title={citizens.title} lead={citizens.lead} headingLevel={3}>
      <TwoColumns aside={words !== undefined && <HelpText text={words.help} example={words.example} exampleLabel={exampleLabel} />}>
        <div className={styles.citizens}><Asked /><ChildrenHeard /></div>
      </TwoColumns>
    </Section>
  );
};
