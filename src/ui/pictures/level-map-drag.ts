import * as React from 'react';

export interface ChipDrag {
  readonly key: string;
  /** The drop place under the pointer (its `data-drop`), null outside them all. */
  readonly over: string | null;
}

interface Press { readonly key: string; readonly id: number; readonly x: number; readonly y: number; isLifted: boolean; timer?: number }

/** CSS pixels a mouse moves before a press becomes a drag. */
const SLACK = 5;
/** Milliseconds a finger rests before it lifts a chip: a finger that moves at once scrolls the page. */
const HOLD = 220;

const dropAt = (root: HTMLElement, x: number, y: number): string | null => {
  for (const place of Array.from(root.querySelectorAll<HTMLElement>('[data-drop]'))) {
    const box = place.getBoundingClientRect();
    if (x >= box.left && x < box.right && y >= box.top && y < box.bottom) return place.getAttribute('data-drop');
  }
  return null;
};

export interface UseChipDrag {
  readonly drag: ChipDrag | null;
  readonly handlePointerDown: (event: React.PointerEvent, key: string) => void;
}

/**
 * Drags chips inside `root` by mouse, pen or finger. Escape lets go without dropping. The click that ends a drag is
 * swallowed, so that a drop never also chooses.
 * @param ghost the element that follows the pointer; placed from the upper left corner of `root`
 * @param onDrop told with the `data-drop` of the place the chip was let go over; never outside them
 */
export const useChipDrag = (root: React.RefObject<HTMLElement>, ghost: React.RefObject<HTMLElement>, onDrop: (key: string, place: string) => void): UseChipDrag => {
  const [drag, setDrag] = React.useState<ChipDrag | null>(null);
  const press = React.useRef<Press | null>(null);
  const over = React.useRef<string | null>(null);
  const at = React.useRef({ x: 0, y: 0 });
  const stop = React.useRef<() => void>(() => undefined);
  const drop = React.useRef(onDrop);
  drop.current = onDrop;

  const follow = (): void => {
    const box = root.current?.getBoundingClientRect();
    if (box !== undefined && ghost.current !== null) ghost.current.style.transform = `translate(${at.current.x - box.left}px, ${at.current.y - box.top}px)`;
  };
  React.useLayoutEffect(follow);

  React.useEffect(() => {
    const element = root.current;
    if (element === null) return undefined;
    // Not passive, and there before the finger comes down: otherwise the browser scrolls and takes the pointer away.
    const hold = (event: TouchEvent): void => { if (press.current?.isLifted === true) event.preventDefault(); };
    element.addEventListener('touchmove', hold, { passive: false });
    return () => { element.removeEventListener('touchmove', hold); stop.current(); };
  }, [root]);

  const handlePointerDown = (event: React.PointerEvent, key: string): void => {
    if (event.button !== 0 || press.current !== null) return;
    const isFinger = event.pointerType === 'touch';
    const mine: Press = { key, id: event.pointerId, x: event.clientX, y: event.clientY, isLifted: false };
    press.current = mine;
    at.current = { x: event.clientX, y: event.clientY };

    const lift = (): void => {
      mine.isLifted = true;
      over.current = root.current === null ? null : dropAt(root.current, at.current.x, at.current.y);
      setDrag({ key, over: over.current });
    };
    const handleMove = (move: PointerEvent): void => {
      if (move.pointerId !== mine.id) return;
      at.current = { x: move.clientX, y: move.clientY };
      const isAway = Math.hypot(move.clientX - mine.x, move.clientY - mine.y) > SLACK;
      if (!mine.isLifted && isAway && isFinger) end();
      else if (!mine.isLifted && isAway) lift();
      else if (mine.isLifted && root.current !== null) {
        follow();
        const now = dropAt(root.current, move.clientX, move.clientY);
        if (now === over.current) return;
        over.current = now;
        setDrag({ key, over: now });
      }
    };
    const handleUp = (up: PointerEvent): void => {
      if (up.pointerId !== mine.id) return;
      const { isLifted } = mine;
      const place = isLifted && root.current !== null ? dropAt(root.current, up.clientX, up.clientY) : null;
      end();
      if (isLifted) swallowClick();
      if (place !== null) drop.current(key, place);
    };
    const handleCancel = (cancel: PointerEvent): void => { if (cancel.pointerId === mine.id) end(); };
    const handleKey = (keyEvent: KeyboardEvent): void => {
      if (keyEvent.key !== 'Escape' || !mine.isLifted) return;
      keyEvent.stopPropagation();
      end();
      window.addEventListener('pointerup', swallowClick, { once: true });
    };
    const handleMenu = (menu: Event): void => { if (isFinger) menu.preventDefault(); };
    const end = (): void => {
      window.clearTimeout(mine.timer);
      window.removeEventListener('pointermove', handleMove);
      window.removeEventListener('pointerup', handleUp);
      window.removeEventListener('pointercancel', handleCancel);
      window.removeEventListener('keydown', handleKey, true);
      window.removeEventListener('contextmenu', handleMenu);
      if (press.current === mine) press.current = null;
      stop.current = () => undefined;
      setDrag(null);
    };
    if (isFinger) mine.timer = window.setTimeout(lift, HOLD);
    window.addEventListener('pointermove', handleMove);
    window.addEventListener('pointerup', handleUp);
    window.addEventListener('pointercancel', handleCancel);
    window.addEventListener('keydown', handleKey, true);
    window.addEventListener('contextmenu', handleMenu);
    stop.current = end;
  };
  return { drag, handlePointerDown };
};

/** A browser sends a click after the pointer is let go, and only then; the next one must count again. */
const swallowClick = (): void => {
  const swallow = (event: MouseEvent): void => { event.stopPropagation(); event.preventDefault(); };
  window.addEventListener('click', swallow, { capture: true, once: true });
  window.setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 0);
};
