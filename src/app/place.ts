import type { HostInfo } from '../host/host-info';
import type { Failure } from '../data/ports/results';

/** The three web parts, each with its own first screen. */
export type Screen = 'workspace' | 'department' | 'queue';

/** What is shown. A case opens in place from every web part, so that no link has to know another page's address. */
export type Place =
  | { readonly at: 'list' }
  | { readonly at: 'case'; readonly caseId: number; readonly part: string | null }
  | { readonly at: 'queue'; readonly caseId: number | null }
  | { readonly at: 'reference' }
  | { readonly at: 'diagnosis' }
  | { readonly at: 'setup' };

/** What stands for the method and its goals in a link: `?part=reference`, without a case. */
export const REFERENCE_PART = 'reference';
/** The same for the page where administrators see how the tool stands. */
export const DIAGNOSIS_PART = 'diagnosis';

/** The management group's queue, where the web part begins elsewhere: `?part=queue`, with or without a case. */
export const QUEUE_PART = 'queue';

/** Where a web part begins, given the link that was followed. */
export const firstPlace = (screen: Screen, target: HostInfo['target']): Place => {
  if (target.caseId === null && target.part === REFERENCE_PART) return { at: 'reference' };
  if (target.caseId === null && target.part === DIAGNOSIS_PART) return { at: 'diagnosis' };
  if (screen === 'queue' || target.part === QUEUE_PART) return { at: 'queue', caseId: target.caseId };
  return target.caseId === null ? { at: 'list' } : { at: 'case', caseId: target.caseId, part: target.part };
};

/** What the address says of a place, so that a reload and a copied link come back to it. @param home which web part it is */
export const targetOf = (place: Place, home: Screen): HostInfo['target'] => {
  switch (place.at) {
    case 'case': return { caseId: place.caseId, part: place.part };
    case 'queue': return { caseId: place.caseId, part: home === 'queue' ? null : QUEUE_PART };
    case 'reference': return { caseId: null, part: REFERENCE_PART };
    case 'diagnosis': return { caseId: null, part: DIAGNOSIS_PART };
    case 'list': case 'setup': return { caseId: null, part: null };
  }
};

/**
 * Whether the way out of a failure is the set-up page: it installs what is missing and upgrades what is older. Lists that
 * are older fail only when they lack what a reading asks for; as long as they can be read, no failure comes of it.
 */
export const needsSetup = (failure: Failure): boolean =>
  failure.kind === 'site' && (failure.state.kind === 'empty' || failure.state.kind === 'unfinished' || failure.state.kind === 'older');

/**
 * Whether a screen's first reading should give way to the set-up page: it installs what is missing or older for those who
 * may, and tells everybody else who to ask.
 */
export const givesWayToSetup = (failure: Failure): boolean => failure.kind === 'forbidden' || needsSetup(failure);
