import type { Field } from '../../src/data/sharepoint/schema/field-kinds';
import type { ShownField } from '../../src/data/sharepoint/schema/shown/show-list';
import { addressOf, desiredLists, type AnyList } from '../../src/data/sharepoint/provisioning/desired';
import { escapeCell, table } from './markdown';

const kindNames: Readonly<Record<Field['kind'], string>> = {
  text: 'En rad text (högst 255 tecken)',
  note: 'Flera rader oformaterad text',
  choice: 'Val',
  number: 'Tal',
  yesNo: 'Ja/nej',
  day: 'Datum utan klockslag',
  moment: 'Datum och klockslag',
  person: 'Person',
  people: 'Flera personer',
  keys: 'Nycklar till andra rader, en per rad (oformaterad text)',
};

const rules = (field: ShownField): string =>
  field.unique === true ? 'unik, index' : field.indexed === true ? 'index' : '';

/** Codes of a choice, each with the Swedish words its pill shows. */
const codes = (field: ShownField): string =>
  field.kind === 'choice' ? `: ${field.codes.map((code) => `\`${code}\`${shownAs(field, code)}`).join(', ')}` : '';
const shownAs = ({ pills }: ShownField, code: string): string => (pills?.[code] === undefined ? '' : ` (${pills[code].text})`);

/** How a yes-or-no column with pills puts it. */
const yesNo = ({ kind, pills }: ShownField): string =>
  (kind === 'yesNo' && pills !== undefined ? `: ja (${pills['yes']?.text ?? ''}), nej (${pills['no']?.text ?? ''})` : '');

const describe = (field: ShownField): readonly string[] => [
  field.title,
  `\`${field.internal}\``,
  `${kindNames[field.kind]}${codes(field)}${yesNo(field)}`,
  rules(field),
];

const section = (list: AnyList): string => [
  `## ${list.title}`,
  `${list.description} Adress på webbplatsen: \`${addressOf(list)}\`. Vy: ${list.view.title}.`,
  list.isLibrary === true ? 'Ett dokumentbibliotek utan egna kolumner.' : table(['Kolumn', 'Internt namn', 'Slag', 'Regler'], Object.values(list.fields).map((field) => describe(field).map(escapeCell))),
].join('\n\n');

/** The column reference an administrator reads; every line of it comes from the declarations. */
export const columnsDocument = (): string => `${[
  '# Listor, bibliotek och kolumner',
  'Den här filen skapas av `scripts/export-artefacts.ts` från listornas deklarationer. Ändra den inte för hand.',
  'Interna namn och koder är fasta för alltid: appen och flödena bygger på dem. Kolumnernas visningsnamn får ni ändra i SharePoint; installationen låter dem vara. Ord inom parentes efter en kod visas i SharePoint i stället för koden, med en ikon och en färg. Ni får ändra hur en kolumn visas; installationen skriver inte över det. Listorna och biblioteket har versionshistorik. Listorna har inga bilagor.',
  ...desiredLists.map(section),
].join('\n\n')}\n`;
