import { referenceData } from '../lists/reference-data';
import { showList } from './show-list';

export const referenceDataShown = showList(referenceData, {
  title: 'Metod och mål', description: 'En rad är en ändring av metoden. Ändra i produkten, inte här.',
  titles: {
    key: 'Nyckel', set: 'Mängd', entry: 'Post', publication: 'Publicering', parent: 'Hör till', order: 'Ordning',
    title: 'Rubrik', help: 'Vägledning', example: 'Exempel', titleEn: 'Rubrik på engelska', helpEn: 'Vägledning på engelska',
    exampleEn: 'Exempel på engelska', details: 'Övrigt', isWithdrawn: 'Används inte längre',
  },
  access: { administrators: 'full', project: 'read', management: 'read', readers: 'read', flow: 'read' },
  view: { title: 'All metod och alla mål', columns: ['set', 'entry', 'order', 'title'], orderBy: 'set' },
});
