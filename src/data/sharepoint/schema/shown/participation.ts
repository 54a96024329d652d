import { allocations, dialogues, stakeholders } from '../lists/participation';
import { childTitles, projectAccess } from './child';
import { showList } from './show-list';

export const stakeholdersShown = showList(stakeholders, {
  title: 'Intressenter', description: 'En rad är en intressent. Skriv helst organisation eller funktion.',
  titles: {
    ...childTitles, name: 'Intressent', kind: 'Slag', sector: 'Sektor', affected: 'Påverkas (0–3)', power: 'Kan påverka (0–3)',
    interestLevel: 'Intresse (0–3)', relevance: 'Relevans (0–3)', attitude: 'Inställning', motive: 'Varför intressent',
    interest: 'Intresse', demands: 'Krav och förväntningar', contribution: 'Kan bidra med', phase: 'Skede',
    involvementLevel: 'Grad av inflytande', involvement: 'Så involveras intressenten', represents: 'Företräder',
    action: 'Åtgärd', owner: 'Ansvarig roll', due: 'Klart senast', personReason: 'Skäl att namnge personen',
  },
  access: { ...projectAccess, management: 'read', readers: 'none' },
  view: { title: 'Alla intressenter', columns: ['assessmentId', 'name', 'sector', 'affected', 'power'], orderBy: 'assessmentId' },
});

export const dialoguesShown = showList(dialogues, {
  title: 'Dialoger', description: 'En rad är en dialog med dem som berörs.',
  titles: {
    ...childTitles, name: 'Vad dialogen gällde', form: 'Form', heldOn: 'Datum', withWhom: 'Med vilka',
    stakeholders: 'Intressenter', groups: 'Grupper', said: 'Det som sades', feedback: 'Återkoppling',
    followUp: 'Så tas det vidare', hasChildren: 'Barn och unga hördes',
  },
  access: { ...projectAccess, management: 'read', readers: 'none' },
  view: { title: 'Alla dialoger', columns: ['assessmentId', 'name', 'form', 'heldOn'], orderBy: 'assessmentId' },
});

export const allocationsShown = showList(allocations, {
  title: 'Resursfördelning', description: 'En rad är en del av insatsens resurser och vem den går till.',
  titles: {
    ...childTitles, name: 'Till vilka', receiver: 'Kön', amount: 'Belopp eller antal', unit: 'Enhet', description: 'Kommentar',
  },
  access: projectAccess,
  view: { title: 'All resursfördelning', columns: ['assessmentId', 'name', 'receiver', 'amount', 'unit'], orderBy: 'assessmentId' },
});
