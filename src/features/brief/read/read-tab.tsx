import * as React from 'react';
import { useTexts } from '../../../i18n/texts-context';
import { DocumentView } from '../document/document-view';
import { WordButton } from '../word/word-button';
import { CopyText } from './copy-text';
import { PrintButton } from './print-button';
import { WithDocument } from './with-document';
import type { LanguageProps } from './with-document';

/** The brief as the document it will be: to read, print, take into Word and copy. */
export const ReadTab: React.FC<LanguageProps> = (props) => {
  const texts = useTexts('brief').page;
  return (
    <WithDocument
      {...props}
      tools={(document) => (
        <>
          <PrintButton lang={document.language} label={texts.print}><DocumentView document={document} headingLevel={1} isOnPaper /></PrintButton>
          <WordButton document={document} />
          <CopyText document={document} />
        </>
      )}
    >
      {(document) => <DocumentView document={document} />}
    </WithDocument>
  );
};
