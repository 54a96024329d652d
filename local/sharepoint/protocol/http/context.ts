import { navigationsOf, stateOf } from '../../endpoints/core/step';
import { kindNamed } from '../../endpoints/table';
import type { Addresses, Context } from './exchange';
import { walk } from './perform';

const NO_QUERY = new URLSearchParams();

/** A caller's context with the ways to the rest of the API. */
export function contextFor(given: Omit<Context, keyof Addresses>): Context {
  const ctx: Context = {
    ...given,
    at: (address) => walk(address, NO_QUERY, ctx),
    stateOf(kind, name) {
      const known = kindNamed(kind);
      return known === undefined ? 'unknown' : stateOf(known, name);
    },
    navigationsOf(kind) {
      const known = kindNamed(kind);
      return known === undefined ? [] : navigationsOf(known);
    },
  };
  return ctx;
}
