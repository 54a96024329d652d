import { goalLevels } from '../../method/goals';
import { grounds } from '../../method/groups';
import { briefHeadingIds } from '../../method/ids';
import { placeKinds } from '../../method/places';
import * as scale from '../../method/scales';
import type { ScaleLabels } from '../../method/texts';

/** Codes of the scales that stand under `scales` in the labels. */
export const labelledScales: Readonly<Record<keyof ScaleLabels, readonly (string | number)[]>> = {
  nodeEffect: scale.nodeEffects, effectSign: scale.effectSigns, effectKind: scale.effectKinds, arisesFrom: scale.arisesFromCodes,
  dimension: scale.dimensions, judgement: scale.judgements, neutralReason: scale.neutralReasons, stopOutcome: scale.stopOutcomes,
  decision: scale.decisionCodes, stakeholderSector: scale.stakeholderSectors, stakeholderKind: scale.stakeholderKinds,
  stakeholderLevel: scale.stakeholderLevels, conflictKind: scale.conflictKinds, conflictStatus: scale.conflictStatuses,
  actionKind: scale.actionKinds, actionStatus: scale.actionStatuses, indicatorDirection: scale.indicatorDirections,
  selection: scale.selectionCodes, decisionState: scale.decisionStates, relationKind: scale.relationKinds,
  relationEffect: scale.relationEffects, horizon: scale.horizons, effectSize: scale.effectSizes, confidence: scale.confidences,
  reboundRisk: scale.reboundRisks, goalSorting: scale.goalSortings, questionRelevance: scale.questionRelevances,
  perspective: scale.perspectives, attitude: scale.attitudes, involvementLevel: scale.involvementLevels,
  dialogueForm: scale.dialogueForms, receiver: scale.receivers, yesNoUnknown: scale.yesNoUnknown, doneCode: scale.doneCodes,
  childRightsLevel: scale.childRightsLevels,
};

/** Codes whose words stand elsewhere in the labels. */
export const otherScales = {
  initiativeType: scale.initiativeTypes, track: scale.tracks, briefHeading: briefHeadingIds, goalLevel: goalLevels, placeKind: placeKinds, ground: grounds,
} as const;
export type OtherScale = keyof typeof otherScales;

/** Ids of every code whose words can be changed: `<scale>.<code>`, scale by scale. */
export const scaleIds: readonly string[] =
  Object.entries({ ...labelledScales, ...otherScales }).flatMap(([name, codes]) => codes.map((code) => `${name}.${code}`));
