/** Det som måste lösas innan gruppen går vidare. */
export const holdsTexts = {
  title: 'Det som håller hållplatsen',
  none: 'Inget håller hållplatsen.',
  some: (count: number): string => `${count === 1 ? '1 sak' : `${count} saker`} håller hållplatsen. Arbeta om eller avsluta går alltid, men inte att gå vidare.`,
  gap: 'Kunskapslucka',
  checkPoint: 'Kontrollpunkt',
  wayOut: { gap: 'Lös luckan, eller skriv varför ni godtar att inte veta.', checkPoint: 'Svara, eller säg varför den inte är relevant här.' },
  state: { open: 'Håller', closed: 'Löst', accepted: 'Godtagen', answered: 'Besvarad', notRelevant: 'Inte relevant här', released: 'Håller inte längre' },
  unnamed: 'Kunskapslucka utan namn',
  answer: 'Till frågan',
  answerOn: (question: string): string => `Till frågan: ${question}`,
  blocked: (count: number): string => `Ni kan inte gå vidare än: ${count === 1 ? '1 sak' : `${count} saker`} håller hållplatsen. Lös det som håller, eller välj att arbeta om eller avsluta.`,
  toFirst: 'Visa vad som håller',
} as const;
