import { changeRow, column, internal, readRows, sendMail } from '../connectors';
import { after, compose, forEach, keep, makeEach, scope, when, type Flow } from '../definition';
import { and, call, concat, day, daysFromNow, equals, inFilter, isEmpty, listOf, not, or, orNothing, orZero, rowsOf, sameNumber, text, whole } from '../expressions';
import { handleFailure, wasRefused } from '../parts/failure';
import { addressesOr, calledOutside, isAddress, link, newLine, paragraph, typed, unlessProtected } from '../parts/mail';
import { signOfLife } from '../parts/sign-of-life';
import { variables } from '../variables';

const name = 'HbDecisionToGroup';
const row = 'items(\'For_each_case\')';
const id = `${row}?['ID']`;
const revision = orZero(column('assessments', row, 'revision'));
const decision = 'outputs(\'Decision\')';
const owner = column('assessments', row, 'owner');
const group = column('assessments', row, 'group');

/** Swedish words for the four decisions; the code itself when it is a new one. */
const decisionInWords = (code: string): string => ([
  ['continue', 'Fortsätt'], ['continueWithConditions', 'Fortsätt med villkor'], ['end', 'Avsluta'], ['backToGroup', 'Åter till projektgruppen'],
] as const).reduceRight((rest, [one, words]) => call('if', equals(code, text(one)), text(words), rest), orNothing(code));

const labelled = (label: string, value: string): string =>
  call('if', isEmpty(value), text(''), paragraph(text(`<strong>${label}</strong><br>`), value));

const body = concat(
  paragraph(text('Ledningsgruppens beslut är registrerat i ärendet: '), typed(calledOutside(row)), text('.')),
  unlessProtected(row, concat(
    paragraph(text('<strong>Beslut</strong><br>'), typed(decisionInWords(column('decisions', decision, 'decision')))),
    labelled('Motivering', typed(column('decisions', decision, 'reason'))),
    call('if', isEmpty(listOf('Conditions_in_words')), text(''),
      concat(text('<p><strong>Villkor</strong></p><ul>'), call('join', listOf('Conditions_in_words'), text('')), text('</ul>'))),
    labelled('Protokoll och paragraf', typed(column('decisions', decision, 'minutesReference'))),
    paragraph(text('Registrerat av '), typed(call('coalesce', `${decision}?['Author']?['DisplayName']`, text('ledningsgruppen'))), text('.')),
  ), '<p>Ärendet är skyddat. Läs beslutet i verktyget.</p>'),
  paragraph(text('I ärendet ser ni vad som gäller nu och vad ni ska göra.')),
  link(variables.casePage, id, 'Öppna ärendet'),
);

/** Tells the project group of each decision, once per revision. */
export const decisionToGroup: Flow = {
  name,
  id: '0b0c3c8d-7d52-4f0e-8a2c-3c1d7a9b6e22',
  title: 'Hållbarhetssäkring – beslut till projektgruppen',
  description: 'Var femtonde minut: skickar e-post till den ansvariga och projektgruppen när ledningsgruppen har beslutat.',
  recurrence: { frequency: 'Minute', interval: 15 },
  actions: {
    New_line: newLine,
    Read_decisions: readRows('decisions', { filter: `Created ge '@{${daysFromNow(-30)}}'`, orderBy: 'ID desc', top: 100 }),
    If_there_are_decisions: when(not(isEmpty(rowsOf('Read_decisions'))), {
      Ids_of_cases: makeEach(rowsOf('Read_decisions'), `@${concat(text('ID eq '), whole(column('decisions', 'item()', 'assessmentId')))}`),
      Read_their_cases: readRows('assessments', { filter: `@${call('join', call('union', listOf('Ids_of_cases'), listOf('Ids_of_cases')), text(' or '))}` }),
      // A case that still waits, or that the group took back, has not followed its decision: the product, which knows who may
      // decide, lets it follow, then the group is told.
      Keep_those_not_told: keep(rowsOf('Read_their_cases'), and(
        call('greater', orZero(column('assessments', 'item()', 'revision')), orZero(column('assessments', 'item()', 'toldRevision'))),
        not(equals(column('assessments', 'item()', 'status'), text('AwaitingDecision'))),
        not(equals(column('assessments', 'item()', 'routing'), text('None'))),
      )),
      For_each_case: forEach(listOf('Keep_those_not_told'), {
        Its_decisions: keep(rowsOf('Read_decisions'), and(
          sameNumber(column('decisions', 'item()', 'assessmentId'), id),
          sameNumber(column('decisions', 'item()', 'revision'), revision),
          not(isEmpty(orNothing(column('decisions', 'item()', 'decision')))),
        )),
        If_it_is_decided: when(not(isEmpty(listOf('Its_decisions'))), {
          Tell_group: scope('Noterar revisionen, så att ingen annan körning skickar, och skickar sedan e-post.', {
            Claim: changeRow('assessments', id, { toldRevision: revision }),
            // Newest first were they read; the earliest on a submission is the one that counts, as in the product.
            Decision: compose(`@${call('last', listOf('Its_decisions'))}`),
            Read_conditions: readRows('conditions', {
              filter: `${internal('conditions', 'assessmentId')} eq @{${whole(id)}} and ${internal('conditions', 'attempt')} eq '@{${inFilter(column('decisions', decision, 'attempt'))}}'`,
              orderBy: `${internal('conditions', 'order')} asc`,
            }),
            Conditions_in_words: makeEach(rowsOf('Read_conditions'), `@${concat(
              text('<li>'), typed(column('conditions', 'item()', 'text')), text('<br>Ansvarig: '), typed(column('conditions', 'item()', 'owner')),
              text('. Följs upp '), day(column('conditions', 'item()', 'due')), text('.</li>'),
            )}`),
            Addresses: makeEach(call('union', call('createArray', owner), call('coalesce', group, call('createArray', owner))), '@item()?[\'Email\']'),
            Addresses_once: keep(call('union', listOf('Addresses'), listOf('Addresses')), isAddress),
            Send_mail: sendMail(addressesOr(listOf('Addresses_once')),
              concat(text('Beslut av ledningsgruppen: '), calledOutside(row)), body),
          }),
          When_it_failed: after('Tell_group', ['Failed', 'TimedOut'], when(
            or(wasRefused('Claim', ['429', '503']), wasRefused('Send_mail', ['429'])),
            { Wait_for_next_sweep: changeRow('assessments', id, { toldRevision: orZero(column('assessments', row, 'toldRevision')) }) },
            handleFailure({
              flow: name, scope: 'Tell_group', about: { caseId: id, revision },
              what: 'Projektgruppen kunde inte meddelas om ett beslut',
              remedy: 'Beslutet gäller och syns i verktyget. Meddela den ansvariga på annat sätt.',
            }),
          )),
        }),
      }),
    }),
    Sign_of_life: signOfLife(name),
  },
};
