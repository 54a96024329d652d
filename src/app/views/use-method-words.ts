import * as React from 'react';
import type { HostInfo } from '../../host/host-info';
import { loadLaterQuestions, withLater } from '../../method/load';
import type { FirstTexts, LaterQuestions, MethodTexts } from '../../method/texts';

export interface MethodWords {
  /** Undefined until the first words are there. */
  readonly methodTexts: MethodTexts | undefined;
  /** Resolves when the questions after step A are among them; the same function from render to render. */
  readonly fetchLater: () => Promise<void>;
}

/**
 * The words of the main road as far as anything shown names them: step A and the frame around the parts name no later
 * question, and every other part waits for `fetchLater` before it is shown (`workspace-parts.tsx`).
 */
export const useMethodWords = (language: HostInfo['language'], first: FirstTexts | null): MethodWords => {
  const [later, setLater] = React.useState<LaterQuestions | null>(null);
  const isMounted = React.useRef(true);
  React.useEffect(() => { isMounted.current = true; return () => { isMounted.current = false; }; }, []);
  const fetchLater = React.useCallback(async () => {
    const found = await loadLaterQuestions(language);
    if (isMounted.current) setLater(found);
  }, [language]);
  const methodTexts = React.useMemo(() => {
    if (first === null) return undefined;
    return later === null ? first as MethodTexts : withLater(first, later);
  }, [first, later]);
  return { methodTexts, fetchLater };
};
