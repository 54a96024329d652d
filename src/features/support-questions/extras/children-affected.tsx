import * as React from 'react';
import { useMethodTexts } from '../../../data/bindings/product-context';
import { useSession } from '../../../data/bindings/session-context';
import { useTexts } from '../../../i18n/texts-context';
import { childRightsQuestionId } from '../../../method/ids';
import { yesNoUnknown } from '../../../method/scales';
import type { YesNoUnknown } from '../../../method/scales';
import { FieldChoice, useStatusLine } from '../../../ui-bindings/field-status';
import { usePartNavigation } from '../../../ui-bindings/part-navigation';
import { useAnswerField } from '../../../ui-bindings/use-answer';
import { useBoundField } from '../../../ui-bindings/use-bound-field';
import { LinkButton } from '../../../ui/button/link-button';
import { ChoiceGroup } from '../../../ui/fields/choice-group';
import styles from '../support-questions.module.scss';

/** MI4: whether children are affected, kept on the case; yes leads to the child-rights review. */
export const ChildrenAffected: React.FC = () => {
  const texts = useTexts('stepB').supportQuestions.children;
  const { yesNoUnknown: labels } = useMethodTexts().scales;
  const { goTo } = usePartNavigation();
  const session = useSession();
  const affected = useBoundField('assessment', session.assessment().key, 'childrenAffected');
  const relevance = useAnswerField(childRightsQuestionId, 'choice');
  const status = useStatusLine(affected.state);
  const { value } = affected.state;
  const handleChange = (next: YesNoUnknown | null): void => {
    affected.onChange(next);
    // Who says that children are affected has also said that the question matters.
    if (next === 'yes' && relevance.state.value !== 'relevant') relevance.change({ choice: 'relevant' });
    affected.onLeave();
  };
  return (
    <div className={styles.children}>
      <ChoiceGroup
        label={texts.label}
        description={texts.help}
        options={yesNoUnknown.map((code) => ({ value: code, label: labels[code] }))}
        value={value}
        clearable
        readOnly={affected.isReadOnly}
        status={status}
        onChange={handleChange}
      />
      <FieldChoice state={affected.state} onChoose={affected.onChoose} show={(code) => yesNoUnknown.filter((one) => one === code).map((one) => labels[one]).join('')} canJoin={false} />
      {value === 'yes' && <p className={styles.note}>{texts.leads} <LinkButton icon="arrow" onClick={() => goTo('childRights')}>{texts.go}</LinkButton></p>}
    </div>
  );
};
