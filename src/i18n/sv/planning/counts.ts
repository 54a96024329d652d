/** Swedish texts of the yearly child-rights account (barnbokslut). */
export const countsTexts = {
  title: (year: number): string => `Barnbokslut ${year}`,
  lead: 'Två tal för årets barnbokslut. De räknas från de säkringar som har fått sin samlade bedömning under året.',
  year: 'År',
  reviewed: { label: 'säkringar som berör barn har en barnrättsprövning', labelOne: 'säkring som berör barn har en barnrättsprövning' },
  heard: { label: 'av dem har låtit barn och unga komma till tals' },
  list: 'Säkringarna bakom talen',
  columns: { name: 'Insats', unit: 'Enhet', judged: 'Samlad bedömning', level: 'Prövning', heard: 'Barn har hörts' },
  heardNot: 'Inte besvarat',
  none: 'Inget att räkna för året',
  noneText: 'Ingen säkring med samlad bedömning under året berör barn och har en barnrättsprövning.',
  withoutReview: { title: 'Berör barn men saknar prövning', text: 'De här räknas inte. Gör prövningen i säkringens del Barnets rättigheter.' },
  unanswered: { title: 'Ingen har svarat på om barn påverkas', text: 'De här räknas inte. Svara på frågan i säkringen.' },
  noName: 'Insats utan namn',
  notSet: 'Inte angivet',
} as const;
