const collator = new Intl.Collator('sv', { sensitivity: 'accent', numeric: false });

/** The form in which texts are compared: SharePoint's database does not tell cases apart. */
export const fold = (value: string): string => value.normalize('NFC').toLowerCase();
/** Order of two texts as the database sorts them on a Swedish site. */
export const compareText = (a: string, b: string): number => collator.compare(a, b);

const zones = new Map<string, Intl.DateTimeFormat>();
function zone(name: string): Intl.DateTimeFormat {
  const known = zones.get(name);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-GB', { timeZone: name, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit' });
  zones.set(name, made);
  return made;
}

/** Offset of a zone from UTC at an instant, in ms. */
function offset(name: string, at: number): number {
  const parts = Object.fromEntries(zone(name).formatToParts(at).map((p) => [p.type, Number(p.value)]));
  const local = Date.UTC(parts['year'] ?? 0, (parts['month'] ?? 1) - 1, parts['day'], parts['hour'], parts['minute'], parts['second']);
  return local - Math.floor(at / 1000) * 1000;
}

/** Midnight, in the web's zone, of the day an instant falls on there: how a date-only column keeps its value. */
export function localMidnight(at: number, timeZone: string): number {
  const local = at + offset(timeZone, at);
  const midnight = Math.floor(local / 86_400_000) * 86_400_000;
  const guess = midnight - offset(timeZone, midnight);
  return midnight - offset(timeZone, guess);
}

/** Milliseconds of the zone's wall clock, as if it were UTC, at an instant; and the instant of a wall clock. */
export const toLocal = (at: number, timeZone: string): number => at + offset(timeZone, at);
export function fromLocal(local: number, timeZone: string): number {
  const guess = local - offset(timeZone, local);
  return local - offset(timeZone, guess);
}

/** The instant of a wall-clock time in a zone; both in ms, the wall time as if it were UTC. Before 1900, where SharePoint has no dates, UTC. */
export function fromWall(wall: number, timeZone: string): number {
  if (wall < Date.UTC(1900, 0, 1)) return wall;
  const guess = wall - offset(timeZone, wall);
  return wall - offset(timeZone, guess);
}

/** The wall-clock time of an instant in a zone, as if it were UTC. */
export const toWall = (at: number, timeZone: string): number => (at < Date.UTC(1900, 0, 1) ? at : at + offset(timeZone, at));

/** A guid as it is kept: lower case, without braces, which SharePoint takes and leaves as it likes. */
export const bareId = (text: string): string => text.replace(/[{}]/g, '').toLowerCase();
/** An instant as SharePoint writes it: whole seconds, `Z`. */
export const isoSeconds = (at: Date | number): string => `${new Date(at).toISOString().slice(0, 19)}Z`;

/** An address as its reader means it: `Url` arguments may be percent-encoded (`%20`), those named `Path` never are. */
export const decodedUrl = (url: string): string => {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
};
