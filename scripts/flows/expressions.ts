/**
 * Pieces of expressions. Each takes and gives an expression without the leading `@`; `text` turns words into one.
 * The functions used here are those the local runner knows (local/flows/expressions): no flow may use another.
 */
export const text = (words: string): string => `'${words.replaceAll('\'', '\'\'')}'`;
export const call = (name: string, ...args: readonly string[]): string => `${name}(${args.join(', ')})`;

export const and = (...parts: readonly string[]): string => call('and', ...parts);
export const or = (...parts: readonly string[]): string => call('or', ...parts);
export const not = (part: string): string => call('not', part);
export const equals = (one: string, other: string): string => call('equals', one, other);
export const isEmpty = (value: string): string => call('empty', value);
export const concat = (...parts: readonly string[]): string => call('concat', ...parts);

/** What a SharePoint action read: its rows. */
export const rowsOf = (action: string): string => `body(${text(action)})?['value']`;
/** What Query or Select made. */
export const listOf = (action: string): string => `body(${text(action)})`;
export const outputOf = (action: string): string => `outputs(${text(action)})`;

export const orNothing = (value: string): string => call('coalesce', value, text(''));

/** A whole number as text, 0 where there is none. The connector may write number columns as `3.0`. */
export const whole = (value: string): string => call('replace', call('string', call('coalesce', value, '0')), text('.0'), text(''));
/** A whole number as a number, whichever way the connector wrote it; 0 where there is none. */
export const orZero = (value: string): string => call('int', whole(value));
/** Whether two whole numbers are the same, whether they came as 3 or as 3.0. */
export const sameNumber = (one: string, other: string): string => equals(whole(one), whole(other));

/** A moment, `hours` from now, as SharePoint writes moments. */
export const hoursFromNow = (hours: number): string => call('addHours', 'utcNow()', String(hours), text('yyyy-MM-ddTHH:mm:ssZ'));
export const daysFromNow = (days: number): string => call('addDays', 'utcNow()', String(days), text('yyyy-MM-ddTHH:mm:ssZ'));

/** Windows' name of Swedish time. */
export const SWEDISH_TIME = 'W. Europe Standard Time';
/** The day it is in Sweden, and days from it, as `yyyy-MM-dd`. */
export const today = (days = 0): string => {
  const now = call('convertFromUtc', 'utcNow()', text(SWEDISH_TIME), text('yyyy-MM-dd'));
  return days === 0 ? now : call('addDays', now, String(days), text('yyyy-MM-dd'));
};
/** A date column as `yyyy-MM-dd`; a day long ago when it is empty, so that comparing never fails. */
export const day = (value: string): string => call('formatDateTime', call('coalesce', value, text('2000-01-01')), text('yyyy-MM-dd'));
/** A moment as Swedish day. */
export const swedishDay = (value: string): string =>
  call('convertFromUtc', call('coalesce', value, text('2000-01-01T00:00:00Z')), text(SWEDISH_TIME), text('yyyy-MM-dd'));

/** A text inside quotes in an OData filter. */
export const inFilter = (value: string): string => call('replace', orNothing(value), text('\''), text('\'\''));

/** What people typed, in the body of an e-mail. The action `New_line` holds a line break: see parts/mail. */
export const inMail = (value: string): string =>
  [['&', '&amp;'], ['<', '&lt;'], ['>', '&gt;']].reduce((made, [mark = '', escaped = '']) => call('replace', made, text(mark), text(escaped)), call('string', orNothing(value)));

/** An expression as it stands in a definition: words and numbers as themselves, everything else with `@`. */
export const inJson = (expression: string): string | number => {
  if (/^\d+$/.test(expression)) return Number(expression);
  const words = /^'((?:[^']|'')*)'$/.exec(expression)?.[1]?.replaceAll('\'\'', '\'');
  return words === undefined || words.startsWith('@') ? `@${expression}` : words;
};
