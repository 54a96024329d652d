import * as React from 'react';
import { VisuallyHidden } from '../theme/visually-hidden';

export type Announce = (text: string, urgency?: 'polite' | 'assertive') => void;

const AnnounceContext = React.createContext<Announce>(() => undefined);

/** Says a sentence to screen readers without moving the focus; `assertive` only when work may be lost. */
export const useAnnounce = (): Announce => React.useContext(AnnounceContext);

/** Two live regions for everything inside. A dialog has its own, since the page behind it is silent. */
export const AnnouncerProvider: React.FC = ({ children }) => {
  const [said, setSaid] = React.useState({ polite: '', assertive: '' });
  const announce = React.useCallback<Announce>((text, urgency = 'polite') => {
    // The same sentence twice is spoken twice: a no-break space makes it another text.
    setSaid((now) => ({ ...now, [urgency]: now[urgency] === text ? `${text}\u00a0` : text }));
  }, []);
  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      <VisuallyHidden>
        <span aria-live="polite" aria-atomic="true">{said.polite}</span>
        <span aria-live="assertive" aria-atomic="true">{said.assertive}</span>
      </VisuallyHidden>
    </AnnounceContext.Provider>
  );
};
