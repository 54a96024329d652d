import * as React from 'react';
import { useProduct } from '../../../data/bindings/product-context';
import { useSession } from '../../../data/bindings/session-context';
import { useTexts } from '../../../i18n/texts-context';
import { PrintButton } from '../../../ui-bindings/brief-document/print-button';
import { DocumentView } from '../../../ui-bindings/brief-document/view/document-view';
import { WordButton } from '../../../ui-bindings/brief-document/word/word-button';
import { CopyText } from './copy-text';
import { WithDocument } from './with-document';
import type { LanguageProps } from './with-document';

/** The brief as the document it will be: to read, print, take into Word and copy. */
export const ReadTab: React.FC<LanguageProps> = (props) => {
  const texts = useTexts('brief').page;
  const { actions } = useProduct();
  const { caseId } = useSession();
  return (
    <WithDocument
      {...props}
      tools={(document) => (
        <>
          <PrintButton lang={document.language} label={texts.print} elsewhere={() => actions.linkTo(caseId, 'brief')}><DocumentView document={document} headingLevel={1} isOnPaper /></PrintButton>
          <WordButton document={document} />
          <CopyText document={document} />
        </>
      )}
    >
      {(document) => <DocumentView document={document} />}
    </WithDocument>
  );
};
