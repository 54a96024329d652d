import * as React from 'react';
import { useProduct } from '../../../data/bindings/product-context';
import { useRows, useSession } from '../../../data/bindings/session-context';
import { inRevisionOrder, nextRevision } from '../../../domain/publication/publications';
import { formatDay } from '../../../i18n/dates';
import { useTexts } from '../../../i18n/texts-context';
import { useFailureSentence } from '../../../ui-bindings/failure-sentence';
import { useFindings } from '../../../ui-bindings/loose-ends/use-findings';
import { Button } from '../../../ui/button/button';
import { Message } from '../../../ui/feedback/message';
import { Section } from '../../../ui/layout/section';
import { Stack } from '../../../ui/layout/stack';
import { useBriefDocument } from '../../../ui-bindings/brief-document/use-brief-document';
import { OutcomeMessage } from './outcome-message';
import { PublishForm } from './publish-form';
import { PublishProgress } from './publish-progress';
import type { PublishParts } from './publish-brief';
import { PublishedList } from './published-list';
import { ReopenCase } from './reopen-case';
import styles from './publish.module.scss';
import { usePublish } from './use-publish';
import { briefWord } from '../../../ui-bindings/brief-document/word/brief-word';

const wordOf: PublishParts['makeWord'] = (document, created, onProgress) => briefWord(document, { created, onProgress });

/** From a draft to a brief that stays as it is: publishing, everything that is published, and opening a case again. */
export const PublishPanel: React.FC = () => {
  const session = useSession();
  const { locale } = useProduct().host;
  const { retry: retryText } = useTexts('common').actions;
  const texts = useTexts('brief').publish;
  const rows = useRows('publication');
  const published = React.useMemo(() => inRevisionOrder(rows), [rows]);
  const { document, build, failure, retry } = useBriefDocument('sv');
  const sentence = useFailureSentence(failure);
  const { effects, conflicts, keys } = useFindings();
  const looseEnds = effects.length + conflicts.length + keys.length;
  const { stage, outcome, publish } = usePublish((head) => {
    // The form is shown only when the words are there.
    if (build === null) throw new Error('The words of the document are not there');
    return build(head);
  }, wordOf);
  const [latest] = published;
  const handlePublish = async (chosen: PublishParts['chosen']): Promise<boolean> => {
    const ended = await publish(chosen);
    // Files whose row is on its way are published, too: what was chosen is used up.
    return ended.kind === 'published' || (ended.kind === 'problem' && ended.problem.kind === 'row');
  };
  const isWithheld = session.isWithheld('publication');
  return (
    <Stack gap="l">
      <Section title={texts.title} lead={texts.lead} headingLevel={3}>
        <Stack gap="m">
          <p className={styles.text}>{latest === undefined ? texts.notPublished : texts.published(latest.revision, formatDay(latest.publishedOn, locale))}</p>
          {failure !== null && <Message tone="danger" actions={<Button onClick={retry}>{retryText}</Button>}>{sentence}</Message>}
          {stage !== null && <PublishProgress {...stage} />}
          {stage === null && outcome !== null && <OutcomeMessage outcome={outcome} />}
          {session.canEdit() && !isWithheld && build !== null && (
            <PublishForm revision={nextRevision(rows)} isBusy={stage !== null} looseEnds={looseEnds} onPublish={handlePublish} />
          )}
        </Stack>
      </Section>
      {published.length > 0 && (
        <Section title={texts.list.title} headingLevel={3}><PublishedList rows={published} current={document} /></Section>
      )}
      <ReopenCase />
    </Stack>
  );
};
