import * as React from 'react';

/** How wide the product's own area is, not the window: under 640, under 1024, or more CSS pixels. */
export type ScopeSize = 'narrow' | 'medium' | 'wide';

export const railBreak = 768;

const sizeOf = (width: number): { readonly size: ScopeSize; readonly hasRail: boolean } => ({
  size: width < 640 ? 'narrow' : width < 1024 ? 'medium' : 'wide',
  hasRail: width >= railBreak,
});

const ScopeSizeContext = React.createContext(sizeOf(1280));

/** The present size; `hasRail` is false under 768 px, where the rail becomes a menu. */
export const useScopeSize = (): { readonly size: ScopeSize; readonly hasRail: boolean } => React.useContext(ScopeSizeContext);

/** Measures `element` and tells its children, only as a limit is passed. */
export const ScopeSizeProvider: React.FC<{ readonly element: React.RefObject<HTMLElement> }> = ({ element, children }) => {
  const [value, setValue] = React.useState(() => sizeOf(window.innerWidth));
  // Not a layout effect: those of a child run before React has put the element of the parent into its ref.
  React.useEffect(() => {
    const target = element.current;
    if (target === null) return undefined;
    const measure = (): void => {
      const next = sizeOf(target.offsetWidth || window.innerWidth);
      setValue((now) => (now.size === next.size && now.hasRail === next.hasRail ? now : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return <ScopeSizeContext.Provider value={value}>{children}</ScopeSizeContext.Provider>;
};
