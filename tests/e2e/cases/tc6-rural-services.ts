import type { CaseScript } from './case-script';

/** TC6: support to shops in the countryside; a grant on the full track, with shares by sex and the question of running costs. */
export const tc6: CaseScript = {
  start: {
    name: 'Kommersiell service i landsbygd 2027', unit: 'Hållbar utveckling', type: 'grant', track: 'full',
    purpose: 'Stöd till butiker på landsbygden, så att mat, drivmedel, post och apoteksvaror finns nära.', trackReason: 'Pengar fördelas under tre år och hamnar olika mellan orter.',
  },
  initiative: {
    delimitation: 'Servicebidrag, hemsändningsbidrag och särskilt driftstöd. Investeringsstödet är Länsstyrelsens.',
    alternatives: 'Färre butiker med mer stöd var, eller fler med mindre.', zeroAlternative: 'Två till fyra butiker läggs ned inom tre år.',
    relations: [{ kind: 'relatedInitiative', name: 'Bredband i hela länet', effect: 'strengthens' }],
  },
  a: {
    answers: { A1: 'Hela länet går att bo i.', A2: 'Positivt för tre av fyra prioriteringar.', A3: 'Behövs där andra vägar är prövade.', A4: 'Service i hela länet mot mest för pengarna.' },
    nodes: [
      ...[1, 2, 3].map((n) => ({ node: `gk2025.priority${n}`, rows: [{ effect: 'positive' as const, where: 'Mindre orter', places: ['place.remoteCountryside'] }] })),
      { node: 'gk2025.priority4', rows: [{ effect: 'none' }] },
      ...[1, 2, 3, 4, 5, 6, 7].map((n) => ({ node: `gk2025.challenge${n}`, rows: [{ effect: n === 1 || n === 3 ? 'positive' as const : 'none' as const }] })),
    ],
    conflicts: [{ one: 'Service i hela länet', other: 'Mest service för pengarna', position: 'Orter med mer än tio minuter till nästa butik går först.' }],
  },
  stop1: { answers: ['Ja.', 'Ja.', 'Nej, den går att hantera.'], ways: [{ way: 'goOn', reason: 'Stödet behövs där andra vägar är prövade.' }] },
  presentState: { text: 'Läget är stabilt men på lägsta nivå. Det finns inga butiker i reserv.', groups: ['group.elderly', 'group.women', 'group.men', 'group.lowIncome'], places: ['place.remoteCountryside', 'place.nearCountryside'] },
  goals: {
    relevant: ['sdg.3', 'sdg.8', 'sdg.10', 'sdg.11', 'sdg.12', 'sdg.13'], unknown: ['sdg.16'],
    effects: [
      { goal: 'sdg.11', sign: 'positive', kind: 'direct', what: 'Grundläggande service finns kvar.', places: ['place.remoteCountryside'], dimensions: ['social'], size: 'large' },
      { goal: 'sdg.10', sign: 'positive', kind: 'direct', what: 'Personer utan bil klarar inköpen.', groups: ['group.elderly', 'group.women'], dimensions: ['social'] },
      { goal: 'sdg.3', sign: 'positive', kind: 'direct', what: 'Apoteksvaror, mat och människor att träffa.', groups: ['group.elderly'], dimensions: ['social'] },
      { goal: 'sdg.13', sign: 'positive', kind: 'indirect', what: 'Kortare inköpsresor.', dimensions: ['ecological'], confidence: 'low', rebound: { risk: 'possible', countermeasure: 'Samåkning och hemsändning följs upp.' } },
      { goal: 'sdg.8', sign: 'negative', kind: 'indirect', what: 'Konkurrensen kan snedvridas.', dimensions: ['economic'] },
      { goal: 'sdg.12', sign: 'negative', kind: 'direct', what: 'Mer matsvinn i små butiker.', dimensions: ['ecological'], size: 'small' },
    ],
  },
  pairs: [{ one: 'sdg.11', other: 'sdg.12', kind: 'conflict', text: 'Stöd ges till butiker med en plan mot svinn.' }],
  stakeholders: [
    { name: 'Äldre utan bil', sector: 'residents', affected: 3, power: 1 }, { name: 'Butiksägare', sector: 'business', affected: 3, power: 2 },
    { name: 'Länsstyrelsen', sector: 'state', affected: 1, power: 3 },
  ],
  dialogues: [{ name: 'Pensionärsråden i tre kommuner', form: 'meeting', heldOn: '2026-09-14', with: ['Äldre utan bil'], said: 'Butiken är också mötesplatsen.' }],
  citizenDialogue: 'notYet',
  interestConflicts: [{ one: 'Butiker som söker stöd', other: 'Butiker som klarar sig utan', position: 'Stöd ges aldrig där en annan butik finns nära.' }],
  questions: {
    answered: [
      { id: 'MI5', geography: 'Landsbygden går först. Nyttan hamnar i mindre orter.' }, { id: 'RA2', note: 'Stödet redovisas efter ägarens kön.' },
      { id: 'RA9', note: 'Driften kostar 2,4 miljoner om året. Kommunerna planerar, regionen betalar i tre år.' },
    ],
    rest: 'notRelevant', childrenAffected: 'no',
    allocations: [
      { name: 'Butiker som ägs av kvinnor', receiver: 'women', amount: 600_000, unit: 'kr' }, { name: 'Butiker som ägs av män', receiver: 'men', amount: 1_500_000, unit: 'kr' },
      { name: 'Butiker som ägs gemensamt', receiver: 'joint', amount: 300_000, unit: 'kr' },
    ],
  },
  gaps: [{ question: 'Hur ändras resvanorna när butiken finns kvar?', owner: 'Utredaren', isBlocking: false }],
  analysis: { B1: 'Service, hälsa och jämlikhet blir bättre.', B2: 'Konkurrens och matsvinn.', B3: 'Nära till mat mot mindre svinn.' },
  keys: [
    { name: 'Säkerställa en jämställd resursfördelning', meets: [/utan bil klarar/] }, { name: 'Säkra insatsens finansiering på lång sikt', meets: [/Konkurrensen/, /Mest service för pengarna/, /klarar sig utan/] },
    { name: 'Butiken som samhällsnod i kris', meets: [/Grundläggande service/, /matsvinn/] },
  ],
  stop2: { answers: ['Stor.', 'Liten.', 'En, men den hindrar inte.'], ways: [{ way: 'goOn', reason: 'Nycklarna tar hand om det negativa. Luckan om resvanor följs upp.' }] },
  endings: [{ what: /Hållbara städer/, ending: 'acceptedRisk', reason: 'Planen mot svinn är ett krav; det som blir kvar är litet.' }],
  plan: [
    { action: 'Redovisa stödet efter ägarens kön', indicator: 'Andel av stödet till kvinnor' }, { action: 'Plan med kommunen innan stödet beviljas', indicator: 'Butiker som är öppna två år efter stödets slut' },
    { action: 'Pröva reservkraft i två butiker', indicator: 'Butiker som kan hålla öppet vid elavbrott' },
  ],
  judgement: {
    values: {
      social: { value: 'contributes', why: 'Vardagen fungerar utan bil.' }, ecological: { value: 'neutral', subReason: 'noEffect', why: 'Kortare resor och mer svinn.' },
      economic: { value: 'contributes', why: 'Jobb på små orter.' },
    },
    assessor: { name: 'Petra Ek', role: 'Folkhälsostrateg' },
  },
  costs: {
    investments: 'no', running: 'yes',
    rows: [{ kind: 'runningCost', name: 'Driftstöd till butiker', amount: 2_400_000, payer: 'Regionen i tre år, sedan kommunerna', funding: 'unknown' }],
  },
  publication: { diaryNumber: '26RGK612' },
  brief: { BU1: 'Bidrar till prioritering 1 till 3.', BU2: 'Service och hälsa.', BU3: 'Svinn och konkurrens.', BU4: 'Service mot kostnad.', BU5: 'Länsstyrelsen: investeringsstöd till samma butiker.' },
};
