import * as React from 'react';
import type { PartId } from '../../method/parts';

/** How `app` hands the parts over: one chunk each. */
export type PartLoader = () => Promise<{ readonly Part: React.ComponentType }>;
export type PartLoaders = Partial<Readonly<Record<PartId, PartLoader>>>;

export type LoadedPart =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'ready'; readonly Part: React.ComponentType };

/** Time for the first field to take a key before the other parts are fetched. */
const restMs = 3_000;

interface Lazy { readonly state: LoadedPart; readonly retry: () => void }

/**
 * Fetches the part that is shown, and the others once the person has got going, so that a change of part needs no network.
 * @param loaders one per shown part, the same object from render to render
 */
export const useLazyPart = (loaders: PartLoaders, part: PartId): Lazy => {
  const [loaded, setLoaded] = React.useState<Partial<Record<PartId, LoadedPart>>>({});
  const isMounted = React.useRef(true);
  React.useEffect(() => { isMounted.current = true; return () => { isMounted.current = false; }; }, []);

  const load = React.useCallback((id: PartId): Promise<void> => {
    const loader = loaders[id];
    const put = (state: LoadedPart): void => { if (isMounted.current) setLoaded((now) => ({ ...now, [id]: state })); };
    if (loader === undefined) { put({ kind: 'failed' }); return Promise.resolve(); }
    return loader().then(({ Part }) => put({ kind: 'ready', Part }), () => put({ kind: 'failed' }));
  }, [loaders]);

  const state = loaded[part] ?? { kind: 'loading' };
  const isHere = state.kind === 'ready';
  React.useEffect(() => { if (!isHere) load(part).catch(() => undefined); }, [load, part, isHere]);

  const hasFirst = Object.values(loaded).some((one) => one?.kind === 'ready');
  React.useEffect(() => {
    if (!hasFirst) return undefined;
    const timer = setTimeout(() => {
      // Browsers keep a chunk once fetched; a failure here is told when somebody goes to the part.
      for (const loader of Object.values(loaders)) loader?.().catch(() => undefined);
    }, restMs);
    return () => clearTimeout(timer);
  }, [hasFirst, loaders]);

  const retry = React.useCallback(() => {
    setLoaded((now) => ({ ...now, [part]: { kind: 'loading' } }));
    load(part).catch(() => undefined);
  }, [load, part]);
  return { state, retry };
};
