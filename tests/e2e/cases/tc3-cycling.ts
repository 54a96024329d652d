import type { CaseScript } from './case-script';

/** TC3: the cycling strategy, looked back on with its figures: 42 of 125 km, 66 of 300 Mkr, cost per km against what was meant. */
export const tc3: CaseScript = {
  start: {
    name: 'Cykla i Gröna Kronoberg: uppföljning', unit: 'Trafik och samhällsplanering', type: 'strategy', track: 'full',
    purpose: 'Fler ska cykla säkert i vardagen i hela länet. Strategin antogs 2018 och ska ses över vart fjärde år.',
    trackReason: 'Strategin styr investeringar i hela länet.',
  },
  initiative: {
    delimitation: 'De 34 cykelvägar som analyserades och prioriterades. Kommunernas egna gator ingår inte.',
    alternatives: 'Färre och längre sträckor, eller många korta nära skolor.', zeroAlternative: 'Utbyggnaden följer bara kommunernas egna pengar.',
    relations: [{ kind: 'parentProcess', name: 'Länstransportplanen', effect: 'dependsOn' }],
  },
  a: {
    answers: { A1: 'Fler kan nå vardagens mål utan bil.', A2: 'Positivt för tillgänglighet och hälsa.', A3: 'Behövs: önskemålen är fler än pengarna.', A4: 'Stråk med många cyklister mot spridning i länet.' },
    nodes: [
      ...[1, 2].map((n) => ({ node: `gk2025.priority${n}`, rows: [{ effect: 'positive' as const, where: 'Orter med ny cykelväg', places: ['place.town'] }] })),
      ...[3, 4].map((n) => ({ node: `gk2025.priority${n}`, rows: [{ effect: 'none' as const }] })),
      ...[1, 2, 3, 4, 5, 6, 7].map((n) => ({ node: `gk2025.challenge${n}`, rows: [{ effect: 'none' as const }] })),
    ],
    conflicts: [{ one: 'Många cyklister per krona', other: 'Cykelvägar i hela länet', position: 'Varje kommun får minst en sträcka före nästa i ett stråk.' }],
  },
  stop1: { answers: ['Ja.', 'Ja.', 'Nej, den går att hantera.'], ways: [{ way: 'goOn', reason: 'Strategin leder dit länet vill.' }] },
  presentState: { text: '22 remissvar. 34 av 135 önskade cykelvägar är prioriterade, ungefär 125 km.', groups: ['group.children', 'group.everyone'], places: ['place.county', 'place.town'] },
  goals: {
    relevant: ['sdg.3', 'sdg.11', 'sdg.13', 'sdg.15'], unknown: [],
    effects: [
      { goal: 'sdg.3', sign: 'positive', kind: 'indirect', what: 'Mer rörelse i vardagen.', groups: ['group.everyone'], dimensions: ['social'] },
      { goal: 'sdg.11', sign: 'positive', kind: 'direct', what: 'Barn kan cykla säkert till skolan.', groups: ['group.children'], dimensions: ['social'], size: 'large' },
      { goal: 'sdg.13', sign: 'positive', kind: 'indirect', what: 'Färre korta bilresor.', dimensions: ['ecological'], size: 'moderate' },
      { goal: 'sdg.15', sign: 'negative', kind: 'direct', what: 'Ny asfalt tar mark i kanter och diken.', from: 'execution', dimensions: ['ecological'], size: 'moderate' },
    ],
  },
  pairs: [],
  stakeholders: [
    { name: 'Barn på väg till skolan', sector: 'childrenAndYouth', affected: 3, power: 1 }, { name: 'De åtta kommunerna', sector: 'municipality', affected: 2, power: 3 },
  ],
  dialogues: [{ name: 'Skolvägar i fyra skolor', form: 'survey', heldOn: '2026-05-20', with: ['Barn på väg till skolan'], said: 'Övergången vid länsvägen känns farlig.', hasChildren: true }],
  citizenDialogue: 'yes',
  interestConflicts: [],
  questions: { answered: [{ id: 'MI1', individual: 'Barn och unga mest.' }], rest: 'notRelevant', childrenAffected: 'yes' },
  childRights: { level: 'simple', heard: 'yes', answers: { 'CR.concerned': 'Barn som cyklar till skola och fritid.', 'CR.interests': 'Säkrare skolväg är till barnets bästa.' } },
  gaps: [],
  analysis: { B1: 'Hälsa, säkerhet och klimat blir bättre.', B2: 'Mark tas i anspråk.', B3: 'Spridning mot flest cyklister.' },
  keys: [
    { name: 'Geografisk spridning', meets: [/Cykelvägar i hela länet/] }, { name: 'Barns säkra skolväg', meets: [/säkert till skolan/] },
    { name: 'Vardagscykling före turism', meets: [/Färre korta bilresor/, /Ny asfalt/] },
  ],
  stop2: { answers: ['Stor för barn.', 'Liten.', 'Nej.'], ways: [{ way: 'goOn', reason: 'Effekterna är kända och nycklarna räcker.' }] },
  endings: [],
  plan: [
    {
      action: 'Minst en sträcka i varje kommun', kind: 'handleConflict', indicator: 'Byggd cykelväg',
      measures: { unit: 'km', direction: 'up', baseline: 0, target: 125, measured: [{ on: '2020-12-31', value: 17 }, { on: '2022-12-31', value: 42 }] },
    },
    {
      action: 'Trygga övergångar vid skolor', kind: 'strengthen', indicator: 'Kostnad för byggda cykelvägar',
      measures: { unit: 'Mkr', direction: 'up', baseline: 0, target: 300, measured: [{ on: '2020-12-31', value: 25.5 }, { on: '2022-12-31', value: 66 }] },
    },
    {
      action: 'Lägga om dikeskanter så att de blommar', kind: 'minimise', indicator: 'Hårdgjord mark',
      measures: { unit: 'hektar', direction: 'down', baseline: 0, target: 0, measured: [{ on: '2022-12-31', value: 10.5 }] },
    },
  ],
  ratios: [{ name: 'Kostnad per km', unit: 'Mkr per km', numerator: 'Kostnad för byggda cykelvägar', denominator: 'Byggd cykelväg' }],
  forward: { 'F.start': 'Sträckor i de två kommuner som saknar.', 'F.change': 'Prioritera om efter skolvägar.', 'F.deepen': 'Räkningen av cyklister.', 'F.stop': 'Rena turiststråk.' },
  costs: {
    investments: 'yes', running: 'yes',
    rows: [
      { kind: 'investment', name: 'Återstående sträckor', amount: 234_000_000, payer: 'Länstransportplanen och kommunerna', funding: 'notFunded' },
      { kind: 'runningCost', name: 'Snöröjning och underhåll', amount: 1_200_000, payer: 'Kommunerna', funding: 'funded' },
    ],
  },
  changes: [{ name: 'Skolvägar går före', before: 'Turiststråk och vardag vägde lika.', after: 'Sträckor vid skolor kommer först.' }],
  publication: { diaryNumber: '22RGK318' },
  judgement: {
    values: {
      social: { value: 'contributes', why: 'Fler barn cyklar säkert.' }, ecological: { value: 'contributes', why: 'Färre korta bilresor.' },
      economic: { value: 'neutral', subReason: 'noEffect', why: 'Kostnaden per km blev lägre än väntat; objektens art behöver kontrolleras.' },
    },
    assessor: { name: 'Petra Ek', role: 'Folkhälsostrateg' },
    diverging: { dimension: 'economic', value: 'contributes', who: 'Näringslivsenheten', why: 'Lägre kostnad per km frigör pengar.' },
  },
  brief: {
    BU1: 'Bidrar till prioritering 1 och 2.', BU2: 'Hälsa och säkra skolvägar, stärks med sträckor vid skolor.', BU3: 'Mark tas i anspråk, minskas med blommande kanter.',
    BU4: 'Flest cyklister mot spridning.', BU5: 'Trafikverket: övergångar vid länsvägar.',
  },
};
