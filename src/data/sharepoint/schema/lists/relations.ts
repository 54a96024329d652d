import { relationEffects, relationKinds } from '../../../../method/scales';
import { childFields } from '../child-fields';
import { defineList } from '../define-list';
import { choice, note, number, text } from '../field-kinds';

/**
 * Something the initiative hangs together with: a parent process, another initiative, an earlier assessment, a social
 * impact analysis or an environmental assessment (handbook A3). Either a case of this site or an address elsewhere.
 */
export const relations = defineList({
  name: 'HbRelations',
  fields: {
    ...childFields,
    name: text('Title'),
    kind: choice('HbRelationKind', relationKinds),
    /** SharePoint id of the other case; null for something outside the product. */
    otherCase: number('HbOtherCaseId'),
    /** Where it can be read, when it is not a case here. */
    url: note('HbUrl'),
    effect: choice('HbRelationEffect', relationEffects),
    description: note('HbDescription'),
  },
});
