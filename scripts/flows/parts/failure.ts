import { addRow, changeRow, sendMail } from '../connectors';
import { after, compose, inOrder, keep, makeEach, scope, type Action, type Actions } from '../definition';
import { call, concat, equals, listOf, or, orNothing, text, whole } from '../expressions';
import { valueOf, variables } from '../variables';
import { link, linkToPage, paragraph } from './mail';

/** A revision of a case, or something that belongs to no case. */
export type About = { readonly caseId: string; readonly revision: string } | { readonly other: string };

export interface Failure {
  readonly flow: string;
  /** The scope that failed. */
  readonly scope: string;
  /** What failed: the case and its revision, or another row. Expressions. */
  readonly about: About;
  /** In words, without the name of the case: the log has more readers than a protected case. */
  readonly what: string;
  readonly remedy: string;
  /** What marks the case, when something does. */
  readonly mark?: Action;
}

const keyOf = (about: About): readonly string[] =>
  ('other' in about ? [about.other] : [whole(about.caseId), text(':'), whole(about.revision)]);

/** One per case, revision, flow and hour: a failure that repeats itself fills neither the log nor a mailbox. */
export const failureKey = (flow: string, about: About): string =>
  concat(text(`failed:${flow}:`), ...keyOf(about), text(':'), call('utcNow', text('yyyyMMddHH')));

/** A line in the log of events. @param key @param details expressions */
export const logFailure = (flow: string, key: string, about: About, what: string, details: string): Action => addRow('events', {
  key, name: text(what), kind: text('flowFailed'), source: text(flow), text: details, occurredOn: 'utcNow()',
  ...('other' in about ? {} : { assessmentId: about.caseId, revision: about.revision }),
});

/** What the administrator gets. */
export const tellAdministrator = (what: string, remedy: string, details: string, about: About): Action => sendMail(
  valueOf(variables.adminMail),
  text(`Hållbarhetssäkring: ${what}`),
  concat(paragraph(text(`${what}.`)), paragraph(details), paragraph(text(remedy)),
    'other' in about ? linkToPage(variables.queuePage, 'Öppna ledningsgruppens kö') : link(variables.queuePage, about.caseId, 'Öppna ärendet')),
);

/** Marks the case, notes it in the log and tells the administrator. The e-mail goes once the log has it. */
export const handleFailure = (failure: Failure): Actions => {
  const { flow, about, what, remedy, mark } = failure;
  const failed = listOf('Failed_steps');
  const first = call('first', failed);
  const details = concat(text('Steg: '), call('join', listOf('Names_of_failed_steps'), text(', ')),
    text('. Kod: '), orNothing(`${first}?['code']`), text('. Körning: '), orNothing('workflow()?[\'run\']?[\'name\']'), text('.'));
  return inOrder({
    ...(mark === undefined ? {} : { Mark_as_failed: mark }),
    Failed_steps: {
      ...keep(call('result', text(failure.scope)), or(equals('item()?[\'status\']', text('Failed')), equals('item()?[\'status\']', text('TimedOut')))),
      ...(mark === undefined ? {} : { runAfter: { Mark_as_failed: ['Succeeded', 'Failed', 'TimedOut'] } }),
    },
    Names_of_failed_steps: makeEach(failed, '@item()?[\'name\']'),
    Details: compose(`@${details}`),
    Log_failure: logFailure(flow, failureKey(flow, about), about, what, 'outputs(\'Details\')'),
    Tell_administrator: tellAdministrator(what, remedy, 'outputs(\'Details\')', about),
  });
};

/** The scope that runs when another has failed. */
export const whenFailed = (failure: Failure): Action => after(failure.scope, ['Failed', 'TimedOut'],
  scope('Det gick inte: märk ärendet, skriv i händelseloggen och meddela administratören.', handleFailure(failure)));

/**
 * Whether an action was turned away because there was too much to do: then nothing was done, and the next sweep tries again.
 * @param codes HTTP status codes that say so
 */
export const wasRefused = (action: string, codes: readonly string[]): string => {
  const code = call('string', orNothing(`outputs(${text(action)})?['statusCode']`));
  const tests = codes.map((one) => equals(code, text(one)));
  return tests.length === 1 ? tests[0] ?? 'false' : or(...tests);
};

/** Marks a case as stopped. */
export const markStopped = (caseId: string): Action => changeRow('assessments', caseId, { routing: text('Failed') });
