/**
 * Whether an If-Match header names this version: `*`, the tag itself, one of a list of them, or its weak form. Tags are
 * compared as they stand, quotes and all. A missing or empty header names none (rule 3.11).
 */
export function namesVersion(ifMatch: string | undefined, etag: string): boolean {
  const sent = (ifMatch ?? '').trim();
  if (sent === '*' || sent === etag) return true;
  return tagsOf(sent).some((tag) => tag === '*' || tag === etag);
}

/** The tags of a list; commas within quotes belong to the tag (`"guid,1"`). */
const tagsOf = (header: string): string[] => [...header.matchAll(/(?:W\/)?("[^"]*")|\*/gi)].map(([all, tag]) => tag ?? all);
