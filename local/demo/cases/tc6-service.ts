import { judge, passStop } from '../../../src/domain/case-flow/case-flow';
import { asShipped, keysOf, withRelevance, type DemoCase, type DemoDays } from '../demo-case';
import { answers } from './tc6-answers';

const key = 'demo-tc6';
const k = keysOf(key);

/** TC6: the full track, both stops passed, judged sustainable, in progress at the decision brief (BU5 is not written). */
export const tc6 = ({ day }: DemoDays): DemoCase => ({
  key,
  owner: 'erik',
  group: ['maria', 'johan', 'karin'],
  start: {
    name: 'Kommersiell service i landsbygd',
    purpose: 'Regionen fördelar stöd till butiker på landsbygden så att invånarna har nära till mat, drivmedel, post, paket, apoteksvaror och betaltjänster. Stödet ges bara när andra vägar är prövade och kommunen har planerat för varuförsörjningen.',
    type: 'grant',
    unit: 'Hållbar utveckling',
    track: 'full',
    trackReason: 'Stödet löper i flera år och berör hela länets landsbygd.',
    ...asShipped,
  },
  assessment: {
    delimitation: 'Säkringen gäller driftsstöd till butiker. Investeringsstöd och bredband prövas för sig.',
    alternatives: 'Ett samlat stöd till varje kommun. Hemsändning i stället för butik.',
    zeroAlternative: 'Sex till åtta butiker väntas stänga inom tre år, och 2 000 invånare får längre till mat.',
    affectedGroups: ['group.elderly', 'group.disability', 'group.children', 'group.lowIncome'],
    affectedPlaces: ['place.remoteCountryside', 'place.nearCountryside', 'place.town'],
    childrenAffected: 'yes', childRightsLevel: 'simple', childrenHeard: 'notYet',
    goalsNotRelevant: ['sdg.1', 'sdg.4', 'sdg.6', 'sdg.14', 'sdg.15', 'sdg.16', 'sdg.17'],
    goalsUnknown: ['sdg.2', 'sdg.5', 'sdg.7', 'sdg.9'],
    goals: ['sdg.3', 'sdg.8', 'sdg.10', 'sdg.11', 'sdg.12', 'sdg.13', 'gen.2'],
    proposal: 'Vi föreslår att stödet fortsätter i tre år, med uppföljning av hur det fördelas mellan kvinnor och män.',
    openQuestions: 'Vem tar över ansvaret när treårsperioden är slut?',
    assessorName: 'Petra Ek', assessorRole: 'folkhälsostrateg', assessedOn: day(-9),
    diaryNumber: 'DEMO 6', decisionState: 'notDecided', ownerRole: 'Handläggare för landsbygdsfrågor',
    groupRoles: 'Landsbygdsutveckling, jämställdhet, miljö och ekonomi. Folkhälsa är med vid hållplatserna.',
    step: 'brief',
  },
  answers: withRelevance(answers),
  rows: {
    goalImpact: [
      { key: k('p1'), target: 'gk2025.priority1', effect: 'positive', where: 'landsbygden i alla åtta kommuner', description: 'Närmare till mat och service.' },
      { key: k('p2'), target: 'gk2025.priority2', effect: 'positive', where: 'mindre orter', description: 'Det går att bo kvar hela livet.' },
      { key: k('p3'), target: 'gk2025.priority3', effect: 'positive', where: 'lokala företag', description: 'Butiken är också ombud för andra småföretag.' },
      { key: k('p4'), target: 'gk2025.priority4', effect: 'none' },
      { key: k('c1'), target: 'gk2025.challenge1', effect: 'positive', where: 'orter med långt till nästa butik', description: 'Gles struktur märks mindre när vardagen finns nära.' },
      { key: k('c2'), target: 'gk2025.challenge2', effect: 'none' },
      { key: k('c3'), target: 'gk2025.challenge3', effect: 'positive', where: 'hushåll utan bil', description: 'Minskar klyftan mellan dem som har bil och dem som inte har det.' },
      { key: k('c4'), target: 'gk2025.challenge4', effect: 'positive', where: 'äldre', description: 'Mat, apoteksvaror och en mötesplats nära hemmet.' },
      { key: k('c5'), target: 'gk2025.challenge5', effect: 'none' },
      { key: k('c6'), target: 'gk2025.challenge6', effect: 'none' },
      { key: k('c7'), target: 'gk2025.challenge7', effect: 'positive', where: 'hemtjänsten', description: 'Färre behöver hjälp med inköp.' },
      { key: k('sdg11'), target: 'sdg.11', effect: 'positive', effectKind: 'direct', arisesFrom: 'outcome', dimensions: ['social'], places: ['place.town', 'place.remoteCountryside'], groups: ['group.everyone'], horizon: 'withinFiveYears', size: 'large', confidence: 'high', where: 'orter med en enda butik', description: 'Grundläggande service finns kvar.', evidence: 'Kommunernas planer för varuförsörjning.' },
      { key: k('sdg10'), target: 'sdg.10', effect: 'positive', effectKind: 'direct', arisesFrom: 'outcome', dimensions: ['social'], groups: ['group.elderly', 'group.women', 'group.lowIncome'], places: ['place.remoteCountryside'], horizon: 'withinFiveYears', size: 'moderate', confidence: 'medium', where: 'personer utan bil, särskilt kvinnor över 75 år', description: 'De klarar inköpen själva.' },
      { key: k('sdg3'), target: 'sdg.3', effect: 'positive', effectKind: 'direct', arisesFrom: 'outcome', dimensions: ['social'], groups: ['group.elderly', 'group.disability'], places: ['place.town', 'place.remoteCountryside'], where: 'äldre', description: 'Apoteksvaror, mat och människor att träffa.' },
      { key: k('sdg13'), target: 'sdg.13', effect: 'positive', effectKind: 'indirect', arisesFrom: 'outcome', dimensions: ['ecological'], places: ['place.nearCountryside', 'place.remoteCountryside'], reboundRisk: 'possible', countermeasure: 'Resvanorna följs upp två år efter att stödet har börjat.', where: 'hushåll på landsbygden', description: 'Kortare inköpsresor. En del av vinsten kan ätas upp av andra resor.' },
      { key: k('sdg13k'), target: 'sdg.13', effect: 'negative', effectKind: 'cumulative', arisesFrom: 'execution', dimensions: ['ecological'], addsWith: [k('ombud')], places: ['place.remoteCountryside'], where: 'leveranser till små butiker', description: 'Många små leveranser tillsammans med paketbud.' },
      { key: k('sdg8'), target: 'sdg.8', effect: 'negative', effectKind: 'indirect', arisesFrom: 'execution', dimensions: ['economic'], places: ['place.town'], where: 'butiker utan stöd', description: 'Stödet kan snedvrida konkurrensen.' },
      { key: k('sdg8p'), target: 'sdg.8', effect: 'positive', effectKind: 'direct', arisesFrom: 'outcome', dimensions: ['economic'], where: 'butiksägare och anställda', description: 'Jobb finns kvar på små orter.' },
      { key: k('sdg12'), target: 'sdg.12', effect: 'negative', effectKind: 'direct', arisesFrom: 'outcome', dimensions: ['ecological'], where: 'små butiker', description: 'Mer matsvinn per såld krona.' },
      { key: k('gen2'), target: 'gen.2', effect: 'negative', effectKind: 'indirect', arisesFrom: 'execution', dimensions: ['economic'], groups: ['group.women'], places: ['place.county'], where: 'butiksägare', description: 'Mest stöd till män om fördelningen inte bevakas.' },
    ],
    conflict: [
      { key: k('kostnad'), kind: 'goal', raisedIn: 'a', oneSide: 'Service i hela länet', otherSide: 'Mest service för pengarna', description: 'En butik i en liten ort kostar mer per invånare.', position: 'Orter där nästa butik ligger mer än tio minuter bort går först.', owner: 'Avdelningschefen', status: 'positionTaken' },
      { key: k('tillgang'), kind: 'goal', raisedIn: 'b', oneSide: 'Nära till mat', otherSide: 'Mindre svinn', oneTarget: 'sdg.11', otherTarget: 'sdg.12', description: 'Små butiker har svårt att hålla nere svinnet.', position: 'Stöd ges till butiker som har en plan mot svinn.', owner: 'Handläggaren', status: 'handled' },
      { key: k('handlare'), kind: 'interest', raisedIn: 'b', oneSide: 'Butiker som söker stöd', otherSide: 'Butiker som klarar sig utan', description: 'De som klarar sig upplever stödet som orättvist.', position: 'Stöd ges aldrig där en annan butik finns i närheten.', owner: 'Handläggaren', status: 'positionTaken' },
    ],
    synergy: [
      { key: k('synergi'), oneTarget: 'sdg.3', otherTarget: 'sdg.11', description: 'En butik i närheten är också en mötesplats, och det stärker hälsan.' },
    ],
    relation: [
      { key: k('program'), name: 'Programmet för kommersiell service', kind: 'parentProcess', effect: 'dependsOn', description: 'Programmet säger vilka orter som går först.' },
      { key: k('ombud'), name: 'Ombud för paket i länets orter', kind: 'relatedInitiative', effect: 'addsUp', description: 'Paketbuden kör till samma orter, så leveranserna blir fler.' },
    ],
    stakeholder: [
      { key: k('aldre'), name: 'Äldre utan bil', kind: 'group', sector: 'residents', affected: 3, power: 1, interest: 'Klara vardagen själva.', involvement: 'Pensionärsråden i tre kommuner.' },
      { key: k('barnfam'), name: 'Barnfamiljer på landsbygden', kind: 'group', sector: 'residents', affected: 2, power: 1, interest: 'Tid och närhet.', involvement: 'Enkät genom förskolorna.' },
      { key: k('funk'), name: 'Personer med funktionsnedsättning', kind: 'group', sector: 'residents', affected: 3, power: 1, interest: 'Butiker som går att ta sig in i.', involvement: 'Samrådet för funktionshinderfrågor.' },
      { key: k('butiker'), name: 'Butiksägare', kind: 'group', sector: 'business', affected: 3, power: 2, interest: 'Villkor som går att planera efter.', demands: 'Besked före årsskiftet.', involvement: 'Besök i sex butiker.' },
      { key: k('kommuner'), name: 'De åtta kommunerna', kind: 'organisation', sector: 'municipality', affected: 2, power: 3, interest: 'Varuförsörjning och levande orter.', involvement: 'Nätverket för landsbygdsfrågor.' },
      { key: k('lst'), name: 'Länsstyrelsen', kind: 'organisation', sector: 'state', affected: 1, power: 3, interest: 'Investeringsstöd till samma butiker.', involvement: 'Avstämning varje kvartal.' },
      { key: k('byar'), name: 'Byalag och landsbygdsföreningar', kind: 'organisation', sector: 'civilSociety', affected: 2, power: 1, interest: 'Butiken som mötesplats.', involvement: 'Dialogmöten i två byar.' },
      { key: k('lanstrafiken'), name: 'Länstrafiken', kind: 'organisation', sector: 'region', affected: 1, power: 2, interest: 'Hållplatser vid butikerna.', involvement: 'Möte om linjer och tider.' },
    ],
    dialogue: [
      { key: k('byamoten'), name: 'Dialogmöten i två byar', form: 'meeting', heldOn: day(-60), stakeholders: [k('byar'), k('aldre')], groups: ['group.elderly'], said: 'Butiken är mer än mat: post, paket och någon att prata med.', feedback: 'Anteckningarna lämnades i butikerna.' },
      { key: k('samrad'), name: 'Samråd om tillgänglighet', form: 'meeting', heldOn: day(-50), stakeholders: [k('funk')], groups: ['group.disability'], said: 'Dörrar och gångar är för smala.', followUp: 'Krav på tillgänglighet i ansökan.' },
      { key: k('enkat'), name: 'Enkät genom förskolorna', form: 'survey', heldOn: day(-45), stakeholders: [k('barnfam')], groups: ['group.children'], said: 'Föräldrar handlar på vägen hem om butiken har öppet till sju.' },
    ],
    knowledgeGap: [
      { key: k('gap1'), question: 'Hur fördelas stödet mellan kvinnor och män som äger butiker?', owner: 'Handläggaren', due: day(-30), isBlocking: true, closedHow: 'Ägandet är nu registrerat för alla butiker som har fått stöd sedan förra året.' },
      { key: k('gap2'), question: 'Hur mycket ändras resvanorna när en butik finns kvar?', owner: 'Utredaren', due: day(120), isBlocking: false },
    ],
    sustainabilityKey: [
      { key: k('n1'), name: 'Säkerställa en jämställd resursfördelning', reason: 'Stödet går annars mest till män.', meets: [k('gen2'), k('sdg10')] },
      { key: k('n2'), name: 'Säkra insatsens finansiering på lång sikt', reason: 'Stödet gäller i högst tre år.', meets: [k('sdg8'), k('kostnad'), k('handlare'), k('sdg11')] },
      { key: k('n3'), name: 'Butiken som samhällsnod i kris', reason: 'Butiken är ofta den enda öppna lokalen på orten.', meets: [k('sdg3'), k('sdg11')] },
      { key: k('n4'), name: 'Mindre svinn och smartare leveranser', reason: 'Här ligger det mesta av den negativa påverkan på miljön.', meets: [k('sdg12'), k('sdg13k'), k('tillgang')] },
    ],
    action: [
      { key: k('a1'), under: k('n1'), name: 'Redovisa stödet efter ägarens kön varje år', kind: 'strengthen', owner: 'Handläggaren', start: day(-20), due: day(300), status: 'ongoing', resources: 'Två dagar om året' },
      { key: k('a2'), under: k('n1'), name: 'Söka upp kvinnor som driver butik på landsbygden', kind: 'strengthen', owner: 'Handläggaren', start: day(30), due: day(200), status: 'notStarted' },
      { key: k('a3'), under: k('n2'), name: 'Ta fram en plan med kommunen innan stödet beviljas', kind: 'handleConflict', owner: 'Avdelningschefen', start: day(-10), due: day(90), status: 'ongoing' },
      { key: k('a4'), under: k('n3'), name: 'Pröva reservkraft och lager för en vecka i två butiker', kind: 'strengthen', owner: 'Beredskapssamordnaren', start: day(60), due: day(400), status: 'notStarted', resources: '150 000 kronor' },
      { key: k('a5'), under: k('n4'), name: 'Kräva en plan mot matsvinn i ansökan', kind: 'minimise', owner: 'Handläggaren', start: day(10), due: day(60), status: 'notStarted' },
    ],
    indicator: [
      { key: k('i1'), under: k('n1'), name: 'Andel av stödet till butiker som ägs av kvinnor', catches: 'negative', direction: 'up', unit: '%', baseline: 24, target: 40, source: 'Regionens ärendesystem', bySex: true },
      { key: k('i2'), under: k('n2'), name: 'Butiker som är öppna två år efter stödets slut', catches: 'positive', direction: 'up', unit: '%', baseline: 70, target: 85, source: 'Uppföljning med kommunerna', bySex: false },
      { key: k('i3'), under: k('n2'), name: 'Invånare med mer än tio minuter till butik', catches: 'negative', direction: 'down', unit: 'personer', baseline: 14200, target: 13000, source: 'Geografisk analys', bySex: true },
      { key: k('i4'), under: k('n3'), name: 'Butiker som kan hålla öppet vid elavbrott', catches: 'positive', direction: 'up', unit: 'butiker', baseline: 3, target: 10, source: 'Beredskapssamordnaren', bySex: false },
      { key: k('i5'), under: k('n4'), name: 'Matsvinn per såld krona', catches: 'negative', direction: 'down', unit: '%', baseline: 3.5, target: 2.5, source: 'Butikernas egen mätning', bySex: false },
    ],
    measurement: [
      { key: k('m1'), under: k('i3'), on: day(-400), value: 14200, women: 7600, men: 6600, comment: 'Geografisk analys, en gång om året.' },
      { key: k('m2'), under: k('i3'), on: day(-35), value: 13900, women: 7400, men: 6500, comment: 'En butik har öppnat igen.' },
    ],
    cost: [
      { key: k('kost1'), name: 'Reservkraft och lager i två butiker', kind: 'investment', amount: 150000, payer: 'Regionen, ur beredskapsanslaget', funding: 'funded' },
      { key: k('kost2'), name: 'Servicebidrag, för varje butik', kind: 'runningCost', amount: 250000, payer: 'Regionen i högst tre år, därefter butiken eller kommunen', funding: 'unknown', comment: '300 000 kronor för brett utrustade eller strategiska butiker.' },
    ],
    change: [
      { key: k('andrat1'), name: 'Krav på en plan mot matsvinn', before: 'Ansökan frågade inte om svinn.', after: 'Stöd ges bara till butiker som har en plan.', because: [k('sdg12'), k('tillgang'), k('n4')], changedOn: day(-12) },
    ],
  },
  road: [
    (standing) => passStop(standing, 'S1', 'goOn'),
    (standing) => passStop(standing, 'S2', 'goOn'),
    (standing) => judge(standing, 'Sustainable'),
  ],
});
