import fc from 'fast-check';
import { contrast, parseColour, readable, toHex, type Rgb } from './colour';
import { createTokens, type ColourMode, type Tokens } from './tokens';

const part = fc.integer({ min: 0, max: 255 });
const colour: fc.Arbitrary<Rgb> = fc.tuple(part, part, part);
const of = (tokens: Tokens, name: string): Rgb => {
  const value = parseColour(tokens[`--hb-${name}`]);
  if (value === null) throw new Error(`--hb-${name} is missing`);
  return value;
};

describe('colour', () => {
  it('reads the notations a host sends', () => {
    expect(parseColour('#fff')).toEqual([255, 255, 255]);
    expect(parseColour('#0078d4ff')).toEqual([0, 120, 212]);
    expect(parseColour('rgba(1, 2, 3, 0.5)')).toEqual([1, 2, 3]);
    expect(parseColour('rebeccapurple')).toBeNull();
    expect(parseColour('#12345')).toBeNull();
    expect(parseColour(undefined)).toBeNull();
  });

  it('knows the ends of the contrast scale', () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5);
    expect(contrast([7, 7, 7], [7, 7, 7])).toBe(1);
  });

  it('gives a colour that can be read on any one background', () => {
    fc.assert(fc.property(colour, colour, (text, ground) => contrast(readable(text, [ground], 4.5), ground) >= 4.5));
  });

  it('leaves a colour that can be read as it is', () => {
    expect(toHex(readable([0, 0, 0], [[255, 255, 255]], 4.5))).toBe('#000000');
  });
});

const texts = ['text', 'text-2', 'accent-text', 'info-text', 'success-text', 'warning-text', 'danger-text'];
const grounds = ['bg', 'surface', 'subtle', 'hover'];
const modes: readonly ColourMode[] = ['light', 'dark', 'contrast'];

describe('tokens', () => {
  it.each(modes)('reach AA in %s with any theme colour and background', (mode) => {
    fc.assert(fc.property(colour, colour, (primary, background) => {
      const tokens = createTokens(mode, { themePrimary: toHex(primary), bodyBackground: toHex(background) });
      for (const text of texts) for (const ground of grounds) expect([text, ground, contrast(of(tokens, text), of(tokens, ground)) >= 4.5]).toEqual([text, ground, true]);
      for (const tone of ['info', 'success', 'warning', 'danger', 'neutral']) {
        expect([tone, contrast(of(tokens, `${tone}-text`), of(tokens, `${tone}-soft`)) >= 4.5]).toEqual([tone, true]);
        expect([tone, contrast(of(tokens, 'text'), of(tokens, `${tone}-soft`)) >= 4.5]).toEqual([tone, true]);
      }
      for (const ink of ['text', 'text-2', 'accent-text']) expect([ink, contrast(of(tokens, ink), of(tokens, 'accent-soft')) >= 4.5]).toEqual([ink, true]);
      for (const fill of ['accent', 'accent-hover', 'accent-pressed']) expect([fill, contrast(of(tokens, 'on-accent'), of(tokens, fill)) >= 4.5]).toEqual([fill, true]);
      for (const fill of ['danger', 'danger-hover']) expect([fill, contrast(of(tokens, 'on-danger'), of(tokens, fill)) >= 4.5]).toEqual([fill, true]);
      for (const edge of ['border-strong', 'focus', 'accent-edge', 'accent']) expect([edge, contrast(of(tokens, edge), of(tokens, 'surface')) >= 3]).toEqual([edge, true]);
    }));
  });

  it('take white or black text on a theme colour where dark grey falls just short', () => {
    const tokens = createTokens('dark', { themePrimary: '#e72653', bodyBackground: '#04021c' });
    expect(contrast(of(tokens, 'on-accent'), of(tokens, 'accent'))).toBeGreaterThanOrEqual(4.5);
  });

  it('keep the host\'s own colours where they can be read', () => {
    const tokens = createTokens('light', { themePrimary: '#0b5a5a', bodyBackground: '#ffffff' });
    expect(tokens['--hb-accent']).toBe('#0b5a5a');
    expect(tokens['--hb-bg']).toBe('#ffffff');
  });

  it('leave a coloured section of the host\'s page for a ground that text can be read on', () => {
    expect(createTokens('dark', { bodyBackground: '#0078d4' })['--hb-bg']).toBe('#1f1f1f');
  });
});
