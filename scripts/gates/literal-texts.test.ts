import { findLiteralTexts } from './literal-texts';

const textsIn = (jsx: string): readonly string[] => findLiteralTexts('x.tsx', `const x = ${jsx};`).map(({ text }) => text);

test.each([
  ['<p>Spara nu</p>', ['Spara nu']],
  ['<p>{"Spara"}</p>', ['Spara']],
  ['<p>{isNew ? "Ny" : texts.old}</p>', ['Ny']],
  ['<p>{isNew && "Ny"}</p>', ['Ny']],
  ['<p>{`${n} fel`}</p>', ['fel']],
  ['<button aria-label="Stäng" />', ['Stäng']],
  ['<input placeholder={"Sök"} title={`Hjälp`} />', ['Sök', 'Hjälp']],
  ['<Field label={isOpen ? "Öppen" : "Stängd"} />', ['Öppen', 'Stängd']],
])('%s has literal texts', (jsx, expected) => {
  expect(textsIn(jsx)).toEqual(expected);
});

test.each([
  '<p>{texts.save}</p>',
  '<p> · 1/2 – → </p>',
  '<p className="wide" id="name" data-x="Text">{`${a} / ${b}`}</p>',
  '<Field label={texts.name} name="purpose" onChange={(value) => set("purpose", value)} />',
])('%s has none', (jsx) => {
  expect(textsIn(jsx)).toEqual([]);
});

test('names the line', () => {
  expect(findLiteralTexts('x.tsx', 'const x = (\n  <p>\n    <b>Hej</b>\n  </p>\n);')[0]?.line).toBe(3);
});
