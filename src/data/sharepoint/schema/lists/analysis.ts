import {
  arisesFromCodes, confidences, conflictKinds, conflictStatuses, dimensions, effectKinds, effectSizes, horizons, nodeEffects,
  reboundRisks,
} from '../../../../method/scales';
import { childFields, projectAccess } from '../child-fields';
import { defineList } from '../define-list';
import { choice, day, keys, note, text, yesNo } from '../field-kinds';

/** Steps in which a conflict can come up. */
const raisedInCodes = ['a', 'b'] as const;

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
    /** Version 1 kept one dimension here; read through `dimensionsOf`, written no more. */
    dimension: choice('HbDimension', 'Dimension (äldre)', dimensions),
    dimensions: keys('HbDimensions', 'Dimensioner'),
    /** Whom and where, in the group's own words. */
    where: text('HbWhere', 'För vilka och var'),
    /** Ids of groups and places (reference data). */
    groups: keys('HbGroups', 'Grupper'),
    places: keys('HbPlaces', 'Platser'),
    horizon: choice('HbHorizon', 'När', horizons),
    size: choice('HbSize', 'Storlek', effectSizes),
    confidence: choice('HbConfidence', 'Säkerhet', confidences),
    /** Ids of targets under the goal, e.g. `sdg.3.4`. */
    goalTargets: keys('HbGoalTargets', 'Delmål'),
    /** `HbKey` of the relations (HbRelations) whose effects add up with this one: a cumulative effect. */
    addsWith: keys('HbAddsWith', 'Läggs till effekter av'),
    /** Support question KM9: the effect falls outside Sweden. */
    isAbroad: yesNo('HbIsAbroad', 'Utanför Sverige'),
    /** Support question KM4: whether the gain may be eaten up, and what is done about it. */
    reboundRisk: choice('HbReboundRisk', 'Risk för rekyleffekt', reboundRisks),
    countermeasure: note('HbCountermeasure', 'Motåtgärd mot rekyl'),
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
    /** Ids of the goals or strategy nodes on either side, where the conflict is between two that are listed. */
    oneTarget: text('HbOneTarget', 'Mål å ena sidan'),
    otherTarget: text('HbOtherTarget', 'Mål å andra sidan'),
    /** Interest conflicts: `HbKey` of the stakeholders. */
    parties: keys('HbParties', 'Parter'),
    description: note('HbDescription', 'Beskrivning'),
    position: note('HbPosition', 'Ställningstagande'),
    owner: text('HbResponsible', 'Ansvarig roll'),
    status: choice('HbConflictStatus', 'Läge', conflictStatuses),
  },
  access: projectAccess,
  view: { title: 'Alla konflikter', columns: ['assessmentId', 'oneSide', 'otherSide', 'status'], orderBy: 'assessmentId' },
});

/** Two goals that help each other (handbook B3, the other side of a conflict). */
export const synergies = defineList({
  name: 'HbSynergies', title: 'Synergier', description: 'En rad är två mål som drar åt samma håll.',
  fields: {
    ...childFields,
    oneTarget: text('HbOneTarget', 'Mål å ena sidan'),
    otherTarget: text('HbOtherTarget', 'Mål å andra sidan'),
    description: note('HbDescription', 'Beskrivning'),
  },
  access: projectAccess,
  view: { title: 'Alla synergier', columns: ['assessmentId', 'oneTarget', 'otherTarget', 'description'], orderBy: 'assessmentId' },
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
    closedOn: day('HbClosedOn', 'Löst'),
    /** The item the gap came up under, e.g. `KM4`. */
    item: text('HbItem', 'Fråga'),
  },
  access: projectAccess,
  view: { title: 'Alla kunskapsluckor', columns: ['assessmentId', 'question', 'owner', 'due', 'isBlocking'], orderBy: 'assessmentId' },
});
