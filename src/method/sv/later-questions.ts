import type { LaterQuestions } from '../texts';

/** Frågorna efter steg A, med vägledning och exempel. */
export const laterQuestions: LaterQuestions = {
  'S1.1': {
    title: 'Leder insatsen dit strategin vill?',
    help: 'Svara ja, delvis eller nej och säg varför. Stöd er på A1–A3.',
    example: 'Ja, för prioritering 1 och 2. Sambandet med prioritering 3 är för svagt för att räknas.'
  },
  'S1.2': {
    title: 'Är det här ett klokt sätt att använda tid och pengar?',
    help: 'Jämför med vad samma resurser kunde ge på annat håll.',
    example: 'Två tjänster i tre år är mycket för att pröva en idé. Vi börjar med ett år och stämmer av.'
  },
  'S1.3': {
    title: 'Är någon målkonflikt för stor för att hanteras?',
    help: 'En konflikt är för stor om ingen ni når kan ta ställning, eller om insatsen faller när någon gör det.',
    example: 'Nej. Båda kommunerna har sagt hur de väger trafik mot naturvärden.'
  },
  'S1.outcome': {
    title: 'Hur går ni vidare från hållplatsen?',
    help: 'Välj en väg och skriv skälet, så att den som läser om ett år förstår.',
    example: 'Arbeta om: avgränsa till tre kommuner och ta fram siffror på resvanor.'
  },
  'B.presentState': {
    title: 'Hur ser det ut i dag, och vilka grupper berörs?',
    help: 'Använd både siffror och erfarenheter. Skriv om grupper, inte om enskilda, och för in det ni inte vet som kunskapsluckor.',
    example: 'Var tredje invånare på orten är över 65 år och har 24 km till matbutik. Vi vet inte hur nyanlända kvinnor reser.'
  },
  B1: {
    title: 'Vilka hållbarhetsmål blir lättare att nå?',
    help: 'Skriv en effekt per rad, för vem och var. Tänk på både resultatet och hur arbetet utförs, direkt och indirekt.',
    example: 'Mål 11, direkt: äldre når butik och post till fots. Mål 13, indirekt: färre långa inköpsresor med bil.'
  },
  B2: {
    title: 'Vilka hållbarhetsmål blir svårare att nå?',
    help: 'Leta lika noga här som efter det positiva. Samma mål kan få både plus och minus.',
    example: 'Mål 15, indirekt: fler besökare sliter på stigarna och stör häckande fåglar i maj och juni.'
  },
  B3: {
    title: 'Vilka hållbarhetsmål står mot varandra, och hur ställer ni er till det?',
    help: 'Se var ett mål vinner på ett annats bekostnad. Skriv ställningstagandet och vem som svarar för det.',
    example: 'Mål 8 mot mål 15: gästnätter mot orörd natur. Ställningstagande: marknadsför hösten, inte häckningstiden.'
  },
  'S2.1': {
    title: 'Hur mycket gott gör insatsen för hållbarhetsmålen?',
    help: 'Säg med ord vad som väger tyngst, för vem och hur säkra ni är.',
    example: 'Mycket för barn, som får en säker skolväg. Lite för klimatet, eftersom bilresorna är korta.'
  },
  'S2.2': {
    title: 'Hur mycket skada gör insatsen för hållbarhetsmålen?',
    help: 'Säg vilken skada som väger tyngst och om den går att undvika, minska eller ångra.',
    example: 'Vägen skär genom en våtmark. Skadan blir varaktig, men halveras med en annan sträckning.'
  },
  'S2.3': {
    title: 'Vet ni tillräckligt för att gå till åtgärder?',
    help: 'En kunskapslucka som kan ändra slutsatsen ska stängas före steg D, eller godtas med skäl.',
    example: 'Luckan om resvanor är stängd. Luckan om underhåll godtas: kommunen svarar i höst.'
  },
  'S2.outcome': {
    title: 'Hur går ni vidare från hållplatsen?',
    help: 'Välj en väg och skriv skälet, så att den som läser om ett år förstår.',
    example: 'Gå vidare till D: luckorna är stängda och den negativa effekten har fått en egen nyckel.'
  },
  'J.social': {
    title: 'Vad betyder insatsen för social hållbarhet?',
    help: 'Väg in hälsa, trygghet, delaktighet och jämställdhet. Säg vilka grupper som vinner och förlorar.',
    example: 'Bidrar. Äldre och barn får närmare till service. Boende längs den nedlagda linjen får det sämre.'
  },
  'J.ecological': {
    title: 'Vad betyder insatsen för ekologisk hållbarhet?',
    help: 'Väg in klimat, natur, vatten och resurser, under hela livslängden och på andra platser.',
    example: 'Motverkar. Båttrafiken stör fåglarna i den inre zonen, och det går inte att ta igen på annat håll.'
  },
  'J.economic': {
    title: 'Vad betyder insatsen för ekonomisk hållbarhet?',
    help: 'Väg in arbete, företagande och hushållning med gemensamma medel. Fråga vem som betalar sedan.',
    example: 'Påverkar inte. Arbetet ryms i budget och ger inga nya driftskostnader.'
  },
  BU1: {
    title: 'Hur stödjer insatsen målbilden och prioriteringarna?',
    help: 'Sammanfatta A i två eller tre meningar som går att läsa utan bilagor.',
    example: 'Stödet håller butiker öppna i tolv orter. Det för prioritering 1 och 2 framåt och berör inte prioritering 4.'
  },
  BU2: {
    title: 'Vad blir bättre, och hur får ni ut mesta möjliga av det?',
    help: 'Ta de viktigaste effekterna ur B1 och åtgärderna som förstärker dem.',
    example: 'Äldre klarar sig utan bil. Effekten stärks när butikerna också lämnar ut paket och läkemedel.'
  },
  BU3: {
    title: 'Vad blir sämre, och hur håller ni det nere?',
    help: 'Ta de viktigaste effekterna ur B2 och åtgärderna som minskar dem. Utelämna inget som talar emot.',
    example: 'Små butiker kastar mer mat. Villkoret är att de tar fram en plan mot matsvinn under första året.'
  },
  BU4: {
    title: 'Vilka målkonflikter finns kvar, och vad gör ni åt dem?',
    help: 'Skriv parterna, ert ställningstagande och vad det kostar.',
    example: 'Service överallt mot låg kostnad. Vi prioriterar orter där nästa butik ligger mer än 15 km bort.'
  },
  BU5: {
    title: 'Vad måste någon annan ta tag i?',
    help: 'Namnge aktören och vad den behöver göra. Skriv att inget återstår om det är så.',
    example: 'Länsstyrelsen: hastighetsgräns på sjön. Kommunen och Trafikverket: parkering vid entrén.'
  }
};
