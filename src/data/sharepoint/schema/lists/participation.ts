import {
  attitudes, dialogueForms, involvementLevels, receivers, stakeholderKinds, stakeholderSectors,
} from '../../../../method/scales';
import { childFields } from '../child-fields';
import { defineList } from '../define-list';
import { choice, day, keys, note, number, text, yesNo } from '../field-kinds';

/** One stakeholder: an organisation, function or group; a named person only for a reason. */
export const stakeholders = defineList({
  name: 'HbStakeholders',
  fields: {
    ...childFields,
    name: text('Title'),
    kind: choice('HbStakeholderKind', stakeholderKinds),
    sector: choice('HbSector', stakeholderSectors),
    /** 0 not at all – 3 very much. */
    affected: number('HbAffected'),
    power: number('HbPower'),
    /** 0 not at all – 3 very much. */
    interestLevel: number('HbInterestLevel'),
    relevance: number('HbRelevance'),
    attitude: choice('HbAttitude', attitudes),
    /** Why they are a stakeholder: who owns the question, whom it is for. */
    motive: note('HbMotive'),
    interest: note('HbInterest'),
    demands: note('HbDemands'),
    contribution: note('HbContribution'),
    /** In which stage of the work they matter. */
    phase: text('HbPhase'),
    involvementLevel: choice('HbInvolvementLevel', involvementLevels),
    involvement: note('HbInvolvement'),
    /** Ids of the groups they speak for (reference data). */
    represents: keys('HbRepresents'),
    action: note('HbAction'),
    owner: text('HbResponsible'),
    due: day('HbDue'),
    /** Why a person is named at all (only with kind `person`). */
    personReason: note('HbPersonReason'),
  },
});

/** One dialogue that has been held or is planned: who was met, what was said, what they were told afterwards. */
export const dialogues = defineList({
  name: 'HbDialogues',
  fields: {
    ...childFields,
    name: text('Title'),
    form: choice('HbDialogueForm', dialogueForms),
    heldOn: day('HbHeldOn'),
    withWhom: note('HbWithWhom'),
    /** `HbKey` of stakeholders; ids of groups (reference data). */
    stakeholders: keys('HbStakeholderKeys'),
    groups: keys('HbGroups'),
    said: note('HbSaid'),
    feedback: note('HbFeedback'),
    followUp: note('HbFollowUp'),
    hasChildren: yesNo('HbHasChildren'),
  },
});

/** One share of the initiative's resources, by sex: whether they are laid out equally (support question RA2). */
export const allocations = defineList({
  name: 'HbAllocations',
  fields: {
    ...childFields,
    name: text('Title'),
    receiver: choice('HbReceiver', receivers),
    amount: number('HbAmount'),
    unit: text('HbMeasureUnit'),
    description: note('HbDescription'),
  },
});
