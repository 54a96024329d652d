import type { BriefProfile } from '../../domain/brief/document';
import { profileDrawing } from './dimension-profile-drawing';
import type { ProfileRole, ProfileShape, ProfileWords } from './dimension-profile-drawing';

/** Colours of the picture on paper: fill and edge of each role. */
export type ProfilePalette = Readonly<Record<ProfileRole, { readonly fill: string; readonly edge: string }>>;

const ink = '#201f1e';
const shade = (fill: string, edge = 'none'): { readonly fill: string; readonly edge: string } => ({ fill, edge });

/** Light and fixed, whatever theme the screen has: dark enough to be told apart in black and white, too. */
export const paperPalette: ProfilePalette = {
  card: shade('#ffffff', '#8a8886'), rule: shade('none', '#c8c6c4'), name: shade(ink), value: shade(ink), count: shade(ink), reason: shade('#323130'),
  contributes: shade('#dff0df', '#0e6b0e'), neutral: shade('#f0efee', '#605e5c'), counteracts: shade('#fbe3e5', '#b10e1c'), open: shade('#ffffff', '#605e5c'),
  sign: shade('none', ink), for: shade('#0e6b0e', '#0e6b0e'), against: shade('#ffffff', '#b10e1c'),
};

/** Fonts that stand on the machines of those who open the file, ending in whatever there is. */
const FONT = 'Calibri,Carlito,Arial,sans-serif';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (letter) => escapes[letter] ?? '');

const strokeWidth = (role: ProfileRole): number => (role === 'sign' ? 9 : role === 'card' || role === 'rule' ? 1.5 : role === 'for' || role === 'against' ? 2 : 3.5);

const markup = (shape: ProfileShape, palette: ProfilePalette): string => {
  const { fill, edge } = palette[shape.role];
  if (shape.kind === 'text') {
    return `<text x="${shape.x}" y="${shape.y}" font-size="${shape.size}" font-weight="${shape.isBold ? 600 : 400}"${shape.isMiddle === true ? ' text-anchor="middle"' : ''} fill="${fill}">${escaped(shape.text)}</text>`;
  }
  const line = `fill="${fill}" stroke="${edge}" stroke-width="${strokeWidth(shape.role)}"`;
  if (shape.kind === 'box') return `<rect x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}" rx="${shape.radius}" ${line}/>`;
  return `<path d="${shape.d}" ${line} stroke-linejoin="round"${shape.isDashed === true ? ' stroke-dasharray="8 6"' : ''}/>`;
};

/**
 * The picture of the three dimensions as an SVG file of its own, for paper and for Word: white ground, nothing that is
 * fetched from anywhere.
 * @param words those of the document's language (`Texts['document'].picture`)
 * @returns markup with width and height in its head, 1000 wide
 */
export const dimensionProfileSvg = (profile: BriefProfile, words: ProfileWords, palette: ProfilePalette = paperPalette): string => {
  const { width, height, shapes } = profileDrawing(profile, words);
  return [
    // One unit around: the edges of the outer boxes are drawn half outside them.
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="-1 -1 ${width + 2} ${height + 2}" font-family="${FONT}" role="img" aria-label="${escaped(profile.alternative)}">`,
    `<rect x="-1" y="-1" width="${width + 2}" height="${height + 2}" fill="#ffffff"/>`,
    ...shapes.map((shape) => markup(shape, palette)),
    '</svg>',
  ].join('');
};
