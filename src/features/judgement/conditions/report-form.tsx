import * as React from 'react';
import { useTexts } from '../../../i18n/texts-context';
import { Button } from '../../../ui/button/button';
import { Check } from '../../../ui/fields/check';
import { TextInput } from '../../../ui/fields/text-input';
import { useId } from '../../../ui/hooks/use-id';
import { Stack } from '../../../ui/layout/stack';
import { useReport } from './use-report';

export interface ReportFormProps {
  /** Key of the condition. */
  readonly condition: string;
  readonly number: number;
  /** `yyyy-mm-dd` */
  readonly today: string;
}

/** How it goes with a condition, in the group's own words; opened when somebody has something to tell. */
export const ReportForm: React.FC<ReportFormProps> = ({ condition, number, today }) => {
  const texts = useTexts('laterSteps').management.conditions;
  const form = useReport(condition, today);
  const [isTried, setIsTried] = React.useState(false);
  const id = useId('report');
  // The button comes back when the form goes: the focus, too.
  const button = React.useRef<HTMLButtonElement>(null);
  const wasOpen = React.useRef(form.isOpen);
  React.useEffect(() => {
    if (wasOpen.current && !form.isOpen) button.current?.focus();
    wasOpen.current = form.isOpen;
  }, [form.isOpen]);
  const isMissing = form.text.trim() === '';
  const handleSave = (): void => {
    setIsTried(isMissing);
    if (isMissing) document.getElementById(id)?.focus();
    else form.save();
  };
  if (!form.isOpen) return <div><Button ref={button} size="small" icon="edit" ariaLabel={texts.reportOn(number)} onClick={form.open}>{texts.report}</Button></div>;
  return (
    <Stack gap="s">
      <TextInput id={id} label={texts.text} value={form.text} multiline rows={3} required autoFocus error={isTried && isMissing ? texts.textMissing : undefined} onChange={form.onText} />
      <Check label={texts.isMet} checked={form.saysMet} onChange={form.onSaysMet} />
      <Stack direction="row" gap="s" wrap>
        <Button kind="primary" onClick={handleSave}>{texts.save}</Button>
        <Button kind="quiet" onClick={form.cancel}>{texts.cancel}</Button>
      </Stack>
    </Stack>
  );
};
