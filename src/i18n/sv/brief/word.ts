/** Att hämta underlaget som Word. */
export const wordTexts = {
  download: 'Hämta som Word',
  progress: 'Word-filen',
  making: 'Skapar Word-filen …',
  cancel: 'Avbryt',
  cancelled: 'Ni avbröt. Ingen fil skapades.',
  done: (name: string): string => `${name} är skapad och ligger bland webbläsarens hämtade filer.`,
  failed: 'Word-filen kunde inte hämtas',
  failures: {
    chunk: 'Den del av verktyget som skapar Word-filer kunde inte hämtas. Kontrollera nätet och försök igen. Allt ni har skrivit är kvar.',
    making: 'Filen kunde inte skapas. Försök igen. Går det inte heller då kan ni skriva ut sidan eller kopiera texten.',
    browser: 'Webbläsaren tog inte emot filen. Tillåt nedladdningar från sidan, eller öppna verktyget i en vanlig webbläsare, och försök igen.',
  },
} as const;
