import * as React from 'react';
import type { Assessment } from '../../../data/ports/rows';
import { useTexts } from '../../../i18n/texts-context';
import { Button } from '../../../ui/button/button';
import { Message } from '../../../ui/feedback/message';
import { Card } from '../../../ui/layout/card';
import { Stack } from '../../../ui/layout/stack';
import { useFailureSentence } from '../../../ui-bindings/failure-sentence';
import { useFirstProblem } from '../use-first-problem';
import { DetailFields } from './detail-fields';
import { useAdd } from './use-add';
import styles from './plan.module.scss';

export interface AddFormProps {
  readonly year: number;
  readonly units: readonly string[];
  readonly onAdded: (row: Assessment) => void;
  readonly onClose: () => void;
}

/** Adds initiatives to a year's list, one after the other. */
export const AddForm: React.FC<AddFormProps> = ({ year, units, onAdded, onClose }) => {
  const { add } = useTexts('planning').plan;
  const common = useTexts('common');
  const form = useAdd(year, onAdded);
  const sentence = useFailureSentence(form.failure);
  const [element, handleAttempt] = useFirstProblem<HTMLFormElement>();
  const handleSubmit = (event: React.FormEvent): void => {
    event.preventDefault();
    handleAttempt();
    void form.send();
  };
  return (
    <Card title={add.title} headingLevel={3} className={styles.add}>
      <form ref={element} onSubmit={handleSubmit} noValidate aria-label={add.title}>
        <Stack gap="m">
          {sentence !== '' && <Message tone="danger" live="alert">{sentence}</Message>}
          {/* A new key is a new form: the name takes the focus for the next one. */}
          <DetailFields key={form.key} values={form.values} problems={form.problems} units={units} onChange={form.change} />
          <Stack direction="row" gap="s" wrap>
            <Button kind="primary" type="submit" busy={form.isSending}>{add.send}</Button>
            <Button onClick={onClose}>{common.actions.close}</Button>
            {form.isTouched && <Button kind="quiet" onClick={form.discard}>{add.discard}</Button>}
          </Stack>
          {form.isTouched && <p className={styles.facts}>{add.kept}</p>}
        </Stack>
      </form>
    </Card>
  );
};
