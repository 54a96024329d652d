import * as React from 'react';
import type { TextArea, Texts } from './load-texts';

const TextsContext = React.createContext<Partial<Texts>>({});

/** Makes loaded texts available below; areas given here are added to those from above. */
export const TextsProvider: React.FC<{ readonly texts: Partial<Texts> }> = ({ texts, children }) => {
  const above = React.useContext(TextsContext);
  const all = React.useMemo(() => ({ ...above, ...texts }), [above, texts]);
  return <TextsContext.Provider value={all}>{children}</TextsContext.Provider>;
};

/**
 * The texts of an area, in the person's language.
 * @throws when the area was not loaded before the screen: a mistake in `app`, never a state a user can reach
 */
export const useTexts = <A extends TextArea>(area: A): Texts[A] => {
  const found = React.useContext(TextsContext)[area];
  if (found === undefined) throw new Error(`Texts of area "${area}" were not loaded`);
  return found as Texts[A];
};
