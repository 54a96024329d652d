/** Red, green and blue, 0–255. */
export type Rgb = readonly [number, number, number];

const hexPattern = /^#([0-9a-f]{3,8})$/i;
const rgbPattern = /^rgba?\(\s*(\d+(?:\.\d+)?)[\s,]+(\d+(?:\.\d+)?)[\s,]+(\d+(?:\.\d+)?)/i;

/** Reads `#rgb`, `#rrggbb`, `#rrggbbaa`, `rgb()` and `rgba()` (opacity is left out); null for anything else. */
export const parseColour = (text: string | undefined): Rgb | null => {
  const trimmed = (text ?? '').trim();
  const hex = hexPattern.exec(trimmed)?.[1];
  if (hex !== undefined && hex.length !== 5 && hex.length !== 7) {
    const full = hex.length < 6 ? [...hex].map((digit) => digit + digit).join('') : hex;
    const at = (start: number): number => parseInt(full.slice(start, start + 2), 16);
    return [at(0), at(2), at(4)];
  }
  const rgb = rgbPattern.exec(trimmed);
  if (rgb === null) return null;
  const [red, green, blue] = rgb.slice(1, 4).map((part) => Math.min(255, Math.round(Number(part))));
  return [red ?? 0, green ?? 0, blue ?? 0];
};

/** `#rrggbb`. */
export const toHex = (colour: Rgb): string => `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

/** `share` (0–1) of `other` mixed into `colour`. */
export const mix = (colour: Rgb, other: Rgb, share: number): Rgb => {
  const part = (index: 0 | 1 | 2): number => Math.round(colour[index] + (other[index] - colour[index]) * share);
  return [part(0), part(1), part(2)];
};

const linear = (part: number): number => {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

/** Relative luminance 0–1 as WCAG 2.2 defines it. */
export const luminance = ([red, green, blue]: Rgb): number => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** Contrast 1–21 as WCAG 2.2 defines it. */
export const contrast = (one: Rgb, other: Rgb): number => {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

export const black: Rgb = [0, 0, 0];
export const white: Rgb = [255, 255, 255];

/**
 * The same colour, moved towards black or white only as far as it must to be read on every background given.
 * @param least contrast to reach, e.g. 4.5 for text and 3 for the edge of a control
 */
export const readable = (colour: Rgb, backgrounds: readonly Rgb[], least: number): Rgb => {
  const isOk = (candidate: Rgb): boolean => backgrounds.every((background) => contrast(candidate, background) >= least);
  const first = backgrounds[0] ?? white;
  const goal = contrast(black, first) > contrast(white, first) ? black : white;
  for (let share = 0; share < 1; share += 0.04) {
    const candidate = mix(colour, goal, share);
    if (isOk(candidate)) return candidate;
  }
  return goal;
};
