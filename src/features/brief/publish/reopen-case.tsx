import * as React from 'react';
import { useProduct } from '../../../data/bindings/product-context';
import { useAssessment, useSession } from '../../../data/bindings/session-context';
import { useTexts } from '../../../i18n/texts-context';
import { Button } from '../../../ui/button/button';
import { useAnnounce } from '../../../ui/feedback/announcer';
import { Message } from '../../../ui/feedback/message';
import { TextInput } from '../../../ui/fields/text-input';
import { Section } from '../../../ui/layout/section';
import { Stack } from '../../../ui/layout/stack';
import { recordReopening } from './record-reopening';

/** Who may open a completed case: those who could write in it. */
const useMayReopen = (): boolean => {
  const session = useSession();
  const { status } = useAssessment();
  const why = session.readOnly();
  return status === 'Completed' && (why === null || why.kind === 'standing');
};

const Form: React.FC = () => {
  const session = useSession();
  const { formDrafts } = useProduct();
  const announce = useAnnounce();
  const texts = useTexts('brief').publish.reopen;
  const draftName = `reopen/${session.caseId}`;
  const [reason, setReason] = React.useState(() => { const kept = formDrafts.read(draftName); return typeof kept === 'string' ? kept : ''; });
  const [isTried, setIsTried] = React.useState(false);
  const [isBusy, setIsBusy] = React.useState(false);
  const [hasFailed, setHasFailed] = React.useState(false);
  const isHere = React.useRef(true);
  React.useEffect(() => { isHere.current = true; return () => { isHere.current = false; }; }, []);
  const change = (text: string): void => { setReason(text); formDrafts.write(draftName, text); };

  const handleOpen = (): void => {
    setIsTried(true);
    if (reason.trim() === '') return;
    setIsBusy(true);
    recordReopening(session, reason.trim(), () => formDrafts.clear(draftName)).catch(() => false).then((isOpen) => {
      if (isOpen) announce(texts.done);
      if (!isHere.current) return;
      setIsBusy(false);
      setHasFailed(!isOpen);
    }, () => undefined);
  };
  return (
    <Section title={texts.title} lead={texts.lead} headingLevel={3}>
      <Stack gap="m">
        <TextInput label={texts.reason} value={reason} multiline rows={2} required error={isTried && reason.trim() === '' ? texts.reasonMissing : undefined} onChange={change} />
        {hasFailed && <Message tone="danger" live="alert">{texts.failed}</Message>}
        <div><Button kind="primary" icon="refresh" busy={isBusy} onClick={handleOpen}>{texts.open}</Button></div>
      </Stack>
    </Section>
  );
};

/** A completed case is opened again for a reason (backlog F094); nothing else can be done with it before. */
export const ReopenCase: React.FC = () => (useMayReopen() ? <Form /> : null);
