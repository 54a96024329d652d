import { config } from '../lists/config';
import { showList } from './show-list';

export const configShown = showList(config, {
  title: 'Inställningar för hållbarhetssäkring', description: 'Produktens egna inställningar. Ändra inte för hand.',
  titles: {
    name: 'Inställning', key: 'Nyckel', value: 'Värde',
  },
  access: { administrators: 'full', project: 'read', management: 'read', readers: 'read', flow: 'read' },
  view: { title: 'Alla inställningar', columns: ['name', 'value'], orderBy: 'name' },
});
