import { column } from '../connectors';
import { compose, type Action } from '../definition';
import { call, concat, equals, inMail, isEmpty, not, outputOf, text, whole } from '../expressions';
import { valueOf, variables, type Variable } from '../variables';

/** Must run before `typed`: a line break cannot be written inside an expression in a way every editor keeps. */
export const newLine: Action = compose('\n');

/** What people typed, with its line breaks, for the body of an e-mail. */
export const typed = (value: string): string => call('replace', inMail(value), outputOf('New_line'), text('<br>'));

/** Words of ours that hold no `<`, `>` or `&`. */
export const paragraph = (...parts: readonly string[]): string => concat(text('<p>'), ...parts, text('</p>'));

/** The address of a case on one of the two pages. @param id expression of its id */
export const addressOf = (page: Variable, id: string): string => concat(valueOf(page), text('?case='), whole(id));
const anchor = (address: string, words: string): string => paragraph(text('<a href="'), address, text(`">${words}</a>`));
export const link = (page: Variable, id: string, words: string): string => anchor(addressOf(page, id), words);
export const linkToPage = (page: Variable, words: string): string => anchor(valueOf(page), words);

/**
 * What a case is called outside the lists. A protected case is not named: a channel and a mailbox have other readers
 * than its folder.
 * @param row expression of the case
 */
export const calledOutside = (row: string): string =>
  unlessProtected(row, call('coalesce', column('assessments', row, 'name'), text('Ärende utan namn')), 'Ett skyddat ärende');
/** The same for any other of its texts. @param value what may be read when the case is not protected */
export function unlessProtected(row: string, value: string, instead: string): string {
  return call('if', equals(column('assessments', row, 'isConfidential'), 'true'), text(instead), value);
}

/** Addresses in a list of texts, joined; the administrator's when there is none, so that somebody always gets it. */
export const addressesOr = (list: string): string =>
  call('if', isEmpty(list), valueOf(variables.adminMail), call('join', list, text(';')));

export const isAddress = not(isEmpty('item()'));
