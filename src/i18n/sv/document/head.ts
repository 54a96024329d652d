/** Dokumentets huvud, bilden av dimensionerna och avsnittens rubriker. */
export const headWords = {
  sections: {
    initiative: 'Om insatsen', judgement: 'Samlad bedömning', proposal: 'Projektgruppens förslag', childRights: 'Barnets rättigheter',
    genderDistribution: 'Fördelning mellan kvinnor och män', keys: 'Hållbarhetsnycklar, åtgärder och indikatorer', costs: 'Följdkostnader och vem som betalar',
    changes: 'Det som ändrades tack vare säkringen', limitations: 'Metod och begränsningar',
  },
  body: {
    notWritten: 'Projektgruppen har inte skrivit något under den här rubriken än.',
    nothingFound: {
      BU1: 'Säkringen innehåller ingen bedömning av hur strategin påverkas.',
      BU2: 'Säkringen innehåller inga positiva effekter.',
      BU3: 'Säkringen innehåller inga negativa effekter.',
      BU4: 'Säkringen innehåller inga konflikter.',
      BU5: 'Säkringen innehåller inga öppna frågor eller kunskapsluckor, och inget som en annan aktör tar över.',
    },
  },
  head: {
    kindDraft: 'Beslutsunderlag (utkast)',
    kindPublished: (revision: number): string => `Beslutsunderlag, revision ${revision}`,
    kindSubmitted: (submission: number): string => `Beslutsunderlag till ledningsgruppen, inlämning ${submission}`,
    state: 'Version',
    draft: (day: string): string => `Utkast ${day}`,
    published: (revision: number, day: string): string => `Revision ${revision}, publicerad ${day}`,
    submitted: (submission: number, day: string): string => `Inlämning ${submission}, ${day}`,
    reason: 'Skäl till ny revision',
    handling: 'Handlingsstatus',
    handlings: { workingMaterial: 'Arbetsmaterial', drawnUp: 'Upprättad handling', dispatched: 'Expedierad handling' },
    diaryNumber: 'Diarienummer', type: 'Typ av insats', unit: 'Enhet', owner: 'Ansvarig tjänsteperson', group: 'Projektgrupp',
    groupRoles: 'Roller och kunskaper i gruppen', assessedOn: 'Samlad bedömning gjord', strategy: 'Strategi', method: 'Metod',
    edition: (edition: number): string => (edition === 0 ? 'Handboken för hållbarhetssäkring, grundutgåvan' : `Handboken för hållbarhetssäkring, utgåva ${edition}`),
    strategyAt: (name: string, version: string): string => `${name} (version ${version})`,
  },
  profile: {
    heading: 'Insatsen i tre dimensioner',
    alternative: 'Bild av den samlade bedömningen i tre delar.',
    inWords: (dimension: string, value: string, positive: number, negative: number): string =>
      `${dimension}: ${value}. ${positive} ${positive === 1 ? 'effekt' : 'effekter'} för och ${negative} emot.`,
    neverWeighed: 'Dimensionerna vägs inte ihop.',
  },
  initiative: { delimitation: 'Avgränsning', alternatives: 'Alternativ', zeroAlternative: 'Om insatsen inte görs' },
} as const;
