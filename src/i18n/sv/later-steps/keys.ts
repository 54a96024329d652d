import { inWords, type Dimension } from '../dimension-words';

/** Del C: hållbarhetsnycklar och det de bemöter. */
export const keysTexts = {
  help: 'En nyckel är något insatsen inte får ducka för, eller något som måste vara på plats. Knyt den till de effekter, konflikter och kunskapsluckor den tar hand om. Tillsammans ska nycklarna bemöta både positiv och negativ påverkan.',
  example: 'Minimera den negativa påverkan på biodiversitet. Behövs därför att fler besökare sliter på stigar och stör häckande fåglar.',
  tabsLabel: 'Nycklar och det de bemöter',
  tabs: { keys: 'Nycklar', loose: 'Lösa trådar', chain: 'Kedjan' },
  listTitle: 'Nycklarna',
  add: 'Lägg till nyckel',
  emptyTitle: 'Inga nycklar än',
  emptyText: 'Skriv en egen eller utgå från något av exemplen. Få och tydliga nycklar är lättast att följa.',
  unnamed: (number: number): string => `Nyckel ${number}`,
  remove: (name: string): string => `Ta bort nyckeln ${name}`,
  removed: 'Nyckeln är borttagen.',
  fields: { name: 'Hållbarhetsnyckel', nameHelp: 'Börja gärna med ett verb: minska, säkra, öka.', reason: 'Varför behövs nyckeln?' },
  examplesTitle: 'Exempel att utgå från',
  useExample: (name: string): string => `Lägg till nyckeln ${name}`,
  exampleAdded: (name: string): string => `Nyckeln ${name} är tillagd.`,
  meetsTitle: 'Det här bemöter nyckeln',
  meetsLead: 'Kryssa för det som nyckeln tar hand om.',
  nothingToMeet: 'Det finns inga effekter, konflikter eller kunskapsluckor att knyta till än. Beskriv dem i steg B först.',
  groups: { negative: 'Negativa effekter', positive: 'Positiva effekter', conflicts: 'Konflikter', strategyNegative: 'Negativ påverkan på strategin', strategyPositive: 'Positiv påverkan på strategin', gaps: 'Kunskapsluckor' },
  search: 'Sök bland det ni har funnit',
  hits: (count: number): string => (count === 0 ? 'Inget passar. Pröva ett annat ord.' : count === 1 ? '1 träff' : `${count} träffar`),
  /** `group` är tom där rubriken står strax ovanför. */
  showMore: (count: number, group: string): string => `Visa ${count} till${group === '' ? '' : `: ${group}`}`,
  suggested: (dimension: Dimension): string => `Kanske bemöter nyckeln något av det här, som rör ${inWords[dimension]} hållbarhet`,
  tieSuggested: (name: string): string => `Knyt nyckeln till ${name}`,
  mayMeet: (names: readonly string[], more: number): string =>
    `Kan bemöta: ${names.join('; ')}${more === 0 ? '' : more === 1 ? '; och 1 till' : `; och ${more} till`}`,
  /** Vad en nyckel bemöter, ett slag i taget; läggs aldrig ihop. */
  reach: {
    nothing: 'Bemöter inget än',
    negative: (count: number): string => (count === 1 ? '1 negativ effekt' : `${count} negativa effekter`),
    positive: (count: number): string => (count === 1 ? '1 positiv effekt' : `${count} positiva effekter`),
    conflicts: (count: number): string => (count === 1 ? '1 konflikt' : `${count} konflikter`),
    gaps: (count: number): string => (count === 1 ? '1 kunskapslucka' : `${count} kunskapsluckor`),
    only: { negative: 'Bara negativ påverkan', positive: 'Bara positiv påverkan' },
  },
  /** Nycklarna tillsammans. */
  together: {
    both: 'Tillsammans bemöter nycklarna både positiv och negativ påverkan.',
    negative: 'Än så länge bemöter nycklarna bara negativ påverkan. Finns det något positivt som de ska ta vara på?',
    positive: 'Än så länge bemöter nycklarna bara positiv påverkan. Finns det något negativt som de ska möta?',
  },
} as const;
