import * as React from 'react';
import { useTexts } from '../i18n/texts-context';
import { Button } from '../ui/button/button';
import { Message } from '../ui/feedback/message';
import { Skeleton } from '../ui/feedback/skeleton';

type Loaded<P> = { readonly kind: 'loading' } | { readonly kind: 'failed' } | { readonly kind: 'ready'; readonly View: React.ComponentType<P> };

type Load<P> = () => Promise<React.ComponentType<P>>;

/** Views that have arrived, by what fetches them: shown at once the next time. */
const arrived = new WeakMap<object, unknown>();
const arrivedView = <P,>(load: Load<P>): Loaded<P> => {
  const View = arrived.get(load) as React.ComponentType<P> | undefined;
  return View === undefined ? { kind: 'loading' } : { kind: 'ready', View };
};

/** Fetches a view before anybody asks for it. Rejects as `load` does; whoever shows the view then tells. */
export const fetchView = async <P,>(load: Load<P>): Promise<React.ComponentType<P>> => {
  const View = await load();
  arrived.set(load, View);
  return View;
};

export interface LazyViewProps<P> {
  /** The same function from render to render. */
  readonly load: Load<P>;
  /** What the view is given. */
  readonly props: P;
}

/**
 * A view that arrives when somebody asks for it. A network that is gone is told and tried again: the rest of the part
 * goes on working (`React.lazy` would take the whole part down).
 */
export const LazyView = <P extends object>({ load, props }: LazyViewProps<P>): React.ReactElement => {
  const [loaded, setLoaded] = React.useState<Loaded<P>>(() => arrivedView(load));
  const [attempt, setAttempt] = React.useState(0);
  const { actions, loading } = useTexts('common');
  const { viewFailed } = useTexts('workspace').bindings;
  React.useEffect(() => {
    let isHere = true;
    const now = arrivedView(load);
    setLoaded((before) => (before.kind === 'ready' && now.kind === 'ready' && before.View === now.View ? before : now));
    if (now.kind === 'ready') return undefined;
    fetchView(load).then((View) => { if (isHere) setLoaded({ kind: 'ready', View }); }, () => { if (isHere) setLoaded({ kind: 'failed' }); });
    return () => { isHere = false; };
  }, [load, attempt]);
  if (loaded.kind === 'ready') return <loaded.View {...props} />;
  if (loaded.kind === 'failed') return <Message tone="warning" live="status" actions={<Button onClick={() => setAttempt(attempt + 1)}>{actions.retry}</Button>}>{viewFailed}</Message>;
  return <Skeleton lines={4} height={24} label={loading} />;
};
