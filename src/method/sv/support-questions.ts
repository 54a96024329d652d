import type { MethodDetails } from '../texts';

/** De 29 stödfrågorna, i våra egna ord. */
export const supportQuestions: MethodDetails['supportQuestions'] = {
  MI1: {
    title: 'Vems behov svarar insatsen mot?',
    help: 'Namnge grupperna och säg hur ni vet det. Skilj på det de har sagt och det ni antar.',
    example: 'Äldre i två byalag har bett om det, och hemtjänstens siffror visar samma sak.'
  },
  MI2: {
    title: 'Har olika grupper eller platser olika behov och villkor?',
    help: 'Jämför till exempel ålder, kön, inkomst, funktionsnedsättning, tätort och landsbygd.',
    example: 'Kvinnor i länets östra del åker oftare buss men har färre turer på kvällen.'
  },
  MI3: {
    title: 'Vilka får vara med och utforma lösningarna?',
    help: 'Se efter om de som berörs mest deltar, eller bara de som brukar höras.',
    example: 'Två gymnasieklasser och ett pensionärsråd är med. Ingen förening för nyanlända är tillfrågad än.'
  },
  MI4: {
    title: 'Berör insatsen barn?',
    help: 'Alla under 18 år är barn, och de berörs oftare än man tror. Om ja, gör också en barnrättsprövning.',
    example: 'Ja. Busshållplatsen flyttas från skolan, och 140 elever får en ny väg att gå.'
  },
  MI5: {
    title: 'Vilka platser berörs, och går stad eller landsbygd först?',
    help: 'Peka ut var nyttan hamnar och var bördan hamnar, med ort eller typ av landsbygd.',
    example: 'Nyttan hamnar i Växjö och Alvesta. Bullret hamnar längs banan genom tre mindre orter.'
  },
  MI6: {
    title: 'Vilka normer begränsar människor i det här sammanhanget?',
    help: 'Fundera på vad som tas för givet om kön, ålder, bakgrund och bostadsort. Den som passar in märker det sällan.',
    example: 'Stödet är skrivet för aktiebolag på heltid. Många kvinnor börjar i liten skala vid sidan av ett jobb.'
  },
  HU1: {
    title: 'Gör insatsen skillnaderna i hälsa mindre?',
    help: 'Se vilka som har sämst hälsa i dag och om insatsen når just dem.',
    example: 'Lån av elcykel når mest dem som redan rör sig. Vi lägger till ett erbjudande via vårdcentralen.'
  },
  HU2: {
    title: 'Blir olika grupper mer eller mindre trygga?',
    help: 'Trygghet är känslan: vem vågar använda platsen eller tjänsten, och när på dygnet?',
    example: 'Tunneln vid stationen gör att många unga kvinnor tar bilen efter klockan 20.'
  },
  HU3: {
    title: 'Blir olika grupper mer eller mindre säkra?',
    help: 'Säkerhet är den verkliga risken för olyckor, våld eller sjukdom.',
    example: 'Cykelbanan ger färre olyckor vid skolan, men farten ökar där även mopeder kör.'
  },
  HU4: {
    title: 'Blir det lättare eller svårare för olika grupper att nå en bra utbildning?',
    help: 'Tänk på resväg, kostnad, språk och studieform, från förskola till vuxenutbildning.',
    example: 'Distanskurser öppnar för vuxna i Tingsryd och Lessebo, men inte för den som saknar bredband.'
  },
  HU5: {
    title: 'Jämnar insatsen ut skillnader mellan könen i utbildning?',
    help: 'Se både på resultat och på vilka utbildningar flickor och pojkar väljer.',
    example: 'Läxhjälp på kvällen i lärcentrum gör att fler pojkar går ut gymnasiet.'
  },
  KM1: {
    title: 'Ökar eller minskar utsläppen av koldioxid?',
    help: 'Räkna grovt om ni kan. Ta med byggande, resor och inköp.',
    example: 'Minskar med cirka 40 ton om året när pendlare tar tåget. Bygget släpper ut 300 ton en gång.'
  },
  KM2: {
    title: 'Byts fossil energi mot förnybar?',
    help: 'Gäller drivmedel, el, värme och maskiner, också hos dem ni köper av.',
    example: 'Upphandlingen kräver fossilfria bussar från 2028. Reservtrafiken går på diesel.'
  },
  KM3: {
    title: 'Går det åt mer eller mindre energi?',
    help: 'Se på årets användning och på topparna, inte bara på energislaget.',
    example: 'Belysningen längs leden drar ny el, men är släckt mellan 23 och 5.'
  },
  KM4: {
    title: 'Hur hindrar ni att rekyleffekter äter upp vinsten?',
    help: 'När något blir billigare eller enklare används det ofta mer. Säg var det kan hända.',
    example: 'Snabbare tåg kan få folk att flytta längre bort. Vi följer resor per person, inte bara andelen tåg.'
  },
  KM5: {
    title: 'Leder insatsen till att vi konsumerar mer eller mindre?',
    help: 'Tänk på deltagare, besökare och den egna organisationen.',
    example: 'Mässan hyr montrar i stället för att köpa nya, men delar ut 2 000 profilväskor.'
  },
  KM6: {
    title: 'Blir det mer avfall, eller går mer material runt?',
    help: 'Följ materialet från inköp till slut: kan det lagas, delas eller användas igen?',
    example: 'Möblerna till lärcentrum hämtas från regionens återbruk.'
  },
  KM7: {
    title: 'Kan insatsen förorena luft, vatten eller mark?',
    help: 'Räkna in bygge, drift och trafik. Även små mängder kemikalier, partiklar och gifter spelar roll.',
    example: 'Konstgräset släpper mikroplast till bäcken. Vi väljer naturmaterial.'
  },
  KM8: {
    title: 'Vad händer med djur, växter och deras livsmiljöer?',
    help: 'Se både på marken som tas i anspråk och på störningar som buller, ljus och slitage.',
    example: 'Leden går 200 meter från en häckningsplats och stängs från april till juli.'
  },
  KM9: {
    title: 'Påverkas miljön i andra länder?',
    help: 'Tänk på varor, råvaror, resor och utsläpp som uppstår långt härifrån.',
    example: 'Elbussarnas batterier kräver metaller från gruvor utanför Europa.'
  },
  RA1: {
    title: 'Kan ekonomin växa här utan att miljön skadas?',
    help: 'Visa om tillväxten skiljs från resursanvändningen eller om de fortfarande följs åt.',
    example: 'Träföretagen ökar omsättningen med reparation och uthyrning, inte med mer virke.'
  },
  RA2: {
    title: 'Hur jämställt fördelas pengar, tid och platser?',
    help: 'Jämför kvinnor och män, och olika grupper bland dem: ålder, bakgrund, bostadsort.',
    example: 'Av förra årets stöd gick 72 procent till företag som leds av män.'
  },
  RA3: {
    title: 'Får länet en bredare arbetsmarknad?',
    help: 'Se om fler branscher och yrken får plats, eller om länet hänger på några få.',
    example: 'Satsningen ger jobb i besöksnäringen på en ort där ett enda industriföretag dominerar.'
  },
  RA4: {
    title: 'Minskar uppdelningen mellan kvinnors och mäns yrken?',
    help: 'Se vilka som söker, anställs och stannar, åt båda hållen.',
    example: 'Teknikdagen bjuder in flickor i årskurs 8. Inget görs för att fler pojkar ska välja vården.'
  },
  RA5: {
    title: 'Hur hjälper insatsen nya idéer fram?',
    help: 'Det kan gälla sätt att förstå behov, utforma tjänster, samarbeta eller ta till vara röster som sällan hörs.',
    example: 'Bibliotek och vårdcentral provar en gemensam mottagning två dagar i veckan.'
  },
  RA6: {
    title: 'Vilka villkor får olika slags företag, och de som sällan nås av företagsstöd?',
    help: 'Tänk på företagsform, storlek, bransch och vem som känner till stödet.',
    example: 'Sociala företag och enskilda firmor kan söka, men blanketten finns bara på svenska.'
  },
  RA7: {
    title: 'Får fler arbete i grupper där få har det i dag?',
    help: 'Namnge grupperna. Säg om jobben väntas vara kvar när insatsen är slut.',
    example: 'Tio platser med handledning för utrikes födda kvinnor. Tre arbetsgivare har lovat fortsättning.'
  },
  RA8: {
    title: 'Blir det lättare att få rätt kompetens, och för vem?',
    help: 'Ange branscher och grupper, både dem som får och dem som blir utan.',
    example: 'Äldreomsorgen får tolv nya undersköterskor om året. Små industriföretag får ingen hjälp.'
  },
  RA9: {
    title: 'Krävs fler investeringar eller framtida underhåll, och vem betalar?',
    help: 'Ta med det som kommer efter att insatsen är slut. Skriv om ingen har lovat att betala.',
    example: 'Cykelvägen kostar 180 000 kronor om året att sköta. Kommunen har inte svarat.'
  }
};
