import { SpError } from '../../model/errors';
import { biasOf, TIME_ZONES, timeZoneNamed, type TimeZone } from '../../model/time-zones';
import { fromWall, toWall } from '../../model/text';
import type { Context } from '../../protocol/http/exchange';
import { collection, found, value, type Entity } from '../../protocol/odata/entity';
import { below } from '../core/kind-node';
import { inMemory } from '../core/local-filter';
import { anyVerb, type Node } from '../core/node';
import { keyed, type Kind, type Step } from '../core/step';

/** Formats of an English (United States) site, as SharePoint tells them; its hours are the product's default. */
const EN_US = {
  AdjustHijriDays: 0, AlternateCalendarType: 0, AM: 'AM', CalendarType: 1, Collation: 25, CollationLCID: 2070, DateFormat: 0, DateSeparator: '/', DecimalSeparator: '.', DigitGrouping: '3;0',
  FirstDayOfWeek: 0, FirstWeekOfYear: 0, IsEastAsia: false, IsRightToLeft: false, IsUIRightToLeft: false, ListSeparator: ',', LocaleId: 1033, NegativeSign: '-', NegNumberMode: 1, PM: 'PM',
  PositiveSign: '', ShowWeeks: false, ThousandSeparator: ',', Time24: false, TimeMarkerPosition: 0, TimeSeparator: ':', WorkDayEndHour: 1020, WorkDays: 62, WorkDayStartHour: 480,
};
const LANGUAGES = [
  { DisplayName: 'English', LanguageTag: 'en-US', Lcid: 1033 },
  { DisplayName: 'Swedish', LanguageTag: 'sv-SE', Lcid: 1053 },
];

const zoneEntity = (zone: TimeZone, link: string): Entity => ({
  type: 'SP.TimeZone', set: 'SP.ApiData.TimeZones', link, props: { Description: zone[1], Id: zone[0], Information: biasOf(zone) },
});

/** The instant a client names: with a zone mark as it stands, without one as UTC. */
function instant(text: string): number {
  const at = Date.parse(/[zZ]$|[+-]\d\d:\d\d$/.test(text) ? text : `${text}Z`);
  if (Number.isNaN(at)) throw new SpError(400, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException', 'Cannot convert a primitive value to the expected type \'Edm.DateTime\'. See the inner exception for more details.');
  return at;
}
const seconds = (at: number): string => new Date(at).toISOString().slice(0, 19);

/** A time zone, the web's own or one of the list. */
export const timeZoneKind: Kind<TimeZone> = {
  type: 'SP.TimeZone',
  where: 'web/regionalSettings/timeZone',
  steps: [
    // The zone mark of a local time is read past: the clock shows what it shows.
    { at: "localTimeToUTC('2026-05-01T12:00:00')", verbs: 'GET POST', open: (_ctx, [, , iana], { args: [time = ''] }) => anyVerb('localTimeToUTC', () => value('LocalTimeToUTC', `${seconds(fromWall(instant(time), iana))}Z`, 'Edm.DateTime')) },
    { at: "utcToLocalTime('2026-05-01T12:00:00Z')", verbs: 'GET POST', open: (_ctx, [, , iana], { args: [time = ''] }) => anyVerb('utcToLocalTime', () => value('UTCToLocalTime', seconds(toWall(instant(time), iana)), 'Edm.DateTime')) },
  ],
};

function zoneNode(ctx: Context, zone: TimeZone, link: string): Node {
  const entity = zoneEntity(zone, link);
  return { name: 'SP.TimeZone', get: () => found(entity), post: () => found(entity), child: below(timeZoneKind, ctx, zone, () => entity) };
}
const inList = (zone: TimeZone): string => `Web/RegionalSettings/TimeZones/GetById(${zone[0]})`;

function byId(ctx: Context, id: string): Node {
  const zone = TIME_ZONES.find(([known]) => known === Number(id));
  if (zone === undefined) throw new SpError(400, '-2147024809, System.ArgumentException', 'Value does not fall within the expected range.');
  return zoneNode(ctx, zone, inList(zone));
}

export const timeZonesKind: Kind<undefined> = {
  type: 'SP.TimeZone collection',
  where: 'web/regionalSettings/timeZones',
  steps: [
    { at: '(4)', verbs: 'GET', open: (ctx, _zones, { args: [id = ''] }) => byId(ctx, id) },
    { at: 'getById(4)', verbs: 'GET POST', open: (ctx, _zones, { args: [id = ''] }) => byId(ctx, id) },
  ],
};

export const regionalKind: Kind<undefined> = {
  type: 'SP.RegionalSettings',
  where: 'web/regionalSettings',
  steps: [
    { at: 'TimeZone', verbs: 'GET', isNavigation: true, open: (ctx) => zoneNode(ctx, timeZoneNamed(ctx.site.timeZone), 'Web/RegionalSettings/TimeZone') },
    {
      at: 'TimeZones', verbs: 'GET', isNavigation: true,
      open: (ctx, _on, segment) => keyed({
        name: 'SP.TimeZone', get: (call) => collection('SP.ApiData.TimeZones', inMemory(TIME_ZONES.map((zone) => zoneEntity(zone, inList(zone))), call.options)), child: below(timeZonesKind, ctx, undefined),
      }, segment),
    },
    {
      at: 'InstalledLanguages', verbs: 'GET', isNavigation: true,
      open: () => ({ name: 'SP.LanguageCollection', get: () => found({ type: 'SP.LanguageCollection', set: 'SP.ApiData.LanguageCollections', link: 'Web/RegionalSettings/InstalledLanguages', props: { Items: LANGUAGES } }) }),
    },
  ],
};

export const regionalOfWeb: readonly Step<undefined>[] = [{
  at: 'RegionalSettings', verbs: 'GET', isNavigation: true, lacks: 'changes: every web has the formats of en-US and the time zone of the server',
  open(ctx) {
    const entity: Entity = { type: 'SP.RegionalSettings', set: 'SP.ApiData.RegionalSettings', link: 'Web/RegionalSettings', props: EN_US };
    return { name: 'SP.RegionalSettings', get: () => found(entity), child: below(regionalKind, ctx, undefined, () => entity) };
  },
}];
