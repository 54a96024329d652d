import * as React from 'react';
import { useProduct } from '../data/bindings/product-context';
import { loadMethodDetails } from '../method/load';
import type { MethodDetails, MethodLanguage } from '../method/texts';

const loaded = new Map<MethodLanguage, MethodDetails>();

/** Long enough for the first field to take a key before the words beside it are fetched. */
const delayMs = 400;

/**
 * Glossary, support questions and examples, fetched once per language shortly after the first screen stands.
 * @returns null until they are here; they stay null when the chunk cannot be fetched, and the screen does without
 */
export const useMethodDetails = (): MethodDetails | null => {
  const { language } = useProduct().host;
  const [details, setDetails] = React.useState<MethodDetails | null>(() => loaded.get(language) ?? null);
  React.useEffect(() => {
    const known = loaded.get(language);
    if (known !== undefined) { setDetails(known); return undefined; }
    let isMounted = true;
    const timer = setTimeout(() => {
      loadMethodDetails(language).then((found) => {
        loaded.set(language, found);
        if (isMounted) setDetails(found);
      }).catch(() => undefined);
    }, delayMs);
    return () => { isMounted = false; clearTimeout(timer); };
  }, [language]);
  return details;
};
