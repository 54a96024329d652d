/** The middle value, or the mean of the two in the middle; NaN for none. */
export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
};

/** Slope of the straight line with the least squared distance to the points; NaN when all lie at one x. */
export const slopeOf = (points: readonly (readonly [x: number, y: number])[]): number => {
  const mean = (at: 0 | 1): number => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  const across = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return across / points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
};

/**
 * How many intervals follow each other, each beginning after the one before has ended: the round trips in a row.
 * Taking the earliest end first gives the longest such chain.
 */
export const longestChain = (intervals: readonly { readonly start: number; readonly end: number }[]): number => {
  let count = 0;
  let free = -Infinity;
  for (const { start, end } of [...intervals].sort((a, b) => a.end - b.end)) {
    if (start < free) continue;
    count += 1;
    free = end;
  }
  return count;
};
