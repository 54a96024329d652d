import type { FieldShape, RowShapes, RowStore } from '../ports/row-store';
import type { DraftStore } from './draft-store';

/** Time from outside. */
export interface SessionClock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls `run` after a pause; returns the way to call it off. */
  later(milliseconds: number, run: () => void): () => void;
}

/** What the page tells a session. Each returns the way to stop listening. */
export interface SessionSignals {
  /** The browser believes that it has a network again. */
  onOnline(listener: () => void): () => void;
  /** The person has come back to this tab. */
  onReturn(listener: () => void): () => void;
  /** The page is being hidden or left. */
  onLeave(listener: () => void): () => void;
}

/** Everything a session gets from outside. */
export interface SessionSurroundings {
  readonly store: RowStore;
  readonly shapes: RowShapes;
  readonly clock: SessionClock;
  readonly drafts: DraftStore;
  readonly signals: SessionSignals;
  readonly newKey: () => string;
  /** Address of the site and login of the person: they keep drafts apart. */
  readonly site: string;
  readonly person: string;
}

export const browserClock: SessionClock = {
  now: () => Date.now(),
  later: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** For sessions outside a page. */
export const noSignals: SessionSignals = { onOnline: () => () => undefined, onReturn: () => () => undefined, onLeave: () => () => undefined };

/** The signals of a browser page. */
export const pageSignals = (page: Window): SessionSignals => {
  const on = (target: EventTarget, event: string, isNow: () => boolean = () => true) => (listener: () => void): (() => void) => {
    const handleEvent = (): void => { if (isNow()) listener(); };
    target.addEventListener(event, handleEvent);
    return () => target.removeEventListener(event, handleEvent);
  };
  return {
    onOnline: on(page, 'online'),
    onReturn: on(page.document, 'visibilitychange', () => page.document.visibilityState === 'visible'),
    onLeave: (listener) => {
      const stops = [on(page.document, 'visibilitychange', () => page.document.visibilityState === 'hidden')(listener), on(page, 'pagehide')(listener)];
      return () => stops.forEach((stop) => stop());
    },
  };
};

export type Shape = Readonly<Record<string, FieldShape>>;
