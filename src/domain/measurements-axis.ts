/**
 * Even steps of 1, 2 or 5 times a power of ten that hold every figure.
 * @param figures at least one, none beyond 1e15
 * @returns two or more, rising
 */
export const evenSteps = (figures: readonly number[]): readonly number[] => {
  const [low, high] = [Math.min(...figures), Math.max(...figures)];
  // An axis that begins far from nothing makes a small change look large; near enough to it, it begins there.
  const from = low > 0 && low <= high * 0.6 ? 0 : low;
  const to = high < 0 && high >= low * 0.6 ? 0 : high;
  const size = Math.max(Math.abs(from), Math.abs(to));
  // Figures that differ by less than a computer can draw are one figure.
  const span = to - from > size * 1e-9 ? to - from : size;
  const rough = (span > 1e-12 ? span : 1) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5].find((one) => one * power >= rough * 0.999) ?? 10) * power;
  const first = Math.floor(from / step + 1e-9);
  const last = Math.max(Math.ceil(to / step - 1e-9), first + 1);
  return Array.from({ length: Math.min(last - first + 1, 12) }, (_, index) => Number(((first + index) * step).toPrecision(12)));
};

const monthSteps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 12_000, 120_000];
const monthIndex = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const monthDay = (index: number): string => `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}-01`;

/** A day under the picture, and how fine it is told. */
export interface ToldDay { readonly on: string; readonly unit: 'day' | 'month' | 'year' }

/**
 * The first days of months or years within a time, or its two ends where it is short.
 * @param first no later than `last`; days that exist, @param most how many there is room for, at least 2
 */
export const daysToTell = (first: string, last: string, most: number): readonly ToldDay[] => {
  if (first === last) return [{ on: first, unit: 'day' }];
  const [from, to] = [monthIndex(first), monthIndex(last)];
  for (const step of monthSteps) {
    const start = Math.ceil((first.endsWith('-01') ? from : from + 1) / step) * step;
    const count = Math.floor((to - start) / step) + 1;
    if (count < 2) break;
    if (count <= most) return Array.from({ length: count }, (_, index) => ({ on: monthDay(start + index * step), unit: step < 12 ? 'month' : 'year' }));
  }
  return [{ on: first, unit: 'day' }, { on: last, unit: 'day' }];
};
