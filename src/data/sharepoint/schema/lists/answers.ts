import { childFields } from '../child-fields';
import { defineList } from '../define-list';
import { note, text, yesNo } from '../field-kinds';

/** One answer to one handbook question, stop point or dimension of the overall judgement. */
export const answers = defineList({
  name: 'HbAnswers',
  fields: {
    ...childFields,
    /** Handbook item id, e.g. `A1`, `S1.outcome`, `J.social`. */
    item: text('HbItem', { indexed: true }),
    text: note('HbText'),
    /** Support questions: one text for each perspective (handbook B). */
    individual: note('HbIndividual'),
    geography: note('HbGeography'),
    society: note('HbSociety'),
    travel: note('HbTravel'),
    /** A question the group has added itself: its words and the category it stands under. */
    question: note('HbQuestion'),
    category: text('HbCategory'),
    /** The question shows something the group does not know. */
    isGap: yesNo('HbIsGap'),
    /** A code of the item's own scale: stop outcome, judgement, relevance. */
    choice: text('HbChoice'),
    subReason: text('HbSubReason'),
    /** Who took part, by name or role, where the item asks for it (stop points). */
    participants: note('HbParticipants'),
  },
});
