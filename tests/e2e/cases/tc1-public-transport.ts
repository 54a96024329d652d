import type { CaseScript } from './case-script';

/** TC1: the public-transport programme 2027–2035, a strategy on the full track, revised at stop 2 because of a blocking gap. */
export const tc1: CaseScript = {
  start: {
    name: 'Trafikförsörjningsprogram 2027–2035 🚌', unit: 'Trafik och samhällsplanering', type: 'strategy', track: 'full',
    purpose: 'Hållbar mobilitet för ett livskraftigt Kronoberg: tågen som stomme, fler resor i starka stråk och grundläggande resmöjligheter i hela länet.',
    trackReason: 'Programmet styr trafiken i nio år och berör alla invånare.',
  },
  initiative: {
    delimitation: 'Den regionala linjetrafiken. Färdtjänst och skolskjuts ingår inte.',
    alternatives: 'Samla resurserna i stråken, eller sprida dem jämnt över länet.',
    zeroAlternative: 'Dagens linjenät ligger kvar och kostnaden per resa fortsätter att öka.',
    relations: [
      { kind: 'parentProcess', name: 'Regional utvecklingsstrategi' },
      { kind: 'relatedInitiative', name: 'Länstransportplan 2026–2037', effect: 'addsUp', description: 'Vägar och hållplatser till samma orter.' },
      { kind: 'socialImpactAnalysis', name: 'SKA för busstrafiken' },
    ],
  },
  a: {
    answers: {
      A1: 'Fler kan bo kvar och pendla utan bil.', A2: 'Stråken vinner mest, glesbygden riskerar att förlora.',
      A3: 'Behövs: avtalen löper ut. Hänger ihop med länstransportplanen.', A4: 'Stråk mot landsbygd är den stora konflikten.',
    },
    nodes: [
      { node: 'gk2025.priority1', rows: [{ effect: 'positive', places: ['place.town'], where: 'Orter längs stråken', why: 'Tätare turer.' }] },
      { node: 'gk2025.priority2', rows: [
        { effect: 'negative', groups: ['group.elderly'], places: ['place.remoteCountryside'], where: 'Gles landsbygd', why: 'Linjer med få resande glesas ut.' },
        { effect: 'positive', places: ['place.town'], where: 'Stråken', why: 'Lättare att ta sig till jobb och fritid.' },
      ] },
      { node: 'gk2025.priority3', rows: [{ effect: 'positive', where: 'Arbetsgivare i stråken' }] },
      { node: 'gk2025.priority4', rows: [{ effect: 'positive', groups: ['group.youth'], where: 'Gymnasieelever och vårdanställda' }] },
      ...[1, 2, 3, 4, 5, 6, 7].map((n) => ({ node: `gk2025.challenge${n}`, rows: [{ effect: n === 1 ? 'negative' as const : 'none' as const }] })),
    ],
    conflicts: [{ one: 'Starka stråk', other: 'Levande landsbygd', position: 'Miniminivå per ort före turtäthet i stråk.' }],
  },
  stop1: { answers: ['Ja.', 'Ja, men fördelningen behöver prövas.', 'Ja, stråk mot landsbygd. Den går att hantera.'], ways: [{ way: 'goOn', reason: 'Programmet leder dit strategin vill, och fördelningen prövas i B.' }] },
  presentState: {
    text: 'Kvinnor, unga och äldre reser mest kollektivt. Var tredje by saknar en tur till och från samma dag.',
    groups: ['group.women', 'group.children', 'group.elderly', 'group.disability', 'group.newcomers'],
    places: ['place.county', 'place.town', 'place.remoteCountryside'],
  },
  goals: {
    relevant: ['sdg.3', 'sdg.4', 'sdg.5', 'sdg.8', 'sdg.10', 'sdg.11', 'sdg.13', 'env.1', 'env.2'],
    unknown: ['sdg.15'],
    effects: [
      { goal: 'sdg.13', sign: 'positive', kind: 'direct', what: 'Fler tar tåg och buss i stället för bil.', places: ['place.town'], dimensions: ['ecological'], horizon: 'beyondFiveYears', size: 'moderate', confidence: 'medium', evidence: 'Resvaneundersökningen.', rebound: { risk: 'possible', countermeasure: 'Parkeringsavgifter tillsammans med kommunerna.' } },
      { goal: 'sdg.11', sign: 'positive', kind: 'direct', what: 'Tätare turer i stråken.', groups: ['group.everyone'], places: ['place.town'], dimensions: ['social'], size: 'large' },
      { goal: 'sdg.11', sign: 'negative', kind: 'direct', what: 'Byar utanför stråken får färre turer.', places: ['place.remoteCountryside'], dimensions: ['social'], size: 'moderate' },
      { goal: 'sdg.8', sign: 'positive', kind: 'indirect', what: 'Lättare att pendla till jobb.', dimensions: ['economic'] },
      { goal: 'sdg.5', sign: 'positive', kind: 'direct', what: 'Kvinnor reser mer kollektivt och får bättre utbud.', groups: ['group.women'], dimensions: ['social'] },
      { goal: 'sdg.10', sign: 'negative', kind: 'direct', what: 'Den som bor i glesbygd utan bil får svårare att resa.', groups: ['group.elderly', 'group.disability'], places: ['place.remoteCountryside'], dimensions: ['social'] },
      { goal: 'sdg.3', sign: 'negative', kind: 'indirect', what: 'Äldre blir mer isolerade där linjen försvinner.', groups: ['group.elderly'], dimensions: ['social'] },
      { goal: 'sdg.4', sign: 'negative', kind: 'indirect', what: 'Längre gymnasieresor för några orter.', groups: ['group.youth'], dimensions: ['social'] },
      { goal: 'sdg.10', sign: 'negative', kind: 'cumulative', what: 'På en ort läggs butiken ned samma år som linjen.', where: 'En ort utan butik', dimensions: ['social'], addsWith: ['Länstransportplan 2026–2037'] },
      { goal: 'env.1', sign: 'positive', kind: 'direct', what: 'Utsläppen från trafiken minskar.', dimensions: ['ecological'] },
      { goal: 'env.2', sign: 'positive', kind: 'indirect', what: 'Renare luft i Växjö.', places: ['place.vaxjo'], dimensions: ['ecological'] },
    ],
  },
  pairs: [
    { one: 'sdg.10', other: 'sdg.13', kind: 'conflict', text: 'Miniminivå per ort först, sedan turtäthet.' },
    { one: 'sdg.11', other: 'sdg.13', kind: 'synergy', text: 'Tätare trafik i stråken gynnar både stadsmiljö och klimat.' },
  ],
  stakeholders: [
    { name: 'De åtta kommunerna', sector: 'municipality', affected: 3, power: 3 },
    { name: 'Barn och unga', sector: 'childrenAndYouth', affected: 3, power: 1, interest: 'Komma till skola och fritid.' },
    { name: 'Äldre utan bil', sector: 'residents', affected: 3, power: 1 },
    { name: 'Personer med funktionsnedsättning', sector: 'residents', affected: 3, power: 1 },
    { name: 'Länstrafiken Kronoberg', sector: 'region', affected: 3, power: 3 },
    { name: 'Grannregionerna', sector: 'region', affected: 2, power: 2 },
    { name: 'Trafikverket', sector: 'state', affected: 1, power: 3 },
    { name: 'Arbetsgivare i vården', sector: 'business', affected: 3, power: 2 },
    { name: 'Landsbygdsföreningar', sector: 'civilSociety', affected: 3, power: 1 },
  ],
  dialogues: [{ name: 'Ungdomsråd om linjer till skola och fritid', form: 'forum', heldOn: '2026-10-12', with: ['Barn och unga'], said: 'De vill ha en sen tur på fredagar.', hasChildren: true }],
  citizenDialogue: 'yes',
  interestConflicts: [{ one: 'Pendlare vill ha snabba linjer', other: 'Äldre vill ha hållplats nära', position: 'Snabblinje och lokal linje prövas var för sig.' }],
  questions: {
    answered: [
      { id: 'MI1', individual: 'Barn, äldre och personer utan körkort.', geography: 'Hela länet, men olika mycket.', society: 'Mindre bilberoende.' },
      { id: 'MI5', geography: 'Nyttan hamnar i stråken.' },
      { id: 'KM4', note: 'Fler resor totalt äter upp en del av vinsten.' },
    ],
    rest: 'notRelevant', own: { category: 'power', text: 'Hur når vi dem som inte talar svenska?' }, childrenAffected: 'yes',
  },
  childRights: {
    level: 'standard', heard: 'yes',
    answers: {
      'CR.concerned': 'Alla barn som reser själva, mest mellan 12 och 18 år.', 'CR.rights': 'Artikel 3, 12, 28 och 31.', 'CR.facts': 'Resvanor bland unga 2025.',
      'CR.heard': 'Ungdomsråd i tre kommuner.', 'CR.interests': 'Tätare turer är bra för barn i stråken, sämre för barn i glesbygd.', 'CR.compensation': 'Anropsstyrd tur till fritiden.',
      'CR.feedback': 'Ungdomsråden får svar när programmet är beslutat.',
    },
  },
  gaps: [{ question: 'Vilka resebehov har nyanlända kvinnor på landsbygden?', owner: 'Trafikstrategen', isBlocking: true, closedHow: 'Tre intervjuer är gjorda med SFI-grupper.' }],
  analysis: { B1: 'Klimat, jämställdhet och pendling blir bättre.', B2: 'Ojämlikheten ökar i glesbygd om inget görs.', B3: 'Stråk mot landsbygd. Miniminivå per ort först.' },
  keys: [
    { name: 'Säkra grundläggande resmöjligheter i hela länet', meets: [/glesbygd utan bil/, /Byar utanför stråken/, /isolerade/, /butiken/, /Starka stråk/, /Minskad ojämlikhet mot/] },
    { name: 'Öka flickors och pojkars inflytande över linjer till skola och fritid', meets: [/gymnasieresor/] },
    { name: 'Bryt biltillväxten i stråken', meets: [/Fler tar tåg/] },
  ],
  stop2: {
    answers: ['Stor i stråken.', 'Måttlig i glesbygd.', 'Ja, en som måste stängas först.'],
    ways: [{ way: 'revise', reason: 'Vi vet för lite om nyanlända kvinnors resor.' }, { way: 'goOn', reason: 'Luckan är stängd med intervjuer, och miniminivån är formulerad som nyckel.' }],
  },
  endings: [
    { what: /Linjer med få resande/, ending: 'acceptedRisk', reason: 'Miniminivån per ort gör följden liten. Den följs varje år.' },
    { what: /gles struktur/i, ending: 'otherActor', actor: 'De åtta kommunerna', reason: 'Planerar service och boende i de glesaste delarna.' },
    { what: /Pendlare vill ha/, ending: 'acceptedRisk', reason: 'Snabblinje och lokal linje prövas var för sig, så konflikten får finnas kvar.' },
  ],
  plan: [
    { action: 'Miniminivå för varje ort', indicator: 'Andel invånare med minst en tur och retur om dagen inom två kilometer' },
    { action: 'Ungdomsråd om linjer varje år', indicator: 'Antal dialoger med unga' },
    { action: 'Snabba linjer i fem stråk', indicator: 'Marknadsandel i stråken' },
  ],
  judgement: {
    values: {
      social: { value: 'contributes', why: 'Om miniminivån hålls.' }, ecological: { value: 'contributes', why: 'Fler reser utan bil.' },
      economic: { value: 'contributes', why: 'Fler kan ta jobb längre bort.' },
    },
    assessor: { name: 'Petra Ek', role: 'Folkhälsostrateg' },
  },
  forward: {
    'F.start': 'Anropsstyrda turer i sex orter.', 'F.change': 'Linjerna läggs i fem stråk.', 'F.deepen': 'Dialogen med unga.', 'F.stop': 'Turer som nästan ingen åker med.',
  },
  costs: {
    investments: 'yes', running: 'yes',
    rows: [
      { kind: 'investment', name: 'Hållplatser och vägar till dem', amount: 42_000_000, payer: 'Kommunerna och Trafikverket', funding: 'notFunded' },
      { kind: 'runningCost', name: 'Miniminivån i glesbygd', amount: 18_000_000, payer: 'Regionen', funding: 'funded' },
    ],
  },
  changes: [{ name: 'Miniminivå före turtäthet', before: 'Alla nya turer i stråken.', after: 'En lägsta nivå per ort innan stråken får fler turer.' }],
  publication: { diaryNumber: '26RGK428' },
  brief: { BU1: 'Bidrar till tre av fyra prioriteringar.', BU2: 'Klimat och pendling, stärks med snabba linjer.', BU3: 'Glesbygd, minskas med miniminivå.', BU4: 'Stråk mot landsbygd.', BU5: 'Kommunerna planerar gång- och cykelvägar till hållplatserna.' },
};
