import type { MethodLabels } from '../texts';

/** Svenska kortnamn. Målens namn är de officiella. */
export const labels: MethodLabels = {
  steps: {
    a: 'A. Strategisk inriktning',
    stop1: 'Hållplats 1',
    b: 'B. Hållbarhetsanalys',
    c: 'C. Hållbarhetsnycklar',
    stop2: 'Hållplats 2',
    d: 'D. Åtgärder och indikatorer',
    judgement: 'Samlad bedömning',
    brief: 'Beslutsunderlag'
  },
  scales: {
    nodeEffect: { positive: 'Positiv påverkan', negative: 'Negativ påverkan', none: 'Ingen påverkan' },
    effectSign: { positive: 'Positiv', negative: 'Negativ' },
    effectKind: { direct: 'Direkt', indirect: 'Indirekt', cumulative: 'Kumulativ' },
    arisesFrom: { outcome: 'Insatsens resultat', execution: 'Själva genomförandet' },
    dimension: { social: 'Social', ecological: 'Ekologisk', economic: 'Ekonomisk' },
    judgement: {
      contributes: 'Bidrar',
      neutral: 'Påverkar inte eller inte tillämpbar',
      counteracts: 'Motverkar'
    },
    neutralReason: { noEffect: 'Påverkar inte', notApplicable: 'Inte tillämpbar' },
    stopOutcome: { goOn: 'Gå vidare', revise: 'Arbeta om', end: 'Avsluta' },
    decision: {
      continue: 'Fortsätt',
      continueWithConditions: 'Fortsätt med villkor',
      end: 'Avsluta',
      backToGroup: 'Åter till projektgruppen'
    },
    stakeholderSector: {
      region: 'Regionen',
      municipality: 'Kommun',
      state: 'Stat',
      business: 'Näringsliv',
      academia: 'Akademi',
      civilSociety: 'Civilsamhälle',
      residents: 'Invånare',
      childrenAndYouth: 'Barn och unga'
    },
    stakeholderKind: { organisation: 'Organisation', function: 'Funktion', group: 'Grupp', person: 'Person' },
    stakeholderLevel: { 0: 'Inte alls', 1: 'Lite', 2: 'En del', 3: 'Mycket' },
    conflictKind: { goal: 'Målkonflikt', interest: 'Intressekonflikt' },
    conflictStatus: { open: 'Öppen', positionTaken: 'Ställning tagen', handled: 'Hanterad' },
    actionKind: {
      strengthen: 'Stärker det positiva',
      minimise: 'Minskar det negativa',
      handleConflict: 'Hanterar en konflikt'
    },
    actionStatus: { notStarted: 'Inte börjad', ongoing: 'Pågår', done: 'Klar', cancelled: 'Avbruten' },
    indicatorDirection: { up: 'Ska öka', down: 'Ska minska' }
  },
  initiativeTypes: {
    project: { title: 'Projekt', help: 'Ett avgränsat arbete med start, slut och egen budget.' },
    process: { title: 'Process', help: 'Ett längre arbete som drivs tillsammans med andra.' },
    strategy: { title: 'Strategi', help: 'En strategi, plan eller ett program som ska tas fram eller ändras.' },
    grant: { title: 'Ekonomiskt stöd', help: 'Pengar som regionen fördelar, till exempel projektmedel eller driftsbidrag.' },
    consultation: { title: 'Remissyttrande', help: 'Ett svar på någon annans förslag.' },
    other: { title: 'Annat', help: 'En insats som inte passar under de andra typerna.' }
  },
  tracks: {
    full: { title: 'Fullt spår', help: 'Hela metoden. För större, längre eller omstridda insatser.' },
    light: { title: 'Lätt spår', help: 'En kortare väg. För små insatser och remisser.' }
  },
  briefHeadings: {
    BU1: 'Bidrag till den regionala utvecklingsstrategin',
    BU2: 'Positiva effekter och hur de stärks',
    BU3: 'Negativa effekter och hur de minskas',
    BU4: 'Målkonflikter och hur de hanteras',
    BU5: 'Frågor för andra att ta vidare'
  },
  frameworks: {
    agenda2030: 'Agenda 2030',
    environment: 'Miljökvalitetsmålen',
    genderEquality: 'Jämställdhetspolitikens delmål',
    publicHealth: 'Folkhälsopolitikens målområden'
  },
  goals: {
    'sdg.1': 'Ingen fattigdom',
    'sdg.2': 'Ingen hunger',
    'sdg.3': 'God hälsa och välbefinnande',
    'sdg.4': 'God utbildning för alla',
    'sdg.5': 'Jämställdhet',
    'sdg.6': 'Rent vatten och sanitet för alla',
    'sdg.7': 'Hållbar energi för alla',
    'sdg.8': 'Anständiga arbetsvillkor och ekonomisk tillväxt',
    'sdg.9': 'Hållbar industri, innovationer och infrastruktur',
    'sdg.10': 'Minskad ojämlikhet',
    'sdg.11': 'Hållbara städer och samhällen',
    'sdg.12': 'Hållbar konsumtion och produktion',
    'sdg.13': 'Bekämpa klimatförändringarna',
    'sdg.14': 'Hav och marina resurser',
    'sdg.15': 'Ekosystem och biologisk mångfald',
    'sdg.16': 'Fredliga och inkluderande samhällen',
    'sdg.17': 'Genomförande och globalt partnerskap',
    'env.1': 'Begränsad klimatpåverkan',
    'env.2': 'Frisk luft',
    'env.3': 'Bara naturlig försurning',
    'env.4': 'Giftfri miljö',
    'env.5': 'Skyddande ozonskikt',
    'env.6': 'Säker strålmiljö',
    'env.7': 'Ingen övergödning',
    'env.8': 'Levande sjöar och vattendrag',
    'env.9': 'Grundvatten av god kvalitet',
    'env.10': 'Hav i balans samt levande kust och skärgård',
    'env.11': 'Myllrande våtmarker',
    'env.12': 'Levande skogar',
    'env.13': 'Ett rikt odlingslandskap',
    'env.14': 'Storslagen fjällmiljö',
    'env.15': 'God bebyggd miljö',
    'env.16': 'Ett rikt växt- och djurliv',
    'gen.1': 'En jämn fördelning av makt och inflytande',
    'gen.2': 'Ekonomisk jämställdhet',
    'gen.3': 'Jämställd utbildning',
    'gen.4': 'Jämn fördelning av det obetalda hem- och omsorgsarbetet',
    'gen.5': 'Jämställd hälsa',
    'gen.6': 'Mäns våld mot kvinnor ska upphöra',
    'ph.1': 'Det tidiga livets villkor',
    'ph.2': 'Kunskaper, kompetenser och utbildning',
    'ph.3': 'Arbete, arbetsförhållanden och arbetsmiljö',
    'ph.4': 'Inkomster och försörjningsmöjligheter',
    'ph.5': 'Boende och närmiljö',
    'ph.6': 'Levnadsvanor',
    'ph.7': 'Kontroll, inflytande och delaktighet',
    'ph.8': 'En jämlik och hälsofrämjande hälso- och sjukvård'
  },
  strategyName: 'Gröna Kronoberg 2025',
  strategyNodeTypes: {
    vision: 'Målbild',
    area: 'Strategiskt område',
    goal: 'Mål',
    priority: 'Prioritering',
    longTermPriority: 'Långsiktig prioritering',
    jointEffort: 'Utforskande kraftsamling',
    challenge: 'Utmaning'
  },
  strategyNodes: {
    'gk2025.vision': 'Vi växer i öppna och hållbara livsmiljöer med förnyelseförmåga',
    'gk2025.area1': 'Vi växer i öppna och hållbara livsmiljöer',
    'gk2025.area2': 'Vi växer av en cirkulär ekonomi med förnyelseförmåga och ett ökat humankapital',
    'gk2025.goal1': 'Ökad attraktivitet',
    'gk2025.goal2': 'Klimatpåverkan ska minska',
    'gk2025.priority1': 'Utveckla attraktiva livsmiljöer med god tillgänglighet',
    'gk2025.priority2': 'En plats att vilja leva och bo på',
    'gk2025.priority3': 'Utveckla en innovativ region och ett brett näringsliv',
    'gk2025.priority4': 'Utveckla kompetensförsörjningen och en god och jämlik hälsa',
    'gk2025.challenge1': 'Gles struktur och svaga förbindelser',
    'gk2025.challenge2': 'Hård konkurrens och snabb omställning',
    'gk2025.challenge3': 'Risk för arbetslöshet och sociala klyftor',
    'gk2025.challenge4': 'Hälsan blir mer ojämlik',
    'gk2025.challenge5': 'Könsuppdelad arbetsmarknad',
    'gk2025.challenge6': 'Låg sysselsättning bland utrikes födda',
    'gk2025.challenge7': 'Fler äldre och brist på kompetens i vård och omsorg'
  }
};
