import * as React from 'react';

/**
 * Whether an element has room for something wide: by its own width, since the rail may have taken its share of the window.
 * @param limit CSS pixels; true also until the element has been measured
 */
export const useIsWide = (element: React.RefObject<HTMLElement>, limit: number): boolean => {
  const [isWide, setWide] = React.useState(true);
  React.useLayoutEffect(() => {
    const target = element.current;
    if (target === null) return undefined;
    const measure = (): void => setWide(target.offsetWidth === 0 || target.offsetWidth >= limit);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    return () => observer.disconnect();
  }, [element, limit]);
  return isWide;
};
