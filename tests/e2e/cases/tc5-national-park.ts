import type { CaseScript } from './case-script';

/** TC5: the answer on the proposal for Åsnen national park; a consultation on the light track, without step D but with the fifth heading. */
export const tc5: CaseScript = {
  start: {
    name: 'Remissyttrande: Åsnens nationalpark', unit: 'Hållbar utveckling', type: 'consultation', track: 'light', deadline: '2027-07-03',
    purpose: 'Svara på Naturvårdsverkets förslag till nationalpark.', trackReason: 'Ett svar på någon annans förslag med kort tid.',
  },
  initiative: { relations: [{ kind: 'environmentalAssessment', name: 'Naturvårdsverkets konsekvensutredning' }] },
  a: {
    answers: { A1: 'Skyddad natur gör länet mer öppet för besök.', A3: 'Behövs: vi är en av remissinstanserna.', A4: 'Bevarande mot besöksnäring.' },
    nodes: [
      { node: 'gk2025.priority1', rows: [{ effect: 'positive', where: 'Orterna runt sjön' }] },
      { node: 'gk2025.priority2', rows: [{ effect: 'positive', where: 'Boende i Urshult' }] },
      { node: 'gk2025.priority3', rows: [{ effect: 'positive', where: 'Besöksnäringen' }] },
    ],
    conflicts: [{ one: 'Bevarande', other: 'Besöksnäring', position: 'Vi stödjer parken och ber om zoner.' }],
  },
  stop1: { answers: ['Ja.', 'Ja, det tar lite tid.', 'Nej.'], ways: [{ way: 'goOn', reason: 'Förslaget rör länets mål och svaret behövs i tid.' }] },
  presentState: { text: 'Parken föreslås bli 1 873 hektar, varav 1 390 är vatten.', groups: ['group.everyone', 'group.children'], places: ['place.alvesta', 'place.tingsryd', 'place.vaxjo'] },
  goals: {
    relevant: ['sdg.3', 'sdg.8', 'sdg.13', 'sdg.15'], unknown: [],
    effects: [
      { goal: 'sdg.15', sign: 'positive', kind: 'direct', what: 'Skog och sjö skyddas.', dimensions: ['ecological'], horizon: 'lasting' },
      { goal: 'sdg.3', sign: 'positive', kind: 'direct', what: 'Fler kommer ut i naturen.', groups: ['group.children'], dimensions: ['social'] },
      { goal: 'sdg.8', sign: 'positive', kind: 'indirect', what: 'Fler besökare ger jobb.', dimensions: ['economic'] },
      { goal: 'sdg.15', sign: 'negative', kind: 'indirect', what: 'Slitage vid entréerna.', dimensions: ['ecological'] },
      { goal: 'sdg.13', sign: 'negative', kind: 'indirect', what: 'Mer bil- och husbilstrafik.', places: ['place.nearCountryside'], dimensions: ['ecological'] },
    ],
  },
  pairs: [{ one: 'sdg.8', other: 'sdg.15', kind: 'conflict', text: 'Besök styrs till entréer som tål slitage.' }],
  stakeholders: [
    { name: 'Båtägare vid sjön', sector: 'residents', affected: 2, power: 2 }, { name: 'Fågelföreningen', sector: 'civilSociety', affected: 3, power: 1 },
    { name: 'Länsstyrelsen', sector: 'state', affected: 1, power: 3 },
  ],
  dialogues: [{ name: 'Samtal med fågelföreningen', form: 'meeting', heldOn: '2026-11-02', with: ['Fågelföreningen'], said: 'Båtar i 20 knop stör häckningen.' }],
  citizenDialogue: 'notRelevant',
  interestConflicts: [{ one: 'Båtägare', other: 'Fågelskydd och vandrare', position: 'Vi ber Länsstyrelsen om en hastighetsgräns.' }],
  questions: { answered: [{ id: 'KM8', society: 'Skyddet stärker fågellivet.', note: 'Slitaget behöver följas.' }], rest: 'unknown', childrenAffected: 'yes' },
  childRights: {
    level: 'consultation', heard: 'notYet',
    answers: {
      'CR.concerned': 'Barn som bor vid sjön och skolklasser på besök.', 'CR.rights': 'Artikel 31, lek och fritid.', 'CR.heard': 'Naturvårdsverket har inte frågat barn. Vi påpekar det.',
      'CR.interests': 'Naturen blir tillgänglig och säker.', 'CR.compensation': 'Vi ber om en stig som går att nå med barnvagn och rullstol.',
    },
  },
  gaps: [],
  analysis: { B1: 'Natur, hälsa och jobb.', B2: 'Slitage och trafik.', B3: 'Bevarande mot besöksnäring.' },
  keys: [{ name: 'Styr besöken dit naturen tål dem', meets: [/Slitage/, /husbilstrafik/, /Anständiga arbetsvillkor och ekonomisk tillväxt mot/, /Fågelskydd och vandrare/] }],
  stop2: { answers: ['Stor.', 'Liten.', 'Nej.'], ways: [{ way: 'goOn', reason: 'Vi vet nog för att svara.' }] },
  endings: [
    { what: /Bevarande/, ending: 'otherActor', actor: 'Länsstyrelsen', reason: 'Prövar hastighetsgränsen på vattnet.' },
  ],
  judgement: {
    values: {
      social: { value: 'contributes', why: 'Fler får tillgång till natur.' }, ecological: { value: 'contributes', why: 'Skyddet väger tyngre än slitaget.' },
      economic: { value: 'contributes', why: 'Besöksnäringen växer.' },
    },
    assessor: { name: 'Petra Ek', role: 'Folkhälsostrateg' },
  },
  brief: { BU1: 'I linje med prioritering 1 till 3.', BU2: 'Skydd av natur, stärks med stigar.', BU3: 'Slitage, minskas med zoner.', BU4: 'Bevarande mot besöksnäring.', BU5: 'Länsstyrelsen: hastighetsgräns. Kommunerna och Trafikverket: parkering och buss.' },
};
