import * as React from 'react';
import { MethodTextsProvider, ProductProvider, ReferenceProvider, useProduct } from '../data/bindings/product-context';
import type { Product } from '../data/bindings/product-context';
import { useAssessment, useSession } from '../data/bindings/session-context';
import type { ReferenceRow } from '../data/ports/rows';
import type * as apply from '../domain/reference/apply';
import { newestEdition } from '../domain/reference/editions';
import { editionOfPin } from '../domain/reference/pin';
import { useTexts } from '../i18n/texts-context';
import type { MethodDetails, MethodTexts } from '../method/texts';
import { Button } from '../ui/button/button';
import { Message } from '../ui/feedback/message';
import { Skeleton } from '../ui/feedback/skeleton';
import { useFailureSentence } from './failure-sentence';

type Apply = typeof apply;

export interface CaseReferenceProps {
  /** The words of the main road as shipped; left out where nothing below asks for them (the review queue). */
  readonly methodTexts?: MethodTexts;
}

interface PublishedProps extends CaseReferenceProps {
  readonly rows: readonly ReferenceRow[];
  readonly apply: Apply;
}

/** The product as the edition has it: its labels, and the rest of the words when they are asked for. */
const useProductAt = (apply: Apply, rows: readonly ReferenceRow[], edition: number): Product => {
  const product = useProduct();
  return React.useMemo(() => {
    const { language } = product.host;
    const laid = new WeakMap<MethodDetails, MethodDetails>();
    const loadMethodDetails = async (): Promise<MethodDetails> => {
      const shipped = await product.loadMethodDetails();
      const details = laid.get(shipped) ?? apply.detailsAt(shipped, rows, edition, language);
      laid.set(shipped, details);
      return details;
    };
    return { ...product, labels: apply.labelsAt(product.labels, rows, edition, language), loadMethodDetails };
  }, [product, apply, rows, edition]);
};

const AtEdition: React.FC<PublishedProps> = ({ rows, apply, methodTexts, children }) => {
  const edition = editionOfPin(useAssessment().methodVersion);
  const product = useProductAt(apply, rows, edition);
  const { language } = product.host;
  const reference = React.useMemo(() => apply.referenceAt(rows, edition), [apply, rows, edition]);
  const texts = React.useMemo(() => methodTexts && apply.textsAt(methodTexts, rows, edition, language), [apply, methodTexts, rows, edition, language]);
  return (
    <ReferenceProvider value={reference}>
      <ProductProvider value={product}>
        {texts === undefined ? children : <MethodTextsProvider value={texts}>{children}</MethodTextsProvider>}
      </ProductProvider>
    </ReferenceProvider>
  );
};

/** Only sites where something is published fetch the code that lays it on top. */
const Published: React.FC<Omit<PublishedProps, 'apply'>> = (props) => {
  const { loading, actions } = useTexts('common');
  const [apply, setApply] = React.useState<Apply | 'failed' | null>(null);
  const [attempt, setAttempt] = React.useState(0);
  const sentence = useFailureSentence(apply === 'failed' ? { kind: 'offline' } : null);
  React.useEffect(() => {
    let isHere = true;
    setApply(null);
    import(/* webpackChunkName: 'reference-apply' */ '../domain/reference/apply').then(
      (code) => { if (isHere) setApply(code); },
      () => { if (isHere) setApply('failed'); });
    return () => { isHere = false; };
  }, [attempt]);
  if (apply === 'failed') return <Message tone="danger" live="alert" actions={<Button onClick={() => setAttempt(attempt + 1)}>{actions.retry}</Button>}>{sentence}</Message>;
  return apply === null ? <Skeleton label={loading} lines={6} height={24} /> : <AtEdition {...props} apply={apply} />;
};

/**
 * The method as the open case was answered with it (its pinned edition): below it `useReference`, the labels, the words
 * of the main road and the details are that edition's. Where nothing is published, everything stays as shipped.
 */
export const CaseReference: React.FC<CaseReferenceProps> = (props) => {
  const rows = useSession().reference();
  const { methodTexts, children } = props;
  if (newestEdition(rows) > 0) return <Published {...props} rows={rows} />;
  return methodTexts === undefined ? <>{children}</> : <MethodTextsProvider value={methodTexts}>{children}</MethodTextsProvider>;
};
