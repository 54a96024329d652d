/** Where two texts differ: what they share before and after, and each one's own part between. */
export interface TextDifference {
  readonly before: string;
  readonly mine: string;
  readonly theirs: string;
  readonly after: string;
}

const isWordEdge = (text: string, index: number): boolean => index === 0 || index === text.length || /\s/.test(text[index - 1] ?? '') || /\s/.test(text[index] ?? '');

/** Compares two versions of a text, by whole words; joined again, the parts give the texts back. */
export const differenceOf = (mine: string, theirs: string): TextDifference => {
  const shortest = Math.min(mine.length, theirs.length);
  let start = 0;
  while (start < shortest && mine[start] === theirs[start]) start += 1;
  while (start > 0 && !(isWordEdge(mine, start) && isWordEdge(theirs, start))) start -= 1;
  let end = 0;
  while (end < shortest - start && mine[mine.length - 1 - end] === theirs[theirs.length - 1 - end]) end += 1;
  while (end > 0 && !(isWordEdge(mine, mine.length - end) && isWordEdge(theirs, theirs.length - end))) end -= 1;
  return {
    before: mine.slice(0, start), mine: mine.slice(start, mine.length - end),
    theirs: theirs.slice(start, theirs.length - end), after: mine.slice(mine.length - end),
  };
};
