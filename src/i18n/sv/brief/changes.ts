/** Loggen: det som ändrades tack vare säkringen. */
export const changesTexts = {
  title: 'Det som ändrades tack vare säkringen',
  lead: 'Skriv upp det medan ni minns det. Listan följer med i underlaget och visar vad arbetet har gett.',
  add: 'Något blev annorlunda',
  emptyTitle: 'Inget är uppskrivet än',
  emptyText: 'Till exempel: Cykelvägen skulle gå rakt genom strandängen. Nu går den runt, eftersom ni såg att häckande fåglar skulle störas.',
  unnamed: (number: number): string => `Ändring ${number}`,
  remove: (name: string): string => `Ta bort ändringen: ${name}`,
  removed: 'Ändringen är borttagen.',
  fields: {
    name: 'Vad blev annorlunda?', nameHelp: 'En mening räcker.',
    before: 'Så var det tänkt', after: 'Så blev det',
    changedOn: 'När det ändrades',
    because: 'Det kom ni fram till genom', becauseHelp: 'Välj de effekter, konflikter, kunskapsluckor och nycklar som ledde till ändringen.',
  },
  ahead: 'Dagen har inte varit än. Skriv den dag då det ändrades.',
  keys: 'Hållbarhetsnycklar',
  gone: 'Något som är borttaget',
  ties: (count: number): string => (count === 1 ? 'Knuten till 1 sak' : `Knuten till ${count} saker`),
} as const;
