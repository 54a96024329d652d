import type { MethodDetails } from '../texts';

/** Vad varje typ av insats bör tänka på. Belopp och andel är hjälp att minnas, aldrig regler i verktyget. */
export const typeGuidance: MethodDetails['typeGuidance'] = {
  project: {
    lead: 'Säkra projektet medan det går att ändra, helst innan ansökan eller projektplan är klar.',
    points: [
      'Bedöm både det projektet ska leda till och hur ni genomför det: resor, möten, inköp och vilka som får vara med.',
      'Skriv vad som finns kvar när projekttiden är slut, vem som äger det då och vem som betalar.',
      'Söker ni regionala utvecklingsmedel? De är tillfälliga, täcker högst hälften av kostnaderna och betalas i efterhand. Ansökan ska beskriva hållbarhet ekonomiskt, miljömässigt och socialt.',
      'Lägg nycklarna i projektplanen, så att de följs upp med resten av projektet.'
    ]
  },
  process: {
    lead: 'En process pågår länge och delas med andra. Säkra den när riktningen sätts, och igen när den ändras.',
    points: [
      'Avgränsa: vilken del av processen gäller säkringen, och under vilken tid?',
      'Skriv vem av parterna som bestämmer om vad. Det ni inte råder över blir frågor för andra i beslutsunderlaget.',
      'Ta om hållplatserna när något viktigt ändras. Det gamla valet finns kvar i historiken.'
    ]
  },
  strategy: {
    lead: 'Börja medan målen går att flytta. En färdig strategi går bara att försvara.',
    points: [
      'En strategi, plan eller ett program kan kräva strategisk miljöbedömning enligt 6 kap. miljöbalken, med samråd om vad den ska omfatta. Ta reda på det tidigt.',
      'Säkringen kompletterar miljöbedömningen och ersätter den inte. Lägg in miljöbedömningen under Samband.',
      'Gäller det transporter? Lägg in en social konsekvensanalys (SKA) under Samband och slå på perspektivet färdmedel.',
      'Ställ strategins egna mål mot varandra redan i steg A.',
      'Politiken beslutar om strategin. Säkringen är en bedömning som följer med förslaget.'
    ]
  },
  grant: {
    lead: 'Villkoren avgör vem som får del av pengarna. Säkra dem innan stödet utlyses.',
    points: [
      'Skriv beloppet, hur länge stödet varar och vad som krävs för att få det.',
      'Stödet får inte gynna en enskild näringsidkare på andras bekostnad. Skriv hur ni ser till det.',
      'Driftstöd till butiker brukar ha ett tak på 250 000 kronor om året och butik, 300 000 för butiker med brett utbud eller ett strategiskt läge, i högst tre år. Kontrollera vad som gäller nu. Verktyget räknar inte åt er.',
      'Se efter hur pengarna fördelas mellan kvinnor och män, och mellan platser. Stödfrågorna har en tabell för det.',
      'Skriv vad som händer när stödet tar slut.'
    ]
  },
  consultation: {
    lead: 'Någon annan äger förslaget. Ni bedömer det och skriver vad andra behöver ta vidare.',
    points: [
      'Skriv in sista dagen för svaret. Översikten säger till i god tid.',
      'Ett remissvar har inga åtgärder och indikatorer, så del D är borta. Den femte rubriken i beslutsunderlaget finns kvar: där står frågorna till den som äger förslaget.',
      'Påverkas barn? Välj då formen för prövning vid remissvar.',
      'Lätt spår räcker oftast. Välj fullt spår när förslaget betyder mycket för länet.'
    ]
  },
  other: {
    lead: 'Metoden fungerar för det mesta som kan ändra villkor för människor, miljö eller ekonomi.',
    points: [
      'Skriv i avgränsningen vad ni bedömer och vad ni lämnar utanför.',
      'Ta stöd av rådet för den typ som liknar er insats mest.',
      'Hör av er till verksamhetsutvecklaren för hållbarhetssäkring om ni är osäkra på hur djupt ni ska gå.'
    ]
  }
};
