const questions = (count: number): string => (count === 1 ? '1 fråga' : `${count} frågor`);

/** Del B: stödfrågorna. */
export const supportQuestionsTexts = {
  loading: 'Hämtar stödfrågorna.',
  notLoaded: 'Stödfrågorna har inte kommit fram. Ladda om sidan. Era svar är sparade.',
  tabsLabel: 'Kategorier av stödfrågor',
  tab: (name: string, judged: number, all: number): string => `${name}, ${judged} av ${all}`,
  progress: (judged: number, all: number): string => `${judged} av ${all} frågor är bedömda.`,
  progressParts: (relevant: number, aside: number, unknown: number): string =>
    `${relevant} relevanta, ${aside} undanlagda, ${unknown} där ni inte vet.`,
  relevanceOf: (question: string): string => `Rör frågan er insats? ${question}`,
  hasText: 'Har svar',
  hasGap: 'Kunskapslucka',
  perspectives: {
    individual: 'Individ: människor i olika grupper',
    geography: 'Geografi: skillnader mellan platser',
    society: 'Samhälle: hela länet, nu och på sikt',
    travel: 'Färdmedel: till fots, med cykel, buss, tåg eller bil',
  },
  note: 'Er slutsats',
  guidanceLabel: 'Hjälp till frågan',
  asideTitle: (count: number): string => `Undanlagda frågor (${count})`,
  asideHelp: 'Det ni har skrivit finns kvar.',
  takeBack: 'Ta tillbaka',
  takeBackOf: (question: string): string => `Ta tillbaka ${question}`,
  takenBack: (question: string): string => `Tillbaka i listan: ${question}`,
  withdrawn: 'Frågan ställs inte längre. Ert svar finns kvar.',
  unknownQuestion: (id: string): string => `Fråga ${id}`,
  own: {
    badge: 'Egen fråga',
    add: 'Lägg till egen fråga',
    addIn: (category: string): string => `Lägg till egen fråga i ${category}`,
    label: 'Er fråga',
    help: 'Lägg till det som handboken inte frågar om men som spelar roll för insatsen.',
    unnamed: (number: number): string => `Egen fråga ${number}`,
    remove: (question: string): string => `Ta bort frågan ${question}`,
    removed: 'Frågan är borttagen.',
  },
  quick: {
    start: 'Gå igenom snabbt',
    startAgain: 'Gå igenom alla igen',
    title: 'Snabb genomgång',
    lead: 'Tryck 1, 2 eller 3. Pil vänster går tillbaka, pil höger hoppar över och Esc avslutar.',
    place: (at: number, all: number): string => `Fråga ${at} av ${all}`,
    choices: 'Välj ett svar',
    back: 'Föregående',
    skip: 'Hoppa över',
    close: 'Avsluta genomgången',
    chosen: (label: string): string => `Valt nu: ${label}`,
    doneTitle: 'Genomgången är klar',
    doneText: (relevant: number): string => (relevant === 0
      ? 'Ingen fråga är vald som relevant. Ni kan ändra er när som helst.'
      : `${questions(relevant)} att svara på. Ni kan ändra er när som helst.`),
    toQuestions: 'Till frågorna',
  },
  children: {
    label: 'Påverkas barn?',
    help: 'Alla under 18 år är barn.',
    leads: 'Då gör ni också en barnrättsprövning.',
    go: 'Till barnets rättigheter',
  },
  places: {
    title: 'Platser ni har valt',
    none: 'Inga platser är valda än.',
    noCountryside: 'Ingen landsbygd är vald. Berörs den inte?',
    go: 'Ändra platser i nuläget',
  },
  rebound: {
    title: (count: number): string => (count === 0 ? 'Ingen effekt är märkt med risk för rekyl.' : count === 1 ? '1 effekt kan ge rekyl' : `${count} effekter kan ge rekyl`),
    noCountermeasure: 'Motåtgärd saknas',
    countermeasure: (text: string): string => `Motåtgärd: ${text}`,
    go: 'Till effekterna',
  },
  abroad: {
    title: (count: number): string => (count === 0 ? 'Ingen effekt är märkt som utanför Sverige.' : count === 1 ? '1 effekt utanför Sverige' : `${count} effekter utanför Sverige`),
  },
  runningCosts: 'Insatsen fördelar ekonomiskt stöd. Skriv vilka kostnader som kommer sedan och vem som betalar.',
} as const;
