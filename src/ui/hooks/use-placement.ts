import * as React from 'react';

const gap = 6;
const margin = 8;

/**
 * Keeps a floating element (position: fixed) beneath its anchor, or above it where there is more room,
 * and inside the window; follows scrolling and resizing.
 * @param isAsWide the floating element takes the anchor's width
 */
export const usePlacement = (anchor: React.RefObject<HTMLElement>, floating: React.RefObject<HTMLElement>, isOpen: boolean, isAsWide = false): void => {
  React.useLayoutEffect(() => {
    const box = floating.current;
    if (!isOpen || box === null) return undefined;
    const place = (): void => {
      const at = anchor.current?.getBoundingClientRect();
      if (at === undefined) return;
      if (isAsWide) box.style.width = `${at.width}px`;
      const under = window.innerHeight - at.bottom - gap - margin;
      const over = at.top - gap - margin;
      const isAbove = box.scrollHeight > under && over > under;
      box.style.maxHeight = `${Math.max(96, isAbove ? over : under)}px`;
      box.style.left = `${Math.max(margin, Math.min(at.left, window.innerWidth - box.offsetWidth - margin))}px`;
      box.style.top = isAbove ? 'auto' : `${at.bottom + gap}px`;
      box.style.bottom = isAbove ? `${window.innerHeight - at.top + gap}px` : 'auto';
    };
    place();
    window.addEventListener('scroll', place, true);
    window.addEventListener('resize', place);
    return () => {
      window.removeEventListener('scroll', place, true);
      window.removeEventListener('resize', place);
    };
  }, [anchor, floating, isOpen, isAsWide]);
};
