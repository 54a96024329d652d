import { findLiteralTexts, readsLikeText } from './literal-texts';

const textsOf = (source: string, file = 'x.tsx'): readonly string[] => findLiteralTexts(file, source).map(({ text }) => text);
const textsIn = (jsx: string): readonly string[] => textsOf(`const x = ${jsx};`);

test.each([
  ['<p>Spara nu</p>', ['Spara nu']],
  ['<p>{"Spara"}</p>', ['Spara']],
  ['<p>{isNew ? "Ny" : texts.old}</p>', ['Ny']],
  ['<p>{isNew && "Ny"}</p>', ['Ny']],
  ['<p>{`${n} fel`}</p>', ['… fel']],
  ['<button aria-label="Stäng" />', ['Stäng']],
  ['<button aria-label="Close" />', ['Close']],
  ['<input placeholder={"Sök"} title={`Hjälp`} />', ['Sök', 'Hjälp']],
  ['<Field label={isOpen ? "Öppen" : "Stängd"} />', ['Öppen', 'Stängd']],
  ['<Field own="Read this first" />', ['Read this first']],
])('%s has literal texts', (jsx, expected) => {
  expect(textsIn(jsx)).toEqual(expected);
});

test.each([
  '<p>{texts.save}</p>',
  '<p> · 1/2 – → </p>',
  '<p className="wide" id="name" data-x="Text">{`${a} / ${b}`}</p>',
  '<p className="one two three four">{texts.a}</p>',
  '<Field label={texts.name} name="purpose" onChange={(value) => set("purpose", value)} />',
])('%s has none', (jsx) => {
  expect(textsIn(jsx)).toEqual([]);
});

test.each(['x.ts', 'x.tsx'])('a sentence outside JSX is found in %s', (file) => {
  expect(textsOf("export const heading = 'Något gick fel…';", file)).toEqual(['Något gick fel…']);
  expect(textsOf('const say = (n: number) => `${n} rows were not saved`;', file)).toEqual(['… rows were not saved']);
  expect(textsOf("const options = [{ key: 'a', label: 'Save' }];", file)).toEqual(['Save']);
  expect(textsOf("export const title = 'Save';", file)).toEqual(['Save']);
});

test.each([
  "throw new Error('The site has no lists, which nobody foresaw.');",
  "return Promise.reject(new TypeError('No such row here.'));",
  "class BusyError extends Error { constructor() { super('SharePoint asked for a pause'); } }",
  "import { x } from './A thing with spaces';",
  "type Kind = 'Not found here' | 'Other thing here';",
  "const url = `web/lists?$select=Title&$filter=Title eq '${name}'`;",
  "const column = { title: 'HbName', message: codes.x, text: '' };",
  "const grid = { columns: 'minmax(0, 1fr) auto', border: '1px solid red' };",
  "const xml = `<OrderBy><FieldRef Name=\"${name}\" /></OrderBy>`;",
])('for developers and machines: %s', (source) => {
  expect(textsOf(source, 'x.ts')).toEqual([]);
});

test.each([
  ['Något', true], ['Save now', true], ['Revision … was decided on …', true], ['no rows were found', true], ['“Save” it', true],
  ['Save', false], ['HbAssessmentId eq …', false], ['save', false], ['Agenda2030', false], ['px solid', false], ['M10 4v12M4 10h12', false], ['…M6.8 10.2l2.2 2.3', false], ['', false],
])('%s reads like a text: %s', (text, expected) => {
  expect(readsLikeText(text)).toBe(expected);
});

test('names the line', () => {
  expect(findLiteralTexts('x.tsx', 'const x = (\n  <p>\n    <b>Hej</b>\n  </p>\n);')[0]?.line).toBe(3);
});
