import { changeRow, column, internal, postCard, readRows } from '../connectors';
import { bindCard } from '../cards';
import { compose, forEach, keep, makeEach, scope, when, type Flow } from '../definition';
import { and, call, concat, day, equals, inFilter, isEmpty, listOf, not, orNothing, rowsOf, sameNumber, SWEDISH_TIME, text, today, whole } from '../expressions';
import { whenFailed } from '../parts/failure';
import { calledOutside, unlessProtected } from '../parts/mail';
import { signOfLife } from '../parts/sign-of-life';
import { valueOf, variables } from '../variables';

const name = 'HbMeetingReminder';
const row = 'items(\'For_each_meeting\')';
const agendaRow = 'items(\'For_each_on_the_agenda\')';
const itsCase = call('first', listOf('Its_case'));

const card = bindCard('meeting-reminder', {
  meeting: call('coalesce', column('meetings', row, 'name'), text('Möte med ledningsgruppen')),
  date: day(column('meetings', row, 'date')),
  cases: listOf('Lines_of_the_card'),
  link: valueOf(variables.queuePage),
});

/** Reminds the management group once of each meeting that has cases on its agenda. */
export const meetingReminder: Flow = {
  name,
  id: 'd3a5b7f4-1e6c-4f77-9b0a-5e2f8c4d1a33',
  title: 'Hållbarhetssäkring – påminnelse före möte',
  description: 'Varje dag klockan 7: skriver ett kort i ledningsgruppens kanal när ett möte med ärenden är inom sju dagar. Ett kort per möte.',
  recurrence: { frequency: 'Day', interval: 1, timeZone: SWEDISH_TIME, schedule: { hours: ['7'], minutes: [0] } },
  actions: {
    // One day wider than the week: where a date begins depends on the site's time zone. The next step is exact.
    Read_meetings: readRows('meetings', {
      filter: `${internal('meetings', 'date')} ge '@{${today(-1)}}' and ${internal('meetings', 'date')} le '@{${today(8)}}'`,
    }),
    Keep_those_of_the_week: keep(rowsOf('Read_meetings'), and(
      not(equals(column('meetings', 'item()', 'isRemoved'), 'true')),
      isEmpty(orNothing(column('meetings', 'item()', 'remindedOn'))),
      call('greaterOrEquals', day(column('meetings', 'item()', 'date')), today()),
      call('lessOrEquals', day(column('meetings', 'item()', 'date')), today(7)),
    )),
    For_each_meeting: forEach(listOf('Keep_those_of_the_week'), {
      Read_agenda: readRows('agendaItems', {
        filter: `${internal('agendaItems', 'meeting')} eq '@{${inFilter(column('meetings', row, 'key'))}}'`,
        orderBy: `${internal('agendaItems', 'order')} asc`,
      }),
      If_the_agenda_has_cases: when(not(isEmpty(rowsOf('Read_agenda'))), {
        Ids_of_cases: makeEach(rowsOf('Read_agenda'), `@${concat(text('ID eq '), whole(column('agendaItems', 'item()', 'assessmentId')))}`),
        Read_their_cases: readRows('assessments', { filter: `@${call('join', listOf('Ids_of_cases'), text(' or '))}` }),
        For_each_on_the_agenda: forEach(rowsOf('Read_agenda'), {
          Its_case: keep(rowsOf('Read_their_cases'), and(
            sameNumber('item()?[\'ID\']', column('agendaItems', agendaRow, 'assessmentId')),
            sameNumber(column('assessments', 'item()', 'revision'), column('agendaItems', agendaRow, 'revision')),
            equals(column('assessments', 'item()', 'status'), text('AwaitingDecision')),
          )),
          Line: compose(`@${call('if', isEmpty(listOf('Its_case')), text(''), concat(
            calledOutside(itsCase),
            unlessProtected(itsCase, call('if', isEmpty(orNothing(column('agendaItems', agendaRow, 'presenter'))), text(''),
              concat(text('. Föredrar: '), orNothing(column('agendaItems', agendaRow, 'presenter')))), ''),
          ))}`),
        }),
        Lines_with_words: keep(call('result', text('For_each_on_the_agenda')), and(
          equals('item()?[\'name\']', text('Line')), not(isEmpty('item()?[\'outputs\']')),
        )),
        If_any_still_waits: when(not(isEmpty(listOf('Lines_with_words'))), {
          Remind: scope('Noterar påminnelsen, så att den bara skickas en gång, och skriver sedan kortet.', {
            Claim: changeRow('meetings', `${row}?['ID']`, { remindedOn: today() }),
            Lines_of_the_card: makeEach(listOf('Lines_with_words'),
              { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: '@item()?[\'outputs\']' }] }),
            Card: compose(card),
            Post_card: postCard('Card'),
          }),
          When_it_failed: whenFailed({
            flow: name, scope: 'Remind', about: { other: concat(text('meeting'), whole(`${row}?['ID']`)) },
            what: 'Påminnelsen före ett möte kunde inte skrivas',
            remedy: 'Mötet och dagordningen finns i verktyget. Påminn ledningsgruppen på annat sätt, eller töm kolumnen Påmint på mötet: då försöker flödet igen nästa dag.',
          }),
        }),
      }),
    }),
    Sign_of_life: signOfLife(name),
  },
};
