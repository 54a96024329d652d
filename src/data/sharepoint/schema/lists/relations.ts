import { relationEffects, relationKinds } from '../../../../method/scales';
import { childFields, projectAccess } from '../child-fields';
import { defineList } from '../define-list';
import { choice, note, number, text } from '../field-kinds';

/**
 * Something the initiative hangs together with: a parent process, another initiative, an earlier assessment, a social
 * impact analysis or an environmental assessment (handbook A3). Either a case of this site or an address elsewhere.
 */
export const relations = defineList({
  name: 'HbRelations', title: 'Samband', description: 'En rad är något som insatsen hänger ihop med.',
  fields: {
    ...childFields,
    name: text('Title', 'Vad'),
    kind: choice('HbRelationKind', 'Slag', relationKinds),
    /** SharePoint id of the other case; null for something outside the product. */
    otherCase: number('HbOtherCaseId', 'Annan säkring'),
    /** Where it can be read, when it is not a case here. */
    url: note('HbUrl', 'Adress'),
    effect: choice('HbRelationEffect', 'Förhållande', relationEffects),
    description: note('HbDescription', 'Beskrivning'),
  },
  access: projectAccess,
  view: { title: 'Alla samband', columns: ['assessmentId', 'name', 'kind', 'effect'], orderBy: 'assessmentId' },
});
