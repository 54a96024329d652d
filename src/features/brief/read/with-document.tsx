import * as React from 'react';
import type { BriefDocument } from '../../../domain/brief/document';
import { useTexts } from '../../../i18n/texts-context';
import { useFailureSentence } from '../../../ui-bindings/failure-sentence';
import { Button } from '../../../ui/button/button';
import { Message } from '../../../ui/feedback/message';
import { Skeleton } from '../../../ui/feedback/skeleton';
import { ChoiceGroup } from '../../../ui/fields/choice-group';
import styles from '../brief.module.scss';
import { useBriefDocument } from '../../../ui-bindings/brief-document/use-brief-document';

export type DocumentLanguage = BriefDocument['language'];

export interface LanguageProps {
  readonly language: DocumentLanguage;
  readonly onLanguage: (language: DocumentLanguage) => void;
}

export interface WithDocumentProps extends LanguageProps {
  /** What can be done with the document. */
  readonly tools: (document: BriefDocument) => React.ReactNode;
  readonly children: (document: BriefDocument) => React.ReactNode;
}

/** The document in the language chosen, with what can be done with it above; says so while its words are on their way. */
export const WithDocument: React.FC<WithDocumentProps> = ({ language, onLanguage, tools, children }) => {
  const texts = useTexts('brief').page;
  const { loading, actions } = useTexts('common');
  const { document, isLoading, failure, retry } = useBriefDocument(language);
  const sentence = useFailureSentence(failure);
  return (
    <div className={styles.reading}>
      <ChoiceGroup<DocumentLanguage>
        label={texts.language}
        description={texts.languageHelp}
        value={language}
        options={[{ value: 'sv', label: texts.languages.sv }, { value: 'en', label: texts.languages.en }]}
        onChange={(next) => { if (next !== null) onLanguage(next); }}
      />
      {document !== null && <div className={styles.tools}>{tools(document)}</div>}
      {isLoading && <Skeleton label={loading} lines={10} height={24} />}
      {failure !== null && <Message tone="danger" live="alert" actions={<Button onClick={retry}>{actions.retry}</Button>}>{sentence}</Message>}
      {document !== null && children(document)}
    </div>
  );
};
