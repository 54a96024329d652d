import {
  attitudes, dialogueForms, involvementLevels, receivers, stakeholderKinds, stakeholderSectors,
} from '../../../../method/scales';
import { childFields, projectAccess } from '../child-fields';
import { defineList } from '../define-list';
import { choice, day, keys, note, number, text, yesNo } from '../field-kinds';

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
    /** 0 not at all – 3 very much. */
    interestLevel: number('HbInterestLevel', 'Intresse (0–3)'),
    relevance: number('HbRelevance', 'Relevans (0–3)'),
    attitude: choice('HbAttitude', 'Inställning', attitudes),
    /** Why they are a stakeholder: who owns the question, whom it is for. */
    motive: note('HbMotive', 'Varför intressent'),
    interest: note('HbInterest', 'Intresse'),
    demands: note('HbDemands', 'Krav och förväntningar'),
    contribution: note('HbContribution', 'Kan bidra med'),
    /** In which stage of the work they matter. */
    phase: text('HbPhase', 'Skede'),
    involvementLevel: choice('HbInvolvementLevel', 'Grad av inflytande', involvementLevels),
    involvement: note('HbInvolvement', 'Så involveras intressenten'),
    /** Ids of the groups they speak for (reference data). */
    represents: keys('HbRepresents', 'Företräder'),
    action: note('HbAction', 'Åtgärd'),
    owner: text('HbResponsible', 'Ansvarig roll'),
    due: day('HbDue', 'Klart senast'),
    /** Why a person is named at all (only with kind `person`). */
    personReason: note('HbPersonReason', 'Skäl att namnge personen'),
  },
  access: { ...projectAccess, management: 'read', readers: 'none' },
  view: { title: 'Alla intressenter', columns: ['assessmentId', 'name', 'sector', 'affected', 'power'], orderBy: 'assessmentId' },
});

/** One dialogue that has been held or is planned: who was met, what was said, what they were told afterwards. */
export const dialogues = defineList({
  name: 'HbDialogues', title: 'Dialoger', description: 'En rad är en dialog med dem som berörs.',
  fields: {
    ...childFields,
    name: text('Title', 'Vad dialogen gällde'),
    form: choice('HbDialogueForm', 'Form', dialogueForms),
    heldOn: day('HbHeldOn', 'Datum'),
    withWhom: note('HbWithWhom', 'Med vilka'),
    /** `HbKey` of stakeholders; ids of groups (reference data). */
    stakeholders: keys('HbStakeholderKeys', 'Intressenter'),
    groups: keys('HbGroups', 'Grupper'),
    said: note('HbSaid', 'Det som sades'),
    feedback: note('HbFeedback', 'Återkoppling'),
    followUp: note('HbFollowUp', 'Så tas det vidare'),
    hasChildren: yesNo('HbHasChildren', 'Barn och unga hördes'),
  },
  access: { ...projectAccess, management: 'read', readers: 'none' },
  view: { title: 'Alla dialoger', columns: ['assessmentId', 'name', 'form', 'heldOn'], orderBy: 'assessmentId' },
});

/** One share of the initiative's resources, by sex: whether they are laid out equally (support question RA2). */
export const allocations = defineList({
  name: 'HbAllocations', title: 'Resursfördelning', description: 'En rad är en del av insatsens resurser och vem den går till.',
  fields: {
    ...childFields,
    name: text('Title', 'Till vilka'),
    receiver: choice('HbReceiver', 'Kön', receivers),
    amount: number('HbAmount', 'Belopp eller antal'),
    unit: text('HbMeasureUnit', 'Enhet'),
    description: note('HbDescription', 'Kommentar'),
  },
  access: projectAccess,
  view: { title: 'All resursfördelning', columns: ['assessmentId', 'name', 'receiver', 'amount', 'unit'], orderBy: 'assessmentId' },
});
