/** Texts for those who meet the page without being able to install, and for what can go wrong. */
export const visitorTexts = {
  notReady: {
    title: 'Verktyget är inte redo här än',
    older: 'Verktyget behöver uppgraderas på den här webbplatsen. Det ni har skrivit finns kvar.',
    text: 'En ägare av webbplatsen gör det i ordning. Sedan kommer du in härifrån.',
    askOne: 'Vänd dig till den här personen:',
    askSome: 'Vänd dig till någon av de här personerna:',
    askUnknown: 'Fråga den som gav dig länken hit.',
  },
  ready: { title: 'Verktyget är redo', text: 'Allt är installerat på den här webbplatsen.', open: 'Öppna verktyget' },
  newer: {
    title: 'Webbplatsen är nyare än verktyget',
    text: (installed: number, expected: number): string =>
      `Listorna är version ${installed}. Verktyget i din webbläsare är gjort för version ${expected} och låter dem vara.`,
    way: 'Ladda om sidan. Ser du det här igen behöver verktyget uppdateras i organisationens appkatalog.',
  },
  guest: {
    title: 'Du har inte tillgång till verktyget här',
    text: 'Be en ägare av webbplatsen att lägga till dig. Fråga annars den som gav dig länken hit.',
  },
  unreadable: 'Det gick inte att läsa hur webbplatsen ser ut',
  reading: 'Ser efter hur webbplatsen ser ut …',
  failures: {
    offline: 'Ingen kontakt med SharePoint. Se efter att nätet fungerar och fortsätt sedan.',
    busy: 'SharePoint har mycket att göra. Vänta en stund och fortsätt sedan.',
    busySeconds: (seconds: number): string => `SharePoint har mycket att göra. Vänta ${seconds} sekunder och fortsätt sedan.`,
    forbidden: 'Du får inte skapa listor eller ändra rättigheter på webbplatsen. Be en ägare av webbplatsen att fortsätta.',
    gone: 'Något togs bort medan installationen pågick. Fortsätt så skapas det på nytt.',
    refused: (detail: string): string => `SharePoint sade nej: ${detail}`,
    server: (status: number): string => `Något gick fel i SharePoint (svar ${status}). Vänta en stund och fortsätt sedan.`,
  },
} as const;
