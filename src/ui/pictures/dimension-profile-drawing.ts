import type { BriefDimension, BriefProfile } from '../../domain/brief/document';

/** What a shape or a text of the picture is, so that the screen and the paper each give it their own colour. */
export type ProfileRole = 'card' | 'rule' | 'name' | 'value' | 'count' | 'reason' | 'contributes' | 'neutral' | 'counteracts' | 'open' | 'sign' | 'for' | 'against';

export type ProfileShape =
  | { readonly kind: 'box'; readonly role: ProfileRole; readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly radius: number }
  | { readonly kind: 'path'; readonly role: ProfileRole; readonly d: string; readonly isDashed?: true }
  | { readonly kind: 'text'; readonly role: ProfileRole; readonly x: number; readonly y: number; readonly size: number; readonly isBold: boolean; readonly text: string; readonly isMiddle?: true };

export interface ProfileDrawing { readonly width: number; readonly height: number; readonly shapes: readonly ProfileShape[] }

/** Words of the picture beside those of the profile itself. */
export interface ProfileWords {
  readonly countFor: (count: number) => string;
  readonly countAgainst: (count: number) => string;
  readonly noReasons: string;
}

const WIDTH = 1000;
const CARD = 320;
const GAP = 20;
const PAD = 24;
const INNER = CARD - 2 * PAD;
const SIGN = 88;
/** Of more than these some are drawn, and a sign that there are more: the number tells how many. */
const MOST_BRICKS = 16;
const MOST_LINES = 10;

/** How wide a letter is in parts of the size, generously: the picture is also drawn with other fonts than the screen's. */
const letterWidth = (letter: string): number => {
  if (/[ijlI.,:;'’|!()[\] ]/.test(letter)) return 0.32;
  if (/[mwMW@%—…]/.test(letter)) return 0.92;
  if (/[A-ZÅÄÖ]/.test(letter)) return 0.7;
  return letter.length > 1 || letter > '\u2fff' ? 1.1 : 0.57;
};
const widthOf = (text: string, size: number): number => [...text].reduce((sum, letter) => sum + letterWidth(letter), 0) * size;

/** A word that no line holds is broken where the line ends. */
const pieces = (word: string, size: number, width: number): readonly string[] => {
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part !== '' && widthOf(part + letter, size) > width) { parts.push(part); part = ''; }
    part += letter;
  }
  return [...parts, part];
};

/**
 * A text in lines that fit a width.
 * @param most lines; a text that needs more ends in an ellipsis
 */
export const linesOf = (text: string, size: number, width: number, most: number): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((one) => one !== '').flatMap((one) => pieces(one, size, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer, size) <= width) { line = longer; continue; }
    lines.push(line);
    line = word;
  }
  if (line !== '') lines.push(line);
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1] ?? ''}…`];
};

const roleOf = ({ value }: BriefDimension): ProfileRole => value ?? 'open';

/** The sign of a value: a house pointing up with plus, one pointing down with minus, a bar with "as before", an open box. */
const signShapes = (one: BriefDimension, x: number, y: number): readonly ProfileShape[] => {
  const role = roleOf(one);
  const at = (dx: number, dy: number): string => `${x + dx} ${y + dy}`;
  const stroke = (...lines: readonly string[]): ProfileShape => ({ kind: 'path', role: 'sign', d: lines.map((line) => `M${line}`).join('') });
  switch (one.value) {
    case 'contributes':
      return [{ kind: 'path', role, d: `M${at(44, 2)}L${at(86, 38)}V${y + 86}H${x + 2}V${y + 38}Z` }, stroke(`${at(44, 34)}V${y + 76}`, `${at(23, 55)}H${x + 65}`)];
    case 'counteracts':
      return [{ kind: 'path', role, d: `M${at(2, 2)}H${x + 86}V${y + 50}L${at(44, 86)}L${at(2, 50)}Z` }, stroke(`${at(23, 34)}H${x + 65}`)];
    case 'neutral':
      return one.subReason === 'notApplicable'
        ? [{ kind: 'path', role, isDashed: true, d: `M${at(2, 20)}H${x + 86}V${y + 68}H${x + 2}Z` }, stroke(`${at(28, 60)}L${at(60, 28)}`)]
        : [{ kind: 'path', role, d: `M${at(2, 20)}H${x + 86}V${y + 68}H${x + 2}Z` }, stroke(`${at(23, 37)}H${x + 65}`, `${at(23, 52)}H${x + 65}`)];
    default:
      return [
        { kind: 'path', role, isDashed: true, d: `M${at(2, 2)}H${x + 86}V${y + 86}H${x + 2}Z` },
        { kind: 'text', role: 'value', x: x + SIGN / 2, y: y + 60, size: 46, isBold: true, isMiddle: true, text: '?' },
      ];
  }
};

/** Effects as bricks: whole ones for, hollow ones against. Counted and never weighed. */
const bricks = (role: 'for' | 'against', count: number, x: number, y: number): readonly ProfileShape[] => {
  const drawn = count > MOST_BRICKS ? MOST_BRICKS - 2 : count;
  return [
    ...Array.from({ length: drawn }, (_, index): ProfileShape => ({ kind: 'box', role, x: x + index * 17, y, width: 13, height: 13, radius: 2 })),
    ...(drawn < count ? [{ kind: 'text', role: 'count', x: x + drawn * 17, y: y + 11, size: 19, isBold: true, text: '…' } as const] : []),
  ];
};

interface Part { readonly shapes: readonly ProfileShape[]; readonly bottom: number }
interface Style { readonly role: ProfileRole; readonly size: number; readonly isBold: boolean; readonly width: number; readonly most: number }

const written = (text: string, x: number, y: number, { role, size, isBold, width, most }: Style): Part => {
  const step = Math.round(size * 1.35);
  const shapes = linesOf(text, size, width, most).map((line, index): ProfileShape => ({ kind: 'text', role, x, y: y + index * step, size, isBold, text: line }));
  return { shapes, bottom: y + Math.max(0, shapes.length - 1) * step };
};

const nameStyle: Style = { role: 'name', size: 23, isBold: true, width: INNER, most: 2 };
const valueStyle: Style = { role: 'value', size: 23, isBold: true, width: INNER - SIGN - 16, most: 4 };
const reasonStyle: Style = { role: 'reason', size: 18, isBold: false, width: INNER, most: MOST_LINES };

/** Name, sign and value. */
const headOf = (one: BriefDimension, left: number, from: number): Part => {
  const name = written(one.name, left, from + 50, nameStyle);
  const top = name.bottom + 22;
  const lines = linesOf(one.valueName, valueStyle.size, valueStyle.width, valueStyle.most).length;
  const value = written(one.valueName, left + SIGN + 16, top + 52 - (lines - 1) * 15, valueStyle);
  return { shapes: [...name.shapes, ...signShapes(one, left, top), ...value.shapes], bottom: Math.max(top + SIGN, value.bottom + 8) };
};

/** Effects for and against, and the reasons; begins at the same height in every card. */
const bodyOf = (one: BriefDimension, words: ProfileWords, left: number, top: number): Part => {
  const rule = (y: number): ProfileShape => ({ kind: 'path', role: 'rule', d: `M${left},${y}H${left + INNER}` });
  const count = (text: string, y: number): ProfileShape => ({ kind: 'text', role: 'count', x: left, y, size: 19, isBold: true, text });
  const reason = written(one.reasoning === '' ? words.noReasons : one.reasoning, left, top + 176, reasonStyle);
  return {
    shapes: [
      rule(top), count(words.countFor(one.positive), top + 36), ...bricks('for', one.positive, left, top + 48),
      count(words.countAgainst(one.negative), top + 96), ...bricks('against', one.negative, left, top + 108), rule(top + 142), ...reason.shapes,
    ],
    bottom: reason.bottom + PAD,
  };
};

const cardBox = (x: number, y: number, height: number): ProfileShape => ({ kind: 'box', role: 'card', x: x + 1, y: y + 1, width: CARD - 2, height: Math.max(0, height - 2), radius: 10 });

const beside = (dimensions: readonly BriefDimension[], words: ProfileWords): ProfileDrawing => {
  const placed = dimensions.map((one, index) => ({ one, x: index * (CARD + GAP) }));
  const heads = placed.map(({ one, x }) => headOf(one, x + PAD, 0));
  const top = Math.max(0, ...heads.map(({ bottom }) => bottom)) + 24;
  const bodies = placed.map(({ one, x }) => bodyOf(one, words, x + PAD, top));
  const height = Math.ceil(Math.max(0, ...bodies.map(({ bottom }) => bottom)));
  return { width: WIDTH, height, shapes: [...placed.map(({ x }) => cardBox(x, 0, height)), ...[...heads, ...bodies].flatMap(({ shapes }) => shapes)] };
};

const below = (dimensions: readonly BriefDimension[], words: ProfileWords): ProfileDrawing => {
  const shapes: ProfileShape[] = [];
  let y = 0;
  for (const one of dimensions) {
    const head = headOf(one, PAD, y);
    const body = bodyOf(one, words, PAD, head.bottom + 24);
    shapes.push(cardBox(0, y, body.bottom - y), ...head.shapes, ...body.shapes);
    y = body.bottom + GAP;
  }
  return { width: CARD, height: Math.ceil(Math.max(0, y - GAP)), shapes };
};

/**
 * The picture of the three dimensions: one card each, equally large, since nothing is weighed (handbook, SAMLAD
 * BEDÖMNING). Value as shape, sign and word; effects for and against as bricks and numbers; the reasons.
 * @param isNarrow one below the other, for a screen that is no wider than one card
 * @returns shapes on a surface 1000 wide, or 320 where they stand below each other
 */
export const profileDrawing = ({ dimensions }: BriefProfile, words: ProfileWords, isNarrow = false): ProfileDrawing => (isNarrow ? below : beside)(dimensions, words);
