import { defineList } from '../define-list';
import { note, text } from '../field-kinds';

/** Settings of the site; the row with name `schemaVersion` says which lists are installed and is written last. */
export const config = defineList({
  name: 'HbConfig',
  title: 'Inställningar för hållbarhetssäkring',
  description: 'Produktens egna inställningar. Ändra inte för hand.',
  fields: {
    name: text('Title', 'Inställning'),
    key: text('HbKey', 'Nyckel', { unique: true }),
    value: note('HbValue', 'Värde'),
  },
  access: { administrators: 'full', project: 'read', management: 'read', readers: 'read', flow: 'read' },
  view: { title: 'Alla inställningar', columns: ['name', 'value'], orderBy: 'name' },
});
