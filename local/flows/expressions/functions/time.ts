import { FlowError, type Json } from '../syntax';
import { writeDate } from './date-format';
import { numberAt, textAt, type FlowFunction } from './define';

/** Names of time zones as Windows has them, which Power Automate takes, by their names elsewhere. */
const ZONES: Readonly<Record<string, string>> = {
  UTC: 'UTC', 'W. Europe Standard Time': 'Europe/Stockholm', 'Central European Standard Time': 'Europe/Warsaw',
  'Romance Standard Time': 'Europe/Paris', 'FLE Standard Time': 'Europe/Helsinki', 'GMT Standard Time': 'Europe/London',
};

/** The moment a text tells; without a zone it is UTC. @throws FlowError when it is no moment */
const momentAt = (name: string, args: readonly Json[]): Date => {
  const text = textAt(name, args, 0);
  const isBare = /^\d{4}-\d{2}-\d{2}T[\d:.]+$/.test(text);
  // JavaScript reads three decimals of a second, Power Automate writes seven.
  const at = /^\d{4}-\d{2}-\d{2}/.test(text) ? new Date(`${text.replace(/(\.\d{3})\d+/, '$1')}${isBare ? 'Z' : ''}`) : new Date(Number.NaN);
  if (Number.isNaN(at.getTime())) throw new FlowError(`In the function ${name}, the value "${text}" is no valid point in time.`);
  return at;
};

const formatAt = (name: string, args: readonly Json[], place: number): string => (args.length > place ? textAt(name, args, place) : 'o');

const adding = (name: string, milliseconds: number): FlowFunction => ({
  takes: [2, 3],
  give: (args) => writeDate(new Date(momentAt(name, args).getTime() + numberAt(name, args, 1) * milliseconds), formatAt(name, args, 2), 'en-US', true),
});

/** The same moment on the clock of a zone, as a date whose UTC clock shows it. */
const inZone = (at: Date, zone: string): Date => {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23',
  }).formatToParts(at);
  const read = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.find((part) => part.type === type)?.value);
  return new Date(Date.UTC(read('year'), read('month') - 1, read('day'), read('hour'), read('minute'), read('second'), at.getUTCMilliseconds()));
};

const zoneAt = (args: readonly Json[]): string => {
  const name = textAt('convertFromUtc', args, 1);
  const zone = ZONES[name];
  if (zone === undefined) throw new FlowError(`The time zone "${name}" is unknown here. Known are: ${Object.keys(ZONES).join(', ')}.`);
  return zone;
};

/** Points in time. Texts as ISO 8601; the default form of the language has seven decimals and a Z. */
export const timeFunctions: Readonly<Record<string, FlowFunction>> = {
  utcNow: { takes: [0, 1], give: (args, { now }) => writeDate(new Date(now()), formatAt('utcNow', args, 0), 'en-US', true) },
  addDays: adding('addDays', 24 * 3_600_000),
  addHours: adding('addHours', 3_600_000),
  formatDateTime: {
    takes: [1, 3],
    give: (args) => writeDate(momentAt('formatDateTime', args), formatAt('formatDateTime', args, 1), args.length > 2 ? textAt('formatDateTime', args, 2) : 'en-US', true),
  },
  convertFromUtc: {
    takes: [2, 3],
    give: (args) => writeDate(inZone(momentAt('convertFromUtc', args), zoneAt(args)), formatAt('convertFromUtc', args, 2), 'en-US', false),
  },
};
