import type { FieldDef } from './field-def';

/** Money by the locale a currency column names (CurrencyLocaleId): the language its numbers are written in and its currency. */
const CURRENCIES: Readonly<Record<number, readonly [language: string, currency: string]>> = {
  1033: ['en-US', 'USD'], 1053: ['sv-SE', 'SEK'], 2057: ['en-GB', 'GBP'], 1031: ['de-DE', 'EUR'], 1036: ['fr-FR', 'EUR'], 1043: ['nl-NL', 'EUR'],
  1030: ['da-DK', 'DKK'], 1044: ['nb-NO', 'NOK'], 1035: ['fi-FI', 'EUR'], 1041: ['ja-JP', 'JPY'],
};

/** Newer ICU writes narrow spaces SharePoint does not. */
const plainSpaces = (text: string): string => text.replace(/[\u202f\u00a0]/g, ' ');

const zones = new Map<string, { readonly day: Intl.DateTimeFormat; readonly time: Intl.DateTimeFormat }>();
function zone(name: string): { readonly day: Intl.DateTimeFormat; readonly time: Intl.DateTimeFormat } {
  const known = zones.get(name);
  if (known !== undefined) return known;
  const made = {
    day: new Intl.DateTimeFormat('en-US', { timeZone: name, year: 'numeric', month: 'numeric', day: 'numeric' }),
    time: new Intl.DateTimeFormat('en-US', { timeZone: name, hour: 'numeric', minute: '2-digit', hour12: true }),
  };
  zones.set(name, made);
  return made;
}

/** `8/28/2016 9:45 PM`, or the day alone: an instant as an en-US site in this time zone writes it. */
export function dateText(iso: string, timeZone: string, isDayOnly: boolean): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  const { day, time } = zone(timeZone);
  return isDayOnly ? day.format(at) : plainSpaces(`${day.format(at)} ${time.format(at)}`);
}

/** System numbers are written as they are; a client's number columns with group separators, `%` and their decimals. */
export function numberText(field: FieldDef, held: number): string {
  const { type, extras } = field;
  const output = type === 'Calculated' ? Number(extras['OutputType']) : undefined;
  if (type === 'Currency' || output === 10) {
    const [language, currency] = CURRENCIES[Number(extras['CurrencyLocaleId'] ?? 1033)] ?? ['en-US', 'USD'];
    return plainSpaces(new Intl.NumberFormat(language, { style: 'currency', currency }).format(held));
  }
  if (type !== 'Number' && (type !== 'Integer' || field.isBase) && output !== 9) return String(held);
  const decimals = Number(extras['DisplayFormat'] ?? -1);
  const isPercent = extras['ShowAsPercentage'] === true;
  const shown = isPercent ? Math.round(held * 1e14) / 1e12 : held;
  const digits = decimals >= 0 && decimals <= 20 ? { minimumFractionDigits: decimals, maximumFractionDigits: decimals } : { maximumFractionDigits: 15 };
  const text = new Intl.NumberFormat('en-US', { useGrouping: extras['CommaSeparator'] !== false, ...digits }).format(shown);
  return isPercent ? `${text} %` : text;
}
