import fc from 'fast-check';
import { briefDifference } from './difference';
import type { BriefBlock, BriefDocument, BriefSection } from './document';

const paragraph = (text: string): BriefBlock => ({ kind: 'paragraph', text });
const table = (...rows: readonly (readonly string[])[]): BriefBlock => ({ kind: 'table', caption: 'Konflikter', head: ['Konflikt', 'Läge'], rows });
const documentOf = (sections: readonly BriefSection[], extra: Partial<BriefDocument> = {}): BriefDocument => ({
  format: 1, language: 'sv', title: 'Led', kind: 'Utkast', facts: [{ label: 'Version', value: 'Utkast 2 mars', isState: true }],
  profile: { heading: 'h', alternative: 'a', dimensions: [] }, sections, ...extra,
});
const section = (...blocks: BriefBlock[]): BriefSection => ({ id: 'BU4', heading: 'Målkonflikter', blocks });
const changes = (before: readonly BriefBlock[], after: readonly BriefBlock[]) =>
  briefDifference(documentOf([section(...before)]), documentOf([section(...after)])).sections.flatMap((one) => one.changes);

test.each([
  ['nothing', [paragraph('a')], [paragraph('a')], []],
  ['a new paragraph', [], [paragraph('a')], [{ where: '', before: null, after: 'a' }]],
  ['a paragraph that is gone', [paragraph('a'), paragraph('b')], [paragraph('b')], [{ where: '', before: 'a', after: null }]],
  ['a paragraph that is written over', [paragraph('a')], [paragraph('b')], [{ where: '', before: 'a', after: 'b' }]],
  ['rows that only moved', [table(['A', 'x'], ['B', 'y'])], [table(['B', 'y'], ['A', 'x'])], []],
  ['a row that says something else', [table(['A', 'öppen'], ['B', 'y'])], [table(['B', 'y'], ['A', 'hanterad'])],
    [{ where: 'Konflikter', before: 'A. Läge: öppen.', after: 'A. Läge: hanterad.' }]],
  ['a new row and one that is gone', [table(['A', 'x'])], [table(['B', 'y'])],
    [{ where: 'Konflikter', before: 'A. Läge: x.', after: null }, { where: 'Konflikter', before: null, after: 'B. Läge: y.' }]],
  ['one of two that are alike', [paragraph('a'), paragraph('a')], [paragraph('a')], [{ where: '', before: 'a', after: null }]],
  ['the same words under another subheading', [paragraph('a')], [{ kind: 'subheading', text: 'S' }, paragraph('a')], [{ where: '', before: 'a', after: null }, { where: 'S', before: null, after: 'a' }]],
] as const)('tells %s', (_, before, after, expected) => expect(changes(before, after)).toEqual(expected));

it('tells sections that came and went, and not the version of the document', () => {
  const before = documentOf([section(paragraph('x')), { id: 'costs', heading: 'Kostnader', blocks: [paragraph('1 kr')] }]);
  const after = documentOf([{ id: 'changes', heading: 'Ändrat', blocks: [paragraph('ny')] }, section(paragraph('x'))], { facts: [{ label: 'Version', value: 'Revision 1', isState: true }] });
  expect(briefDifference(before, after)).toEqual({ isSame: false, head: [], sections: [
    { id: 'changes', heading: 'Ändrat', changes: [{ where: '', before: null, after: 'ny' }] }, { id: 'costs', heading: 'Kostnader', changes: [{ where: '', before: '1 kr', after: null }] },
  ] });
});

it('tells a dimension that is judged otherwise, and lines of the head', () => {
  const dimension = { dimension: 'social', name: 'Social', value: null, subReason: null, valueName: 'Inte bedömd', reasoning: '', positive: 0, negative: 0 } as const;
  const before = documentOf([], { profile: { heading: 'h', alternative: 'a', dimensions: [dimension] } });
  const after = documentOf([], { title: 'Ny led', facts: [{ label: 'Diarienummer', value: '21RGK428' }], profile: { heading: 'h', alternative: 'a', dimensions: [{ ...dimension, value: 'contributes', valueName: 'Bidrar' }] } });
  expect(briefDifference(before, after).head).toEqual([
    { where: '', before: 'Led', after: 'Ny led' }, { where: 'Diarienummer', before: null, after: '21RGK428' }, { where: 'Social', before: 'Inte bedömd', after: 'Bidrar' },
  ]);
});

it('finds nothing between a document and itself, and takes as long as the document for 30,000 paragraphs', () => {
  const blocks = fc.array(fc.oneof(fc.string().map(paragraph), fc.array(fc.string()).map((items): BriefBlock => ({ kind: 'list', items })), fc.tuple(fc.string(), fc.string()).map((row) => table(row))));
  fc.assert(fc.property(blocks, blocks, (one, other) => {
    expect(changes(one, one)).toEqual([]);
    // What is gone one way is new the other way.
    const count = (list: readonly { readonly before: string | null; readonly after: string | null }[], side: 'before' | 'after'): number => list.filter((change) => change[side] !== null).length;
    expect(count(changes(one, other), 'before')).toBe(count(changes(other, one), 'after'));
  }));
  const many = Array.from({ length: 30000 }, (_, index) => paragraph(String(index)));
  expect(changes(many, many.map((_, index) => paragraph(String(-index - 1))))).toHaveLength(30000);
});
