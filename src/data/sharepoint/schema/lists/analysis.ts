import { stopPointIds } from '../../../../method/ids';
import {
  arisesFromCodes, confidences, conflictKinds, conflictStatuses, dimensions, effectKinds, effectSizes, endingKinds, horizons,
  nodeEffects, reboundRisks,
} from '../../../../method/scales';
import { childFields } from '../child-fields';
import { defineList } from '../define-list';
import { choice, day, keys, note, text, yesNo } from '../field-kinds';

/** Steps in which a conflict can come up. */
const raisedInCodes = ['a', 'b'] as const;

/** How a negative effect or a conflict ends where no key and no action meets it; counts only with its reason, or its actor. */
const endingFields = {
  ending: choice('HbEnding', endingKinds),
  endingReason: note('HbEndingReason'),
  endingActor: text('HbEndingActor'),
} as const;

/** One effect on one strategy node (step A) or one sustainability goal (step B). */
export const goalImpacts = defineList({
  name: 'HbGoalImpacts',
  fields: {
    ...childFields,
    /** Id of the strategy node or goal, e.g. `gk2025.priority1` or `sdg.13`. */
    target: text('HbTarget', { indexed: true }),
    /** Step A: positive, negative or none. Step B: positive or negative. */
    effect: choice('HbEffect', nodeEffects),
    effectKind: choice('HbEffectKind', effectKinds),
    arisesFrom: choice('HbArisesFrom', arisesFromCodes),
    /** Version 1 kept one dimension here; read through `dimensionsOf`, written no more. */
    dimension: choice('HbDimension', dimensions),
    dimensions: keys('HbDimensions'),
    /** Whom and where, in the group's own words. */
    where: text('HbWhere'),
    /** Ids of groups and places (reference data). */
    groups: keys('HbGroups'),
    places: keys('HbPlaces'),
    horizon: choice('HbHorizon', horizons),
    size: choice('HbSize', effectSizes),
    confidence: choice('HbConfidence', confidences),
    /** Ids of targets under the goal, e.g. `sdg.3.4`. */
    goalTargets: keys('HbGoalTargets'),
    /** `HbKey` of the relations (HbRelations) whose effects add up with this one: a cumulative effect. */
    addsWith: keys('HbAddsWith'),
    /** Support question KM9: the effect falls outside Sweden. */
    isAbroad: yesNo('HbIsAbroad'),
    /** Support question KM4: whether the gain may be eaten up, and what is done about it. */
    reboundRisk: choice('HbReboundRisk', reboundRisks),
    countermeasure: note('HbCountermeasure'),
    description: note('HbDescription'),
    evidence: note('HbEvidence'),
    ...endingFields,
  },
});

/** One goal conflict or interest conflict, and the position taken. */
export const conflicts = defineList({
  name: 'HbConflicts',
  fields: {
    ...childFields,
    kind: choice('HbConflictKind', conflictKinds),
    /** `a`: seen from the regional strategy (A4); `b`: from the sustainability goals (B3). */
    raisedIn: choice('HbRaisedIn', raisedInCodes),
    oneSide: text('HbOneSide'),
    otherSide: text('HbOtherSide'),
    /** Ids of the goals or strategy nodes on either side, where the conflict is between two that are listed. */
    oneTarget: text('HbOneTarget'),
    otherTarget: text('HbOtherTarget'),
    /** Interest conflicts: `HbKey` of the stakeholders. */
    parties: keys('HbParties'),
    description: note('HbDescription'),
    position: note('HbPosition'),
    owner: text('HbResponsible'),
    status: choice('HbConflictStatus', conflictStatuses),
    ...endingFields,
  },
});

/** Two goals that help each other (handbook B3, the other side of a conflict). */
export const synergies = defineList({
  name: 'HbSynergies',
  fields: {
    ...childFields,
    oneTarget: text('HbOneTarget'),
    otherTarget: text('HbOtherTarget'),
    description: note('HbDescription'),
  },
});

/** One knowledge gap (kunskapslucka). */
export const knowledgeGaps = defineList({
  name: 'HbKnowledgeGaps',
  fields: {
    ...childFields,
    question: note('HbQuestion'),
    owner: text('HbResponsible'),
    due: day('HbDue'),
    isBlocking: yesNo('HbIsBlocking'),
    closedHow: note('HbClosedHow'),
    closedOn: day('HbClosedOn'),
    /** Which stop a blocking gap holds; empty in rows of version 2, which hold the second. */
    blocks: choice('HbBlocksStop', stopPointIds),
    /** Why the group goes on although the gap is open. */
    acceptedReason: note('HbAcceptedReason'),
    acceptedOn: day('HbAcceptedOn'),
    /** The item the gap came up under, e.g. `KM4`. */
    item: text('HbItem'),
  },
});
