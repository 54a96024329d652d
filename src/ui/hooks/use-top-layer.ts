import * as React from 'react';

/**
 * Lifts an element above everything on the page while it is open (the browser's top layer), so that no scrolling
 * or clipped ancestor of the host cuts it off. Without support for popovers it stays where its CSS puts it.
 */
export const useTopLayer = (ref: React.RefObject<HTMLElement>, isOpen: boolean): void => {
  React.useLayoutEffect(() => {
    const element = ref.current;
    if (!isOpen || element === null || !('showPopover' in element)) return undefined;
    element.setAttribute('popover', 'manual');
    element.showPopover();
    return () => {
      if (element.isConnected) element.hidePopover();
      element.removeAttribute('popover');
    };
  }, [ref, isOpen]);
};
