import type { ScaleLabels } from '../texts';

/** Svenska ord för koderna i metodens skalor. */
export const scales: ScaleLabels = {
  nodeEffect: { positive: 'Positiv påverkan', negative: 'Negativ påverkan', none: 'Ingen påverkan' },
  effectSign: { positive: 'Positiv', negative: 'Negativ' },
  effectKind: { direct: 'Direkt', indirect: 'Indirekt', cumulative: 'Kumulativ' },
  arisesFrom: { outcome: 'Insatsens resultat', execution: 'Själva genomförandet' },
  dimension: { social: 'Social', ecological: 'Ekologisk', economic: 'Ekonomisk' },
  judgement: {
    contributes: 'Bidrar',
    neutral: 'Påverkar inte eller inte tillämpbar',
    counteracts: 'Motverkar'
  },
  neutralReason: { noEffect: 'Påverkar inte', notApplicable: 'Inte tillämpbar' },
  stopOutcome: { goOn: 'Gå vidare', revise: 'Arbeta om', end: 'Avsluta' },
  decision: {
    continue: 'Fortsätt',
    continueWithConditions: 'Fortsätt med villkor',
    end: 'Avsluta',
    backToGroup: 'Åter till projektgruppen'
  },
  stakeholderSector: {
    region: 'Regionen',
    municipality: 'Kommun',
    state: 'Stat',
    business: 'Näringsliv',
    academia: 'Akademi',
    civilSociety: 'Civilsamhälle',
    residents: 'Invånare',
    childrenAndYouth: 'Barn och unga'
  },
  stakeholderKind: { organisation: 'Organisation', function: 'Funktion', group: 'Grupp', person: 'Person' },
  stakeholderLevel: { 0: 'Inte alls', 1: 'Lite', 2: 'En del', 3: 'Mycket' },
  conflictKind: { goal: 'Målkonflikt', interest: 'Intressekonflikt' },
  conflictStatus: { open: 'Öppen', positionTaken: 'Ställning tagen', handled: 'Hanterad' },
  actionKind: {
    strengthen: 'Stärker det positiva',
    minimise: 'Minskar det negativa',
    handleConflict: 'Hanterar en konflikt'
  },
  actionStatus: { notStarted: 'Inte börjad', ongoing: 'Pågår', done: 'Klar', cancelled: 'Avbruten' },
  indicatorDirection: { up: 'Ska öka', down: 'Ska minska' },
  selection: { considered: 'Övervägs', chosen: 'Vald', notChosen: 'Inte vald' },
  decisionState: { notDecided: 'Nej, inget är beslutat', partlyDecided: 'Ja, delvis', decided: 'Ja, helt' },
  relationKind: {
    parentProcess: 'Överordnad process eller strategi',
    relatedInitiative: 'Närliggande insats',
    earlierAssessment: 'Tidigare säkring',
    socialImpactAnalysis: 'Social konsekvensanalys (SKA)',
    environmentalAssessment: 'Miljöbedömning (SMB eller MKB)',
    other: 'Annat'
  },
  relationEffect: {
    strengthens: 'Förstärker',
    overlaps: 'Överlappar',
    conflicts: 'Krockar',
    dependsOn: 'Beror av',
    addsUp: 'Effekterna läggs till varandra'
  },
  horizon: {
    duringExecution: 'Under genomförandet',
    withinFiveYears: 'Inom fem år',
    beyondFiveYears: 'Efter mer än fem år',
    lasting: 'Bestående'
  },
  effectSize: { large: 'Stor', moderate: 'Måttlig', small: 'Liten' },
  confidence: { high: 'Säkra', medium: 'Ganska säkra', low: 'Osäkra' },
  reboundRisk: { no: 'Nej', possible: 'Kanske', likely: 'Troligen' },
  goalSorting: { relevant: 'Relevant', notRelevant: 'Inte relevant', unknown: 'Vet inte' },
  questionRelevance: { relevant: 'Relevant', notRelevant: 'Inte relevant', unknown: 'Vet inte' },
  perspective: { individual: 'Individ', geography: 'Geografi', society: 'Samhälle', travel: 'Färdmedel' },
  attitude: { supports: 'Stödjer', neutral: 'Neutral', opposes: 'Motverkar', unknown: 'Okänt' },
  involvementLevel: {
    inform: 'Informeras',
    consult: 'Tillfrågas',
    involve: 'Är med och formar',
    collaborate: 'Samarbetar',
    empower: 'Bestämmer med'
  },
  dialogueForm: {
    meeting: 'Möte',
    forum: 'Forum',
    citizenDialogue: 'Medborgardialog',
    workshop: 'Verkstad',
    interview: 'Intervju',
    survey: 'Enkät',
    other: 'Annat'
  },
  receiver: { women: 'Kvinnor', men: 'Män', joint: 'Gemensamt', other: 'Annat eller okänt' },
  yesNoUnknown: { yes: 'Ja', no: 'Nej', unknown: 'Vet inte' },
  doneCode: { yes: 'Ja', notYet: 'Inte än', notRelevant: 'Inte aktuellt' },
  childRightsLevel: {
    simple: 'Enkel prövning',
    standard: 'Prövning',
    deep: 'Fördjupad prövning',
    consultation: 'Prövning vid remissvar'
  }
};
