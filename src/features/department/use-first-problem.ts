import * as React from 'react';

/**
 * After an attempt that stopped at something, the person stands at the first thing to mend.
 * @returns a ref for the form, and what is told at each attempt
 */
export const useFirstProblem = <E extends HTMLElement>(): readonly [React.RefObject<E>, () => void] => {
  const element = React.useRef<E>(null);
  const [attempts, setAttempts] = React.useState(0);
  React.useEffect(() => {
    const first = attempts === 0 ? null : element.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    // A group of choices cannot take the focus itself; its first choice can.
    (first?.matches('input, textarea, select') ? first : first?.querySelector('input'))?.focus();
  }, [attempts]);
  return [element, React.useCallback(() => setAttempts((n) => n + 1), [])];
};
