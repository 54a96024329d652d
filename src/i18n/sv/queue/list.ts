/** Swedish texts of the list of waiting cases. */
export const listTexts = {
  title: 'Ärenden som väntar på beslut',
  lead: 'Projektgrupperna har bedömt de här insatserna som ohållbara. Ledningsgruppen beslutar om de ska fortsätta eller avslutas.',
  label: 'Ärenden, det som har väntat längst först',
  count: (n: number): string => (n === 1 ? '1 ärende väntar' : `${n} ärenden väntar`),
  readOnly: 'Du kan läsa ärendena. Ledningsgruppen fattar besluten.',
  since: (day: string, days: number): string =>
    days === 0 ? 'Lämnat i dag' : days === 1 ? `Väntat 1 dag, sedan ${day}` : `Väntat ${days} dagar, sedan ${day}`,
  sinceUnknown: 'Det framgår inte när ärendet lämnades',
  revision: (n: number): string => (n === 1 ? 'Första inlämningen' : `Inlämning ${n}`),
  takenIn: 'Mottaget',
  notTakenIn: 'Nytt',
  decided: 'Beslutat',
  confidential: 'Konfidentiellt',
  noOwner: 'Ingen ansvarig',
  noUnit: 'Enhet saknas',
  noName: 'Insats utan namn',
  empty: { title: 'Inget väntar på beslut', text: 'När en projektgrupp bedömer en insats som ohållbar kommer ärendet hit.' },
  reload: 'Uppdatera listan',
} as const;
