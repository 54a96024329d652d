import * as React from 'react';
import { Message } from '../ui/feedback/message';
import { Skeleton } from '../ui/feedback/skeleton';

/** How long the words of the method may be on their way before somebody is told, in milliseconds. */
const PATIENCE = 15_000;

/** Holds the place of questions whose words are on their way, and says so when they do not come. */
export const WordsWait: React.FC<{ readonly loading: string; readonly notLoaded: string }> = ({ loading, notLoaded }) => {
  const [isLate, setIsLate] = React.useState(false);
  React.useEffect(() => {
    const timer = window.setTimeout(() => setIsLate(true), PATIENCE);
    return () => window.clearTimeout(timer);
  }, []);
  return isLate ? <Message tone="warning" live="status">{notLoaded}</Message> : <Skeleton lines={8} height={40} label={loading} />;
};
