import * as fc from 'fast-check';
import { conflictNames, emptyBrief, englishBrief, fiveHeadings, fullBrief, largeBrief } from '../../../../tests/fixtures/brief-documents';
import { smallPng } from '../../../../tests/fixtures/small-png';
import { all, attribute, isOn, one, readDocx, rowsOf, textOf } from '../../../../tests/word/read-docx';
import type { ReadDocx } from '../../../../tests/word/read-docx';
import type { BriefBlock, BriefDocument } from '../../../domain/brief/document';
import { makeWord } from './make-word';
import { WordCancelled } from './word-options';
import type { WordOptions } from './word-options';

const created = '2026-11-23T09:30:15.250Z';
const picture = smallPng(1200, 500);
const make = (document: BriefDocument, options: Partial<WordOptions> = {}): Promise<Uint8Array> => makeWord(document, { picture, created, ...options });
const read = async (document: BriefDocument, options: Partial<WordOptions> = {}): Promise<ReadDocx> => readDocx(await make(document, options));
/** Read once: most tests only look at it. */
let full: Promise<ReadDocx> | null = null;
const readFull = (): Promise<ReadDocx> => (full ??= read(fullBrief));
const withStyle = (file: ReadDocx, style: string): readonly string[] => file.paragraphs.filter((paragraph) => paragraph.style === style).map(({ text }) => text);
const withBlocks = (...blocks: BriefBlock[]): BriefDocument => ({ ...emptyBrief, sections: [{ id: 'BU1', heading: 'Ett avsnitt', blocks }] });

describe('the structure', () => {
  it.each([['full', fullBrief], ['empty', emptyBrief], ['large', largeBrief]] as const)('has a title and the headings at their levels, in order (%s)', async (_, brief) => {
    const file = await read(brief);
    expect(withStyle(file, 'Title')).toEqual([brief.title]);
    expect(withStyle(file, 'Subtitle')).toEqual([brief.kind]);
    expect(withStyle(file, 'Heading1')).toEqual([brief.profile.heading, ...brief.sections.map(({ heading }) => heading)]);
    expect(withStyle(file, 'Heading1').filter((text) => fiveHeadings.includes(text))).toEqual(fiveHeadings);
    expect(withStyle(file, 'Heading2')).toEqual(brief.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'subheading' ? [block.text] : []))));
  });

  it('uses the styles that Word knows by name, with outline levels, and keeps headings with what follows', async () => {
    const styles = all((await readFull()).part('word/styles.xml'), 'style');
    const found = (id: string): Element => styles.find((style) => attribute(style, 'styleId') === id) as Element;
    expect(['Title', 'Subtitle', 'Heading1', 'Heading2', 'ListParagraph', 'Caption', 'Header', 'Footer'].map((id) => attribute(one(found(id), 'name')).toLowerCase()))
      .toEqual(['title', 'subtitle', 'heading 1', 'heading 2', 'list paragraph', 'caption', 'header', 'footer']);
    expect(['Heading1', 'Heading2'].map((id) => attribute(one(found(id), 'outlineLvl')))).toEqual(['0', '1']);
    expect(['Title', 'Heading1', 'Heading2', 'Caption'].every((id) => isOn(one(found(id), 'keepNext')))).toBe(true);
  });

  it('only uses styles that are there', async () => {
    const file = await readFull();
    const ids = all(file.part('word/styles.xml'), 'style').map((style) => attribute(style, 'styleId'));
    expect(file.paragraphs.map(({ style }) => style).filter((style) => style !== '' && !ids.includes(style))).toEqual([]);
  });

  it('marks the head of each table, keeps rows whole and is as wide as the page allows', async () => {
    const file = await readFull();
    expect(file.tables).toHaveLength(1 + fullBrief.sections.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === 'table').length);
    for (const table of file.tables) {
      const rows = all(table, 'tr');
      expect(rows.map((row) => isOn(one(row, 'tblHeader')))).toEqual(rows.map((_, index) => index === 0));
      expect(rows.every((row) => isOn(one(row, 'cantSplit')))).toBe(true);
      expect(all(table, 'gridCol').reduce((sum, column) => sum + Number(attribute(column, 'w')), 0)).toBe(11906 - 2 * 1417);
    }
  });

  it('lets a row that is taller than a page go on over the next', async () => {
    const file = await read(withBlocks({ kind: 'table', caption: 'T', head: ['A', 'B'], rows: [['kort', 'lång text '.repeat(800)], ['kort', 'kort']] }));
    expect(all(file.tables[1] as Element, 'tr').map((row) => isOn(one(row, 'cantSplit')))).toEqual([true, false, true]);
  });

  it('puts each caption right before its table', async () => {
    const file = await readFull();
    const captions = file.tables.slice(1).map((table) => table.previousElementSibling as Element);
    expect(captions.map((before) => attribute(one(before, 'pStyle')))).toEqual(captions.map(() => 'Caption'));
    expect(captions.map(textOf)).toEqual(fullBrief.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? [block.caption] : []))));
  });

  it('has every cell of every table, in its place', async () => {
    const { tables } = await readFull();
    expect(tables.slice(1).map(rowsOf)).toEqual(fullBrief.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? [[block.head, ...block.rows]] : []))));
    const cells = tables.flatMap((table) => rowsOf(table).flat());
    expect(conflictNames.filter((name) => !cells.includes(name))).toEqual([]);
  });

  it('makes real lists', async () => {
    const file = await readFull();
    const points = file.paragraphs.filter(({ element }) => one(element, 'numPr') !== null);
    expect(points.map(({ text }) => text)).toEqual(fullBrief.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'list' ? block.items : []))));
    const numbers = all(file.part('word/numbering.xml'), 'num').map((number) => attribute(number, 'numId'));
    expect(points.map(({ element }) => attribute(one(element, 'numId'))).filter((id) => !numbers.includes(id))).toEqual([]);
  });

  it('tells the judgement of each dimension in a table, with or without the picture', async () => {
    const { tables } = await read(fullBrief, { picture: null });
    expect(rowsOf(tables[0] as Element).slice(1)).toEqual(fullBrief.profile.dimensions.map(({ name, valueName, reasoning, positive, negative }) => [name, valueName, reasoning, String(positive), String(negative)]));
  });
});

describe('what surrounds the text', () => {
  it.each([['sv', fullBrief, 'sv-SE'], ['en', englishBrief, 'en-GB']] as const)('marks the language everywhere Word looks for it (%s)', async (_, brief, language) => {
    const file = await read(brief);
    expect(attribute(one(one(file.part('word/styles.xml'), 'docDefaults') as Element, 'lang'))).toBe(language);
    expect(attribute(one(file.part('word/settings.xml'), 'themeFontLang'))).toBe(language);
    expect(file.part('docProps/core.xml').getElementsByTagName('dc:language')[0]?.textContent).toBe(language);
  });

  it('has properties from the document and the time it was given', async () => {
    const core = (await readFull()).part('docProps/core.xml');
    const property = (name: string): string => core.getElementsByTagName(name)[0]?.textContent ?? '';
    expect({ title: property('dc:title'), subject: property('dc:subject'), creator: property('dc:creator'), created: property('dcterms:created'), modified: property('dcterms:modified') }).toEqual({
      title: fullBrief.title, subject: fullBrief.kind, creator: 'Trafik och samhällsplanering', created: '2026-11-23T09:30:15Z', modified: '2026-11-23T09:30:15Z',
    });
    expect(property('dc:description')).toContain('26RGK777');
  });

  it('leaves out a time that is none', async () => {
    const core = (await read(emptyBrief, { created: 'i går' })).part('docProps/core.xml');
    expect(core.getElementsByTagName('dcterms:created')).toHaveLength(0);
  });

  it('has the title, the diary number and page n of m on its pages', async () => {
    const file = await readFull();
    const texts = (kind: string): readonly string[] => file.names.filter((name) => name.startsWith(`word/${kind}`) && name.endsWith('.xml')).map((name) => textOf(file.part(name).documentElement));
    expect([...texts('header')].sort()).toEqual(['\tDiarienummer 26RGK777', `${fullBrief.title}\tDiarienummer 26RGK777`]);
    expect(texts('footer')).toEqual([`${fullBrief.kind}\tSida  av `, `${fullBrief.kind}\tSida  av `]);
    expect(all(file.part('word/footer1.xml'), 'instrText').map(({ textContent }) => textContent)).toEqual(['PAGE', 'NUMPAGES']);
    expect(attribute(one(file.body, 'pgSz'), 'w')).toBe('11906');
    expect(isOn(one(file.body, 'titlePg'))).toBe(true);
  });

  it('is well-formed in every part', async () => {
    const file = await readFull();
    for (const name of file.names.filter((part) => part.endsWith('.xml') || part.endsWith('.rels'))) expect(file.part(name).documentElement).not.toBeNull();
  });

  it('says the picture in words', async () => {
    const drawings = all((await readFull()).body, 'drawing');
    expect(drawings).toHaveLength(1);
    const properties = drawings[0]?.getElementsByTagName('wp:docPr')[0];
    expect({ title: properties?.getAttribute('title'), description: properties?.getAttribute('descr') }).toEqual({ title: fullBrief.profile.heading, description: fullBrief.profile.alternative });
    const extent = drawings[0]?.getElementsByTagName('wp:extent')[0];
    expect(Number(extent?.getAttribute('cx')) / Number(extent?.getAttribute('cy'))).toBeCloseTo(1200 / 500, 1);
  });

  it.each([['no picture', null], ['bytes that are no picture', new Uint8Array([1, 2, 3])]] as const)('does without a picture: %s', async (_, given) => {
    expect(all((await read(fullBrief, { picture: given })).body, 'drawing')).toHaveLength(0);
  });
});

describe('the work', () => {
  it('gives the same bytes for the same document, whatever the clock says', async () => {
    jest.useFakeTimers({ now: new Date('2026-11-23T10:00:00Z'), doNotFake: ['setTimeout', 'nextTick', 'queueMicrotask', 'performance'] });
    const first = await make(fullBrief);
    jest.setSystemTime(new Date('2031-02-03T23:59:58Z'));
    const second = await make(fullBrief);
    jest.useRealTimers();
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
    expect(Buffer.from(await make(fullBrief, { created: '2026-11-24T09:30:15.250Z' })).equals(Buffer.from(first))).toBe(false);
  });

  it('tells how far it is, lets others in between, and can be stopped', async () => {
    const shares: number[] = [];
    let turns = 0;
    const timer = setInterval(() => { turns += 1; }, 0);
    await make(largeBrief, { onProgress: (share) => shares.push(share) });
    clearInterval(timer);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect([shares[0], shares[shares.length - 1]]).toEqual([0, 1]);
    expect(shares.length).toBeGreaterThan(12);
    expect(turns).toBeGreaterThan(5);

    const stop = new AbortController();
    const stopped = make(largeBrief, { signal: stop.signal, onProgress: (share) => { if (share > 0.3) stop.abort(); } });
    await expect(stopped).rejects.toBeInstanceOf(WordCancelled);
  });
});

describe('odd texts', () => {
  /** Without white space and without what XML forbids: what must be found again. */
  const bare = (text: string): string => [...text].filter((char) => {
    const code = char.codePointAt(0) ?? 0;
    return code >= 0x20 && !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
  }).join('').replace(/\s/g, '');
  const found = (file: ReadDocx): string => bare(file.paragraphs.map(({ text }) => text).join(''));
  const odd = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom('', ' ', '\n\n', '{brief-points-0}', '{{x}}', '</w:t>&amp;<![CDATA[', '"\'“”', '👩‍👩‍👧‍👦 åäö', '\ud800', 'a\tb\rc\u000bd', '\u0000\u0008\ufffe', '-'.repeat(400), '=HYPERLINK("x")', '%1 ]]>'),
  );
  const blocks = fc.array(fc.oneof(
    fc.record({ kind: fc.constant('paragraph' as const), text: odd }), fc.record({ kind: fc.constant('subheading' as const), text: odd }),
    fc.record({ kind: fc.constant('list' as const), items: fc.array(odd, { maxLength: 3 }) }),
    fc.record({ kind: fc.constant('table' as const), caption: odd, head: fc.array(odd, { maxLength: 4 }), rows: fc.array(fc.array(odd, { maxLength: 5 }), { maxLength: 3 }) }),
  ), { maxLength: 4 });
  const textsOf = (block: BriefBlock): readonly string[] => {
    switch (block.kind) {
      case 'list': return block.items;
      case 'table': return [block.caption, ...block.head, ...block.rows.flat()];
      default: return [block.text];
    }
  };

  /** The parts that hold what people wrote; the others are the same in every file. */
  const varying = ['word/header1.xml', 'word/header2.xml', 'word/footer1.xml', 'word/footer2.xml', 'docProps/core.xml'];

  it('are well-formed wherever they stand, and each can be found again', async () => {
    await fc.assert(fc.asyncProperty(odd, odd, blocks, async (title, value, given) => {
      const brief: BriefDocument = {
        ...emptyBrief, title, kind: value, facts: [{ label: title, value }, { label: 'Enhet', value }, { label: 'Diarienummer', value: title }],
        profile: { heading: title, alternative: value, dimensions: emptyBrief.profile.dimensions.map((dimension) => ({ ...dimension, reasoning: value })) },
        sections: [{ id: 'BU1', heading: title, blocks: given }],
      };
      const file = await read(brief);
      for (const name of varying) file.part(name);
      const text = found(file);
      for (const each of [title, value, ...given.flatMap(textsOf)]) expect(text).toContain(bare(each));
    }), { numRuns: 50 });
  });

  it('are not taken for the marks that the library puts in for itself', async () => {
    const text = '{default-bullet-numbering-0} {brief-points-0} {x}';
    expect((await read(withBlocks({ kind: 'paragraph', text }, { kind: 'list', items: ['ett'] }))).paragraphs.map((paragraph) => paragraph.text)).toContain(text);
  });

  it('of 60,000 characters and with words of any length are kept whole', async () => {
    const long = `${'Ord efter ord. '.repeat(3_900)}${'x'.repeat(1_500)}`;
    const file = await read(withBlocks({ kind: 'paragraph', text: long }, { kind: 'table', caption: 'T', head: ['A', 'B', 'C'], rows: [['y'.repeat(900), 'b', 'c']] }));
    expect(file.paragraphs.map(({ text }) => text)).toContain(long);
    expect(all(file.tables[1] as Element, 'gridCol').every((column) => Number(attribute(column, 'w')) > 600)).toBe(true);
  });

  it('keep their line ends, and their empty lines as paragraphs', async () => {
    const file = await read(withBlocks({ kind: 'paragraph', text: 'ett\ntvå\n\n tre ' }, { kind: 'list', items: ['fyra\n\nfem'] }));
    expect(file.paragraphs.map(({ text }) => text)).toEqual(expect.arrayContaining(['ett\ntvå', 'tre', 'fyra', 'fem']));
  });
});
