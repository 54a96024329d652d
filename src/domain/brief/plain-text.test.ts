import type { BriefDocument } from './document';
import { blocksText, plainText, rowLine } from './plain-text';

const document: BriefDocument = {
  format: 1, language: 'sv', title: 'Ny led', kind: 'Beslutsunderlag (utkast)', facts: [{ label: 'Enhet', value: 'Regional utveckling' }],
  profile: { heading: 'Insatsen i tre dimensioner', alternative: 'Social hållbarhet: Bidrar.', dimensions: [] },
  sections: [
    { id: 'initiative', heading: 'Om insatsen', blocks: [{ kind: 'paragraph', text: 'En led.' }] },
    { id: 'BU1', heading: 'Bidrag', blocks: [{ kind: 'paragraph', text: 'Vi skriver.\nTvå rader.' }, { kind: 'table', caption: 'Påverkan', head: ['Del', 'Påverkan'], rows: [['Prio 1', 'Positiv']] }] },
    { id: 'BU2', heading: 'Positivt', blocks: [{ kind: 'subheading', text: 'Effekter' }, { kind: 'table', caption: 'Positiva effekter', head: ['Mål', 'Vad'], rows: [['Hälsa', 'Fler går']] }, { kind: 'list', items: ['Ett\ntvå', 'Tre'] }] },
    { id: 'limitations', heading: 'Begränsningar', blocks: [{ kind: 'paragraph', text: 'Inget beslut.' }] },
  ],
};

it('writes the five headings alone, tables as lines and no captions that a subheading says already', () => {
  expect(plainText(document, { onlyHeadings: true })).toBe(
    'Bidrag\n\nVi skriver.\nTvå rader.\n\nPåverkan:\n– Prio 1. Påverkan: Positiv.\n\nPositivt\n\nEffekter\n\n– Hälsa. Vad: Fler går.\n\n– Ett. två\n– Tre');
});

it('writes the whole document with its head and the dimensions in words', () => {
  const text = plainText(document);
  expect(text.startsWith('Ny led\n\nBeslutsunderlag (utkast)\n\nEnhet: Regional utveckling\n\nInsatsen i tre dimensioner\n\nSocial hållbarhet: Bidrar.\n\nOm insatsen\n\nEn led.\n\nBidrag')).toBe(true);
  expect(text.endsWith('Begränsningar\n\nInget beslut.')).toBe(true);
});

test.each([
  ['every column by its name', ['Mål', 'Vad', 'När'], ['Hälsa', 'Fler går', 'Snart.'], 'Hälsa. Vad: Fler går. När: Snart.'],
  ['nothing of an empty cell', ['Mål', 'Vad', 'När'], ['Hälsa', ' ', 'Nu?'], 'Hälsa. När: Nu?'],
  ['lines of a cell as sentences', ['Mål', 'Slag'], ['A mot B\nText', 'Direkt\nStor'], 'A mot B. Text. Slag: Direkt. Stor.'],
  ['a nameless row', ['Mål', 'Vad'], ['', 'x'], 'Vad: x.'],
])('a row tells %s', (_, head, row, expected) => expect(rowLine(head, row)).toBe(expected));

it('makes a draft of blocks', () => {
  expect(blocksText(document.sections[2]?.blocks ?? [])).toBe('Effekter:\n– Hälsa. Vad: Fler går.\n– Ett. två\n– Tre');
  expect(blocksText([])).toBe('');
});
