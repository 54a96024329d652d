import { childFields, projectAccess } from '../child-fields';
import { defineList } from '../define-list';
import { note, text, yesNo } from '../field-kinds';

/** One answer to one handbook question, stop point or dimension of the overall judgement. */
export const answers = defineList({
  name: 'HbAnswers', title: 'Svar', description: 'En rad är svaret på en av handbokens frågor.',
  fields: {
    ...childFields,
    /** Handbook item id, e.g. `A1`, `S1.outcome`, `J.social`. */
    item: text('HbItem', 'Fråga', { indexed: true }),
    text: note('HbText', 'Svar'),
    /** Support questions: one text for each perspective (handbook B). */
    individual: note('HbIndividual', 'Individperspektiv'),
    geography: note('HbGeography', 'Geografiskt perspektiv'),
    society: note('HbSociety', 'Samhällsperspektiv'),
    travel: note('HbTravel', 'Färdmedel'),
    /** A question the group has added itself: its words and the category it stands under. */
    question: note('HbQuestion', 'Egen fråga'),
    category: text('HbCategory', 'Kategori'),
    /** The question shows something the group does not know. */
    isGap: yesNo('HbIsGap', 'Kunskapslucka'),
    /** A code of the item's own scale: stop outcome, judgement, relevance. */
    choice: text('HbChoice', 'Val'),
    subReason: text('HbSubReason', 'Skäl till ingen påverkan'),
    /** Who took part, by name or role, where the item asks for it (stop points). */
    participants: note('HbParticipants', 'Deltagare'),
  },
  access: projectAccess,
  view: { title: 'Alla svar', columns: ['assessmentId', 'item', 'choice', 'text'], orderBy: 'assessmentId' },
});
