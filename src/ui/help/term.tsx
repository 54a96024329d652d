import * as React from 'react';
import { useId } from '../hooks/use-id';
import { usePlacement } from '../hooks/use-placement';
import { useTopLayer } from '../hooks/use-top-layer';
import { cx } from '../theme/cx';
import { VisuallyHidden } from '../theme/visually-hidden';
import styles from './help.module.scss';

export interface TermProps {
  readonly term: string;
  readonly meaning: string;
  /** The word as it stands in the sentence, when it is not the term itself. */
  readonly children?: React.ReactNode;
  readonly className?: string;
}

/** A word that explains itself on the spot: on a click, or as the focus comes by keyboard. Esc puts it away. */
export const Term = ({ term, meaning, children, className }: TermProps): React.ReactElement => {
  const id = useId('term');
  const [isOpen, setIsOpen] = React.useState(false);
  const anchor = React.useRef<HTMLButtonElement>(null);
  const popover = React.useRef<HTMLSpanElement>(null);
  const isPointer = React.useRef(false);
  useTopLayer(popover, isOpen);
  usePlacement(anchor, popover, isOpen);
  React.useEffect(() => {
    if (!isOpen) return undefined;
    const handleOutside = (event: Event): void => {
      const target = event.target as Node;
      if (anchor.current?.contains(target) !== true && popover.current?.contains(target) !== true) setIsOpen(false);
    };
    document.addEventListener('pointerdown', handleOutside, true);
    return () => document.removeEventListener('pointerdown', handleOutside, true);
  }, [isOpen]);
  const handleKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.preventDefault();
    event.stopPropagation();
    setIsOpen(false);
  };
  return (
    <>
      <button
        ref={anchor}
        type="button"
        className={cx(styles.term, className)}
        aria-expanded={isOpen}
        aria-describedby={id}
        data-holds-escape={isOpen || undefined}
        onMouseDown={() => { isPointer.current = true; }}
        onFocus={() => { if (!isPointer.current) setIsOpen(true); }}
        onClick={() => { setIsOpen((now) => !now); isPointer.current = false; }}
        onBlur={() => { isPointer.current = false; setIsOpen(false); }}
        onKeyDown={handleKeyDown}
      >
        {children ?? term}
      </button>
      {isOpen ? (
        // Pressing the mouse in it keeps the focus, and so the explanation, where it is.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
        <span ref={popover} className={styles.popover} role="note" aria-label={term} onMouseDown={(event) => event.preventDefault()}>
          <span className={styles.popoverTitle}>{term}</span><span id={id}>{meaning}</span>
        </span>
      ) : <VisuallyHidden id={id}>{meaning}</VisuallyHidden>}
    </>
  );
};
