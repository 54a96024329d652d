import * as React from 'react';
import { useTexts } from '../i18n/texts-context';
import { Button } from '../ui/button/button';
import { Message } from '../ui/feedback/message';
import { Skeleton } from '../ui/feedback/skeleton';

type Loaded<P> = { readonly kind: 'loading' } | { readonly kind: 'failed' } | { readonly kind: 'ready'; readonly View: React.ComponentType<P> };

export interface LazyViewProps<P> {
  /** The same function from render to render. */
  readonly load: () => Promise<React.ComponentType<P>>;
  /** What the view is given. */
  readonly props: P;
}

/**
 * A view that arrives when somebody asks for it. A network that is gone is told and tried again: the rest of the part
 * goes on working (`React.lazy` would take the whole part down).
 */
export const LazyView = <P extends object>({ load, props }: LazyViewProps<P>): React.ReactElement => {
  const [loaded, setLoaded] = React.useState<Loaded<P>>({ kind: 'loading' });
  const [attempt, setAttempt] = React.useState(0);
  const { actions, loading } = useTexts('common');
  const { viewFailed } = useTexts('workspace').bindings;
  React.useEffect(() => {
    let isHere = true;
    setLoaded({ kind: 'loading' });
    load().then((View) => { if (isHere) setLoaded({ kind: 'ready', View }); }, () => { if (isHere) setLoaded({ kind: 'failed' }); });
    return () => { isHere = false; };
  }, [load, attempt]);
  if (loaded.kind === 'ready') return <loaded.View {...props} />;
  if (loaded.kind === 'failed') return <Message tone="warning" live="status" actions={<Button onClick={() => setAttempt(attempt + 1)}>{actions.retry}</Button>}>{viewFailed}</Message>;
  return <Skeleton lines={4} height={24} label={loading} />;
};
