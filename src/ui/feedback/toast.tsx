import * as React from 'react';
import { Button } from '../button/button';
import { IconButton } from '../button/icon-button';
import { useTopLayer } from '../hooks/use-top-layer';
import styles from './feedback.module.scss';

export interface Toast {
  /** What happened: "Målkonflikten togs bort." */
  readonly text: string;
  /** The way back, e.g. undo. */
  readonly action?: { readonly label: string; readonly onClick: () => void };
  /** Name of the button that puts the toast away. */
  readonly dismissLabel?: string;
  /** Milliseconds it stays, 10 000 when left out; time stands still while the mouse or the focus is on it. */
  readonly stayMs?: number;
}

type Show = (toast: Toast) => void;
const ToastContext = React.createContext<Show>(() => undefined);

/** Shows a short message at the foot of the window, one at a time. */
export const useToast = (): Show => React.useContext(ToastContext);

const ToastCard: React.FC<{ readonly toast: Toast; readonly onEnd: () => void }> = ({ toast, onEnd }) => {
  const [isHeld, setIsHeld] = React.useState(false);
  const { stayMs = 10_000 } = toast;
  React.useEffect(() => {
    if (isHeld) return undefined;
    const timer = window.setTimeout(onEnd, stayMs);
    return () => window.clearTimeout(timer);
  }, [isHeld, stayMs, onEnd, toast]);
  const hold = (): void => setIsHeld(true);
  const letGo = (): void => setIsHeld(false);
  const handleAction = (): void => { toast.action?.onClick(); onEnd(); };
  return (
    <div className={styles.toast} onMouseEnter={hold} onMouseLeave={letGo} onFocus={hold} onBlur={letGo}>
      <span className={styles.toastText}>{toast.text}</span>
      {toast.action !== undefined && <Button kind="quiet" icon="undo" onClick={handleAction}>{toast.action.label}</Button>}
      {toast.dismissLabel !== undefined && <IconButton icon="close" label={toast.dismissLabel} onClick={onEnd} />}
    </div>
  );
};

/** Room for toasts above everything on the page, also above the host's own bars. */
export const ToastProvider: React.FC = ({ children }) => {
  const [toast, setToast] = React.useState<Toast | null>(null);
  const layer = React.useRef<HTMLDivElement>(null);
  const end = React.useCallback(() => setToast(null), []);
  useTopLayer(layer, toast !== null);
  return (
    <ToastContext.Provider value={setToast}>
      {children}
      <div ref={layer} className={styles.toasts} role="status" aria-live="polite">
        {toast !== null && <ToastCard toast={toast} onEnd={end} />}
      </div>
    </ToastContext.Provider>
  );
};
