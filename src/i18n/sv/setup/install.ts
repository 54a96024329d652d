/** Texts of the installation: what will be made, that it goes on, that it stopped. */
export const installTexts = {
  title: 'Gör i ordning webbplatsen',
  stepOf: (step: number, of: number): string => `Steg ${step} av ${of}`,
  lead: {
    empty: 'Verktyget behöver listor, ett dokumentbibliotek, grupper och rättigheter på den här webbplatsen. Installationen gör dem åt er. Det tar någon minut.',
    unfinished: 'Installationen är inte klar. Det som redan är gjort ligger kvar. Fortsätt så görs resten.',
    older: (installed: number, expected: number): string =>
      `Listorna på webbplatsen är version ${installed}. Verktyget behöver version ${expected}. Uppgraderingen lägger till det som saknas.`,
  },
  untouched: 'Inget annat på webbplatsen ändras. Inget tas bort.',
  what: { empty: 'Det här skapas', rest: 'Det här återstår' },
  lists: {
    title: (n: number): string => (n === 1 ? '1 lista' : `${n} listor`),
    text: 'Här sparas säkringarna och allt som hör till dem.',
    show: 'Visa listorna',
    columns: (list: string, n: number): string => (n === 1 ? `${list}: 1 kolumn` : `${list}: ${n} kolumner`),
  },
  libraries: {
    title: (n: number): string => (n === 1 ? '1 dokumentbibliotek' : `${n} dokumentbibliotek`),
    text: 'Här ligger beslutsunderlag som ni har publicerat, och tidigare versioner av steg. Filerna ändras inte efteråt.',
  },
  additions: {
    title: 'Rättningar i listor som redan finns',
    text: 'Kolumner, index och vyer som saknas läggs till. Namn ni har ändrat behålls.',
    show: 'Visa rättningarna',
    line: (list: string, names: string): string => `${list}: ${names}`,
  },
  groups: {
    title: (n: number): string => (n === 1 ? '1 grupp' : `${n} grupper`),
    text: 'Grupperna avgör vem som läser, skriver och beslutar. Ni väljer personer i nästa steg. Du själv läggs till bland administratörerna.',
  },
  access: {
    title: 'Rättigheter',
    text: 'Varje lista och bibliotek får egna rättigheter. Bara ledningsgruppen kan skriva beslut. Projektgruppen kan lägga till och ändra, men inte ta bort. Webbplatsens ägare behåller full kontroll.',
  },
  onlyVersion: 'Allt finns på plats. Det som återstår är att skriva upp att webbplatsen är klar.',
  start: 'Installera',
  resume: 'Fortsätt',
  upgrade: 'Uppgradera',
  working: 'Installerar',
  progress: (done: number, total: number): string => `${done} av ${total} klara`,
  leaveOpen: 'Låt sidan vara öppen. Om den stängs kan ni fortsätta senare.',
  stopped: 'Installationen stannade',
  kept: 'Det som är gjort ligger kvar.',
  noted: {
    installed: 'Listorna är installerade',
    mended: 'Installationen gjordes klar',
    upgraded: (from: number, to: number): string => `Listorna uppgraderades från version ${from} till version ${to}`,
  },
  obstacles: {
    title: 'Det här behöver ni lösa först',
    titleTaken: (of: string, name: string): string =>
      `En annan lista heter ${name}. Det namnet behöver verktyget för listan ${of}. Byt namn på den andra listan.`,
    wrongTemplate: (of: string, name: string): string =>
      `På adressen för listan ${of} ligger något annat: ${name}. Flytta det till en annan adress.`,
    wrongType: (of: string, name: string): string =>
      `Kolumnen ${name} i listan ${of} är av ett annat slag än verktyget behöver. Spara innehållet på annat håll och ta bort kolumnen, så skapas den på nytt.`,
    noAccess: (of: string): string =>
      `Listan ${of} finns, men du kommer inte åt den. Be den som började installationen att fortsätta, eller en administratör för webbplatssamlingen.`,
    after: 'Resten kan installeras redan nu.',
  },
} as const;
