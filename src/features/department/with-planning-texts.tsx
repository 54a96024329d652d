import * as React from 'react';
import { useProduct } from '../../data/bindings/product-context';
import { loadTexts, type Texts } from '../../i18n/load-texts';
import { TextsProvider, useTexts } from '../../i18n/texts-context';
import { Button } from '../../ui/button/button';
import { Message } from '../../ui/feedback/message';
import { Skeleton } from '../../ui/feedback/skeleton';

/** Fetches the words of the year's views and shows what needs them; tells when they cannot be fetched, and tries again. */
export const WithPlanningTexts: React.FC = ({ children }) => {
  const { host } = useProduct();
  const { list } = useTexts('department');
  const common = useTexts('common');
  const [texts, setTexts] = React.useState<Partial<Texts> | 'failed' | null>(null);
  const [attempt, setAttempt] = React.useState(0);
  React.useEffect(() => {
    let isHere = true;
    loadTexts(host.language, 'planning').then(
      (planning) => { if (isHere) setTexts({ planning }); },
      () => { if (isHere) setTexts('failed'); });
    return () => { isHere = false; };
  }, [host.language, attempt]);
  const handleRetry = (): void => { setTexts(null); setAttempt(attempt + 1); };
  if (texts === 'failed') return <Message tone="danger" live="alert" actions={<Button onClick={handleRetry}>{common.actions.retry}</Button>}>{list.viewFailed}</Message>;
  if (texts === null) return <Skeleton label={common.loading} lines={5} />;
  return <TextsProvider texts={texts}>{children}</TextsProvider>;
};
