/** Det som bara Word-filen behöver: sidfot, huvud till bildens tabell och namn på formatmallar. */
export const wordFileTexts = {
  page: 'Sida',
  ofPages: 'av',
  profile: { dimension: 'Dimension', value: 'Bedömning', reasoning: 'Skäl', positive: 'Effekter för', negative: 'Effekter emot' },
  /** Namnen syns i Words lista över formatmallar. */
  styles: { fact: 'Uppgift', tableText: 'Tabelltext', tableHead: 'Tabellhuvud' },
} as const;
