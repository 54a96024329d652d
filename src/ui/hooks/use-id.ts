import * as React from 'react';

let last = 0;

/** An id that is unique on the page and stable for the life of the component (React 17 has no useId). */
export const useId = (prefix: string): string => {
  const ref = React.useRef('');
  if (ref.current === '') ref.current = `hb-${prefix}-${(last += 1)}`;
  return ref.current;
};
