import { changeRow, column, internal, readRow, readRows, sendMail } from '../connectors';
import { forEach, keep, scope, when, type Flow } from '../definition';
import { and, call, concat, day, equals, isEmpty, listOf, not, or, orNothing, orZero, rowsOf, sameNumber, SWEDISH_TIME, text, today, whole } from '../expressions';
import { whenFailed } from '../parts/failure';
import { calledOutside, link, newLine, paragraph, typed, unlessProtected } from '../parts/mail';
import { signOfLife } from '../parts/sign-of-life';
import { valueOf, variables } from '../variables';

const name = 'HbConditionsDue';
const row = 'items(\'For_each_condition\')';
const caseRow = 'body(\'Read_case\')';
const caseId = orZero(column('conditions', row, 'assessmentId'));
const ownerMail = `${column('assessments', caseRow, 'owner')}?['Email']`;

const body = concat(
  paragraph(text('Ett villkor i ledningsgruppens beslut ska följas upp. Ärende: '), typed(calledOutside(caseRow)), text('.')),
  unlessProtected(caseRow, concat(
    paragraph(text('<strong>Villkor</strong><br>'), typed(column('conditions', row, 'text'))),
    paragraph(text('<strong>Ansvarig</strong><br>'), typed(column('conditions', row, 'owner'))),
  ), '<p>Ärendet är skyddat. Läs villkoret i verktyget.</p>'),
  paragraph(text('<strong>Följs upp</strong><br>'), day(column('conditions', row, 'due')),
    call('if', call('less', day(column('conditions', row, 'due')), today()), text('. Dagen har passerat.'), text(''))),
  paragraph(text('Rapportera hur det går i ärendet. Ledningsgruppen avgör när villkoret är uppfyllt.')),
  link(variables.casePage, caseId, 'Öppna ärendet'),
);

/** Reminds the case's owner of conditions that are due, every second week until they are met. */
export const conditionsDue: Flow = {
  name,
  id: '8c4e9a61-2b3f-4d58-a6c1-7f9b0e3d2c44',
  title: 'Hållbarhetssäkring – villkor att följa upp',
  description: 'Varje dag klockan 7: skickar e-post om villkor som ska följas upp inom två veckor eller som är sena. Ett brev per villkor och fjorton dagar.',
  recurrence: { frequency: 'Day', interval: 1, timeZone: SWEDISH_TIME, schedule: { hours: ['7'], minutes: [0] } },
  actions: {
    New_line: newLine,
    Read_conditions: readRows('conditions', {
      filter: `${internal('conditions', 'isMet')} ne 1 and ${internal('conditions', 'due')} le '@{${today(15)}}'`,
    }),
    Keep_those_to_remind_of: keep(rowsOf('Read_conditions'), and(
      not(isEmpty(orNothing(column('conditions', 'item()', 'due')))),
      call('lessOrEquals', day(column('conditions', 'item()', 'due')), today(14)),
      call('lessOrEquals', day(column('conditions', 'item()', 'remindedOn')), today(-14)),
    )),
    For_each_condition: forEach(listOf('Keep_those_to_remind_of'), {
      Read_case: readRow('assessments', caseId),
      Read_decisions: readRows('decisions', { filter: `${internal('decisions', 'assessmentId')} eq @{${whole(caseId)}}` }),
      // A condition counts only with the decision it was written for, and that decision only for the revision at hand.
      Its_decision: keep(rowsOf('Read_decisions'), and(
        equals(column('decisions', 'item()', 'attempt'), column('conditions', row, 'attempt')),
        equals(column('decisions', 'item()', 'decision'), text('continueWithConditions')),
        sameNumber(column('decisions', 'item()', 'revision'), column('assessments', caseRow, 'revision')),
      )),
      If_the_decision_stands: when(and(
        not(isEmpty(listOf('Its_decision'))),
        or(equals(column('assessments', caseRow, 'status'), text('InProgress')), equals(column('assessments', caseRow, 'status'), text('Completed'))),
      ), {
        Remind: scope('Noterar påminnelsen, så att den bara skickas en gång, och skickar sedan e-post.', {
          Claim: changeRow('conditions', `${row}?['ID']`, { remindedOn: today() }),
          Send_mail: sendMail(
            call('if', isEmpty(orNothing(ownerMail)), valueOf(variables.adminMail), orNothing(ownerMail)),
            concat(text('Villkor att följa upp: '), calledOutside(caseRow)), body,
          ),
        }),
        When_it_failed: whenFailed({
          flow: name, scope: 'Remind', about: { caseId, revision: orZero(column('conditions', row, 'revision')) },
          what: 'En påminnelse om ett villkor kunde inte skickas',
          remedy: 'Villkoret syns i verktyget. Påminn den ansvariga på annat sätt.',
        }),
      }),
    }),
    Sign_of_life: signOfLife(name),
  },
};
