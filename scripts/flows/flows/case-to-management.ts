import { changeRow, column, internal, postCard, readRow, readRows } from '../connectors';
import { compose, after, forEach, keep, scope, when, type Flow } from '../definition';
import { and, call, concat, equals, isEmpty, listOf, not, or, orNothing, orZero, rowsOf, swedishDay, text, whole } from '../expressions';
import { addressOf, calledOutside, unlessProtected } from '../parts/mail';
import { handleFailure, markStopped, wasRefused } from '../parts/failure';
import { signOfLife } from '../parts/sign-of-life';
import { variables } from '../variables';
import { bindCard } from '../cards';

const name = 'HbCaseToManagement';
const row = 'body(\'Read_case_again\')';
const inLoop = 'items(\'For_each_case\')';
const id = `${inLoop}?['ID']`;
const ownerName = `${column('assessments', row, 'owner')}?['DisplayName']`;
const status = column('assessments', row, 'status');

/** Not stopped, and of a revision nobody has claimed, or sent round again ("Försök igen"). */
const isDue = (one: string): string => and(
  not(equals(column('assessments', one, 'routing'), text('Failed'))),
  or(
    call('greater', orZero(column('assessments', one, 'revision')), orZero(column('assessments', one, 'routedRevision'))),
    equals(column('assessments', one, 'routing'), text('Pending')),
  ),
);

/** The longest summary a card shows; a card must stay below 28 KB. */
const SUMMARY = '1200';

const card = bindCard('case-to-management', {
  caseName: calledOutside(row),
  facts: concat(text('Lämnat '), swedishDay(column('assessments', row, 'submittedAt')),
    text('. Inlämning '), whole(column('assessments', row, 'revision')), text('.'),
    unlessProtected(row, call('if', isEmpty(ownerName), text(''),
      concat(text(' Ansvarig: '), orNothing(ownerName), text('.'))), '')),
  summary: unlessProtected(row,
    call('if', isEmpty(column('assessments', row, 'summary')), text('Ärendet har ingen sammanfattning.'),
      call('take', orNothing(column('assessments', row, 'summary')), SUMMARY)),
    'Öppna ärendet för att läsa det. Bara den som har behörighet kommer in.'),
  link: addressOf(variables.queuePage, id),
});

/** Posts a card in the management group's channel for each submission that has none. */
export const caseToManagement: Flow = {
  name,
  id: '6f2f1f0e-53a4-4c0b-9d59-0c7c5f3f8a11',
  title: 'Hållbarhetssäkring – ärende till ledningsgruppen',
  description: 'Var femte minut: tar in ärenden som väntar på beslut och skriver ett kort i ledningsgruppens kanal, ett per inlämning.',
  recurrence: { frequency: 'Minute', interval: 5 },
  actions: {
    Read_waiting_cases: readRows('assessments', { filter: `${internal('assessments', 'status')} eq 'AwaitingDecision'` }),
    Keep_those_without_card: keep(rowsOf('Read_waiting_cases'), isDue('item()')),
    For_each_case: forEach(listOf('Keep_those_without_card'), {
      // The case may have been withdrawn, decided or submitted anew since the sweep began: the newest row counts.
      Read_case_again: readRow('assessments', id),
      If_it_still_waits: when(and(equals(status, text('AwaitingDecision')), isDue(row)), {
        Tell_management: scope('Tar in revisionen, så att ingen annan körning gör det, och skriver sedan kortet.', {
          Claim: changeRow('assessments', id, { routedRevision: orZero(column('assessments', row, 'revision')), routing: text('InReview') }),
          Card: compose(card),
          Post_card: postCard('Card'),
        }),
        Note_the_card: changeRow('assessments', id, { cardRevision: orZero(column('assessments', row, 'revision')) }),
        When_it_failed: after('Tell_management', ['Failed', 'TimedOut'], when(or(wasRefused('Claim', ['429', '503']), wasRefused('Post_card', ['429'])),
          { Wait_for_next_sweep: changeRow('assessments', id, { routing: text('Pending') }) },
          handleFailure({
            flow: name, scope: 'Tell_management', about: { caseId: id, revision: orZero(column('assessments', row, 'revision')) },
            what: 'Kortet till ledningsgruppen kunde inte skrivas',
            remedy: 'Ärendet ligger ändå i ledningsgruppens kö. Se efter i kanalen om kortet kom fram. Åtgärda felet och välj ”Försök igen” på sidan Kontroll av verktyget.',
            mark: markStopped(id),
          }))),
      }),
    }),
    Sign_of_life: signOfLife(name),
  },
};
