import { decisions } from '../lists/decisions';
import { showList } from './show-list';

export const decisionsShown = showList(decisions, {
  title: 'Beslut', description: 'En rad är ett beslut av ledningsgruppen. Bara ledningsgruppen skriver här.',
  titles: {
    key: 'Nyckel', assessmentId: 'Säkring', revision: 'Revision', decision: 'Beslut', reason: 'Motivering',
    conditions: 'Villkor', minutesReference: 'Protokoll och paragraf', decidedOn: 'Beslutat',
  },
  access: { administrators: 'read', project: 'read', management: 'addAndEdit', readers: 'read', flow: 'read' },
  view: { title: 'Alla beslut', columns: ['assessmentId', 'revision', 'decision', 'decidedOn', 'minutesReference'], orderBy: 'decidedOn' },
});
