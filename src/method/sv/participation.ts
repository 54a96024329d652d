import type { MethodDetails } from '../texts';

/** Vikten av deltagande: det som regionen behöver be andra om. */
export const participation: MethodDetails['participation'] = {
  'P.citizenDialogue': {
    title: 'Har kommunerna ombetts att hålla medborgardialog?',
    help: 'Den som berörs ska kunna påverka. Kommunerna möter invånarna i vardagen, så be dem hålla dialog om det som insatsen ändrar där. Säg vilka kommuner ni har frågat, vad dialogen ska handla om och hur svaren kommer till er. Inte aktuellt är också ett svar: skriv då varför.',
    example: 'Tingsryd och Uppvidinge är tillfrågade och håller varsin dialog i april om kvällstrafiken. Älmhult berörs inte.'
  }
};
