/** En säkring som inte går att öppna, och det som finns kvar av den i webbläsaren. */
export const lostTexts = {
  title: 'Säkringen finns inte',
  why: 'Den kan vara borttagen, eller så är länken fel. Är den borttagen kan administratören återställa den ur papperskorgen.',
  keptTitle: 'Det här finns kvar av det du skrev',
  keptLead: 'Texterna hann inte sparas i SharePoint. De finns i den här webbläsaren. Kopiera det du behöver. Återställs säkringen läggs de tillbaka när du öppnar den.',
  kinds: {
    assessment: 'Om insatsen', answer: 'Svar', goalImpact: 'Effekt', conflict: 'Konflikt', stakeholder: 'Intressent', knowledgeGap: 'Kunskapslucka',
    sustainabilityKey: 'Hållbarhetsnyckel', action: 'Åtgärd', relation: 'Samband', synergy: 'Synergi', dialogue: 'Dialog', allocation: 'Resursfördelning', indicator: 'Indikator',
    measurement: 'Mätvärde', cost: 'Kostnad', change: 'Något som ändrades tack vare säkringen', notice: 'Meddelande', publication: 'Publicerat beslutsunderlag',
    submission: 'Lämnat till ledningsgruppen', conditionReport: 'Rapport om ett villkor',
  },
} as const;
