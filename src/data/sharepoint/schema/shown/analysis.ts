import { conflicts, goalImpacts, knowledgeGaps, synergies } from '../lists/analysis';
import { childTitles, projectAccess } from './child';
import { showList } from './show-list';

const endingTitles = {
  ending: 'Slutar i', endingReason: 'Skäl, eller vad som lämnas över', endingActor: 'Annan aktör som tar över',
} as const;

export const goalImpactsShown = showList(goalImpacts, {
  title: 'Effekter', description: 'En rad är en effekt på ett mål eller på en del av strategin.',
  titles: {
    ...childTitles, target: 'Mål', effect: 'Påverkan', effectKind: 'Slag av effekt', arisesFrom: 'Kommer av',
    dimension: 'Dimension (äldre)', dimensions: 'Dimensioner', where: 'För vilka och var', groups: 'Grupper', places: 'Platser',
    horizon: 'När', size: 'Storlek', confidence: 'Säkerhet', goalTargets: 'Delmål', addsWith: 'Läggs till effekter av',
    isAbroad: 'Utanför Sverige', reboundRisk: 'Risk för rekyleffekt', countermeasure: 'Motåtgärd mot rekyl',
    description: 'Beskrivning', evidence: 'Underlag', ...endingTitles,
  },
  access: projectAccess,
  view: { title: 'Alla effekter', columns: ['assessmentId', 'target', 'effect', 'effectKind', 'where'], orderBy: 'assessmentId' },
});

export const conflictsShown = showList(conflicts, {
  title: 'Konflikter', description: 'En rad är en målkonflikt eller en intressekonflikt.',
  titles: {
    ...childTitles, kind: 'Slag', raisedIn: 'Från steg', oneSide: 'Å ena sidan', otherSide: 'Å andra sidan',
    oneTarget: 'Mål å ena sidan', otherTarget: 'Mål å andra sidan', parties: 'Parter', description: 'Beskrivning',
    position: 'Ställningstagande', owner: 'Ansvarig roll', status: 'Läge', ...endingTitles,
  },
  access: projectAccess,
  view: { title: 'Alla konflikter', columns: ['assessmentId', 'oneSide', 'otherSide', 'status'], orderBy: 'assessmentId' },
});

export const synergiesShown = showList(synergies, {
  title: 'Synergier', description: 'En rad är två mål som drar åt samma håll.',
  titles: {
    ...childTitles, oneTarget: 'Mål å ena sidan', otherTarget: 'Mål å andra sidan', description: 'Beskrivning',
  },
  access: projectAccess,
  view: { title: 'Alla synergier', columns: ['assessmentId', 'oneTarget', 'otherTarget', 'description'], orderBy: 'assessmentId' },
});

export const knowledgeGapsShown = showList(knowledgeGaps, {
  title: 'Kunskapsluckor', description: 'En rad är en kunskapslucka.',
  titles: {
    ...childTitles, question: 'Vad vet vi inte?', owner: 'Ansvarig roll', due: 'Klart senast',
    isBlocking: 'Måste vara löst före nästa hållplats', closedHow: 'Så löstes den', closedOn: 'Löst',
    blocks: 'Håller hållplats', acceptedReason: 'Godtagen därför att', acceptedOn: 'Godtagen', item: 'Fråga',
  },
  access: projectAccess,
  view: { title: 'Alla kunskapsluckor', columns: ['assessmentId', 'question', 'owner', 'due', 'isBlocking'], orderBy: 'assessmentId' },
});
