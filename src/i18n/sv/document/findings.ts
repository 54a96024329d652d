/** Det som projektgruppen har funnit: rubrikerna BU1–BU5. */
export const findingWords = {
  direction: {
    vision: 'Insatsen och målbilden', need: 'Behovet av insatsen och annat som pågår', strategy: 'Påverkan på strategins prioriteringar och utmaningar',
    tableCaption: 'Påverkan på strategin, en rad för varje effekt', node: 'Prioritering eller utmaning', together: 'Påverkan', what: 'Vad som händer',
    both: 'Både positiv och negativ påverkan', notAssessed: 'De här prioriteringarna och utmaningarna är inte bedömda:',
  },
  effects: {
    positive: 'Positiva effekter', positiveCaption: 'Positiva effekter på hållbarhetsmålen',
    negative: 'Negativa effekter', negativeCaption: 'Negativa effekter på hållbarhetsmålen och strategin, med hur var och en tas om hand',
    goal: 'Mål', goalOrNode: 'Mål eller del av strategin', what: 'Vad som händer', kind: 'Slag, storlek och säkerhet',
    synergies: 'Mål som hjälper varandra', strengthen: 'Åtgärder som stärker det positiva', minimise: 'Åtgärder som minskar det negativa',
    acceptedRisks: 'Risker som projektgruppen godtar', abroad: 'Effekten uppstår utanför Sverige.',
    rebound: (risk: string, countermeasure: string): string => `Risk för rekyleffekt: ${risk.toLocaleLowerCase('sv')}. ${countermeasure === '' ? 'Ingen motåtgärd är angiven.' : `Motåtgärd: ${countermeasure}`}`,
    size: (size: string): string => `Storlek: ${size.toLocaleLowerCase('sv')}`,
    confidence: (confidence: string): string => `De som har bedömt är ${confidence.toLocaleLowerCase('sv')}`,
    pair: (one: string, other: string): string => `${one} och ${other}`,
  },
  handling: {
    heading: 'Så tas det om hand', none: 'Ingen hantering är angiven.', acceptedWithoutReason: 'Inget skäl är angivet.',
    key: (name: string): string => `Nyckel: ${name}`, action: (name: string): string => `Åtgärd: ${name}`,
    acceptedRisk: (reason: string): string => `Godtagen risk: ${reason}`,
    otherActor: (actor: string, what: string): string => (what === '' ? `Tas över av ${actor}` : `Tas över av ${actor}: ${what}`),
  },
  actions: { caption: 'Åtgärder', name: 'Åtgärd', key: 'Hållbarhetsnyckel', owner: 'Ansvarig roll', due: 'Klar senast', status: 'Läge' },
  conflicts: {
    title: 'Konflikter', caption: 'Målkonflikter och intressekonflikter', conflict: 'Konflikt', kindAndStatus: 'Slag och läge', position: 'Ställningstagande',
    noKind: 'Inget slag är angivet', noPosition: 'Inget ställningstagande än.', strategyAnswer: 'Mål i strategin som drar åt olika håll', actions: 'Åtgärder som hanterar konflikter',
    partiesWithheld: 'Parterna visas inte för den som tog fram dokumentet.',
    parties: (names: string): string => `Parter: ${names}`,
    persons: (count: number): string => (count === 1 ? 'en enskild person' : `${count} enskilda personer`),
    owner: (role: string): string => `Ansvarig: ${role}`,
  },
  open: {
    others: 'Det här tar någon annan över', othersCaption: 'Effekter och konflikter som en annan aktör tar över', what: 'Vad det gäller', actor: 'Aktör', handedOver: 'Det som lämnas över', noActor: 'Ingen aktör är angiven.',
    questions: 'Kvarstående frågor', gaps: 'Öppna kunskapsluckor', gapsCaption: 'Kunskapsluckor som inte är stängda', gap: 'Det vi inte vet', owner: 'Ansvarig roll', due: 'Klart senast',
    isBlocking: 'Måste lösas först', blocking: 'Ja', acceptedGaps: 'Kunskapsluckor som projektgruppen har godtagit',
    accepted: (gap: string, reason: string, day: string): string => `${gap} Godtagen${day === '' ? '' : ` ${day}`} därför att: ${reason}`,
  },
  judgement: {
    notJudged: 'Inte bedömd', noReasoning: 'Inget resonemang är skrivet.', views: 'Skiljaktiga meningar', outcomeTitle: 'Projektgruppens slutsats',
    neverWeighed: 'De tre dimensionerna står bredvid varandra. De räknas inte ihop och har inga vikter.',
    assessor: (who: string, day: string): string =>
      `${day === '' ? 'Det är inte angivet när bedömningen gjordes.' : `Bedömningen gjordes ${day}.`} ${who === '' ? 'Ingen bedömare utanför projektgruppen är angiven.' : `Bedömare utanför projektgruppen: ${who}.`}`,
    view: (who: string, about: string, why: string): string =>
      [[who === '' ? 'Det är inte angivet vem' : who, about].filter((part) => part !== '').join(': '), why].filter((part) => part !== '').join('. '),
    outcome: { Sustainable: 'Projektgruppen bedömer att insatsen är hållbar.', Unsustainable: 'Projektgruppen bedömer att insatsen är ohållbar i minst en dimension. Ledningsgruppen beslutar om den ska fortsätta eller avslutas.' },
  },
} as const;
