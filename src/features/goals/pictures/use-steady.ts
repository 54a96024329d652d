import * as React from 'react';

/**
 * The same object as long as its signature stays: a picture is not drawn again for a change it does not show,
 * such as a letter typed in a description.
 */
export const useSteady = <T>(value: T, signature: string): T => {
  const kept = React.useRef({ value, signature });
  if (kept.current.signature !== signature) kept.current = { value, signature };
  return kept.current.value;
};
