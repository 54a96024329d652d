import { findLooseEnds } from '../loose-ends';
import { counted } from './answers';
import type { CaseFacts, Found } from './facts';

/** Step C: keys, and nothing that was found and ends nowhere. */
export const keysPart = (facts: CaseFacts): Found => {
  const loose = findLooseEnds(facts);
  return {
    isBegun: facts.keys.length > 0 || [...facts.effects, ...facts.conflicts].some(({ ending }) => ending !== null),
    missing: [
      facts.keys.length === 0 && { kind: 'keys' },
      counted('looseEffects', loose.effects), counted('looseConflicts', loose.conflicts), counted('looseKeys', loose.keys),
    ],
  };
};

export { plan } from './plan';
