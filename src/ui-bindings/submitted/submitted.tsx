import * as React from 'react';
import { useProduct } from '../../data/bindings/product-context';
import { loadTexts, type Texts } from '../../i18n/load-texts';
import { TextsProvider, useTexts } from '../../i18n/texts-context';
import { Button } from '../../ui/button/button';
import { Message } from '../../ui/feedback/message';
import { Skeleton } from '../../ui/feedback/skeleton';
import { useFailureSentence } from '../failure-sentence';
import type { ChangedSinceProps } from './changed-since';
import type { SubmittedBriefProps } from './submitted-brief';
import type * as parts from './submitted-parts';

type Parts = typeof parts;
interface Arrived { readonly parts: Parts; readonly texts: Pick<Texts, 'brief'> }

/** The code and the words of the brief, fetched when a page first shows something that was handed over. */
const useArrived = (): { readonly arrived: Arrived | null; readonly isFailed: boolean; readonly retry: () => void } => {
  const { language } = useProduct().host;
  const [state, setState] = React.useState<Arrived | 'failed' | null>(null);
  const [attempt, setAttempt] = React.useState(0);
  React.useEffect(() => {
    let isHere = true;
    setState((now) => (now === 'failed' ? null : now));
    Promise.all([import(/* webpackChunkName: 'submitted' */ './submitted-parts'), loadTexts(language, 'brief')]).then(
      ([code, brief]) => { if (isHere) setState({ parts: code, texts: { brief } }); },
      () => { if (isHere) setState('failed'); });
    return () => { isHere = false; };
  }, [language, attempt]);
  return { arrived: state === 'failed' ? null : state, isFailed: state === 'failed', retry: () => setAttempt(attempt + 1) };
};

const NotArrived: React.FC<{ readonly onRetry: () => void }> = ({ onRetry }) => {
  const { retry } = useTexts('common').actions;
  const sentence = useFailureSentence({ kind: 'offline' });
  return <Message tone="warning" live="status" actions={<Button onClick={onRetry}>{retry}</Button>}>{sentence}</Message>;
};

/** The brief as it was handed to the management group; brings its own words. Below an open case. */
export const SubmittedBrief: React.FC<SubmittedBriefProps> = (props) => {
  const { loading } = useTexts('common');
  const { arrived, isFailed, retry } = useArrived();
  if (isFailed) return <NotArrived onRetry={retry} />;
  if (arrived === null) return <Skeleton label={loading} lines={6} height={20} />;
  return <TextsProvider texts={arrived.texts}><arrived.parts.SubmittedBrief {...props} /></TextsProvider>;
};

/** What differs from the brief that was handed over; quiet until it knows. Brings its own words. Below an open case. */
export const ChangedSince: React.FC<ChangedSinceProps> = (props) => {
  const { arrived, isFailed, retry } = useArrived();
  if (isFailed) return <NotArrived onRetry={retry} />;
  return arrived === null ? null : <TextsProvider texts={arrived.texts}><arrived.parts.ChangedSince {...props} /></TextsProvider>;
};
