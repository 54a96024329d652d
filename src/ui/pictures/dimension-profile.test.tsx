import * as React from 'react';
import { render, screen } from '@testing-library/react';
import fc from 'fast-check';
import type { BriefDimension, BriefProfile } from '../../domain/brief/document';
import { DimensionProfile } from './dimension-profile';
import { linesOf, profileDrawing } from './dimension-profile-drawing';
import { dimensionProfileSvg } from './dimension-profile-svg';

const words = { countFor: (count: number): string => `${count} för`, countAgainst: (count: number): string => `${count} emot`, noReasons: 'Inga skäl' };
const one = (values: Partial<BriefDimension> = {}): BriefDimension =>
  ({ dimension: 'social', name: 'Social', value: 'contributes', subReason: null, valueName: 'Bidrar', reasoning: 'Därför', positive: 2, negative: 1, ...values });
const profileOf = (...dimensions: readonly BriefDimension[]): BriefProfile => ({ heading: 'Bild', alternative: 'Tre <delar> & "ord"', dimensions });

it('tells each value by a shape of its own, a word and the reasons, never by colour alone', () => {
  const values: readonly Partial<BriefDimension>[] = [
    { value: 'contributes' }, { value: 'counteracts' }, { value: 'neutral', subReason: 'noEffect' }, { value: 'neutral', subReason: 'notApplicable' }, { value: null },
  ];
  // Signs and outlines without their colours: what is left when the colours are gone.
  const looks = values.map((value) => JSON.stringify(profileDrawing(profileOf(one(value)), words).shapes.filter(({ kind }) => kind === 'path').map((shape) => ({ ...shape, role: '' }))));
  expect(new Set(looks).size).toBe(values.length);
  const { shapes } = profileDrawing(profileOf(one()), words);
  expect(shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))).toEqual(['Social', 'Bidrar', '2 för', '1 emot', 'Därför']);
});

it('draws effects as bricks, and says that there are more than can be drawn', () => {
  const count = (positive: number, role: string): number => profileDrawing(profileOf(one({ positive, negative: 0 })), words).shapes.filter((shape) => shape.kind === 'box' && shape.role === role).length;
  expect([0, 1, 16, 17, 400].map((positive) => count(positive, 'for'))).toEqual([0, 1, 16, 14, 14]);
  expect(profileDrawing(profileOf(one({ positive: 17 })), words).shapes).toContainEqual(expect.objectContaining({ kind: 'text', text: '…' }));
});

it('breaks lines that fit, words that do not, and ends what is too long in an ellipsis', () => {
  expect(linesOf('ett två tre', 10, 40, 9)).toEqual(['ett två', 'tre']);
  expect(linesOf('abcdefghij', 10, 30, 9).join('')).toBe('abcdefghij');
  expect(linesOf('ett två tre fyra', 10, 30, 2)).toEqual(['ett', 'två…']);
  expect(linesOf('', 10, 30, 2)).toEqual([]);
});

it('is XML whatever the texts are, and fetches nothing', () => {
  const text = fc.oneof(fc.string(), fc.constantFrom('<script>', '&amp;', '"x"', "'", '🦉'.repeat(40), 'ord '.repeat(900)));
  fc.assert(fc.property(text, text, text, fc.nat(500), (name, valueName, reasoning, positive) => {
    // Control characters are taken away where the document is built.
    const svg = dimensionProfileSvg(profileOf(one({ name, valueName, reasoning, positive })), words).replace(/[\u0000-\u001f\ufffe\uffff]/g, '');
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(parsed.querySelector('parsererror')).toBeNull();
    expect(parsed.documentElement.getAttribute('width')).toBe('1000');
    expect(Number(parsed.documentElement.getAttribute('height'))).toBeLessThan(1200);
    expect(/href|url\(|<script/.test(svg)).toBe(false);
  }), { numRuns: 50 });
});

it('stands one below the other on a narrow screen, with everything that stands beside', () => {
  const profile = profileOf(one(), one({ dimension: 'ecological', name: 'Ekologisk' }), one({ dimension: 'economic', name: 'Ekonomisk' }));
  const [wide, narrow] = [profileDrawing(profile, words), profileDrawing(profile, words, true)];
  expect([wide.width, narrow.width]).toEqual([1000, 320]);
  const textsOf = ({ shapes }: typeof wide): readonly string[] => shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : [])).sort();
  expect(textsOf(narrow)).toEqual(textsOf(wide));
  const cards = narrow.shapes.filter((shape) => shape.kind === 'box' && shape.role === 'card').map((shape) => (shape.kind === 'box' ? [shape.y, shape.y + shape.height] : []));
  expect(cards.flat()).toEqual([...cards.flat()].sort((a, b) => a - b));
});

it('is one picture with its words to a screen reader', () => {
  render(<DimensionProfile profile={profileOf(one(), one({ dimension: 'ecological' }))} words={words} />);
  expect(screen.getByRole('img', { name: 'Tre <delar> & "ord"' })).toBeInTheDocument();
});
