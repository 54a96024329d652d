import type { CaseScript } from './case-script';

/** TC8: co-financing of a double track; the economic dimension is counteracted, so the rule suggests escalation and people decide. */
export const tc8: CaseScript = {
  start: {
    name: 'Medfinansiering av dubbelspår Alvesta–Växjö', unit: 'Trafik och samhällsplanering', type: 'process', track: 'full',
    purpose: 'Regionen och tre kommuner är med och betalar starten av ett dubbelspår som staten inte har tagit med i sin plan.',
    trackReason: 'Stora pengar till något som är statens ansvar.',
  },
  initiative: {
    delimitation: 'Medfinansieringen av starten, ungefär 20 km. Själva bygget prövas av Trafikverket.',
    alternatives: 'Mötesspår på två platser, eller vänta på nästa nationella plan.', zeroAlternative: 'Ett av landets mest belastade enkelspår, 108 tåg per vardag.',
    relations: [{ kind: 'relatedInitiative', name: 'Nytt sjukhus i Räppe', effect: 'strengthens' }, { kind: 'environmentalAssessment', name: 'MKB för järnvägsplanen' }],
  },
  a: {
    answers: { A1: 'Starka stråk mot en stark kärna.', A2: 'Positivt för tre prioriteringar.', A3: 'Behövs: sträckan är full.', A4: 'Stråk mot landsbygd, stat mot region.' },
    nodes: [
      ...[1, 3, 4].map((n) => ({ node: `gk2025.priority${n}`, rows: [{ effect: 'positive' as const, where: 'Stråket Alvesta–Växjö', places: ['place.alvesta', 'place.vaxjo'] }] })),
      { node: 'gk2025.priority2', rows: [{ effect: 'none' }] },
      ...[1, 2, 3, 4, 5, 6, 7].map((n) => ({ node: `gk2025.challenge${n}`, rows: [{ effect: 'none' as const }] })),
    ],
    conflicts: [{ one: 'Starka stråk', other: 'Landsbygdens vägar', position: 'Regionens andel tas inte ur landsbygdens vägpengar.' }],
  },
  stop1: { answers: ['Ja.', 'Tveksamt: pengarna är regionens, ansvaret statens.', 'Ja, stat mot region.'], ways: [{ way: 'goOn', reason: 'Nyttan är stor och frågan om ansvar prövas vidare.' }] },
  presentState: { text: 'Upp till fyra tåg i timmen åt vardera hållet på ett spår. Nytt sjukhus ger fler pendlare.', groups: ['group.everyone'], places: ['place.alvesta', 'place.vaxjo'] },
  goals: {
    relevant: ['sdg.8', 'sdg.9', 'sdg.11', 'sdg.13', 'sdg.15'], unknown: [],
    effects: [
      { goal: 'sdg.9', sign: 'positive', kind: 'direct', what: 'Robust järnväg med plats för fler tåg.', dimensions: ['economic'], size: 'large' },
      { goal: 'sdg.13', sign: 'positive', kind: 'direct', what: 'Resor och gods flyttar från väg.', dimensions: ['ecological'] },
      { goal: 'sdg.8', sign: 'positive', kind: 'direct', what: 'Större arbetsmarknad.', dimensions: ['economic'] },
      { goal: 'sdg.15', sign: 'negative', kind: 'direct', what: 'Intrång i natur längs spåret.', from: 'execution', dimensions: ['ecological'], size: 'moderate' },
      { goal: 'sdg.11', sign: 'negative', kind: 'direct', what: 'Buller vid spåret.', places: ['place.alvesta'], dimensions: ['social'], size: 'moderate' },
      { goal: 'sdg.8', sign: 'negative', kind: 'direct', what: 'Regionala pengar går till statligt ansvar.', dimensions: ['economic'], size: 'large' },
    ],
  },
  pairs: [{ one: 'sdg.9', other: 'sdg.15', kind: 'conflict', text: 'Spåret läggs så nära det gamla som det går.' }],
  stakeholders: [{ name: 'Trafikverket', sector: 'state', affected: 1, power: 3 }, { name: 'Boende vid spåret', sector: 'residents', affected: 3, power: 1 }],
  dialogues: [{ name: 'Möte med boende i Alvesta', form: 'meeting', heldOn: '2026-08-24', with: ['Boende vid spåret'], said: 'Bullerskydd före bygget.' }],
  citizenDialogue: 'yes',
  interestConflicts: [{ one: 'Staten vill att regionen betalar', other: 'Regionen vill att staten betalar', position: 'Regionen går in med ett tak och kräver full statlig finansiering därefter.' }],
  questions: { answered: [{ id: 'RA9', note: 'Kompletterande investeringar behövs och saknar pengar.' }], rest: 'notRelevant', childrenAffected: 'no' },
  gaps: [],
  analysis: { B1: 'Stor nytta för resor och arbetsmarknad.', B2: 'Intrång, buller och pengar ur regionens kassa.', B3: 'Stråk mot landsbygd, stat mot region.' },
  keys: [
    { name: 'Tak för regionens andel', meets: [/Regionala pengar/, /Regionen vill att staten betalar/, /Landsbygdens vägar/] },
    { name: 'Skydd mot buller före bygget', meets: [/Buller vid spåret/] },
    { name: 'Minimera den negativa påverkan på biodiversitet', meets: [/Intrång i natur/, /Robust järnväg med plats/] },
  ],
  stop2: { answers: ['Stor.', 'Stor för regionens ekonomi.', 'Nej.'], ways: [{ way: 'goOn', reason: 'Nycklarna finns; bedömningen får visa resten.' }] },
  endings: [{ what: /Hållbar industri/, ending: 'otherActor', actor: 'Trafikverket', reason: 'Prövar intrånget i järnvägsplanen.' }],
  plan: [
    { action: 'Avtal med tak och årlig avstämning', kind: 'minimise', indicator: 'Regionens andel av kostnaden' },
    { action: 'Bullerskydd i Alvesta', kind: 'minimise', indicator: 'Boende över riktvärdet' },
    { action: 'Passager för djur vid två bäckar', kind: 'minimise', indicator: 'Passager som används' },
  ],
  forward: { 'F.start': 'Avtalet med staten.', 'F.change': 'Andelen får ett tak.', 'F.deepen': 'Kalkylen för nyttan.', 'F.stop': 'Bidrag utan villkor.' },
  costs: {
    investments: 'yes', running: 'no',
    rows: [{ kind: 'investment', name: 'Stationer och anslutande vägar', amount: 85_000_000, payer: 'Ännu inte klart', funding: 'notFunded' }],
  },
  publication: { diaryNumber: '26RGK777' },
  judgement: {
    outcome: 'Unsustainable',
    values: {
      social: { value: 'contributes', why: 'Fler når arbete och vård.' }, ecological: { value: 'contributes', why: 'Resor flyttar från väg till spår.' },
      economic: { value: 'counteracts', why: 'Regionens pengar går till statens ansvar, och följdinvesteringarna saknar finansiering.' },
    },
    assessor: { name: 'Petra Ek', role: 'Folkhälsostrateg' },
  },
  brief: {
    BU1: 'Bidrar till tre prioriteringar.', BU2: 'Robust järnväg och större arbetsmarknad.', BU3: 'Buller, intrång och regionens pengar.', BU4: 'Stråk mot landsbygd, stat mot region.',
    BU5: 'Staten och Trafikverket ska ta full finansiering.',
  },
};
