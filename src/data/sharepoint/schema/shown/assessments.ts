import { assessments } from '../lists/assessments';
import { outcomePills, routingPills, statusPills } from './pills';
import { showList } from './show-list';

export const assessmentsShown = showList(assessments, {
  title: 'Hållbarhetssäkringar', description: 'En rad är en hållbarhetssäkring av en insats.',
  titles: {
    name: 'Insats', key: 'Nyckel', purpose: 'Syfte', delimitation: 'Avgränsning', alternatives: 'Alternativ',
    zeroAlternative: 'Om insatsen inte görs', decisionState: 'Är insatsen redan beslutad?', deadline: 'Svar senast',
    type: 'Typ av insats', unit: 'Enhet', track: 'Spår', trackReason: 'Skäl till spåret', planYear: 'Verksamhetsår',
    selection: 'Urval', selectionReason: 'Skäl till urvalet', selectedOn: 'Urvalet gjort', selectedWith: 'I dialog med',
    owner: 'Ansvarig tjänsteperson', ownerRole: 'Ansvarig roll', head: 'Avdelningschef', group: 'Projektgrupp',
    groupRoles: 'Roller och kunskaper i gruppen', status: 'Status', step: 'Steg', outcome: 'Utfall',
    routing: 'Läge hos ledningsgruppen', revision: 'Revision', submittedAt: 'Lämnad till ledningsgruppen',
    routedRevision: 'Revision som flödet tagit emot', cardRevision: 'Revision med kort i Teams', toldRevision: 'Revision med besked till gruppen',
    isConfidential: 'Konfidentiellt',
    proposal: 'Projektgruppens förslag', openQuestions: 'Kvarstående frågor', assessorName: 'Bedömare utanför projektgruppen',
    assessorRole: 'Bedömarens roll', assessedOn: 'Samlad bedömning gjord', methodVersion: 'Metodversion',
    strategyVersion: 'Strategiversion', diaryNumber: 'Diarienummer', summary: 'Sammanfattning för kort och utskick',
    goals: 'Valda mål', goalsNotRelevant: 'Mål som inte är relevanta', goalsUnknown: 'Mål där gruppen inte vet',
    affectedGroups: 'Berörda grupper', affectedPlaces: 'Berörda platser',
    usesTravelPerspective: 'Färdmedel som fjärde perspektiv', childrenAffected: 'Påverkas barn?',
    childRightsLevel: 'Barnrättsprövning', childrenHeard: 'Har barn hörts?',
  },
  pills: { status: statusPills, outcome: outcomePills, routing: routingPills },
  access: { administrators: 'full', project: 'addAndEdit', management: 'addAndEdit', readers: 'read', flow: 'addAndEdit' },
  view: { title: 'Alla säkringar', columns: ['name', 'type', 'unit', 'owner', 'status', 'step', 'outcome', 'routing'], orderBy: 'name' },
});
