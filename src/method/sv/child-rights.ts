import type { MethodDetails } from '../texts';

/** Barnrättsprövningens frågor, i våra egna ord. Vilka som ställs följer av nivån. */
export const childRights: MethodDetails['childRights'] = {
  'CR.concerned': {
    title: 'Vilka barn berörs, och hur?',
    help: 'Barn är alla under 18 år. Skriv vilka det gäller och vad insatsen gör för dem, nu och senare. Ta även med dem som berörs utan att någon tänkt på det.',
    example: 'Omkring 140 elever i årskurs 1–6 i Ryd får en ny väg till skolbussen. Barn med nedsatt syn påverkas mest.'
  },
  'CR.rights': {
    title: 'Vilka rättigheter handlar det om?',
    help: 'Börja med barnkonventionens fyra grundprinciper: lika värde (artikel 2), barnets bästa (3), liv och utveckling (6) och rätten att bli hörd (12). Lägg till dem som rör just den här insatsen.',
    example: 'Artikel 3 och 12, och artikel 31 om lek och fritid: fotbollsplanen blir parkering.'
  },
  'CR.facts': {
    title: 'Vad vet ni, och var kommer det ifrån?',
    help: 'Samla statistik, forskning, lagar och det som personal och föreningar vet. Skilj på det ni vet och det ni antar. Det som saknas är en kunskapslucka.',
    example: 'Skolans enkät 2025: var tredje flicka är otrygg vid hållplatsen. Vi vet inget om barn som åker sent på kvällen.'
  },
  'CR.heard': {
    title: 'Hur har barnen fått säga sin mening?',
    help: 'Skriv hur ni frågade, vilka barn som var med, vad de sade och hur det påverkade förslaget. Har ni inte frågat skriver ni varför, och vem som annars kan berätta hur barnen ser på saken.',
    example: 'Två klasser i åk 5 gick den nya vägen med oss. De ville ha ljus i tunneln. Det är nu med i förslaget.'
  },
  'CR.interests': {
    title: 'Vad är bäst för barnen?',
    help: 'Väg samman det ni vet med det barnen har sagt. Säg rakt ut om insatsen är för eller emot barnens bästa, och om svaret är olika för olika barn.',
    example: 'Kortare restid är bra för de flesta. För de yngsta är den nya gatan en risk, och för dem är förslaget sämre.'
  },
  'CR.weighing': {
    title: 'Vad annat väger in, och hur tungt?',
    help: 'Ställ barnens bästa bredvid andras rättigheter, ekonomi, verksamhetens behov, politiska mål och lagar. Skriv vad som väger tyngst och varför.',
    example: 'Tidtabellen mot tågen går före en egen skolbuss. Därför får barnen inte den tid de helst ville ha.'
  },
  'CR.compensation': {
    title: 'Vad gör ni för barnen om något annat väger tyngre?',
    help: 'Går förslaget emot barnens bästa ska det märkas vad ni gör i stället. Skriv åtgärden och vilken roll som svarar för den. Är förslaget för barnens bästa räcker det att skriva det.',
    example: 'En vuxen följer med vid gatan de första veckorna. Trafikstrategen svarar för det.'
  },
  'CR.feedback': {
    title: 'Hur får barnen veta vad det blev av det de sade?',
    help: 'Planera vem som berättar, när och på vilket sätt, så att barnen förstår. Berätta också det som inte blev som de ville. Skriv hur ni följer upp.',
    example: 'Samhällsplaneraren kommer tillbaka till klasserna i maj med en karta. Efter ett år frågar vi dem igen.'
  }
};

/** De fyra nivåerna, och när de passar. */
export const childRightsLevels: MethodDetails['childRightsLevels'] = {
  simple: {
    title: 'Enkel prövning',
    help: 'Tre frågor: vilka barn, om de är hörda och vad som är bäst.',
    when: 'Barn berörs bara lite, eller det är tydligt att insatsen är bra eller dålig för dem.'
  },
  standard: {
    title: 'Prövning',
    help: 'Sju frågor, från vilka barn som berörs till hur de får svar.',
    when: 'Det vanliga valet: det behöver bli klart vad som är bäst för barnen.'
  },
  deep: {
    title: 'Fördjupad prövning',
    help: 'Alla åtta frågor. Här väger ni också barnens bästa mot annat.',
    when: 'Barn berörs mycket, eller deras bästa står mot ekonomi, lagar, politiska mål eller andras rättigheter.'
  },
  consultation: {
    title: 'Prövning vid remissvar',
    help: 'Fem frågor om någon annans förslag.',
    when: 'Ni svarar på en remiss som rör barn, antingen bara dem eller som en del av befolkningen.'
  }
};
