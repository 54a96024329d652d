import * as React from 'react';
import { NOT_RELEVANT } from '../../../domain/stop-holds';
import { useTexts } from '../../../i18n/texts-context';
import type { ItemId } from '../../../method/ids';
import type { CheckPointNow } from '../../../method/reference';
import type { QuestionText } from '../../../method/texts';
import { Check } from '../../../ui/fields/check';
import { HelpText } from '../../../ui/help/help-text';
import { TwoColumns } from '../../../ui/layout/two-columns';
import { AnswerField } from '../../../ui-bindings/answer-text';
import { FieldChoice, useStatusLine } from '../../../ui-bindings/field-status';
import { Terms } from '../../../ui-bindings/terms';
import { useAnswerField } from '../../../ui-bindings/use-answer';
import { checkPointFieldId } from '../holds/use-holds';
import styles from './check-points.module.scss';

export interface CheckPointProps { readonly point: CheckPointNow; readonly words: QuestionText }

/** One check point: answered, or set aside with a comment in the same field. */
export const CheckPoint: React.FC<CheckPointProps> = ({ point, words }) => {
  // Check points are items: the handbook's questions of the stop, and `check.…` of those who have added their own.
  const item = point.id as ItemId;
  const { setAside, setAsideHelp } = useTexts('stop');
  const { exampleLabel } = useTexts('workspace').bindings;
  const { state, isReadOnly, change, flush, onChoose } = useAnswerField(item, 'choice');
  const status = useStatusLine(state);
  const isAside = state.value === NOT_RELEVANT;
  const show = (value: unknown): string => (value === NOT_RELEVANT ? setAside : '');
  return (
    <TwoColumns aside={<><HelpText text={words.help} example={words.example} exampleLabel={exampleLabel} /><Terms of={item} /></>}>
      <div className={styles.point}>
        <AnswerField id={checkPointFieldId(point.id)} item={item} label={words.title} rows={3} required={point.isMandatory} />
        {(!isReadOnly || isAside) && (
          <Check label={setAside} description={isAside && !isReadOnly ? setAsideHelp : undefined} checked={isAside} readOnly={isReadOnly} status={status}
            onChange={(checked) => { change({ choice: checked ? NOT_RELEVANT : '' }); flush(); }} />
        )}
        <FieldChoice state={state} onChoose={onChoose} show={show} canJoin={false} />
      </div>
    </TwoColumns>
  );
};
