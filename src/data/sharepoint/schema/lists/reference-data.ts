import { referenceSets } from '../../../../method/reference';
import { defineList } from '../define-list';
import { choice, note, number, text, yesNo } from '../field-kinds';

/**
 * Reference data as administrators publish it (`src/method/reference.ts`). A publication is rows that share
 * `publication`; they count once a row of set `edition` names that publication, and that row is written last. Rows are
 * never changed afterwards.
 */
export const referenceData = defineList({
  name: 'HbReferenceData',
  fields: {
    key: text('HbKey', { unique: true }),
    set: choice('HbSet', referenceSets, { indexed: true }),
    entry: text('HbEntry'),
    publication: text('HbPublication', { indexed: true }),
    parent: text('HbParent'),
    /** Place among its own kind; on an edition row the number of the edition. */
    order: number('HbOrder'),
    title: note('HbTitleSv'),
    help: note('HbHelpSv'),
    example: note('HbExampleSv'),
    titleEn: note('HbTitleEn'),
    helpEn: note('HbHelpEn'),
    exampleEn: note('HbExampleEn'),
    /** What only its set knows, one `name=value` a line. */
    details: note('HbDetails'),
    isWithdrawn: yesNo('HbIsWithdrawn'),
  },
});
