import fc from 'fast-check';
import type { BriefBlock, BriefDocument, BriefSection } from '../brief/document';
import { cardSummary, isOwnSummary, MOST_SUMMARY } from './card-summary';

const paragraph = (text: string): BriefBlock => ({ kind: 'paragraph', text });
const section = (id: BriefSection['id'], heading: string, blocks: readonly BriefBlock[]): BriefSection => ({ id, heading, blocks });
const documentOf = (sections: readonly BriefSection[], revision = 2): BriefDocument => ({
  format: 1, language: 'sv', title: 'Bussgatan', kind: '', facts: [{ label: 'Version', value: `Inlämning ${revision}, 23 november 2026`, isState: true }], sections,
  profile: { heading: '', alternative: '', dimensions: [{ dimension: 'social', name: 'Social hållbarhet', value: 'counteracts', subReason: null, valueName: 'Motverkar', reasoning: '', positive: 0, negative: 0 }] },
});

it('says what it is, what is proposed, what speaks for and against, and the judgement', () => {
  const table: BriefBlock = { kind: 'table', caption: '', head: ['Effekt', 'Hur'], rows: [['Säkra skolvägar\nför barn', 'x'], ['Tystare gator', 'y'], ['3', ''], ['4', ''], ['5', '']] };
  const text = cardSummary(documentOf([
    section('initiative', 'Om insatsen', [paragraph('En ny bussgata'), { kind: 'subheading', text: 'Avgränsning' }, paragraph('Bara centrum')]),
    section('proposal', 'Projektgruppens förslag', [paragraph('Fortsätt med villkor.'), paragraph('Bygg om')]),
    section('BU2', 'Positiva effekter', [paragraph('Egen text'), table]),
    section('BU3', 'Negativa effekter', [paragraph('Säkringen innehåller inga negativa effekter.')]),
  ]));
  expect(text.split('\n')).toEqual([
    'Inlämning 2, 23 november 2026.', 'Om insatsen: En ny bussgata.', 'Projektgruppens förslag: Fortsätt med villkor. Bygg om.',
    'Positiva effekter: Säkra skolvägar; Tystare gator; 3; 4 …', 'Negativa effekter: Säkringen innehåller inga negativa effekter.', 'Social hållbarhet: Motverkar.',
  ]);
});

it('never takes more than a card does, never cuts a character, and knows itself again', () => {
  const texts = fc.string({ unit: 'grapheme', maxLength: 4000 });
  fc.assert(fc.property(texts, texts, fc.array(texts, { maxLength: 20 }), fc.integer({ min: 1, max: 99 }), (purpose, proposal, items, revision) => {
    const text = cardSummary(documentOf([
      section('initiative', 'Om insatsen', [paragraph(purpose)]), section('proposal', 'Förslag', [paragraph(proposal)]), section('BU2', 'För', [{ kind: 'list', items }]),
    ], revision));
    expect([...text].length).toBeLessThanOrEqual(MOST_SUMMARY);
    expect(text).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
    expect(isOwnSummary(text)).toBe(true);
  }));
});

it.each([['', true], ['  ', true], ['Inlämning 12, 1 maj 2026.\nText', true], ['Inlämning 2, 1 maj 2026.', true], ['Inlämning 2. Vi menar', false], ['Vi vill bygga', false]])('tells its own from a person\'s: %j', (text, own) => {
  expect(isOwnSummary(text)).toBe(own);
});
