import { actions, costs, indicators, measurements, sustainabilityKeys } from '../lists/keys-and-plan';
import { childTitles, projectAccess } from './child';
import { showList } from './show-list';

export const sustainabilityKeysShown = showList(sustainabilityKeys, {
  title: 'Hållbarhetsnycklar', description: 'En rad är en hållbarhetsnyckel.',
  titles: {
    ...childTitles, name: 'Hållbarhetsnyckel', reason: 'Varför nyckeln behövs', meets: 'Bemöter',
  },
  access: projectAccess,
  view: { title: 'Alla nycklar', columns: ['assessmentId', 'name'], orderBy: 'assessmentId' },
});

export const actionsShown = showList(actions, {
  title: 'Åtgärder', description: 'En rad är en åtgärd under en hållbarhetsnyckel.',
  titles: {
    ...childTitles, under: 'Hållbarhetsnyckel', name: 'Åtgärd', kind: 'Slag', owner: 'Ansvarig roll', start: 'Börjar',
    due: 'Klar senast', status: 'Läge', resources: 'Resurser', meets: 'Tar hand om',
  },
  access: projectAccess,
  view: { title: 'Alla åtgärder', columns: ['assessmentId', 'name', 'owner', 'due', 'status'], orderBy: 'assessmentId' },
});

export const indicatorsShown = showList(indicators, {
  title: 'Indikatorer', description: 'En rad är en indikator under en hållbarhetsnyckel.',
  titles: {
    ...childTitles, under: 'Hållbarhetsnyckel', name: 'Indikator', catches: 'Fångar', direction: 'Önskad riktning',
    unit: 'Enhet', baseline: 'Utgångsvärde', target: 'Målvärde', source: 'Källa', concernsPeople: 'Gäller människor',
    bySex: 'Redovisas könsuppdelat', baselineWomen: 'Utgångsvärde, kvinnor', baselineMen: 'Utgångsvärde, män',
    targetWomen: 'Målvärde, kvinnor', targetMen: 'Målvärde, män', baselineOn: 'Utgångsvärdet gäller',
    targetOn: 'Målet nås senast', numerator: 'Täljare', denominator: 'Nämnare',
  },
  access: projectAccess,
  view: { title: 'Alla indikatorer', columns: ['assessmentId', 'name', 'baseline', 'target', 'unit'], orderBy: 'assessmentId' },
});

export const measurementsShown = showList(measurements, {
  title: 'Mätvärden', description: 'En rad är ett uppmätt värde för en indikator.',
  titles: {
    ...childTitles, under: 'Indikator', on: 'Mätt', value: 'Värde', women: 'Kvinnor', men: 'Män',
    comment: 'Kommentar och källa',
  },
  access: projectAccess,
  view: { title: 'Alla mätvärden', columns: ['assessmentId', 'under', 'on', 'value'], orderBy: 'on' },
});

export const costsShown = showList(costs, {
  title: 'Följdkostnader', description: 'En rad är en kompletterande investering eller en löpande kostnad.',
  titles: {
    ...childTitles, name: 'Vad som kostar', kind: 'Slag', amount: 'Belopp (kr, eller kr per år)', payer: 'Vem som betalar',
    funding: 'Finns pengarna?', comment: 'Kommentar',
  },
  access: projectAccess,
  view: { title: 'Alla följdkostnader', columns: ['assessmentId', 'name', 'kind', 'amount', 'payer', 'funding'], orderBy: 'assessmentId' },
});
