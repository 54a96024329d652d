import type { FirstQuestions } from '../texts';

/** Frågorna i steg A och namnen på allt i arbetsytan: det som behövs innan någon annan del har hämtats. */
export const firstQuestions: FirstQuestions = {
  parts: {
    overview: { title: 'Översikt', lead: 'Här ser ni vad som är klart, vad som saknas och vad som står på tur.' },
    initiative: { title: 'Insatsen', lead: 'Beskriv vad insatsen är, vad den hänger ihop med och vem som arbetar med den.' },
    a: { title: 'Strategisk inriktning', lead: 'Visa hur insatsen hänger ihop med den regionala utvecklingsstrategin.' },
    stop1: { title: 'Hållplats 1', lead: 'Stanna upp innan ni lägger tid på analysen.' },
    presentState: { title: 'Nuläge', lead: 'Börja i hur det är i dag: vad ni vet, vilka som berörs och var.' },
    goals: { title: 'Mål', lead: 'Välj de mål som insatsen verkligen rör. Några få väl valda säger mer än många.' },
    stakeholders: {
      title: 'Intressenter',
      lead: 'Lista vilka som berörs och vilka som kan påverka. Leta efter dem som berörs mycket men har liten makt.'
    },
    supportQuestions: {
      title: 'Stödfrågor',
      lead: 'Frågorna visar hur läget är och vad ni inte vet. Lägg undan dem som inte rör er insats.'
    },
    childRights: { title: 'Barnets rättigheter', lead: 'Pröva vad insatsen betyder för barn och låt dem komma till tals.' },
    analysis: { title: 'Analys', lead: 'Samla det ni har fått fram: effekter åt båda hållen och mål som krockar.' },
    c: { title: 'Hållbarhetsnycklar', lead: 'Välj ut det som insatsen måste klara för att bli hållbar.' },
    stop2: { title: 'Hållplats 2', lead: 'Stanna upp innan ni planerar åtgärder.' },
    d: {
      title: 'Åtgärder och indikatorer',
      lead: 'Ge varje nyckel åtgärder som någon ansvarar för och indikatorer som visar om det går åt rätt håll.'
    },
    judgement: {
      title: 'Samlad bedömning',
      lead: 'Bedöm de tre dimensionerna var för sig. Ta hjälp av någon utanför projektgruppen.'
    },
    brief: {
      title: 'Beslutsunderlag',
      lead: 'Skriv kort för den som ska besluta och inte har följt arbetet.'
    },
    history: { title: 'Historik', lead: 'Här står vad som har hänt i säkringen och vilka beslut som är fattade.' }
  },
  stops: {
    S1: {
      title: 'Hållplats 1: tänka om eller avsluta?',
      lead: 'Svara på tre frågor och välj sedan väg. Att arbeta om eller avsluta är lika bra val som att gå vidare.',
      ways: {
        goOn: { title: 'Gå vidare till B', help: 'Insatsen ligger i linje med strategin och är värd att analysera.' },
        revise: { title: 'Arbeta om', help: 'Något i A måste ändras först. Skriv vad, och kom tillbaka hit.' },
        end: { title: 'Avsluta', help: 'Idén läggs ned. Det ni har skrivit sparas tillsammans med skälet.' }
      }
    },
    S2: {
      title: 'Hållplats 2: tänka om eller avsluta?',
      lead: 'Nu vet ni vad insatsen gör, på gott och ont. Väg det innan ni går till åtgärder.',
      ways: {
        goOn: { title: 'Gå vidare till D', help: 'Nycklarna tar hand om effekterna och ni vet tillräckligt.' },
        revise: { title: 'Arbeta om', help: 'Insatsen, analysen eller nycklarna måste ändras först. Skriv vad.' },
        end: { title: 'Avsluta', help: 'Idén läggs ned. Det ni har skrivit sparas tillsammans med skälet.' }
      }
    }
  },
  questions: {
    A1: {
      title: 'På vilket sätt för insatsen länet närmare målbilden?',
      help: 'Nämn vilken del av målbilden ni menar och vad som blir annorlunda. Säg också om sambandet är svagt.',
      example:
        'Cykelväg till stationen: fler kan bo kvar på orten och pendla utan bil. För näringslivets förnyelse betyder den lite.'
    },
    A2: {
      title: 'Vilka prioriteringar och utmaningar påverkas, och åt vilket håll?',
      help: 'Välj positiv, negativ eller ingen påverkan. Lägg till en rad om det skiljer sig mellan grupper, platser eller skeden.',
      example: 'Fler turer i stråken ger bättre tillgänglighet där, men sämre för dem vars linje glesas ut.'
    },
    A3: {
      title: 'Behövs insatsen, och hur passar den ihop med annat som pågår?',
      help: 'Beskriv vad som händer om ni låter bli. Nämn insatser som den förstärker, överlappar eller krockar med.',
      example: 'Kommunerna ger redan råd till nya företag. Vi når dem som inte söker sig dit, och gör det ihop med två kommuner.'
    },
    A4: {
      title: 'Vilka mål i strategin drar åt olika håll, och hur ställer ni er till det?',
      help: 'Ställ målen mot varandra i par. Skriv vad någon behöver ta ställning till, och vem det är.',
      example: 'Starka stråk mot levande landsbygd. Ställningstagande: varje ort får en lägsta nivå innan resten samlas i stråken.'
    }
  }
};
