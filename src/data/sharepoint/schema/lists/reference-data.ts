import { referenceSets } from '../../../../method/reference';
import { defineList } from '../define-list';
import { choice, note, number, text, yesNo } from '../field-kinds';

/**
 * Reference data as administrators publish it (`src/method/reference.ts`). A publication is rows that share
 * `publication`; they count once a row of set `edition` names that publication, and that row is written last. Rows are
 * never changed afterwards.
 */
export const referenceData = defineList({
  name: 'HbReferenceData', title: 'Metod och mål', description: 'En rad är en ändring av metoden. Ändra i produkten, inte här.',
  fields: {
    key: text('HbKey', 'Nyckel', { unique: true }),
    set: choice('HbSet', 'Mängd', referenceSets, { indexed: true }),
    entry: text('HbEntry', 'Post'),
    publication: text('HbPublication', 'Publicering', { indexed: true }),
    parent: text('HbParent', 'Hör till'),
    /** Place among its own kind; on an edition row the number of the edition. */
    order: number('HbOrder', 'Ordning'),
    title: note('HbTitleSv', 'Rubrik'),
    help: note('HbHelpSv', 'Vägledning'),
    example: note('HbExampleSv', 'Exempel'),
    titleEn: note('HbTitleEn', 'Rubrik på engelska'),
    helpEn: note('HbHelpEn', 'Vägledning på engelska'),
    exampleEn: note('HbExampleEn', 'Exempel på engelska'),
    /** What only its set knows, one `name=value` a line. */
    details: note('HbDetails', 'Övrigt'),
    isWithdrawn: yesNo('HbIsWithdrawn', 'Används inte längre'),
  },
  access: { administrators: 'full', project: 'read', management: 'read', readers: 'read', flow: 'read' },
  view: { title: 'All metod och alla mål', columns: ['set', 'entry', 'order', 'title'], orderBy: 'set' },
});
