import { endTexts } from './end';
import { holdsTexts } from './holds';
import { versionTexts } from './version';

/** Hållplatserna: vad som är klart, vad som håller, frågorna och tre vägar vidare. */
export const stopTexts = {
  holds: holdsTexts,
  end: endTexts,
  version: versionTexts,
  readyTitle: 'Det som saknas',
  ready: {
    allFilled: 'Allt före hållplatsen är ifyllt.',
    missing: 'Det här saknas i delarna före hållplatsen. Ni kan välja väg ändå, men då väljer ni utan det.',
  },
  facts: {
    label: 'Det ni har kommit fram till',
    strategy: (positive: number, negative: number, both: number): string =>
      `Strategin: ${positive} positivt påverkade, ${negative} negativt, ${both} både och.`,
    goals: (positive: number, negative: number): string =>
      `Målen: ${positive === 1 ? '1 positiv effekt' : `${positive} positiva effekter`}, ${negative === 1 ? '1 negativ' : `${negative} negativa`}.`,
    conflicts: (count: number, withPosition: number): string =>
      count === 0 ? 'Inga målkonflikter är beskrivna.' : `${count === 1 ? '1 konflikt' : `${count} konflikter`}, ${withPosition} med ställningstagande.`,
    gaps: (open: number, accepted: number): string =>
      `${open === 0 ? 'Inga öppna kunskapsluckor' : open === 1 ? '1 öppen kunskapslucka' : `${open} öppna kunskapsluckor`}${accepted === 0 ? '' : `, ${accepted} ${accepted === 1 ? 'godtagen' : 'godtagna'} med skäl`}.`,
    keys: (count: number): string => (count === 1 ? '1 hållbarhetsnyckel.' : `${count} hållbarhetsnycklar.`),
  },
  questionsTitle: 'Frågor att svara på',
  ownPointsTitle: 'Fler kontrollpunkter',
  ownPointsLead: 'Regionen har lagt till de här. De märkta med stjärna ska besvaras eller läggas undan innan ni går vidare.',
  ownPointsNotLoaded: 'Kontrollpunkternas ord kunde inte hämtas. Ladda om sidan när nätet är tillbaka.',
  setAside: 'Inte relevant här',
  setAsideHelp: 'Skriv i fältet ovanför varför frågan inte rör er insats.',
  wayTitle: 'Er väg vidare',
  wayLabel: 'Vilken väg väljer ni?',
  reason: 'Skäl',
  reasonHelp: {
    none: 'Skriv så att den som läser om ett år förstår.',
    goOn: 'Skriv varför ni går vidare, så att den som läser om ett år förstår.',
    revise: 'Skriv vad som måste ändras innan ni kommer tillbaka hit.',
    end: 'Skriv varför idén läggs ned. Skälet sparas med allt ni har skrivit.',
  },
  reviseKeeps: 'Det ni har nu sparas som det är. När ni kommer tillbaka ser ni vad som har ändrats.',
  participants: 'Vilka var med?',
  participantsHelp: 'Namn eller roller. Förslaget är den ansvariga och projektgruppen. Ändra så att det stämmer.',
  record: { none: 'Anteckna vägen', goOn: 'Anteckna att ni går vidare', revise: 'Anteckna att ni arbetar om', end: 'Avsluta insatsen' },
  errors: {
    way: 'Välj en av de tre vägarna.',
    reason: 'Skriv skälet. Utan det förstår ingen efteråt varför.',
    participants: 'Skriv vilka som var med.',
    conflict: 'Någon annan har skrivit ett annat skäl. Välj vad som ska gälla, och anteckna sedan.',
    notOpen: 'Säkringen går inte att ändra nu. Ladda om sidan och se var den är.',
    over: 'Någon annan har redan avslutat insatsen eller lämnat den vidare. Inget har antecknats. Det ni skrev ligger kvar här.',
    notRecorded: (why: string): string => `Inget är antecknat än. Det ni har skrivit ligger kvar här. ${why}`,
  },
  taken: 'Någon annan antecknade en väg samtidigt, och den gäller. Det ni skrev ligger kvar nedanför om ni vill ta hållplatsen en gång till.',
  keptReason: 'Ert skäl, som inte hann antecknas',
  dialog: {
    title: 'Avsluta insatsen?',
    text: 'Säkringen blir läsbar men går inte att ändra. Allt ni har skrivit finns kvar, tillsammans med skälet.',
    tells: (who: string): string => `${who} får ett meddelande med skälet.`,
    reason: 'Ert skäl:',
    confirm: 'Ja, avsluta insatsen',
    cancel: 'Nej, fortsätt arbeta',
  },
  recorded: 'Ert val är antecknat.',
  latest: 'Ert val',
  earlier: 'Tidigare val vid hållplatsen',
  on: (day: string, name: string): string => (name === '' ? day : `${day}, antecknat av ${name}`),
  justNow: 'Nyss',
  noReason: 'Inget skäl är skrivet.',
  with: (who: string): string => `Med: ${who}`,
  again: 'Ta hållplatsen en gång till',
  keepRecord: 'Behåll valet som det är',
  goTo: (part: string): string => `Gå till ${part}`,
  nothingChosen: 'Ingen väg är vald än.',
} as const;
