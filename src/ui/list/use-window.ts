import * as React from 'react';

/** Rows kept ready above and below what is seen, so that scrolling never shows an empty place. */
const spare = 8;

export interface RowWindow {
  readonly first: number;
  /** One past the last. */
  readonly last: number;
  /** The row that holds the focus, kept in the page also while it is out of view. */
  readonly pinned: number | null;
  readonly handleScroll: () => void;
  readonly handleFocus: (event: React.FocusEvent) => void;
  readonly handleBlur: () => void;
}

/** Which rows to show for a scroll position; moves in steps of several rows, so that most scroll events cost nothing. */
export const useWindow = (scroller: React.RefObject<HTMLElement>, count: number, rowHeight: number, height: number): RowWindow => {
  const [start, setStart] = React.useState(0);
  const [pinned, setPinned] = React.useState<number | null>(null);
  const step = spare / 2;
  const handleScroll = React.useCallback(() => {
    const top = scroller.current?.scrollTop ?? 0;
    setStart(Math.floor(top / rowHeight / step) * step);
  }, [scroller, rowHeight, step]);
  // A shorter list may leave the scroll position beyond its end.
  React.useLayoutEffect(handleScroll, [handleScroll, count]);
  const handleFocus = React.useCallback((event: React.FocusEvent) => {
    const index = (event.target as Element).closest('[data-index]')?.getAttribute('data-index');
    setPinned(index === null || index === undefined ? null : Number(index));
  }, []);
  const handleBlur = React.useCallback(() => setPinned(null), []);
  return {
    first: Math.max(0, start - spare), last: Math.min(count, start + step + Math.ceil(height / rowHeight) + spare),
    pinned: pinned !== null && pinned < count ? pinned : null, handleScroll, handleFocus, handleBlur,
  };
};
