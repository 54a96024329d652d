import { wrongType } from '../../model/errors';
import { Permission } from '../../model/permission-bits';
import type { Context } from '../../protocol/http/exchange';
import { value } from '../../protocol/odata/entity';
import { demand, method, type Json } from '../core/node';
import { settingsIn } from '../core/settings';
import { absent, type Step } from '../core/step';
import { findPrincipals, TYPE, SOURCE, type Found, type Wanted } from './found';
import { groupEntity, mailEntity, personEntity, securityEntity, unresolvedEntity } from './picker-entities';

const MOST = 50;
const STANDARDS = {
  QueryString: '', MaximumEntitySuggestions: 30, PrincipalSource: SOURCE.all, PrincipalType: TYPE.all, AllowEmailAddresses: false, AllowOnlyEmailAddresses: false,
  AllowMultipleEntities: false, AllUrlZones: false, EnabledClaimProviders: '', ForceClaims: false, Required: false, SharePointGroupID: 0, UrlZone: 0, UrlZoneSpecified: false, WebApplicationID: '',
};
/** Known, and without a meaning here. */
const READ_PAST: readonly string[] = ['QuerySettings', 'BlockExternalUsers', 'UseSubstrateSearch', 'IncludeGuestUsers', 'UserSearchExtension'];
const TYPE_NAME = 'SP.UI.ApplicationPages.ClientPeoplePickerQueryParameters';
const MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

type Query = Readonly<typeof STANDARDS>;

function paramsOf(held: unknown): Json {
  if (held === undefined || held === null) return {};
  if (typeof held !== 'object' || Array.isArray(held)) throw wrongType(TYPE_NAME);
  return held as Json;
}

/** The parameters under their types; null is as good as left out. Throws 400 for other names and types. */
function queryOf(body: Json): Query {
  const given = paramsOf(body['queryParams']);
  const present = Object.fromEntries(Object.entries(given).filter(([, held]) => held !== null));
  return { ...STANDARDS, ...settingsIn(present, TYPE_NAME, STANDARDS, (name) => READ_PAST.includes(name)) };
}

const wantedOf = (query: Query, isExact: boolean): Wanted => ({
  text: query.QueryString, types: query.PrincipalType, sources: query.PrincipalSource, isExact, within: query.SharePointGroupID > 0 ? query.SharePointGroupID : undefined,
});
const shown = (found: Found): Json =>
  found.kind === 'person' ? personEntity(found.person) : found.kind === 'site group' ? groupEntity(found.group) : securityEntity(found.group);
const isLooseMail = (query: Query): boolean => (query.AllowEmailAddresses || query.AllowOnlyEmailAddresses) && MAIL.test(query.QueryString.trim());

function search(ctx: Context, query: Query): readonly Json[] {
  const limit = Math.min(query.MaximumEntitySuggestions > 0 ? query.MaximumEntitySuggestions : STANDARDS.MaximumEntitySuggestions, MOST);
  const found = query.AllowOnlyEmailAddresses ? [] : findPrincipals(ctx, wantedOf(query, false)).map(shown);
  return found.length === 0 && isLooseMail(query) ? [mailEntity(query.QueryString.trim())] : found.slice(0, limit);
}

/** One, or none and those it may mean. */
function resolve(ctx: Context, query: Query): Json {
  const exact = findPrincipals(ctx, wantedOf(query, true));
  const [only, ...others] = exact.length > 0 ? exact : findPrincipals(ctx, wantedOf(query, false));
  if (only !== undefined && others.length === 0) return shown(only);
  if (only === undefined && isLooseMail(query)) return mailEntity(query.QueryString.trim());
  return unresolvedEntity(query.QueryString, only === undefined ? [] : [only, ...others].map(shown));
}

const PICKER = 'SP.UI.ApplicationPages.ClientPeoplePickerWebServiceInterface';
const answer = (name: string, run: (ctx: Context, query: Query) => unknown): Step<unknown> => ({
  at: `${PICKER}.${name}`, verbs: 'POST',
  open: (ctx) => method(name, (call) => {
    const query = queryOf(call.body);
    demand(ctx, ctx.site.scope, Permission.browseUserInfo);
    return value(name.replace(/^c/, 'C'), JSON.stringify(run(ctx, query)));
  }),
});

/** The client people picker: its answers are JSON within a JSON string. */
export const pickerOfRoot: readonly Step<unknown>[] = [
  answer('clientPeoplePickerSearchUser', search),
  answer('clientPeoplePickerResolveUser', resolve),
  ...absent(`${PICKER}.GetPickerEntityInformation`, `${PICKER}.GetSearchResults`, `${PICKER}.GetSearchResultsByHierarchy`, 'SP.UI.ApplicationPages.PeoplePickerWebServiceInterface.GetSearchResults'),
];
