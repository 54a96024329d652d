import { events } from '../lists/events';
import { showList } from './show-list';

export const eventsShown = showList(events, {
  title: 'Händelselogg', description: 'En rad är något som en administratör behöver veta har hänt.',
  titles: {
    key: 'Nyckel', name: 'Händelse', kind: 'Slag', source: 'Källa', assessmentId: 'Säkring', revision: 'Revision', text: 'Beskrivning', occurredOn: 'Tidpunkt',
  },
  access: { administrators: 'full', project: 'addAndEdit', management: 'addAndEdit', readers: 'none', flow: 'addAndEdit' },
  view: { title: 'Alla händelser', columns: ['occurredOn', 'kind', 'name', 'source', 'assessmentId'], orderBy: 'occurredOn' },
});
