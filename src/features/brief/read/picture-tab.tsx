import * as React from 'react';
import { useProduct } from '../../../data/bindings/product-context';
import { useSession } from '../../../data/bindings/session-context';
import { useTexts } from '../../../i18n/texts-context';
import { PrintButton } from '../../../ui-bindings/brief-document/print-button';
import { OnePage } from '../../../ui-bindings/brief-document/view/one-page';
import { WithDocument } from './with-document';
import type { LanguageProps } from './with-document';

/** The three dimensions on one page, to show and to print. */
export const PictureTab: React.FC<LanguageProps> = (props) => {
  const texts = useTexts('brief').page;
  const { actions } = useProduct();
  const { caseId } = useSession();
  return (
    <WithDocument {...props} tools={(document) => <PrintButton lang={document.language} label={texts.printPicture} elsewhere={() => actions.linkTo(caseId, 'brief')}><OnePage document={document} isOnPaper /></PrintButton>}>
      {(document) => <OnePage document={document} />}
    </WithDocument>
  );
};
