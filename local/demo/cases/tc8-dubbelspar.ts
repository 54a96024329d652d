import { judge, passStop } from '../../../src/domain/case-flow/case-flow';
import { asShipped, keysOf, withRelevance, type DemoCase, type DemoDays } from '../demo-case';

const key = 'demo-tc8';
const k = keysOf(key);
const nodes = (['challenge1', 'challenge2', 'challenge3', 'challenge4', 'challenge5', 'challenge6', 'challenge7', 'priority2'] as const)
  .map((node) => ({ key: k(node), target: `gk2025.${node}`, effect: 'none' as const }));

/** TC8: the rule suggests that it is unsustainable, the group has found so too; ready to be handed to the management group. */
export const tc8 = ({ day }: DemoDays): DemoCase => ({
  key,
  owner: 'erik',
  group: ['maria', 'karin'],
  start: {
    name: 'Medfinansiering av dubbelspår Alvesta–Växjö',
    purpose: 'Regionen och tre kommuner är med och betalar starten av ett dubbelspår som staten inte har tagit med i sin plan.',
    type: 'process', unit: 'Trafik och samhällsplanering', track: 'full', trackReason: 'Stora pengar till något som är statens ansvar.',
    ...asShipped,
  },
  assessment: {
    delimitation: 'Medfinansieringen av starten, ungefär 20 km. Själva bygget prövas av Trafikverket.',
    alternatives: 'Mötesspår på två platser, eller vänta på nästa nationella plan.',
    zeroAlternative: 'Ett av landets mest belastade enkelspår fortsätter att vara det, med 108 tåg per vardag.',
    affectedGroups: ['group.everyone'], affectedPlaces: ['place.alvesta', 'place.vaxjo'], childrenAffected: 'no',
    goals: ['sdg.8', 'sdg.9', 'sdg.11', 'sdg.13', 'sdg.15'],
    proposal: 'Vi föreslår att insatsen fortsätter med två villkor: ett tak för regionens andel, och en avstämning av kostnaden varje år.',
    openQuestions: 'När tar staten över hela finansieringen?\nVem betalar stationer och anslutande vägar?',
    assessorName: 'Petra Ek', assessorRole: 'folkhälsostrateg', assessedOn: day(-3), diaryNumber: 'DEMO 8',
  },
  answers: withRelevance({
    A1: { text: 'Starka stråk mot en stark kärna. Stråket Alvesta–Växjö knyter ihop länets två största orter.' },
    A2: { text: 'Positivt för tre prioriteringar.' },
    A3: { text: 'Sträckan är full. Nya sjukhuset i Räppe ger fler som pendlar.' },
    A4: { text: 'Stråk mot landsbygd, och stat mot region.' },
    'S1.1': { text: 'Ja, tre av fyra prioriteringar.' },
    'S1.2': { text: 'Tveksamt: pengarna är regionens, ansvaret statens.' },
    'S1.3': { text: 'Ja, med en överenskommelse mellan stat och region.' },
    'S1.outcome': { choice: 'goOn', text: 'Nyttan är stor. Frågan om vem som ska betala prövas vidare.', participants: 'Erik Sandberg, Maria Holm, Karin Åberg' },
    'B.presentState': { text: 'Upp till fyra tåg i timmen åt vardera hållet på ett spår. Förseningar sprider sig till hela länet.' },
    B1: { text: 'Stor nytta för resor, gods och arbetsmarknad.' },
    B2: { text: 'Intrång i natur, buller vid spåret och pengar ur regionens kassa.' },
    B3: { text: 'Stråk mot landsbygd, och stat mot region.' },
    RA9: { text: 'Stationer och anslutande vägar behövs och saknar pengar.' },
    'S2.1': { text: 'Stor.' },
    'S2.2': { text: 'Stor för regionens ekonomi.' },
    'S2.3': { text: 'Nej, nycklarna tar hand om det vi ser.' },
    'S2.outcome': { choice: 'goOn', text: 'Nycklarna finns. Bedömningen får visa resten.', participants: 'Erik Sandberg, Maria Holm, Karin Åberg' },
    'J.social': { choice: 'contributes', text: 'Bidrar. Fler når arbete, utbildning och vård utan bil. Bullret drabbar några hundra boende och tas om hand före bygget.' },
    'J.ecological': { choice: 'contributes', text: 'Bidrar. Resor och gods flyttar från väg. Intrånget prövas av Trafikverket.' },
    'J.economic': { choice: 'counteracts', text: 'Motverkar. Regionens pengar går till statens ansvar, och följdinvesteringarna saknar finansiering.' },
    BU1: { text: 'Insatsen bidrar till tre prioriteringar och stärker stråket mellan länets två största orter.' },
    BU2: { text: 'Robust järnväg, mindre utsläpp och en större arbetsmarknad.' },
    BU3: { text: 'Buller, intrång i natur och pengar ur regionens kassa. Nycklarna sätter ett tak för andelen.' },
    BU4: { text: 'Stråk mot landsbygd, och stat mot region. Andelen får inte tas ur landsbygdens vägpengar.' },
    BU5: { text: 'Staten och Trafikverket ska ta full finansiering efter starten.' },
  }),
  rows: {
    goalImpact: [
      ...nodes,
      { key: k('priority1'), target: 'gk2025.priority1', effect: 'positive', where: 'stråket Alvesta–Växjö', description: 'Lättare att bo på en ort och arbeta på en annan.' },
      { key: k('priority3'), target: 'gk2025.priority3', effect: 'positive', where: 'arbetsgivare längs stråket', description: 'Fler kan söka jobben.' },
      { key: k('priority4'), target: 'gk2025.priority4', effect: 'positive', where: 'vården', description: 'Lättare att pendla till nya sjukhuset.' },
      { key: k('sdg9'), target: 'sdg.9', effect: 'positive', effectKind: 'direct', arisesFrom: 'outcome', dimensions: ['economic'], size: 'large', where: 'Alvesta och Växjö', description: 'Robust järnväg med plats för fler tåg.' },
      { key: k('sdg13'), target: 'sdg.13', effect: 'positive', effectKind: 'direct', arisesFrom: 'outcome', dimensions: ['ecological'], where: 'hela länet', description: 'Resor och gods flyttar från väg.' },
      { key: k('sdg8'), target: 'sdg.8', effect: 'positive', effectKind: 'direct', arisesFrom: 'outcome', dimensions: ['economic'], description: 'Större arbetsmarknad.' },
      { key: k('sdg15'), target: 'sdg.15', effect: 'negative', effectKind: 'direct', arisesFrom: 'execution', dimensions: ['ecological'], size: 'moderate', where: 'längs spåret', description: 'Intrång i natur längs spåret.' },
      { key: k('sdg11'), target: 'sdg.11', effect: 'negative', effectKind: 'direct', arisesFrom: 'outcome', dimensions: ['social'], size: 'moderate', where: 'boende vid spåret', description: 'Buller vid spåret.' },
      { key: k('sdg8b'), target: 'sdg.8', effect: 'negative', effectKind: 'direct', arisesFrom: 'outcome', dimensions: ['economic'], size: 'large', where: 'regionens invånare', description: 'Regionala pengar går till statligt ansvar.' },
    ],
    conflict: [
      { key: k('stat'), kind: 'interest', raisedIn: 'b', oneSide: 'Staten vill att regionen betalar', otherSide: 'Regionen vill att staten betalar', position: 'Regionen går in med ett tak och kräver full statlig finansiering därefter.', owner: 'Ekonomichefen', status: 'positionTaken' },
      { key: k('landsbygd'), kind: 'goal', raisedIn: 'a', oneSide: 'Starka stråk', otherSide: 'Landsbygdens vägar', position: 'Regionens andel tas inte ur landsbygdens vägpengar.', owner: 'Trafikstrategen', status: 'positionTaken' },
    ],
    stakeholder: [
      { key: k('trafikverket'), name: 'Trafikverket', kind: 'organisation', sector: 'state', affected: 1, power: 3, interest: 'Nationella planen.', involvement: 'Möten under våren.' },
      { key: k('boende'), name: 'Boende vid spåret', kind: 'group', sector: 'residents', affected: 3, power: 1, interest: 'Lugn och ro.', demands: 'Bullerskydd före bygget.', involvement: 'Möte i Alvesta.' },
    ],
    dialogue: [{ key: k('alvesta'), name: 'Möte med boende i Alvesta', form: 'meeting', heldOn: day(-90), stakeholders: [k('boende')], said: 'Bullerskydd ska stå klart före bygget.', feedback: 'Kravet finns med som nyckel.' }],
    sustainabilityKey: [
      { key: k('tak'), name: 'Tak för regionens andel', reason: 'Annars tränger det undan annat.', meets: [k('sdg8b'), k('stat'), k('landsbygd')] },
      { key: k('buller'), name: 'Skydd mot buller före bygget', reason: 'De som bor närmast bär annars hela priset.', meets: [k('sdg11')] },
      { key: k('natur'), name: 'Minimera den negativa påverkan på biodiversitet', reason: 'Två bäckar med öring korsas.', meets: [k('sdg15')] },
    ],
    action: [
      { key: k('avtal'), under: k('tak'), name: 'Avtal med tak och årlig avstämning', kind: 'minimise', owner: 'Ekonomichefen', start: day(30), due: day(220), status: 'ongoing' },
      { key: k('skydd'), under: k('buller'), name: 'Bullerskydd i Alvesta', kind: 'minimise', owner: 'Projektledaren', start: day(200), due: day(650), status: 'notStarted' },
      { key: k('passager'), under: k('natur'), name: 'Passager för djur vid två bäckar', kind: 'minimise', owner: 'Miljöstrategen', start: day(200), due: day(650), status: 'notStarted' },
    ],
    indicator: [
      { key: k('andel'), under: k('tak'), name: 'Regionens andel av kostnaden', catches: 'negative', direction: 'down', unit: '%', source: 'Ekonomiavdelningen', bySex: false },
      { key: k('riktvarde'), under: k('buller'), name: 'Boende över riktvärdet', catches: 'negative', direction: 'down', unit: 'personer', source: 'Bullerutredningen', bySex: false },
      { key: k('passage'), under: k('natur'), name: 'Passager som används', catches: 'positive', direction: 'up', unit: 'antal', source: 'Inventering', bySex: false },
    ],
    cost: [{ key: k('stationer'), name: 'Stationer och anslutande vägar', kind: 'investment', amount: 85_000_000, payer: 'Ännu inte klart', funding: 'notFunded' }],
  },
  road: [
    (standing) => passStop(standing, 'S1', 'goOn'),
    (standing) => passStop(standing, 'S2', 'goOn'),
    (standing) => judge(standing, 'Unsustainable'),
  ],
});
