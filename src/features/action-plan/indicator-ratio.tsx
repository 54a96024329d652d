import * as React from 'react';
import { useRows } from '../../data/bindings/session-context';
import type { Indicator } from '../../data/ports/rows';
import { isRatio } from '../../domain/indicators';
import type { Reading } from '../../domain/measurements-reading';
import { useTexts } from '../../i18n/texts-context';
import { FieldChoice, useStatusLine } from '../../ui-bindings/field-status';
import { FieldGrid } from '../../ui-bindings/row-cards/field-grid';
import { useBoundField } from '../../ui-bindings/use-bound-field';
import { Message } from '../../ui/feedback/message';
import { Select } from '../../ui/fields/select';
import { Disclosure } from '../../ui/layout/disclosure';
import styles from './action-plan.module.scss';
import { useIndicatorName } from './readings';

interface Option { readonly value: string; readonly label: string }

/** One part of a ratio, by the key of the indicator; written at once, and as an empty text where none is chosen. */
const Part: React.FC<{ readonly rowKey: string; readonly field: 'numerator' | 'denominator'; readonly label: string; readonly options: readonly Option[] }> = ({ rowKey, field, label, options }) => {
  const { none } = useTexts('laterSteps').indicators.ratio;
  const { state, isReadOnly, onChange, onLeave, onChoose } = useBoundField('indicator', rowKey, field);
  const nameOf = useIndicatorName();
  const status = useStatusLine(state);
  return (
    <>
      <Select label={label} value={state.value === '' ? null : state.value} options={options} emptyLabel={none} readOnly={isReadOnly} status={status}
        onChange={(next) => { onChange(next ?? ''); onLeave(); }} />
      <FieldChoice state={state} onChoose={onChoose} show={(key) => (typeof key === 'string' && key !== '' ? nameOf(key) : none)} canJoin={false} />
    </>
  );
};

export interface IndicatorRatioProps { readonly row: Indicator; readonly reading: Reading | undefined }

/** Makes an indicator the first of two others divided by the second: cost per kilometre of kronor and kilometres. */
export const IndicatorRatio: React.FC<IndicatorRatioProps> = ({ row, reading }) => {
  const texts = useTexts('laterSteps').indicators.ratio;
  const indicators = useRows('indicator');
  const nameOf = useIndicatorName();
  const isOn = isRatio(row);
  const [isOpen, setOpen] = React.useState(isOn);
  // What is worked out itself is not offered: two ratios of each other say nothing.
  const options = indicators.filter((other) => other.key !== row.key && (!isRatio(other) || other.key === row.numerator || other.key === row.denominator))
    .map(({ key }) => ({ value: key, label: nameOf(key) }));
  return (
    <Disclosure summary={texts.summary} isOpen={isOpen || isOn} onToggle={setOpen}>
      <div className={styles.folded}>
        <p className={styles.note}>{texts.help}</p>
        {options.length < 2 && !isOn ? <p className={styles.note}>{texts.needsTwo}</p> : (
          <FieldGrid>
            <Part rowKey={row.key} field="numerator" label={texts.numerator} options={options} />
            <Part rowKey={row.key} field="denominator" label={texts.denominator} options={options} />
          </FieldGrid>
        )}
        {reading?.isRatio === true && reading.problem !== null && <Message tone="warning" live="status">{texts.problems[reading.problem]}</Message>}
      </div>
    </Disclosure>
  );
};
