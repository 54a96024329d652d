import type { Pill, PillTone } from '../schema/shown/pills';
import type { ShownField } from '../schema/shown/show-list';

const SCHEMA = 'https://developer.microsoft.com/json-schemas/sp/v2/column-formatting.schema.json';

/**
 * SharePoint's own classes for pills: background and text are a pair that can be read in every theme, and the border in
 * the colour of the text keeps the shape where backgrounds are not drawn.
 */
const colourOf: Readonly<Record<PillTone, string>> = {
  quiet: 'LightGray', ongoing: 'CornflowerBlue', waiting: 'Gold', good: 'MintGreen', bad: 'Coral',
};
const classOf = (tone: PillTone): string =>
  `sp-css-backgroundColor-Bg${colourOf[tone]} sp-css-color-${colourOf[tone]}Font sp-css-borderColor-${colourOf[tone]}Font sp-field-borderAllRegular sp-field-borderAllSolid`;

/** A text in an expression; a quotation mark is the one sign that would end it. */
const quoted = (text: string): string => `'${text.replaceAll("'", '’')}'`;

/**
 * Column formatting (SharePoint's CustomFormatter) that shows stored codes as pills with words and icon. A value nobody
 * declared is shown as it is stored, an empty one not at all.
 * @returns undefined for a column without pills
 */
export const columnFormat = ({ kind, pills }: ShownField): object | undefined => {
  if (pills === undefined) return undefined;
  const isEmpty = kind === 'yesNo' ? undefined : "@currentField == ''";
  const choose = (pick: (pill: Pill) => string, otherwise: string): string => `=${Object.entries(pills).reduceRight(
    (rest, [code, pill]) => `if(${isValue(kind, code)}, ${quoted(pick(pill))}, ${rest})`, otherwise)}`;
  return {
    $schema: SCHEMA,
    elmType: 'div',
    style: {
      display: isEmpty === undefined ? 'inline-flex' : `=if(${isEmpty}, 'none', 'inline-flex')`,
      'align-items': 'center', padding: '2px 10px 2px 8px', margin: '4px 0', 'border-radius': '16px', 'white-space': 'nowrap',
    },
    attributes: { class: choose(({ tone }) => classOf(tone), quoted(classOf('quiet'))) },
    children: [
      { elmType: 'span', style: { 'padding-right': '6px' }, attributes: { iconName: choose(({ icon }) => icon, "''"), 'aria-hidden': 'true' } },
      { elmType: 'span', txtContent: choose(({ text }) => text, '@currentField') },
    ],
  };
};

/** A yes may come as a truth value or, in some views, as the number it is stored as. */
const isValue = (kind: ShownField['kind'], code: string): string => {
  if (kind !== 'yesNo') return `@currentField == ${quoted(code)}`;
  return code === 'yes' ? "@currentField == true || @currentField == '1'" : "@currentField == false || @currentField == '0'";
};
