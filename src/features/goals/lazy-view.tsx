import * as React from 'react';
import { useTexts } from '../../i18n/texts-context';
import { Button } from '../../ui/button/button';
import { Message } from '../../ui/feedback/message';
import { Skeleton } from '../../ui/feedback/skeleton';

/** What the views that are fetched when asked for are given. */
export interface LazyViewProps {
  /** Opens the effects of a goal. */
  readonly onOpenGoal?: (goal: string) => void;
}
type View = React.ComponentType<LazyViewProps>;
type Loaded = { readonly kind: 'loading' } | { readonly kind: 'failed' } | { readonly kind: 'ready'; readonly View: View };

/**
 * A view that arrives when somebody asks for it. A network that is gone is told and tried again: the rest of the part
 * goes on working (`React.lazy` would take the whole part down).
 * @param load the same function from render to render
 */
export const LazyView: React.FC<LazyViewProps & { readonly load: () => Promise<View> }> = ({ load, onOpenGoal }) => {
  const [loaded, setLoaded] = React.useState<Loaded>({ kind: 'loading' });
  const [attempt, setAttempt] = React.useState(0);
  const { actions, loading } = useTexts('common');
  const { viewFailed } = useTexts('stepB').goals;
  React.useEffect(() => {
    let isHere = true;
    setLoaded({ kind: 'loading' });
    load().then((View) => { if (isHere) setLoaded({ kind: 'ready', View }); }, () => { if (isHere) setLoaded({ kind: 'failed' }); });
    return () => { isHere = false; };
  }, [load, attempt]);
  if (loaded.kind === 'ready') return <loaded.View onOpenGoal={onOpenGoal} />;
  if (loaded.kind === 'failed') return <Message tone="warning" live="status" actions={<Button onClick={() => setAttempt(attempt + 1)}>{actions.retry}</Button>}>{viewFailed}</Message>;
  return <Skeleton lines={4} height={24} label={loading} />;
};
