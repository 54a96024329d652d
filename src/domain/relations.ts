import type { RelationKind } from '../method/scales';

/** A relation as far as these rules read it. */
export interface RelationFacts {
  readonly kind: RelationKind | null;
  readonly name: string;
  readonly otherCase: number | null;
  readonly url: string;
}

/** What A3 asks about: what the initiative stands beside, under or in the way of. */
export const relationsOfA3: readonly RelationKind[] = ['relatedInitiative', 'parentProcess', 'other'];

/**
 * Relations of some kinds, in the order given. One whose kind nobody has chosen yet is shown wherever relations are.
 * @param kinds all when left out
 */
export const ofKinds = <R extends Pick<RelationFacts, 'kind'>>(rows: readonly R[], kinds?: readonly RelationKind[]): readonly R[] =>
  kinds === undefined ? rows : rows.filter(({ kind }) => kind === null || kinds.includes(kind));

/**
 * An address that may be shown as a link.
 * @param text anything a person has typed
 * @returns null for what is no address on the web: no other scheme ever becomes a link
 */
export const webAddress = (text: string): string | null => {
  const trimmed = text.trim();
  if (!/^https?:\/\/[^\s/?#]/i.test(trimmed) || /\s/.test(trimmed)) return null;
  try {
    return new URL(trimmed).href;
  } catch {
    return null;
  }
};

/** Whether something is typed as an address that is none. */
export const isNoAddress = (text: string): boolean => text.trim() !== '' && webAddress(text) === null;
