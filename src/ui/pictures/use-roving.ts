import * as React from 'react';

export interface Roving {
  /** The stop that Tab comes to; the others are reached with the arrow keys. */
  readonly stop: string | undefined;
  /** For the element around the stops. */
  readonly onKeyDown: (event: React.KeyboardEvent) => void;
  /** A stop has taken the focus, by whatever way. */
  readonly onReach: (stop: string) => void;
}

/**
 * One stop for Tab in a picture with many things to reach. Each of them carries `data-stop`.
 * @param stops all of them, in reading order
 * @param move where a key leads from a stop; undefined for keys that mean nothing here
 */
export const useRoving = (root: React.RefObject<Element>, stops: readonly string[], move: (key: string, from: string) => string | undefined): Roving => {
  const [reached, setReached] = React.useState<string | undefined>(undefined);
  const stop = reached !== undefined && stops.includes(reached) ? reached : stops[0];
  const handleKeyDown = (event: React.KeyboardEvent): void => {
    const from = (event.target as Element).closest('[data-stop]')?.getAttribute('data-stop');
    if (from === null || from === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const to = move(event.key, from);
    if (to === undefined) return;
    event.preventDefault();
    setReached(to);
    const element = Array.from(root.current?.querySelectorAll('[data-stop]') ?? []).find((one) => one.getAttribute('data-stop') === to);
    (element as (Element & { focus?: () => void }) | undefined)?.focus?.();
  };
  return { stop, onKeyDown: handleKeyDown, onReach: setReached };
};

/** Round and round: the last is followed by the first. */
export const moveRound = (stops: readonly string[]) => (key: string, from: string): string | undefined => {
  const at = stops.indexOf(from);
  const to = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1 + stops.length, ArrowUp: at - 1 + stops.length, Home: 0, End: stops.length - 1 }[key];
  return to === undefined || at < 0 ? undefined : stops[to % stops.length];
};
