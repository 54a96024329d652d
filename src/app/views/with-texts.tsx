import * as React from 'react';
import { useProduct } from '../../data/bindings/product-context';
import { loadTexts, type TextArea, type Texts } from '../../i18n/load-texts';
import { TextsProvider, useTexts } from '../../i18n/texts-context';
import { FailureScreen } from './failure-screen';
import { LoadingScreen } from './loading-screen';

/** Fetches the words of an area and shows what needs them. */
export const WithTexts: React.FC<{ readonly area: TextArea }> = ({ area, children }) => {
  const { host } = useProduct();
  const { loading } = useTexts('common');
  const [texts, setTexts] = React.useState<Partial<Texts> | 'failed' | null>(null);
  const [attempt, setAttempt] = React.useState(0);
  React.useEffect(() => {
    let isHere = true;
    loadTexts(host.language, area).then(
      (loaded) => { if (isHere) setTexts({ [area]: loaded }); },
      () => { if (isHere) setTexts('failed'); });
    return () => { isHere = false; };
  }, [host.language, area, attempt]);
  if (texts === 'failed') return <FailureScreen failure={{ kind: 'offline' }} onRetry={() => { setTexts(null); setAttempt(attempt + 1); }} />;
  if (texts === null) return <LoadingScreen label={loading} />;
  return <TextsProvider texts={texts}>{children}</TextsProvider>;
};
