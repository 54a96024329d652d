import { defineList } from '../define-list';
import { note, text } from '../field-kinds';

/** Settings of the site; the row with name `schemaVersion` says which lists are installed and is written last. */
export const config = defineList({
  name: 'HbConfig',
  fields: {
    name: text('Title'),
    key: text('HbKey', { unique: true }),
    value: note('HbValue'),
  },
});
