import { complete, judge, passStop } from '../../../src/domain/case-flow/case-flow';
import { asShipped, keysOf, type DemoCase, type DemoDays } from '../demo-case';

const key = 'demo-tc12';
const k = keysOf(key);

/** TC12: a yearly grant on the light track, ecological dimension not applicable, completed. */
export const tc12 = ({ day }: DemoDays): DemoCase => ({
  key,
  owner: 'erik',
  group: ['maria'],
  start: {
    name: 'Driftsbidrag till Ung Företagsamhet',
    purpose: 'Regionen ger Ung Företagsamhet ett årligt driftsbidrag på 450 000 kronor. Pengarna ska ge fler unga i hela länet chansen att prova på att driva företag i skolan.',
    type: 'grant',
    unit: 'Näringsliv och innovation',
    track: 'light',
    trackReason: 'Bidraget är litet och återkommer varje år.',
    ...asShipped,
  },
  assessment: {
    affectedGroups: ['group.youth', 'group.children'], affectedPlaces: ['place.county'],
    childrenAffected: 'yes', childRightsLevel: 'simple', childrenHeard: 'yes',
    goals: ['sdg.4', 'sdg.5', 'sdg.8'],
    assessorName: 'Petra Ek', assessorRole: 'folkhälsostrateg', assessedOn: day(-20),
    diaryNumber: 'DEMO 12',
  },
  answers: {
    A1: { text: 'Fler unga provar egna idéer och får nätverk i länet. Det stärker målbildens del om förnyelseförmåga. För öppna livsmiljöer betyder insatsen lite.' },
    A2: { text: 'Bidraget är positivt för näringslivet och för kompetensförsörjningen.' },
    A3: { text: 'Skolorna har inte egna pengar för arbetet. Utan bidrag försvinner det först på de minsta gymnasierna. Kommunernas råd till nya företag vänder sig till vuxna.' },
    A4: { text: 'Vi ser ingen målkonflikt i strategin.' },
    'S1.1': { text: 'Ja, för prioritering 3 och 4.' },
    'S1.2': { text: 'Ja. Kostnaden per elev är låg och skolorna bidrar med lärartid.' },
    'S1.3': { text: 'Nej.' },
    'S1.outcome': { choice: 'goOn', text: 'Insatsen är liten och ligger i linje med strategin.', participants: 'Erik Sandberg, Maria Holm' },
    'B.presentState': { text: 'Ungefär var fjärde gymnasieelev i länet driver ett UF-företag. Andelen är lägre på yrkesprogram och bland elever som är nya i Sverige.' },
    'CR.concerned': { text: 'Elever på gymnasiet, de flesta mellan 16 och 18 år.' },
    'CR.heard': { text: 'Ett elevråd har läst underlaget och vill att yrkesprogrammen kommer med.' },
    'CR.interests': { text: 'Barnens utbildning går före antalet nya företag.' },
    MI4: { choice: 'relevant', text: 'Ja. Eleverna är 16–19 år. Vi har gjort en enkel prövning av barnets rättigheter och frågat ett elevråd.' },
    RA7: { choice: 'relevant', text: 'Fler unga vet hur man startar företag. Det är en fördel på orter med få arbetsgivare.' },
    B1: { text: 'Mål 4 och 8, direkt: elever på hela gymnasiet övar företagande. Mål 5, indirekt: flickor driver oftare företag där än vuxna kvinnor gör.' },
    B2: { text: 'Vi ser ingen tydlig negativ effekt. Bidraget kan hamna hos dem som redan har stöd hemifrån. Därför följs det upp per program.' },
    B3: { text: 'Vi ser ingen konflikt mellan hållbarhetsmålen.' },
    'J.social': { choice: 'contributes', text: 'Bidrar. Unga får självförtroende och kontakter, också på små orter. Flickor och pojkar deltar lika mycket.' },
    'J.ecological': { choice: 'neutral', subReason: 'notApplicable', text: 'Bidraget går till lärare, tävlingar och material. Det går inte att knyta till miljön på ett meningsfullt sätt.' },
    'J.economic': { choice: 'contributes', text: 'Bidrar. En liten summa når många, och några av företagen lever vidare.' },
    BU1: { text: 'Bidraget stödjer ett brett näringsliv och kompetensförsörjningen (prioritering 3 och 4).' },
    BU2: { text: 'Fler unga i hela länet övar företagande. Effekten stärks om yrkesprogrammen kommer med.' },
    BU3: { text: 'Risken är att bidraget når dem som redan har stöd. Det följs upp per program och kön.' },
    BU4: { text: 'Det finns inga målkonflikter.' },
    BU5: { text: 'Inget återstår för andra att ta vidare.' },
  },
  rows: {
    goalImpact: [
      { key: k('p3'), target: 'gk2025.priority3', effect: 'positive', where: 'unga i hela länet', description: 'Fler provar att driva företag.' },
      { key: k('p4'), target: 'gk2025.priority4', effect: 'positive', where: 'gymnasieelever', description: 'Eleverna övar det som arbetsgivare frågar efter.' },
      { key: k('p1'), target: 'gk2025.priority1', effect: 'none' },
      { key: k('p2'), target: 'gk2025.priority2', effect: 'none' },
      { key: k('sdg4'), target: 'sdg.4', effect: 'positive', effectKind: 'direct', arisesFrom: 'outcome', dimensions: ['social'], where: 'gymnasieelever i alla åtta kommuner', description: 'Undervisning där eleverna prövar egna idéer.' },
      { key: k('sdg5'), target: 'sdg.5', effect: 'positive', effectKind: 'indirect', arisesFrom: 'outcome', dimensions: ['social'], where: 'unga kvinnor', description: 'Fler unga kvinnor ser företagande som en väg.' },
      { key: k('sdg8'), target: 'sdg.8', effect: 'positive', effectKind: 'indirect', arisesFrom: 'outcome', dimensions: ['economic'], where: 'små orter', description: 'Fler startar företag några år senare.' },
    ],
    dialogue: [
      { key: k('elevrad'), name: 'Elevrådet läste underlaget', form: 'meeting', heldOn: day(-40), stakeholders: [k('elever')], groups: ['group.children'], hasChildren: true, said: 'Yrkesprogrammen glöms ofta bort.', feedback: 'Rådet fick tillbaka texten med ändringarna.' },
    ],
    stakeholder: [
      { key: k('elever'), name: 'Gymnasieelever', kind: 'group', sector: 'childrenAndYouth', affected: 3, power: 1, interest: 'Prova på något på riktigt.', involvement: 'Ett elevråd har läst underlaget.' },
      { key: k('uf'), name: 'Ung Företagsamhet', kind: 'organisation', sector: 'civilSociety', affected: 3, power: 2, interest: 'En finansiering som går att planera efter.', involvement: 'Möte varje vår.' },
      { key: k('skolor'), name: 'Gymnasieskolorna', kind: 'organisation', sector: 'municipality', affected: 2, power: 2, interest: 'Stöd till lärarna.', involvement: 'Rektorsmötet i september.' },
    ],
  },
  road: [
    (standing) => passStop(standing, 'S1', 'goOn'),
    (standing) => judge(standing, 'Sustainable'),
    (standing) => complete(standing, false),
  ],
});
