import * as fc from 'fast-check';
import { fullBrief } from '../../../../tests/fixtures/brief-documents';
import { documentTexts } from '../../../i18n/sv/document/index';
import { agendaDocument, type AgendaDocumentCase } from '../../../domain/agenda-document/agenda-document';

const meeting = { name: 'Ledningsgruppen 12 december', date: '2026-12-12', note: 'Kl. 9, Ljungan' };
const first: AgendaDocumentCase = {
  name: 'Dubbelspår', unit: 'Trafik', owner: 'Åsa Öberg', presenter: 'Trafikdirektören', revision: 2, handedOver: '2026-12-01', diaryNumber: '26RGK777', document: fullBrief,
};
const second: AgendaDocumentCase = { ...first, name: 'Kampanj "Fartfyllda Åsnen"', presenter: '', diaryNumber: '', document: null };
const make = (cases: readonly AgendaDocumentCase[]): ReturnType<typeof agendaDocument> => agendaDocument(meeting, cases, documentTexts, 'sv', '2026-12-05');
const words = documentTexts.agenda;

it('says which meeting, how many cases, and who presents each in which order', () => {
  const document = make([first, second]);
  expect(document).toMatchObject({ title: meeting.name, kind: words.kind, profile: null, language: 'sv' });
  expect(document.facts.map(({ value }) => value)).toEqual(['12 december 2026', 'Kl. 9, Ljungan', '2', '5 december 2026']);
  expect(document.sections.map(({ heading }) => heading)).toEqual([words.overview, '1. Dubbelspår', '2. Kampanj "Fartfyllda Åsnen"']);
  expect(document.sections[0]?.blocks).toEqual([{
    kind: 'table', caption: words.overviewCaption, head: ['Nr', 'Ärende', 'Enhet', 'Föredrar'],
    rows: [['1', 'Dubbelspår', 'Trafik', 'Trafikdirektören'], ['2', 'Kampanj "Fartfyllda Åsnen"', 'Trafik', '']],
  }]);
});

it('gives of each case what is read before a decision: the three dimensions apart, what speaks against, the conflicts', () => {
  const [, section] = make([first]).sections;
  const headings = section?.blocks.flatMap((block) => (block.kind === 'subheading' ? [block.text] : []));
  const heading = (id: string): string => fullBrief.sections.find((one) => one.id === id)?.heading ?? '';
  expect(headings).toEqual([words.about, heading('initiative'), heading('judgement'), heading('BU3'), heading('BU4'), heading('BU5')]);
  const tables = section?.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
  expect(tables?.find(({ caption }) => caption === words.judgedCaption)?.rows).toEqual(fullBrief.profile.dimensions.map((one) => [one.name, one.valueName, one.reasoning, String(one.positive), String(one.negative)]));
  expect(JSON.stringify(section?.blocks)).toContain('Staten vill att regionen betalar mot regionen vill att staten betalar');
  expect(section?.blocks[section.blocks.length - 1]).toEqual({ kind: 'paragraph', text: words.decisionHere });
});

it('says so where a brief cannot be read, and where nothing is on the agenda', () => {
  const blocks = make([second]).sections[1]?.blocks;
  expect(blocks).toContainEqual({ kind: 'paragraph', text: words.noDocument });
  expect(JSON.stringify(blocks)).not.toContain(words.facts.diaryNumber);
  expect(make([]).sections).toEqual([{ id: 'agenda', heading: words.overview, blocks: [{ kind: 'paragraph', text: words.nothing }] }]);
  expect(agendaDocument({ name: ' ', date: null, note: '' }, [], documentTexts, 'sv', '2026-12-05')).toMatchObject({ title: words.noMeetingName, facts: [{ label: words.count }, { label: words.printed }] });
});

it('takes any text: the same cases give the same document, and no text is unfit for a file', () => {
  const text = fc.string({ unit: 'binary', maxLength: 40 });
  fc.assert(fc.property(text, text, text, (name, presenter, unit) => {
    const cases = [{ ...first, name, presenter, unit }];
    const document = make(cases);
    expect(make(cases)).toEqual(document);
    expect(JSON.stringify(document.sections.map(({ heading, blocks }) => [heading, blocks]))).not.toMatch(/\\u000[0-8bc]|\\u00(0[ef]|1[0-9a-f])/);
    expect(document.sections[1]?.heading).not.toContain('\n');
  }), { numRuns: 60 });
});
