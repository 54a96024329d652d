import * as fc from 'fast-check';
import { wordFileName } from './file-name';

it.each([
  ['Medfinansiering av dubbelspår Alvesta–Växjö', 'Medfinansiering av dubbelspår Alvesta–Växjö.docx'],
  ['Trafik: väg/järnväg? "etapp 1" <ny>', 'Trafik väg järnväg etapp 1 ny.docx'],
  ['  Rad ett\nrad två\t', 'Rad ett rad två.docx'],
  ['...dolt...', 'dolt.docx'],
  ['con', 'con_.docx'],
  ['??', 'Beslutsunderlag.docx'],
  ['', 'Beslutsunderlag.docx'],
  ['fakturafdp.exe \u202ecod', 'fakturafdp.exe cod.docx'],
])('%s becomes %s', (name, file) => {
  expect(wordFileName(name, 'Beslutsunderlag')).toBe(file);
});

it('is a name that every place can save, whatever the case is called', () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 300 })), (name) => {
    const file = wordFileName(name, 'Beslutsunderlag');
    expect(file).toMatch(/^[^"*:<>?/\\|#%~{}&\u0000-\u001f. ](?:[^"*:<>?/\\|#%~{}&\u0000-\u001f]*[^. ])?\.docx$|^[^"*:<>?/\\|#%~{}&\u0000-\u001f. ]\.docx$/u);
    expect([...file].length).toBeLessThanOrEqual(106);
    expect(() => encodeURIComponent(file)).not.toThrow();
  }));
});
