import { relations } from '../lists/relations';
import { childTitles, projectAccess } from './child';
import { showList } from './show-list';

export const relationsShown = showList(relations, {
  title: 'Samband', description: 'En rad är något som insatsen hänger ihop med.',
  titles: {
    ...childTitles, name: 'Vad', kind: 'Slag', otherCase: 'Annan säkring', url: 'Adress', effect: 'Förhållande',
    description: 'Beskrivning',
  },
  access: projectAccess,
  view: { title: 'Alla samband', columns: ['assessmentId', 'name', 'kind', 'effect'], orderBy: 'assessmentId' },
});
