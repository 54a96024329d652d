/** Texts of the second step: who is in which group, and what a group may do. */
export const memberTexts = {
  title: 'Vem gör vad',
  lead: 'Lägg till dem som ska arbeta med verktyget. Senare lägger ni till och tar bort personer i webbplatsens behörigheter.',
  groups: {
    project: { title: 'Projektgrupper', may: 'Startar och fyller i säkringar. Lägger till och ändrar, tar inte bort. Läser ledningsgruppens beslut.' },
    management: { title: 'Ledningsgrupp', may: 'Läser säkringarna och skriver beslut i eget namn. Ingen annan grupp kan skriva beslut.' },
    readers: { title: 'Läsare', may: 'Läser säkringar och beslut, men inte listan över intressenter.' },
    administrators: { title: 'Administratörer', may: 'Sköter listor och inställningar. Ändrar och tar bort rader, men skriver inte beslut.' },
    flow: { title: 'Flöden', may: 'Konton som Power Automate använder för att uppdatera status. Lämna tom om ni inte använder flöden.' },
  },
  nobody: 'Ingen är med än.',
  members: (group: string): string => `Med i ${group}`,
  add: (group: string): string => `Lägg till i ${group}`,
  adding: 'Lägger till …',
  added: (name: string, group: string): string => `${name} är med i ${group}.`,
  notAdded: (name: string): string => `${name} kunde inte läggas till.`,
  unreadable: 'Det gick inte att läsa grupperna.',
  more: 'Fler grupper',
  stillEmpty: (groups: string): string => `Ingen är med i ${groups} än. Verktyget öppnar ändå.`,
  and: 'och',
  toDiagnosis: 'Kontrollera verktyget',
  done: 'Klart, öppna verktyget',
} as const;
