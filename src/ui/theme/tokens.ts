import { black, contrast, mix, parseColour, readable, toHex, white, type Rgb } from './colour';

export type ColourMode = 'light' | 'dark' | 'contrast';
export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger';

/** CSS custom properties of one theme: `--hb-text` and so on, with `#rrggbb` values. */
export type Tokens = Readonly<Record<`--hb-${string}`, string>>;

const hex = (text: string): Rgb => parseColour(text) ?? black;

/** Starting points of the tones; each is moved until it can be read on its own background. */
const toneBases = {
  light: { info: hex('#0f5ea8'), success: hex('#0e6b0e'), warning: hex('#8a4b00'), danger: hex('#b10e1c') },
  dark: { info: hex('#7cc0ff'), success: hex('#7ed37a'), warning: hex('#f5bd5b'), danger: hex('#ff9ba3') },
} as const;

/** Brown is the only amber that can be read on white, but makes a muddy ground: the ground starts from yellow. */
const groundBases: Partial<Record<string, Rgb>> = { 'light-warning': hex('#ffb900') };

/** The four colours of the Teams high contrast theme: black, white, yellow, cyan; green and red for the tones. */
const contrastTokens: Tokens = {
  '--hb-bg': '#000000', '--hb-surface': '#000000', '--hb-subtle': '#000000', '--hb-hover': '#1f1f00', '--hb-pressed': '#333300',
  '--hb-border': '#ffffff', '--hb-border-strong': '#ffffff',
  '--hb-text': '#ffffff', '--hb-text-2': '#ffffff', '--hb-disabled': '#3ff23f', '--hb-disabled-bg': '#000000',
  '--hb-accent': '#1aebff', '--hb-accent-hover': '#ffff01', '--hb-accent-pressed': '#ffff01', '--hb-on-accent': '#000000',
  '--hb-accent-text': '#ffff01', '--hb-accent-soft': '#002b30', '--hb-accent-edge': '#1aebff', '--hb-focus': '#ffff01',
  '--hb-neutral-soft': '#333333', '--hb-neutral-text': '#ffffff', '--hb-neutral-edge': '#ffffff',
  '--hb-info-soft': '#000000', '--hb-info-text': '#1aebff', '--hb-info-edge': '#1aebff',
  '--hb-success-soft': '#000000', '--hb-success-text': '#3ff23f', '--hb-success-edge': '#3ff23f',
  '--hb-warning-soft': '#000000', '--hb-warning-text': '#ffff01', '--hb-warning-edge': '#ffff01',
  '--hb-danger-soft': '#000000', '--hb-danger-text': '#ff8c8c', '--hb-danger-edge': '#ff8c8c',
  '--hb-danger': '#ff8c8c', '--hb-danger-hover': '#ffff01', '--hb-on-danger': '#000000',
};

/** The host's background where text can be read on it in plain black or white; a coloured section gets ours instead. */
const backgroundOf = (isDark: boolean, palette: Readonly<Record<string, string>>): Rgb => {
  const asked = parseColour(palette['bodyBackground'] ?? palette['white']);
  const ink = isDark ? white : black;
  if (asked !== null && contrast(asked, ink) >= 14) return asked;
  return isDark ? hex('#1f1f1f') : white;
};

/** White or black: one of them reaches 4.5:1 on any colour (nothing greyer does). */
const onFill = (fill: Rgb): Rgb => (contrast(fill, white) >= 4.5 ? white : black);

/** A fill that stands 3:1 from the background. */
const fillOf = (colour: Rgb, background: Rgb): Rgb => readable(colour, [background], 3);

const fillStates = (name: string, fill: Rgb): Record<`--hb-${string}`, string> => {
  const ink = onFill(fill);
  const away = contrast(ink, white) < 2 ? black : white;
  return {
    [`--hb-${name}`]: toHex(fill), [`--hb-${name}-hover`]: toHex(mix(fill, away, 0.14)),
    [`--hb-${name}-pressed`]: toHex(mix(fill, away, 0.26)), [`--hb-on-${name}`]: toHex(ink),
  };
};

/**
 * Every colour the components use, derived from the host's theme so that text always reaches 4.5:1
 * and edges of controls 3:1 (WCAG 2.2 1.4.3, 1.4.11), whatever colours a site owner has chosen.
 * @param mode what the host says; `contrast` has a fixed set (the Teams theme)
 * @param palette slots by SharePoint's names (`themePrimary`, `bodyBackground` …); any may be missing
 */
export const createTokens = (mode: ColourMode, palette: Readonly<Record<string, string>>): Tokens => {
  if (mode === 'contrast') return contrastTokens;
  const isDark = mode === 'dark';
  const bg = backgroundOf(isDark, palette);
  const ink = isDark ? white : hex('#201f1e');
  const surface = isDark ? mix(bg, white, 0.045) : bg;
  const subtle = mix(bg, ink, isDark ? 0.02 : 0.03);
  const hover = mix(surface, ink, 0.05);
  const text = readable(ink, [bg, surface, hover], 7);
  const theme = parseColour(palette['themePrimary']) ?? hex(isDark ? '#62abf5' : '#0f6cbd');
  const fill = fillOf(theme, surface);
  const accentSoft = mix(surface, fill, isDark ? 0.2 : 0.08);
  const grounds = [surface, subtle, hover, bg];
  const bases = toneBases[isDark ? 'dark' : 'light'];
  const tones = (Object.keys(bases) as (keyof typeof bases)[]).flatMap((tone): [string, string][] => {
    const ground = groundBases[`${isDark ? 'dark' : 'light'}-${tone}`] ?? bases[tone];
    const soft = mix(surface, ground, isDark ? 0.16 : ground === bases[tone] ? 0.07 : 0.13);
    return [
      [`--hb-${tone}-soft`, toHex(soft)],
      [`--hb-${tone}-text`, toHex(readable(bases[tone], [soft, ...grounds], 4.6))],
      [`--hb-${tone}-edge`, toHex(mix(soft, bases[tone], isDark ? 0.4 : 0.32))],
    ];
  });
  return {
    '--hb-bg': toHex(bg), '--hb-surface': toHex(surface), '--hb-subtle': toHex(subtle),
    '--hb-hover': toHex(hover), '--hb-pressed': toHex(mix(surface, ink, 0.1)),
    '--hb-border': toHex(mix(surface, ink, isDark ? 0.16 : 0.13)),
    '--hb-border-strong': toHex(readable(mix(surface, ink, 0.5), grounds, 3.1)),
    '--hb-text': toHex(text), '--hb-text-2': toHex(readable(mix(ink, surface, 0.3), [...grounds, accentSoft], 4.6)),
    '--hb-disabled': toHex(mix(surface, ink, 0.5)), '--hb-disabled-bg': toHex(mix(surface, ink, 0.06)),
    ...fillStates('accent', fill),
    '--hb-accent-text': toHex(readable(theme, [accentSoft, ...grounds], 4.6)),
    '--hb-accent-soft': toHex(accentSoft), '--hb-accent-edge': toHex(readable(theme, grounds, 3.1)),
    '--hb-focus': toHex(readable(theme, [...grounds, accentSoft], 3.1)),
    '--hb-neutral-soft': toHex(mix(surface, ink, isDark ? 0.1 : 0.06)), '--hb-neutral-text': toHex(mix(ink, surface, 0.15)),
    '--hb-neutral-edge': toHex(mix(surface, ink, 0.2)),
    ...fillStates('danger', fillOf(hex(isDark ? '#e5707a' : '#b10e1c'), surface)),
    ...Object.fromEntries(tones),
  };
};
