import {
  actionKinds, actionStatuses, arisesFromCodes, conflictKinds, conflictStatuses, dimensions, effectKinds, effectSigns,
  indicatorDirections, nodeEffects, stakeholderKinds, stakeholderSectors,
} from '../../../../method/scales';
import { childFields, projectAccess } from '../child-fields';
import { defineList } from '../define-list';
import { choice, day, keys, note, number, text, yesNo } from '../field-kinds';

/** Steps in which a conflict can come up. */
const raisedInCodes = ['a', 'b'] as const;

/** One answer to one handbook question, stop point or dimension of the overall judgement. */
export const answers = defineList({
  name: 'HbAnswers', title: 'Svar', description: 'En rad är svaret på en av handbokens frågor.',
  fields: {
    ...childFields,
    /** Handbook item id, e.g. `A1`, `S1.outcome`, `J.social`. */
    item: text('HbItem', 'Fråga', { indexed: true }),
    text: note('HbText', 'Svar'),
    /** A code of the item's own scale: stop outcome, judgement, relevance. */
    choice: text('HbChoice', 'Val'),
    subReason: text('HbSubReason', 'Skäl till ingen påverkan'),
    /** Who took part, by name or role, where the item asks for it (stop points). */
    participants: note('HbParticipants', 'Deltagare'),
  },
  access: projectAccess,
  view: { title: 'Alla svar', columns: ['assessmentId', 'item', 'choice', 'text'], orderBy: 'assessmentId' },
});

/** One effect on one strategy node (step A) or one sustainability goal (step B). */
export const goalImpacts = defineList({
  name: 'HbGoalImpacts', title: 'Effekter', description: 'En rad är en effekt på ett mål eller på en del av strategin.',
  fields: {
    ...childFields,
    /** Id of the strategy node or goal, e.g. `gk2025.priority1` or `sdg.13`. */
    target: text('HbTarget', 'Mål', { indexed: true }),
    /** Step A: positive, negative or none. Step B: positive or negative. */
    effect: choice('HbEffect', 'Påverkan', nodeEffects),
    effectKind: choice('HbEffectKind', 'Slag av effekt', effectKinds),
    arisesFrom: choice('HbArisesFrom', 'Kommer av', arisesFromCodes),
    dimension: choice('HbDimension', 'Dimension', dimensions),
    /** Whom and where, in the group's own words. */
    where: text('HbWhere', 'För vilka och var'),
    description: note('HbDescription', 'Beskrivning'),
    evidence: note('HbEvidence', 'Underlag'),
  },
  access: projectAccess,
  view: { title: 'Alla effekter', columns: ['assessmentId', 'target', 'effect', 'effectKind', 'where'], orderBy: 'assessmentId' },
});

/** One goal conflict or interest conflict, and the position taken. */
export const conflicts = defineList({
  name: 'HbConflicts', title: 'Konflikter', description: 'En rad är en målkonflikt eller en intressekonflikt.',
  fields: {
    ...childFields,
    kind: choice('HbConflictKind', 'Slag', conflictKinds),
    /** `a`: seen from the regional strategy (A4); `b`: from the sustainability goals (B3). */
    raisedIn: choice('HbRaisedIn', 'Från steg', raisedInCodes),
    oneSide: text('HbOneSide', 'Å ena sidan'),
    otherSide: text('HbOtherSide', 'Å andra sidan'),
    description: note('HbDescription', 'Beskrivning'),
    position: note('HbPosition', 'Ställningstagande'),
    owner: text('HbResponsible', 'Ansvarig roll'),
    status: choice('HbConflictStatus', 'Läge', conflictStatuses),
  },
  access: projectAccess,
  view: { title: 'Alla konflikter', columns: ['assessmentId', 'oneSide', 'otherSide', 'status'], orderBy: 'assessmentId' },
});

/** One stakeholder: an organisation, function or group; a named person only for a reason. */
export const stakeholders = defineList({
  name: 'HbStakeholders', title: 'Intressenter', description: 'En rad är en intressent. Skriv helst organisation eller funktion.',
  fields: {
    ...childFields,
    name: text('Title', 'Intressent'),
    kind: choice('HbStakeholderKind', 'Slag', stakeholderKinds),
    sector: choice('HbSector', 'Sektor', stakeholderSectors),
    /** 0 not at all – 3 very much. */
    affected: number('HbAffected', 'Påverkas (0–3)'),
    power: number('HbPower', 'Kan påverka (0–3)'),
    interest: note('HbInterest', 'Intresse'),
    demands: note('HbDemands', 'Krav och förväntningar'),
    involvement: note('HbInvolvement', 'Så involveras intressenten'),
  },
  access: { ...projectAccess, management: 'read', readers: 'none' },
  view: { title: 'Alla intressenter', columns: ['assessmentId', 'name', 'sector', 'affected', 'power'], orderBy: 'assessmentId' },
});

/** One knowledge gap (kunskapslucka). */
export const knowledgeGaps = defineList({
  name: 'HbKnowledgeGaps', title: 'Kunskapsluckor', description: 'En rad är en kunskapslucka.',
  fields: {
    ...childFields,
    question: note('HbQuestion', 'Vad vet vi inte?'),
    owner: text('HbResponsible', 'Ansvarig roll'),
    due: day('HbDue', 'Klart senast'),
    isBlocking: yesNo('HbIsBlocking', 'Måste vara löst före nästa hållplats'),
    closedHow: note('HbClosedHow', 'Så löstes den'),
  },
  access: projectAccess,
  view: { title: 'Alla kunskapsluckor', columns: ['assessmentId', 'question', 'owner', 'due', 'isBlocking'], orderBy: 'assessmentId' },
});

/** One sustainability key (hållbarhetsnyckel), tied to the effects it meets. */
export const sustainabilityKeys = defineList({
  name: 'HbKeys', title: 'Hållbarhetsnycklar', description: 'En rad är en hållbarhetsnyckel.',
  fields: {
    ...childFields,
    name: text('Title', 'Hållbarhetsnyckel'),
    reason: note('HbReason', 'Varför nyckeln behövs'),
    /** `HbKey` of the effects and conflicts the key meets. */
    meets: keys('HbMeets', 'Bemöter'),
  },
  access: projectAccess,
  view: { title: 'Alla nycklar', columns: ['assessmentId', 'name'], orderBy: 'assessmentId' },
});

/** One action (åtgärd) under a key. */
export const actions = defineList({
  name: 'HbActions', title: 'Åtgärder', description: 'En rad är en åtgärd under en hållbarhetsnyckel.',
  fields: {
    ...childFields,
    /** `HbKey` of the sustainability key. */
    under: text('HbUnder', 'Hållbarhetsnyckel', { indexed: true }),
    name: text('Title', 'Åtgärd'),
    kind: choice('HbActionKind', 'Slag', actionKinds),
    owner: text('HbResponsible', 'Ansvarig roll'),
    start: day('HbStart', 'Börjar'),
    due: day('HbDue', 'Klar senast'),
    status: choice('HbActionStatus', 'Läge', actionStatuses),
    resources: note('HbResources', 'Resurser'),
  },
  access: projectAccess,
  view: { title: 'Alla åtgärder', columns: ['assessmentId', 'name', 'owner', 'due', 'status'], orderBy: 'assessmentId' },
});

/** One indicator under a key. */
export const indicators = defineList({
  name: 'HbIndicators', title: 'Indikatorer', description: 'En rad är en indikator under en hållbarhetsnyckel.',
  fields: {
    ...childFields,
    under: text('HbUnder', 'Hållbarhetsnyckel', { indexed: true }),
    name: text('Title', 'Indikator'),
    /** Which change it catches: a positive one to strengthen or a negative one to watch. */
    catches: choice('HbCatches', 'Fångar', effectSigns),
    direction: choice('HbDirection', 'Önskad riktning', indicatorDirections),
    unit: text('HbMeasureUnit', 'Enhet'),
    baseline: number('HbBaseline', 'Utgångsvärde'),
    target: number('HbTargetValue', 'Målvärde'),
    source: text('HbSource', 'Källa'),
    bySex: yesNo('HbBySex', 'Redovisas könsuppdelat'),
  },
  access: projectAccess,
  view: { title: 'Alla indikatorer', columns: ['assessmentId', 'name', 'baseline', 'target', 'unit'], orderBy: 'assessmentId' },
});
