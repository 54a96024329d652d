import * as React from 'react';

interface ModalElement extends HTMLElement {
  showModal?(): void;
  close?(): void;
}

const focusable = 'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), [tabindex="0"]';

const stopsIn = (element: HTMLElement): HTMLElement[] =>
  [...element.querySelectorAll<HTMLElement>(focusable)].filter((stop) => stop.tabIndex >= 0 && stop.closest('[hidden], [inert]') === null);

/** What takes the focus first: what asks for it, else the first field of the body, else the title. */
const firstIn = (element: HTMLElement): HTMLElement =>
  element.querySelector<HTMLElement>('[data-autofocus]') ??
  element.querySelector<HTMLElement>('[data-dialog-body] :is(input, select, textarea):not([disabled])') ??
  element.querySelector<HTMLElement>('[data-dialog-title]') ?? element;

/**
 * Opens a `<dialog>` as a modal: the browser lifts it above the page and makes the page behind inert.
 * Adds what browsers leave out: Tab goes round inside, and the focus returns to where it came from.
 * @param onClose asked for by Esc; the caller decides
 */
export const useModal = (ref: React.RefObject<HTMLElement>, isOpen: boolean, onClose: () => void): void => {
  const latestClose = React.useRef(onClose);
  latestClose.current = onClose;
  React.useLayoutEffect(() => {
    const dialog = ref.current as ModalElement | null;
    if (!isOpen || dialog === null) return undefined;
    const cameFrom = document.activeElement as HTMLElement | null;
    if (dialog.showModal === undefined) dialog.setAttribute('open', '');
    else dialog.showModal();
    firstIn(dialog).focus();
    const handleKeyDown = (event: KeyboardEvent): void => {
      // A list or an explanation open inside takes the first Esc.
      const isHeld = (event.target as Element).closest('[data-holds-escape]') !== null;
      if (event.key === 'Escape' && !event.defaultPrevented && !isHeld) {
        event.preventDefault();
        event.stopPropagation();
        latestClose.current();
      }
      if (event.key !== 'Tab') return;
      const stops = stopsIn(dialog);
      const [first, last] = [stops[0], stops[stops.length - 1]];
      const isAtEdge = document.activeElement === (event.shiftKey ? first : last) || !stops.includes(document.activeElement as HTMLElement);
      const isStartGoingOn = !event.shiftKey && document.activeElement?.hasAttribute('data-dialog-title') === true;
      if (!isAtEdge || isStartGoingOn) return;
      event.preventDefault();
      (event.shiftKey ? last : first)?.focus();
    };
    const handleCancel = (event: Event): void => { event.preventDefault(); latestClose.current(); };
    dialog.addEventListener('keydown', handleKeyDown);
    dialog.addEventListener('cancel', handleCancel);
    return () => {
      dialog.removeEventListener('keydown', handleKeyDown);
      dialog.removeEventListener('cancel', handleCancel);
      if (dialog.isConnected && dialog.hasAttribute('open')) {
        if (dialog.close === undefined) dialog.removeAttribute('open');
        else dialog.close();
      }
      if (cameFrom?.isConnected === true) cameFrom.focus();
    };
  }, [ref, isOpen]);
};
