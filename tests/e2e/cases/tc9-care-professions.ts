import type { CaseScript } from './case-script';

/** TC9: a broader picture of the care professions; a project on the light track, where the question of norms is the heart. */
export const tc9: CaseScript = {
  start: {
    name: 'Våga välja yrke: bredare bild av vård och omsorg', unit: 'Kompetensförsörjning', type: 'project', track: 'light',
    purpose: 'Bryta könsbundna val av utbildning och yrke.', trackReason: 'Ett litet projekt under två år.',
  },
  initiative: { relations: [{ kind: 'parentProcess', name: 'Jämställd regional tillväxt' }] },
  a: {
    answers: { A1: 'Fler hittar arbete där de bor.', A3: 'Behövs: vården saknar sjuksköterskor.', A4: 'Snabb rekrytering mot långsiktig normförändring.' },
    nodes: [
      { node: 'gk2025.priority4', rows: [{ effect: 'positive', groups: ['group.men', 'group.foreignBorn'], where: 'Sökande till vårdprogram' }] },
      { node: 'gk2025.priority2', rows: [{ effect: 'positive', where: 'Orter med vårdboende' }] },
    ],
    conflicts: [{ one: 'Snabb rekrytering', other: 'Förändrade normer', position: 'Rekryteringen får ta längre tid.' }],
  },
  stop1: { answers: ['Ja.', 'Ja.', 'Nej.'], ways: [{ way: 'goOn', reason: 'Projektet svarar mot prioritering 4.' }] },
  presentState: { text: 'Arbetsmarknaden är delad efter kön. Utrikes födda har klart lägre sysselsättning.', groups: ['group.men', 'group.women', 'group.foreignBorn', 'group.youth'], places: ['place.county'] },
  goals: {
    relevant: ['sdg.3', 'sdg.4', 'sdg.5', 'sdg.8', 'sdg.10'], unknown: [],
    effects: [
      { goal: 'sdg.5', sign: 'positive', kind: 'direct', what: 'Fler killar söker till vård.', groups: ['group.men', 'group.youth'], dimensions: ['social'] },
      { goal: 'sdg.8', sign: 'positive', kind: 'direct', what: 'Vården får personal.', dimensions: ['economic'] },
      { goal: 'sdg.4', sign: 'positive', kind: 'direct', what: 'Friare val av utbildning.', dimensions: ['social'] },
      { goal: 'sdg.10', sign: 'positive', kind: 'direct', what: 'Fler utrikes födda i arbete.', groups: ['group.foreignBorn'], dimensions: ['social', 'economic'] },
      { goal: 'sdg.3', sign: 'positive', kind: 'indirect', what: 'Utbildning och arbete ger bättre hälsa.', dimensions: ['social'] },
      { goal: 'sdg.5', sign: 'negative', kind: 'indirect', what: 'Normer förstärks om bara starka killar lockas.', from: 'execution', dimensions: ['social'] },
    ],
  },
  pairs: [{ one: 'sdg.5', other: 'sdg.8', kind: 'synergy', text: 'Friare val ger fler sökande.' }],
  stakeholders: [{ name: 'Elever i årskurs nio', sector: 'childrenAndYouth', affected: 3, power: 1 }, { name: 'Vård- och omsorgscollege', sector: 'academia', affected: 2, power: 2 }],
  dialogues: [{ name: 'Klassbesök på två skolor', form: 'workshop', heldOn: '2026-10-01', with: ['Elever i årskurs nio'], said: 'De visste inte vad en undersköterska gör.', hasChildren: true }],
  citizenDialogue: 'notRelevant',
  interestConflicts: [],
  questions: {
    answered: [{ id: 'MI6', individual: 'Killar väljer bort vård.', society: 'Yrket ses som kvinnligt.', note: 'Bilderna får inte byta en norm mot en annan.' }, { id: 'RA4', society: 'Bryter könssegregeringen på sikt.' }],
    rest: 'unknown', childrenAffected: 'yes',
  },
  childRights: { level: 'simple', heard: 'yes', answers: { 'CR.concerned': 'Elever i grundskolan.', 'CR.heard': 'Två klassbesök.', 'CR.interests': 'Friare val är bra för barn.' } },
  gaps: [],
  analysis: { B1: 'Jämställdhet, utbildning och arbete.', B2: 'Risk att normer förstärks.', B3: 'Snabbt mot långsiktigt.' },
  keys: [
    { name: 'Förändra den rådande bilden av vård- och omsorgsyrket', meets: [/starka killar/, /Fler killar/, /Förändrade normer/] }, { name: 'Förbättra förutsättningarna för integration', meets: [/utrikes födda i arbete/] },
  ],
  stop2: { answers: ['Måttlig.', 'Liten.', 'Nej.'], ways: [{ way: 'goOn', reason: 'Nycklarna tar hand om normerna.' }] },
  endings: [],
  plan: [
    { action: 'Bilder och berättelser med många slags människor', indicator: 'Sökande till vårdprogram' }, { action: 'Praktik för utrikes födda', indicator: 'Andel i anställning efter tolv månader' },
  ],
  judgement: {
    values: {
      social: { value: 'contributes', why: 'Friare val.' }, ecological: { value: 'neutral', subReason: 'notApplicable', why: 'Rör inte miljön.' },
      economic: { value: 'contributes', why: 'Vården får personal.' },
    },
    assessor: { name: 'Petra Ek', role: 'Folkhälsostrateg' },
  },
  brief: { BU1: 'Bidrar till prioritering 4.', BU2: 'Friare val.', BU3: 'Normer, minskas med fler bilder.', BU4: 'Snabbt mot långsiktigt.', BU5: 'Skolorna tar över studievägledningen.' },
};
