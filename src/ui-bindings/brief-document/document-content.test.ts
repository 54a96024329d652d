import fc from 'fast-check';
import { createFakeSession } from '../../../tests/fixtures/fake-session';
import type { FakeCase } from '../../../tests/fixtures/fake-session';
import { buildBrief } from '../../domain/brief/build';
import type { BriefPublication } from '../../domain/brief/build';
import type { BriefBlock, BriefDocument, BriefSectionId } from '../../domain/brief/document';
import { parseBrief } from '../../domain/brief/parse';
import { blockLines, plainText } from '../../domain/brief/plain-text';
import { documentTexts as englishWords } from '../../i18n/en/document/index';
import { documentTexts } from '../../i18n/sv/document/index';
import { details as englishDetails } from '../../method/en/details';
import { labels as englishLabels } from '../../method/en/labels';
import { questions as englishQuestions } from '../../method/en/questions';
import { briefHeadingIds } from '../../method/ids';
import { conflictKinds, conflictStatuses, endingKinds, initiativeTypes, judgements, nodeEffects } from '../../method/scales';
import { shipped } from '../../method/shipped';
import { details } from '../../method/sv/details';
import { labels } from '../../method/sv/labels';
import { questions } from '../../method/sv/questions';
import { briefFacts } from './brief-facts';

const swedish = { ...labels, ...questions, childRights: details.childRights };
const english = { ...englishLabels, ...englishQuestions, childRights: englishDetails.childRights };
const build = (from: FakeCase, publication: BriefPublication | null = null, language: 'sv' | 'en' = 'sv'): BriefDocument =>
  buildBrief(briefFacts(createFakeSession(from), shipped), language === 'sv' ? documentTexts : englishWords, language === 'sv' ? swedish : english,
    { language, today: '2026-03-02', publication });

const blocksOf = (document: BriefDocument, id: BriefSectionId): readonly BriefBlock[] => document.sections.find((section) => section.id === id)?.blocks ?? [];
const linesOf = (document: BriefDocument, id: BriefSectionId): readonly string[] => blocksOf(document, id).flatMap(blockLines);
const tableIn = (document: BriefDocument, id: BriefSectionId, caption: string): readonly (readonly string[])[] =>
  blocksOf(document, id).flatMap((block) => (block.kind === 'table' && block.caption === caption ? block.rows : []));
const sectionIds = (document: BriefDocument): readonly string[] => document.sections.map(({ id }) => id);

describe('an empty case', () => {
  const document = build({});
  it('has the five headings in the handbook\'s order, and what always stands', () => {
    expect(sectionIds(document)).toEqual([...briefHeadingIds, 'judgement', 'limitations']);
    expect(document.sections.slice(0, 5).map(({ heading }) => heading)).toEqual(briefHeadingIds.map((id) => labels.briefHeadings[id]));
  });
  it('says that nothing is written, and nothing found', () => {
    expect(linesOf(document, 'BU4')).toEqual(['Projektgruppen har inte skrivit något under den här rubriken än.', 'Säkringen innehåller inga konflikter.']);
  });
  it('is a draft and working material', () => {
    expect(document.kind).toBe('Beslutsunderlag (utkast)');
    expect(document.facts.slice(0, 2)).toEqual([
      { label: 'Version', value: 'Utkast 2 mars 2026', isState: true }, { label: 'Handlingsstatus', value: 'Arbetsmaterial', isState: true },
    ]);
  });
  it('shows three dimensions that nobody has judged', () => {
    expect(document.profile.dimensions.map(({ name, valueName, value }) => [name, valueName, value])).toEqual([
      ['Social hållbarhet', 'Inte bedömd', null], ['Ekologisk hållbarhet', 'Inte bedömd', null], ['Ekonomisk hållbarhet', 'Inte bedömd', null],
    ]);
  });
});

it('says what a publication says of itself', () => {
  const document = build({ assessment: { diaryNumber: '21RGK1' } }, { revision: 2, publishedOn: '2026-03-05T12:00:00Z', diaryNumber: '21RGK428', handling: 'drawnUp', reason: 'Ny kalkyl' });
  expect(document.kind).toBe('Beslutsunderlag, revision 2');
  expect(document.facts.map(({ label, value }) => `${label}: ${value}`)).toEqual(expect.arrayContaining([
    'Version: Revision 2, publicerad 5 mars 2026', 'Skäl till ny revision: Ny kalkyl', 'Handlingsstatus: Upprättad handling', 'Diarienummer: 21RGK428',
    'Strategi: Gröna Kronoberg 2025', 'Metod: Handboken för hållbarhetssäkring, grundutgåvan',
  ]));
});

it('puts the group\'s own text before what it builds on, in paragraphs', () => {
  const document = build({ rows: {
    answer: [{ item: 'BU2', text: 'Först.\r\n\r\nSedan “citat” 🦉\nmed rad.' }],
    goalImpact: [{ target: 'sdg.3', effect: 'positive', description: 'Fler cyklar', groups: ['group.children'], places: ['place.vaxjo'], where: 'till skolan', horizon: 'lasting', effectKind: 'direct', size: 'large', confidence: 'low' }],
  } });
  const [first, second, third, fourth] = blocksOf(document, 'BU2');
  expect([first, second, third]).toEqual([{ kind: 'paragraph', text: 'Först.' }, { kind: 'paragraph', text: 'Sedan “citat” 🦉\nmed rad.' }, { kind: 'subheading', text: 'Positiva effekter' }]);
  expect(fourth).toMatchObject({ kind: 'table', rows: [[
    'God hälsa och välbefinnande', 'Fler cyklar', 'Barn under 18 år, Växjö, till skolan\nBestående', 'Direkt\nStorlek: stor\nDe som har bedömt är osäkra',
  ]] });
});

it('tells a node of the strategy with both signs as both, never as one of them', () => {
  const document = build({ rows: { goalImpact: [
    { target: 'gk2025.priority1', effect: 'positive', description: 'Bättre i stråken' }, { target: 'gk2025.priority1', effect: 'negative', description: 'Sämre i glesbygd' },
    { target: 'gk2025.priority2', effect: 'none', description: 'Berörs inte' },
  ] } });
  expect(tableIn(document, 'BU1', documentTexts.direction.tableCaption).map(([, together, what]) => [together, what])).toEqual([
    ['Både positiv och negativ påverkan', 'Positiv påverkan: Bättre i stråken'], ['Både positiv och negativ påverkan', 'Negativ påverkan: Sämre i glesbygd'],
    ['Ingen påverkan', 'Berörs inte'],
  ]);
  expect(linesOf(document, 'BU1')).toContain('– Utveckla en innovativ region och ett brett näringsliv');
});

describe('how what was found is taken care of', () => {
  const document = build({ rows: {
    goalImpact: [
      { key: 'e1', target: 'sdg.15', effect: 'negative', description: 'Stör fåglar' }, { key: 'e2', target: 'sdg.13', effect: 'negative', description: 'Mer trafik', ending: 'acceptedRisk', endingReason: 'Övergående' },
      { key: 'e3', target: 'gk2025.challenge1', effect: 'negative', description: 'Glesare', ending: 'otherActor', endingActor: 'Trafikverket', endingReason: 'Vägen' }, { key: 'e4', target: 'sdg.6', effect: 'negative', description: 'Löst' },
      { key: 'e5', target: 'sdg.3', effect: 'positive', description: 'Blev bra', ending: 'otherActor', endingActor: 'Vårdcentralen' },
    ],
    conflict: [
      { key: 'c1', kind: 'goal', oneSide: 'Stillhet', otherSide: 'Fart', position: 'Ingen fart inne', status: 'positionTaken', description: 'Båtar mot fåglar' },
      { key: 'c2', kind: 'interest', oneSide: 'Fiskare', otherSide: 'Badare', parties: ['s1', 's2'], ending: 'otherActor', endingActor: 'Kommunen' },
    ],
    stakeholder: [{ key: 's1', name: 'Fiskeföreningen', kind: 'organisation', affected: 3, power: 0 }, { key: 's2', name: 'Kalle Karlsson', kind: 'person', affected: 3, power: 1 }],
    sustainabilityKey: [{ key: 'k1', name: 'Tyst zon', reason: 'Fåglarna', meets: ['e1', 'c1', 'e1'] }],
    action: [{ key: 'a1', under: 'k1', name: 'Skyltar', kind: 'minimise', owner: 'Parkchef', due: '2027-05-01', status: 'ongoing', meets: ['e1'] }, { key: 'a2', under: 'k1', name: 'Struken', kind: 'minimise', status: 'cancelled', meets: ['e4'] }],
    knowledgeGap: [{ key: 'g1', question: 'Hur många båtar?', owner: 'Ekolog', due: '2026-08-01', isBlocking: true }, { key: 'g2', question: 'Hur djupt?', acceptedReason: 'Spelar ingen roll', acceptedOn: '2026-02-01' }, { key: 'g3', question: 'Löst?', closedHow: 'Ja' }],
    change: [{ name: 'Ny led', before: 'Genom viken', after: 'Runt viken', because: ['e1', 'borta'], changedOn: '2026-02-03' }, {}],
  }, assessment: { openQuestions: 'Vem håller bryggan?' } });

  it('stands beside each negative effect, on goals and on the strategy', () => {
    expect(tableIn(document, 'BU3', documentTexts.effects.negativeCaption).map((row) => [row[1], row[4]])).toEqual([
      ['Stör fåglar', 'Nyckel: Tyst zon\nÅtgärd: Skyltar'], ['Mer trafik', 'Godtagen risk: Övergående'], ['Löst', 'Ingen hantering är angiven.'], ['Glesare', 'Tas över av Trafikverket: Vägen'],
    ]);
    expect(linesOf(document, 'BU3')).toContain('– Bekämpa klimatförändringarna: Mer trafik: Övergående');
  });
  it('stands beside every conflict of both kinds, which names no private person', () => {
    expect(tableIn(document, 'BU4', documentTexts.conflicts.caption)).toEqual([
      ['Stillhet mot Fart\nBåtar mot fåglar', 'Målkonflikt\nStällning tagen', 'Ingen fart inne', 'Nyckel: Tyst zon'],
      ['Fiskare mot Badare\nParter: Fiskeföreningen, en enskild person', 'Intressekonflikt', 'Inget ställningstagande än.', 'Tas över av Kommunen'],
    ]);
  });
  it('leaves to others what is theirs, and tells gaps that are open and accepted', () => {
    expect(linesOf(document, 'BU5').slice(1)).toEqual([
      'Det här tar någon annan över', '– Gles struktur och svaga förbindelser: Glesare. Aktör: Trafikverket. Det som lämnas över: Vägen.', '– Fiskare mot Badare. Aktör: Kommunen.',
      'Kvarstående frågor', 'Vem håller bryggan?',
      'Öppna kunskapsluckor', '– Hur många båtar? Ansvarig roll: Ekolog. Klart senast: 1 augusti 2026. Måste lösas först: Ja.',
      'Kunskapsluckor som projektgruppen har godtagit', '– Hur djupt? Godtagen 1 februari 2026 därför att: Spelar ingen roll',
    ]);
  });
  it('is told where it is missing, with those who have not been heard', () => {
    const lines = linesOf(document, 'limitations');
    expect(lines).toEqual(expect.arrayContaining(['– Negativ effekt utan hantering. Rent vatten och sanitet för alla: Löst', '– Fiskeföreningen', '– En enskild person som påverkas mycket och har liten makt']));
    expect(lines.join('\n')).not.toContain('Kalle');
    expect(lines.filter((line) => line.includes('utan hantering'))).toHaveLength(1);
  });
  it('logs what changed, without what has only been added', () => {
    expect(tableIn(document, 'changes', documentTexts.changes.caption)).toEqual([['Ny led', 'Genom viken', 'Runt viken', 'Ekosystem och biologisk mångfald: Stör fåglar', '3 februari 2026']]);
  });
});

it('names withheld stakeholders as withheld, not as none', () => {
  const document = build({ withheld: ['stakeholder', 'dialogue'], rows: { conflict: [{ oneSide: 'A', otherSide: 'B', parties: ['s1'] }] } });
  expect(linesOf(document, 'BU4').join('\n')).toContain('Parterna visas inte för den som tog fram dokumentet.');
  expect(linesOf(document, 'limitations').join('\n')).toContain('Intressenter och dialoger visas inte för den som tog fram dokumentet.');
  expect(linesOf(document, 'limitations').join('\n')).not.toContain(`– ${questions.parts.stakeholders.title}:`);
});

it('keeps diverging views beside the judgement, and weighs nothing', () => {
  const document = build({
    assessment: { assessorName: 'Karin Ek', assessorRole: 'miljöstrateg', assessedOn: '2026-02-20', outcome: 'Unsustainable', proposal: 'Flytta leden' },
    rows: { answer: [
      { item: 'J.social', choice: 'contributes', text: 'Fler kommer ut' }, { item: 'J.ecological', choice: 'counteracts', text: 'Fåglar' }, { item: 'J.economic', choice: 'neutral', subReason: 'notApplicable' },
      { item: 'J.view.1', category: 'ecological', choice: 'contributes', text: 'Ringa störning', participants: 'Turistchefen' },
    ] },
  });
  expect(linesOf(document, 'judgement')).toEqual([
    'Bedömningen gjordes 20 februari 2026. Bedömare utanför projektgruppen: Karin Ek, miljöstrateg.',
    'Social hållbarhet: Bidrar', 'Fler kommer ut', 'Ekologisk hållbarhet: Motverkar', 'Fåglar', 'Ekonomisk hållbarhet: Inte tillämpbar', 'Inget resonemang är skrivet.',
    'Skiljaktiga meningar', '– Turistchefen: Ekologisk hållbarhet, Bidrar. Ringa störning',
    'Projektgruppens slutsats', 'Projektgruppen bedömer att insatsen är ohållbar i minst en dimension. Ledningsgruppen beslutar om den ska fortsätta eller avslutas.',
    'De tre dimensionerna står bredvid varandra. De räknas inte ihop och har inga vikter.',
  ]);
  expect(linesOf(document, 'proposal')).toEqual(['Flytta leden']);
});

it('adds child rights, the distribution, keys and costs where they apply', () => {
  const document = build({
    assessment: { childrenAffected: 'yes', childRightsLevel: 'standard', childrenHeard: 'notYet' },
    rows: {
      answer: [{ item: 'CR.concerned', text: 'Alla elever' }, { item: 'D.running', choice: 'yes', text: 'Drift av leden' }, { item: 'F.stop', text: 'Genvägen' }],
      allocation: [{ receiver: 'women', amount: 1, unit: 'mkr' }, { receiver: 'men', amount: 2, unit: 'mkr' }, { receiver: 'men', amount: null }],
      sustainabilityKey: [{ key: 'k1', name: 'Fler cyklar' }],
      indicator: [{ key: 'r', under: 'k1', name: 'Kostnad per km', unit: 'Mkr per km', numerator: 'm', denominator: 'i1' }, { key: 'm', under: 'k1', name: 'Kostnad', unit: 'Mkr', target: 300.125 }, { key: 'i1', under: 'k1', name: 'Cykelväg', unit: 'km', baseline: 0, target: 125, targetOn: '2025-12-31', direction: 'up', catches: 'positive', source: 'Trafikverket' }, { key: 'i2', under: 'k1', name: 'Resor', bySex: true }],
      measurement: [{ under: 'm', on: '2018-12-31', value: 66 }, { under: 'i1', on: '2018-12-31', value: 42 }, { under: 'i1', on: '2017-12-31', value: 30 }, { under: 'i2', on: '2018-12-31', women: 4, men: 9 }],
      cost: [{ name: 'Drift', kind: 'runningCost', amount: 1250000, payer: 'Kommunen', funding: 'notFunded' }],
    },
  });
  expect(sectionIds(document)).toEqual([...briefHeadingIds, 'judgement', 'childRights', 'genderDistribution', 'keys', 'costs', 'limitations']);
  expect(linesOf(document, 'childRights')).toEqual(['– Prövning: Prövning', '– Barn har hörts: Inte än', details.childRights['CR.concerned'].title, 'Alla elever']);
  expect(tableIn(document, 'genderDistribution', documentTexts.gender.sharesCaption)).toEqual([['Kvinnor', 'mkr', '1', '33 %'], ['Män', 'mkr', '2', '67 %']]);
  expect(tableIn(document, 'genderDistribution', documentTexts.gender.indicatorsCaption)).toEqual([['Resor', '', '', 'Kvinnor: 4 (31 december 2018)\nMän: 9 (31 december 2018)']]);
  expect(tableIn(document, 'keys', documentTexts.keys.indicatorsCaption)).toEqual([
    ['Kostnad per km', 'Fler cyklar', '', '2,4 Mkr per km', '1,57 Mkr per km (31 december 2018)'],
    ['Kostnad', 'Fler cyklar', '', '300,125 Mkr', '66 Mkr (31 december 2018)'],
    ['Cykelväg\nFångar: positiv förändring\nKälla: Trafikverket', 'Fler cyklar', '0 km', '125 km (31 december 2025)\nSka öka', '42 km (31 december 2018)\n33,6 % av vägen till målet'],
    ['Resor', 'Fler cyklar', '', '', 'Redovisas för kvinnor och män'],
  ]);
  expect(linesOf(document, 'keys')).toContain('– Sluta: Genvägen');
  expect(linesOf(document, 'costs')).toEqual(['– Leder insatsen till löpande kostnader: Ja. Drift av leden', `– Drift. Slag: Löpande kostnad. Belopp: ${new Intl.NumberFormat('sv-SE').format(1250000)} kr per år. Vem som betalar: Kommunen. Finns pengarna?: Nej.`]);
  expect(linesOf(document, 'limitations')).toContain('– Barn påverkas men har inte hörts');
});

it('is in English where English is chosen, headings and names alike', () => {
  const document = build({ rows: { goalImpact: [{ target: 'sdg.15', effect: 'positive', description: 'x' }] } }, null, 'en');
  expect([document.language, document.kind, document.sections[0]?.heading]).toEqual(['en', 'Decision brief (draft)', englishLabels.briefHeadings.BU1]);
  expect(linesOf(document, 'BU2').join(' ')).toContain(englishLabels.goals['sdg.15']);
});

it('keeps a text of 60,000 characters whole', () => {
  const text = 'Åäö 🦉. '.repeat(7000).trim();
  expect(linesOf(build({ rows: { answer: [{ item: 'BU1', text }] } }), 'BU1')[0]).toBe(text);
});

describe('whatever is in the case', () => {
  const wild = fc.oneof(fc.string(), fc.constantFrom('', '  ', 'a\n\n\n\nb', '\u0000\u0008', '\ud800', '\ufffe', 'a\u000bb', '</w:t>', '🦉', '\u0085', '\u2028'), fc.string({ unit: 'binary' }));
  const id = fc.constantFrom('sdg.1', 'env.3', 'goal.own', 'gk2025.priority1', 'gk2025.challenge7', '', 'x.y');
  const cases: fc.Arbitrary<FakeCase> = fc.record({
    assessment: fc.record({ name: wild, purpose: wild, proposal: wild, openQuestions: wild, assessorName: wild, methodVersion: wild, strategyVersion: wild, diaryNumber: wild, type: fc.option(fc.constantFrom(...initiativeTypes)), childrenAffected: fc.option(fc.constantFrom('yes' as const, 'no' as const)) }),
    rows: fc.record({
      answer: fc.array(fc.record({ item: fc.constantFrom('BU1', 'BU5', 'A1', 'J.social', 'J.view.x', 'F.start', 'D.running', 'CR.heard'), text: wild, choice: fc.oneof(wild, fc.constantFrom(...judgements, 'yes')), participants: wild }), { maxLength: 5 }),
      goalImpact: fc.array(fc.record({ target: id, effect: fc.option(fc.constantFrom(...nodeEffects)), description: wild, where: wild, ending: fc.option(fc.constantFrom(...endingKinds)), endingReason: wild, endingActor: wild }), { maxLength: 6 }),
      conflict: fc.array(fc.record({ kind: fc.option(fc.constantFrom(...conflictKinds)), oneSide: wild, otherSide: wild, oneTarget: id, otherTarget: id, description: wild, position: wild, status: fc.option(fc.constantFrom(...conflictStatuses)) }), { maxLength: 4 }),
      indicator: fc.array(fc.record({ name: wild, baseline: fc.option(fc.double()), target: fc.option(fc.double()), unit: wild, baselineOn: fc.option(wild), numerator: fc.constantFrom('', 'indicator-1'), denominator: fc.constantFrom('', 'indicator-1', 'indicator-2') }), { maxLength: 3 }),
      measurement: fc.array(fc.record({ under: fc.constantFrom('indicator-1', 'indicator-2', 'gone'), on: fc.option(wild), value: fc.option(fc.double()) }), { maxLength: 3 }),
      cost: fc.array(fc.record({ name: wild, amount: fc.option(fc.double()), payer: wild }), { maxLength: 2 }),
      allocation: fc.array(fc.record({ receiver: fc.constantFrom('women' as const, 'men' as const), amount: fc.option(fc.double()), unit: wild }), { maxLength: 3 }),
    }),
  }) as fc.Arbitrary<FakeCase>;
  const textsOf = (value: unknown): readonly string[] =>
    (typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []);
  // What XML 1.0 allows (https://www.w3.org/TR/xml/#charsets), whole pairs counted as one character.
  const allowed = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;

  it('the five headings stand, every conflict is there, tables are whole, and XML takes every text', () => {
    fc.assert(fc.property(cases, (from) => {
      const document = build(from);
      expect(sectionIds(document).filter((one) => one.startsWith('BU'))).toEqual([...briefHeadingIds]);
      expect(tableIn(document, 'BU4', documentTexts.conflicts.caption)).toHaveLength(from.rows?.conflict?.length ?? 0);
      for (const text of textsOf(document)) expect(allowed.test(text)).toBe(true);
      for (const { blocks } of document.sections) for (const block of blocks) if (block.kind === 'table') expect(new Set(block.rows.map(({ length }) => length))).toEqual(new Set([block.head.length]));
      expect(parseBrief(JSON.parse(JSON.stringify(document)))).toEqual(document);
      expect(plainText(document)).toContain(labels.briefHeadings.BU3);
    }), { numRuns: 60 });
  });
});
