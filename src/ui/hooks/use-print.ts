import * as React from 'react';

export interface Print {
  /** True while the page is being put on paper, however that was asked for: only then is there need of a sheet. */
  readonly isPrinting: boolean;
  /** The browser did not open its print window when it was asked to: a frame it stands in may forbid it. */
  readonly isRefused: boolean;
  readonly print: () => void;
}

/** How long a browser may take before it begins to print, in milliseconds. */
const PATIENCE = 1500;

/** Printing, by a button or by the browser's own menu and keys. */
export const usePrint = (): Print => {
  const [isPrinting, setIsPrinting] = React.useState(false);
  const [isRefused, setIsRefused] = React.useState(false);
  const timer = React.useRef(0);
  React.useEffect(() => {
    // The sheet is there when the event has been told: outside React's own events a change is shown at once.
    const begin = (): void => { window.clearTimeout(timer.current); setIsRefused(false); setIsPrinting(true); };
    const end = (): void => setIsPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.clearTimeout(timer.current);
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  const print = React.useCallback(() => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      timer.current = window.setTimeout(() => setIsRefused(true), PATIENCE);
      window.print();
    }, 0);
  }, []);
  return { isPrinting, isRefused, print };
};
