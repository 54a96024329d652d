import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import Ajv from 'ajv';
import { columnFormat } from '../../src/data/sharepoint/provisioning/column-format';
import { desiredLists, ownFields } from '../../src/data/sharepoint/provisioning/desired';
import type { ShownField } from '../../src/data/sharepoint/schema/shown/show-list';
import { listTexts } from '../../src/i18n/sv/department/list';
import { judgementTexts } from '../../src/i18n/sv/later-steps/judgement';
import { scales } from '../../src/method/sv/scales';

interface Format {
  readonly style: { readonly display: string };
  readonly attributes: { readonly class: string };
  readonly children: readonly { readonly attributes?: { readonly iconName: string }; readonly txtContent?: string }[];
}

const withPills = desiredLists.flatMap((list) => ownFields(list).filter(({ pills }) => pills !== undefined).map((field) => ({ list: list.name, field })));
const formatOf = (field: ShownField): Format => columnFormat(field) as unknown as Format;
const fieldOf = (internal: string): ShownField => {
  const found = withPills.find(({ field }) => field.internal === internal)?.field;
  if (found === undefined) throw new Error(`no pills: ${internal}`);
  return found;
};

/** What SharePoint makes of an Excel-style expression, for the few words ours use. */
const valueOf = (expression: string | undefined, value: unknown): unknown => {
  if (expression?.startsWith('=') !== true) return expression === '@currentField' ? value : expression;
  const pick = (isSo: boolean, yes: unknown, no: unknown): unknown => (isSo ? yes : no);
  return runInNewContext(expression.slice(1).replaceAll('if(', 'pick(').replaceAll('@currentField', 'value'), { pick, value });
};
const shown = (field: ShownField, value: unknown) => {
  const { style, attributes, children: [icon, text] } = formatOf(field);
  return {
    isThere: valueOf(style.display, value) !== 'none', text: valueOf(text?.txtContent, value),
    icon: valueOf(icon?.attributes?.iconName, value), look: String(valueOf(attributes.class, value)),
  };
};
const textsOf = (internal: string): Record<string, unknown> =>
  Object.fromEntries(Object.keys(fieldOf(internal).pills ?? {}).map((code) => [code, shown(fieldOf(internal), code).text]));

it('shows the columns of status, outcome, routing, decision and met conditions as pills', () => {
  expect(withPills.map(({ list, field }) => `${list}.${field.internal}`)).toEqual([
    'HbAssessments.HbStatus', 'HbAssessments.HbOutcome', 'HbAssessments.HbRouting', 'HbDecisions.HbDecision', 'HbConditions.HbIsMet',
  ]);
});

it('has formats by Microsoft\'s schema for column formatting', () => {
  const { $schema: _draft, ...schema } = JSON.parse(readFileSync(path.resolve(__dirname, '../../tests/schemas/listformatting/column-formatting.schema.json'), 'utf8')) as { $schema: string };
  const validate = new Ajv({ strict: false, logger: false, unicodeRegExp: false }).compile(schema);
  for (const { field } of withPills) expect([field.internal, validate(formatOf(field)), validate.errors]).toEqual([field.internal, true, null]);
  const format = formatOf(fieldOf('HbStatus'));
  for (const broken of [{ ...format, elmType: 'table' }, { ...format, colour: 'red' }, { ...format, attributes: { onclick: 'x' } }]) expect(validate(broken)).toBe(false);
});

it.each(withPills.map(({ field }) => [field.internal, field] as const))('%s: each value has words, an icon and colours of its own', (_, field) => {
  const values = Object.keys(field.pills ?? {}).map((code) => (field.kind === 'yesNo' ? code === 'yes' : code));
  if (field.kind === 'choice') expect(values).toEqual(field.codes);
  const all = values.map((value) => shown(field, value));
  for (const one of all) {
    expect(one).toMatchObject({ isThere: true, text: expect.stringMatching(/^\p{Lu}/u) as unknown, icon: expect.stringMatching(/^[A-Z]\w+$/) as unknown });
    expect(one.look).toMatch(/^sp-css-backgroundColor-Bg(\w+) sp-css-color-\1Font sp-css-borderColor-\1Font /);
  }
  // Two values are told apart without any colour, by words as well as by shape.
  expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
  expect(new Set(all.map(({ icon }) => icon)).size).toBe(all.length);
});

it('shows a code somebody added as it stands, and nothing for an empty one', () => {
  expect(shown(fieldOf('HbStatus'), 'Egen')).toMatchObject({ isThere: true, text: 'Egen', icon: '' });
  expect(shown(fieldOf('HbStatus'), '')).toMatchObject({ isThere: false });
  for (const yes of [true, 1, '1']) expect(shown(fieldOf('HbIsMet'), yes)).toMatchObject({ isThere: true, text: 'Uppfyllt' });
  for (const no of [false, 0, '0']) expect(shown(fieldOf('HbIsMet'), no)).toMatchObject({ isThere: true, text: 'Inte uppfyllt än' });
});

it('uses the words of the app', () => {
  const { unknown: _unknown, ...status } = listTexts.status;
  expect(textsOf('HbStatus')).toEqual(status);
  expect(textsOf('HbOutcome')).toEqual(Object.fromEntries(Object.entries(judgementTexts.outcomes).map(([code, { title }]) => [code, title])));
  expect(textsOf('HbDecision')).toEqual(scales.decision);
});
