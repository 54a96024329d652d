import type { MethodDetails } from '../texts';

/** Metodens ord, förklarade där de dyker upp. */
export const glossary: MethodDetails['glossary'] = {
  assessment: {
    term: 'hållbarhetssäkring',
    meaning: 'Att tidigt och tillsammans pröva om en insats leder mot hållbarhet, och ändra den medan det går.'
  },
  initiative: { term: 'insats', meaning: 'Det som prövas: ett projekt, en process, en strategi, ett stöd eller ett remissvar.' },
  strategicDirection: {
    term: 'strategisk inriktning',
    meaning: 'Steg A: hur insatsen hänger ihop med den regionala utvecklingsstrategin.'
  },
  vision: { term: 'målbild', meaning: 'Strategins bild av hur länet ska vara längre fram.' },
  priority: { term: 'prioritering', meaning: 'Något som strategin säger att länet ska lägga mest kraft på.' },
  challenge: { term: 'utmaning', meaning: 'Ett problem i länet som strategin vill möta.' },
  jointEffort: {
    term: 'kraftsamling',
    meaning: 'Ett område där flera aktörer utforskar nya lösningar tillsammans under en tid.'
  },
  stopPoint: {
    term: 'hållplats',
    meaning: 'En punkt där gruppen stannar och väljer: gå vidare, arbeta om eller avsluta.'
  },
  sustainabilityAnalysis: {
    term: 'hållbarhetsanalys',
    meaning: 'Steg B: hur insatsen påverkar mål för hållbar utveckling, på gott och ont.'
  },
  presentState: { term: 'nuläge', meaning: 'Hur det ser ut i dag för dem som berörs, innan insatsen börjar.' },
  supportQuestion: {
    term: 'stödfråga',
    meaning: 'En av 29 frågor som hjälper er att se läget och det ni inte vet. Ni väljer dem som passar.'
  },
  stakeholder: {
    term: 'intressent',
    meaning: 'En person, grupp, funktion eller organisation som påverkas av insatsen eller kan påverka den.'
  },
  goalConflict: { term: 'målkonflikt', meaning: 'Två mål som inte kan nås fullt ut samtidigt.' },
  interestConflict: {
    term: 'intressekonflikt',
    meaning: 'Personer, grupper eller organisationer vill olika saker med insatsen.'
  },
  position: {
    term: 'ställningstagande',
    meaning: 'Hur ni väger när mål eller intressen krockar, och varför. Det är inte ett beslut av ledningsgruppen.'
  },
  knowledgeGap: {
    term: 'kunskapslucka',
    meaning: 'Något ni inte vet men behöver veta. Den får en ansvarig och stängs eller godtas med skäl.'
  },
  directEffect: { term: 'direkt effekt', meaning: 'Något som insatsen själv orsakar.' },
  indirectEffect: {
    term: 'indirekt effekt',
    meaning: 'En följd i nästa led: den kommer av en direkt effekt eller av det insatsen gör möjligt.'
  },
  cumulativeEffect: {
    term: 'kumulativ effekt',
    meaning: 'Summan när insatsen läggs till andra insatser, både tidigare, pågående och kommande.'
  },
  reboundEffect: {
    term: 'rekyleffekt',
    meaning: 'När en besparing leder till mer användning, så att en del av vinsten försvinner.'
  },
  norms: {
    term: 'normer',
    meaning: 'Oskrivna regler om vad som är vanligt. Den som avviker får ofta mindre makt och sämre villkor.'
  },
  discriminationGrounds: {
    term: 'diskrimineringsgrunder',
    meaning:
      'Sju grunder i lagen: kön, könsöverskridande identitet eller uttryck, etnisk tillhörighet, religion eller annan trosuppfattning, funktionsnedsättning, sexuell läggning och ålder.'
  },
  equalDistribution: {
    term: 'jämställd fördelning',
    meaning: 'Kvinnor och män, och olika grupper bland dem, får del av resurserna på lika villkor.'
  },
  innovation: { term: 'innovation', meaning: 'Ett nytt sätt att göra något som ger värde för någon, inte bara ny teknik.' },
  sustainabilityKey: {
    term: 'hållbarhetsnyckel',
    meaning: 'Något insatsen måste klara för att bli hållbar. Den styr planering, genomförande och uppföljning.'
  },
  action: { term: 'åtgärd', meaning: 'Det någon ska göra för en nyckel, med ansvarig och slutdatum.' },
  indicator: { term: 'indikator', meaning: 'Ett mått som visar om en nyckel rör sig åt rätt eller fel håll.' },
  overallJudgement: {
    term: 'samlad bedömning',
    meaning: 'Vad insatsen betyder för social, ekologisk och ekonomisk hållbarhet, bedömt var för sig.'
  },
  decisionBrief: { term: 'beslutsunderlag', meaning: 'Sammanfattningen som den som beslutar läser. Den har alltid fem rubriker.' },
  proposal: { term: 'förslag', meaning: 'Det projektgruppen vill ska hända.' },
  judgement: { term: 'bedömning', meaning: 'Vad gruppen och en person utanför den kommer fram till. Den avgör inte ärendet.' },
  decision: { term: 'beslut', meaning: 'Det ledningsgruppen bestämmer och skriver in. Bara den kan besluta här.' },
  caseReview: {
    term: 'ärendeberedning',
    meaning: 'Mötet där ledningsgruppen går igenom en insats som bedömts som ohållbar.'
  },
  managementGroup: { term: 'ledningsgrupp', meaning: 'Avdelningens chefer. De beslutar om insatsen ska fortsätta eller avslutas.' },
  operationalPlanning: {
    term: 'verksamhetsplanering',
    meaning: 'Årets planering, där insatser att säkra väljs ut tillsammans med avdelningschefen.'
  },
  workshop: {
    term: 'hållbarhetsverkstad',
    meaning: 'Ungefär två timmar då personer från olika områden prövar insatsen tillsammans. Verkstaden beslutar inget.'
  }
};
