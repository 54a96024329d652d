import type { FigureKind } from '../../../domain/measurements';
import type { RatioProblem } from '../../../domain/measurements-reading';
import type { TrendFacts } from '../../../domain/measurements-progress';

const withUnit = (figure: string, unit: string): string => (unit === '' ? figure : `${figure} ${unit}`);

const whom = { all: 'alla', women: 'kvinnor', men: 'män' } as const;
const isForAll = (kinds: readonly FigureKind[]): boolean => kinds.length === 3 || (kinds.length === 1 && kinds[0] === 'all');
const whose = { all: '', women: 'Kvinnor: ', men: 'Män: ' } as const;
const moves = { rising: 'Ökar', falling: 'Minskar', level: 'Ligger still' } as const;
const moved = { rising: 'ökat', falling: 'minskat', level: 'stått still' } as const;

/** Hur långt det är kommet: varifrån, hur mycket av vägen och mot vad. */
const way = ({ from, latest, target, share, unit, isHolding, isAway, isFromBaseline }: TrendFacts): string => {
  const goal = target === null ? 'Inget målvärde är satt.' : isHolding ? `Målet är att hålla ${withUnit(target, unit)}.` : `Målet är ${withUnit(target, unit)}.`;
  if (latest === null) return from === null || target === null || isHolding ? `Inget är mätt än. ${goal}` : `Inget är mätt än. Vägen går från ${from} till ${withUnit(target, unit)}.`;
  if (from === null) return `Senast ${withUnit(latest, unit)}. ${goal}`;
  const fromTo = `Från ${from} till ${withUnit(latest, unit)}`;
  if (share === null || target === null) return `${fromTo}${isFromBaseline ? '' : ' sedan första mätningen'}. ${goal}`;
  return isAway ? `${fromTo}, bort från målet ${withUnit(target, unit)}.` : `${fromTo}, ${share} av vägen till ${withUnit(target, unit)}.`;
};

/** "Ökar, som ni vill." Den som ligger still har ingen riktning att önska sig. */
const movement = ({ movement: of, isWanted }: TrendFacts): string =>
  (of === null ? '' : isWanted === null ? ` ${moves[of]}.` : isWanted ? ` ${moves[of]}, som ni vill.` : ` ${moves[of]}, tvärtemot vad ni vill.`);

const reached = ({ isReached, isHolding }: TrendFacts): string =>
  (isReached === null ? '' : isHolding ? (isReached ? ' Nivån hålls.' : ' Nivån hålls inte.') : isReached ? ' Målet är nått.' : '');

/** Del D: vad indikatorerna visar, över tid. */
export const indicatorsTexts = {
  uncaught: {
    positive: 'Ingen indikator fångar positiv förändring. Lägg till en, så syns också det ni vill stärka.',
    negative: 'Ingen indikator fångar negativ förändring. Lägg till en, så märker ni om något blir sämre.',
    both: 'Säg för varje indikator om den fångar positiv eller negativ förändring. Planen behöver båda sorterna.',
  },
  fields: {
    baselineOn: 'Utgångsvärdet gäller', targetOn: 'Målet nås senast',
    baselineWomen: 'Utgångsvärde, kvinnor', baselineMen: 'Utgångsvärde, män', targetWomen: 'Målvärde, kvinnor', targetMen: 'Målvärde, män',
    concernsPeople: 'Gäller indikatorn människor?',
  },
  targetBeforeBaseline: 'Målet ska nås före den dag utgångsvärdet gäller. Ändra någon av dagarna.',
  lacksSex: 'Indikatorn gäller människor. Redovisa den för kvinnor och män, så syns om det går olika för dem.',
  lacksSexFigures: 'Skriv utgångsvärde och målvärde för både kvinnor och män.',
  notBySex: 'Inte könsuppdelad',
  notANumber: 'Skriv ett tal med siffror, till exempel 12,5.',
  ratio: {
    title: 'Uträknade värden',
    summary: 'Räkna ut den ur två andra indikatorer',
    help: 'Till exempel kostnad per kilometer. Den mäts inte för sig. Värdet räknas ut för de dagar då båda är mätta, och utgångsvärde och målvärde ur deras.',
    numerator: 'Det som delas', denominator: 'Delat med', none: 'Ingen',
    needsTwo: 'Lägg först till de två indikatorer som ni mäter, under vilken nyckel ni vill.',
    of: (numerator: string, denominator: string): string => `Räknas ut: ${numerator} delat med ${denominator}.`,
    pill: 'Räknas ut', problemPill: 'Se över delarna',
    problems: {
      notChosen: 'Välj båda delarna.',
      partGone: 'En av delarna är borttagen. Välj en annan.',
      sameTwice: 'Delarna är samma indikator. Välj två olika.',
      circular: 'Delarna räknas ut ur varandra. Välj indikatorer som ni mäter.',
      partUnclear: 'En av delarna går inte att räkna ut än. Se över den först.',
    } satisfies Record<RatioProblem, string>,
  },
  measured: {
    title: 'Mätvärden',
    lead: 'Skriv ett värde för varje gång ni har mätt. Värdena läggs aldrig ihop.',
    empty: 'Inget är mätt än.',
    add: 'Lägg till mätvärde', addAria: (indicator: string): string => `Lägg till mätvärde för ${indicator}`,
    remove: (number: number, indicator: string): string => `Ta bort mätvärde ${number} för ${indicator}`,
    removed: 'Mätvärdet är borttaget.',
    on: 'Mätt', value: (unit: string): string => (unit === '' ? 'Värde' : `Värde, ${unit}`), women: 'Kvinnor', men: 'Män', comment: 'Kommentar och källa',
    ahead: 'Dagen har inte varit än. Skriv den dag då ni mätte.',
    noDay: 'Skriv vilken dag ni mätte. Utan dag kommer värdet inte med i bilden.',
    doubled: (days: string): string => `Flera värden står på samma dag: ${days}. Det som skrevs sist gäller.`,
    latest: (figure: string, unit: string): string => `Senast ${withUnit(figure, unit)}`,
    share: (share: string): string => `${share} av vägen`,
    against: (target: string): string => `mål ${target}`,
  },
  chart: {
    title: (indicator: string): string => `${indicator} över tid`,
    axis: (unit: string): string => (unit === '' ? 'Värde' : unit),
    names: { all: 'Alla', women: 'Kvinnor', men: 'Män' },
    target: (figure: string, kinds: readonly FigureKind[]): string => (isForAll(kinds) ? `Mål ${figure}` : `Mål ${figure}, ${kinds.map((kind) => whom[kind]).join(' och ')}`),
    showTable: 'Visa som tabell', hideTable: 'Dölj tabellen',
    day: 'Dag', value: 'Värde', share: 'Andel av vägen', calculation: 'Uträkning',
    baseline: (day: string): string => (day === '' ? 'Utgångsvärde' : `Utgångsvärde, ${day}`),
    targetRow: (day: string): string => (day === '' ? 'Målvärde' : `Målvärde, ${day}`),
    none: '–',
  },
  /** En eller två meningar om vad siffrorna säger, för alla och för skärmläsare. */
  trend: (facts: TrendFacts): string => `${whose[facts.kind]}${way(facts)}${movement(facts)}${facts.lastStep === null ? '' : ` Sedan förra mätningen har det ${moved[facts.lastStep]}.`}${reached(facts)}`,
} as const;
