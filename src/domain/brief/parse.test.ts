import fc from 'fast-check';
import type { BriefDocument } from './document';
import { parseBrief } from './parse';

const document: BriefDocument = {
  format: 1, language: 'sv', title: 'Led', kind: 'Utkast', facts: [{ label: 'Version', value: 'x', isState: true }, { label: 'Enhet', value: 'y' }],
  profile: { heading: 'h', alternative: 'a', dimensions: [{ dimension: 'social', name: 's', value: 'neutral', subReason: 'noEffect', valueName: 'v', reasoning: '', positive: 1, negative: 0 }] },
  sections: [{ id: 'BU1', heading: 'h', blocks: [
    { kind: 'paragraph', text: 'p' }, { kind: 'subheading', text: 's' }, { kind: 'list', items: ['i'] }, { kind: 'table', caption: 'c', head: ['a', 'b'], rows: [['1', '2']] },
  ] }],
};
const stored = (): Record<string, unknown> => JSON.parse(JSON.stringify(document)) as Record<string, unknown>;

it('reads back what was stored', () => expect(parseBrief(stored())).toEqual(document));

test.each([
  ['another format', { format: 2 }, 'newer'], ['no format', { format: undefined }, 'unreadable'], ['an older format', { format: 0 }, 'unreadable'],
  ['a language it does not know', { language: 'fi' }, 'newer'], ['no title', { title: undefined }, 'unreadable'],
  ['a section it does not know', { sections: [{ id: 'weather', heading: 'h', blocks: [] }] }, 'newer'],
  ['a block it does not know', { sections: [{ id: 'BU1', heading: 'h', blocks: [{ kind: 'video' }] }] }, 'newer'],
  ['a row that is too short', { sections: [{ id: 'BU1', heading: 'h', blocks: [{ kind: 'table', caption: 'c', head: ['a', 'b'], rows: [['1']] }] }] }, 'unreadable'],
  ['a number for a text', { facts: [{ label: 'a', value: 1 }] }, 'unreadable'],
  ['a count below zero', { profile: { ...document.profile, dimensions: [{ ...document.profile.dimensions[0], positive: -1 }] } }, 'unreadable'],
])('refuses %s', (_, changed, problem) => expect(parseBrief({ ...stored(), ...changed })).toEqual({ problem }));

it('never throws and never lets anything through that is not a document', () => {
  fc.assert(fc.property(fc.oneof(fc.jsonValue(), fc.anything()), (value) => { expect(parseBrief(value)).toHaveProperty('problem'); }));
});
