import * as React from 'react';
import { useTexts } from '../../../i18n/texts-context';
import { OnePage } from '../document/one-page';
import { PrintButton } from './print-button';
import { WithDocument } from './with-document';
import type { LanguageProps } from './with-document';

/** The three dimensions on one page, to show and to print. */
export const PictureTab: React.FC<LanguageProps> = (props) => {
  const texts = useTexts('brief').page;
  return (
    <WithDocument {...props} tools={(document) => <PrintButton lang={document.language} label={texts.printPicture}><OnePage document={document} isOnPaper /></PrintButton>}>
      {(document) => <OnePage document={document} />}
    </WithDocument>
  );
};
