/** Ord om effekter och målkonflikter som flera delar använder. */
export const analysisTexts = {
  gathered: {
    for: (where: string): string => `För vilka och var: ${where}`,
  },
  addConflict: 'Lägg till målkonflikt',
  unnamedConflict: (number: number): string => `Målkonflikt ${number}`,
  removeConflict: (name: string): string => `Ta bort målkonflikten ${name}`,
  conflictRemoved: 'Målkonflikten är borttagen.',
  conflictFields: {
    oneSide: 'Å ena sidan', oneSideHelp: 'Målet eller värdet som vinner.', otherSide: 'Å andra sidan', otherSideHelp: 'Målet eller värdet som får stå tillbaka.',
    description: 'Vad består konflikten i?', position: 'Ert ställningstagande', positionHelp: 'Hur går ni vidare, och vad kostar det?',
    owner: 'Ansvarig roll, inte namn', status: 'Läge',
  },
} as const;
