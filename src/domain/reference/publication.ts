import type { EntrySet, ReferenceEntry } from '../../method/reference';
import { changesBetween } from './diff';
import { encodeDetails } from './published';

/** One changed entry, column by column; what `ports/reference` publishes. */
export interface PublishedEntry {
  readonly set: EntrySet;
  readonly entry: string;
  readonly parent: string;
  readonly order: number;
  readonly title: string;
  readonly help: string;
  readonly example: string;
  readonly titleEn: string;
  readonly helpEn: string;
  readonly exampleEn: string;
  /** One `name=value` a line. */
  readonly details: string;
  readonly isWithdrawn: boolean;
}

/** A publication before it is one. */
export interface PublicationDraft {
  /** Made once per publication by the caller: sending it again makes nothing twice. */
  readonly key: string;
  /** The newest edition plus one. */
  readonly edition: number;
  /** What was changed and why, for the list of editions. */
  readonly note: string;
  readonly entries: readonly PublishedEntry[];
}

const columnsOf = ({ set, id, parent, order, sv, en, details, isWithdrawn }: ReferenceEntry): PublishedEntry => ({
  set, entry: id, parent, order, title: sv.title, help: sv.help, example: sv.example,
  titleEn: en.title, helpEn: en.help, exampleEn: en.example, details: encodeDetails(details), isWithdrawn,
});

/**
 * What is to be published: every entry that is new or says something else than before, whole.
 * @param key made once per publication
 * @param edition the newest edition plus one
 */
export const publicationOf = (
  before: readonly ReferenceEntry[], after: readonly ReferenceEntry[], key: string, edition: number, note: string,
): PublicationDraft => ({ key, edition, note, entries: changesBetween(before, after).map((change) => columnsOf(change.after)) });
