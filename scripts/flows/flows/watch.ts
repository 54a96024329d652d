import { column, internal, readRows } from '../connectors';
import { compose, forEach, keep, when, type Flow } from '../definition';
import { and, call, concat, daysFromNow, equals, hoursFromNow, isEmpty, listOf, not, orZero, outputOf, rowsOf, sameNumber, SWEDISH_TIME, text, whole } from '../expressions';
import { failureKey, logFailure, markStopped, tellAdministrator, type About } from '../parts/failure';
import { signOfLife } from '../parts/sign-of-life';

const name = 'HbWatch';
const stopped = 'items(\'For_each_without_card\')';
const waiting = 'items(\'For_each_waiting\')';
const idOf = (row: string): string => `${row}?['ID']`;
const revisionOf = (row: string): string => orZero(column('assessments', row, 'revision'));
const about = (row: string): About => ({ caseId: idOf(row), revision: revisionOf(row) });
const noCard = 'Ett ärende togs in men kortet till ledningsgruppen syns inte';
const noCardDetails = 'Inlämningen har väntat i mer än en timme utan att flödet har noterat ett kort.';
const unfollowed = 'Ett beslut har inte slagit igenom i ärendet';
const unfollowedDetails = 'Det finns en rad i listan Beslut för revisionen, men ärendet står kvar som väntande.';

/** Finds what stopped half-way: a submission without a card, a decision the case has not followed. */
export const watch: Flow = {
  name,
  id: 'f1d2c3b4-a596-4788-8796-a5b4c3d2e155',
  title: 'Hållbarhetssäkring – bevakning',
  description: 'Varje dag klockan 6: letar efter ärenden som har stannat på vägen, märker dem och meddelar administratören.',
  recurrence: { frequency: 'Day', interval: 1, timeZone: SWEDISH_TIME, schedule: { hours: ['6'], minutes: [0] } },
  actions: {
    Read_waiting_cases: readRows('assessments', { filter: `${internal('assessments', 'status')} eq 'AwaitingDecision'` }),
    // Nobody has touched the row for an hour: the flow that claims is not in the middle of it.
    Keep_those_without_card: keep(rowsOf('Read_waiting_cases'), and(
      call('greater', revisionOf('item()'), orZero(column('assessments', 'item()', 'cardRevision'))),
      not(equals(column('assessments', 'item()', 'routing'), text('Failed'))),
      call('less', 'item()?[\'Modified\']', hoursFromNow(-1)),
    )),
    For_each_without_card: forEach(listOf('Keep_those_without_card'), {
      Mark_as_failed: markStopped(idOf(stopped)),
      Log_without_card: logFailure(name, failureKey(name, about(stopped)), about(stopped), noCard, text(noCardDetails)),
      Tell_without_card: tellAdministrator(noCard,
        'Ärendet ligger ändå i ledningsgruppens kö. Se efter i kanalen om kortet finns. Finns det inte: välj ”Försök igen” på sidan Kontroll av verktyget.',
        text(noCardDetails), about(stopped)),
    }),
    Read_decisions: readRows('decisions', { filter: `Created ge '@{${daysFromNow(-30)}}' and Created le '@{${hoursFromNow(-1)}}'` }),
    For_each_waiting: forEach(rowsOf('Read_waiting_cases'), {
      Its_decisions: keep(rowsOf('Read_decisions'), and(
        sameNumber(column('decisions', 'item()', 'assessmentId'), idOf(waiting)),
        sameNumber(column('decisions', 'item()', 'revision'), revisionOf(waiting)),
      )),
      If_it_has_one: when(not(isEmpty(listOf('Its_decisions'))), {
        Key: compose(`@${concat(text('unfollowed:'), whole(idOf(waiting)), text(':'), whole(revisionOf(waiting)))}`),
        Read_if_told: readRows('events', { filter: `${internal('events', 'key')} eq '@{${outputOf('Key')}}'`, top: 1 }),
        If_not_told: when(isEmpty(rowsOf('Read_if_told')), {
          Log_unfollowed: logFailure(name, outputOf('Key'), about(waiting), unfollowed, text(unfollowedDetails)),
          Tell_unfollowed: tellAdministrator(unfollowed,
            'Be någon i ledningsgruppen öppna ärendet i kön: då följer ärendet med. Om den som registrerade beslutet inte är med i ledningsgruppen räknas beslutet inte.',
            text(unfollowedDetails), about(waiting)),
        }),
      }),
    }),
    Sign_of_life: signOfLife(name),
  },
};
