import type { ListKind } from '../lists';
import { conflictsShown, goalImpactsShown, knowledgeGapsShown, synergiesShown } from './analysis';
import { answersShown } from './answers';
import { assessmentsShown } from './assessments';
import { configShown } from './config';
import { agendaItemsShown, conditionsShown, decisionsShown, meetingsShown } from './decisions';
import { eventsShown } from './events';
import { actionsShown, costsShown, indicatorsShown, measurementsShown, sustainabilityKeysShown } from './keys-and-plan';
import { changesShown, noticesShown, publicationsShown } from './outcome';
import { allocationsShown, dialoguesShown, stakeholdersShown } from './participation';
import { referenceDataShown } from './reference-data';
import { relationsShown } from './relations';
import type { ShownList } from './show-list';
import { conditionReportsShown, submissionsShown } from './submissions';

/** Every list of the product as an administrator meets it, in the order they are installed. */
export const shownLists: Readonly<Record<ListKind, ShownList>> = {
  assessment: assessmentsShown, answer: answersShown, goalImpact: goalImpactsShown, conflict: conflictsShown,
  stakeholder: stakeholdersShown, knowledgeGap: knowledgeGapsShown, sustainabilityKey: sustainabilityKeysShown,
  action: actionsShown, indicator: indicatorsShown, relation: relationsShown, synergy: synergiesShown, dialogue: dialoguesShown,
  allocation: allocationsShown, measurement: measurementsShown, cost: costsShown, change: changesShown, notice: noticesShown,
  publication: publicationsShown, submission: submissionsShown, conditionReport: conditionReportsShown, decision: decisionsShown,
  condition: conditionsShown, meeting: meetingsShown, agendaItem: agendaItemsShown, event: eventsShown, reference: referenceDataShown, config: configShown,
};
