import { value, type Reply } from '../../protocol/odata/entity';
import type { Context } from '../../protocol/http/exchange';
import { people, type Person } from '../../people';
import { Permission } from '../../model/permission-bits';
import { allPrincipals, type Principal } from '../../store/principals';
import { fold } from '../../model/text';
import { demand, method, text, type Json, type Node } from '../core/node';
import { fromDirectory } from './users';

const USERS = 1;
const GROUPS = 8;
const MOST = 50;

const personEntity = (person: Person): Json => ({
  Key: person.login,
  DisplayText: person.name,
  IsResolved: true,
  Description: person.email,
  EntityType: 'User',
  EntityData: {
    IsAltSecIdPresent: 'False', Title: person.jobTitle, Email: person.email, MobilePhone: '', ObjectId: '', Department: '',
  },
  MultipleMatches: [],
  ProviderName: 'Tenant',
  ProviderDisplayName: 'Tenant',
});

const groupEntity = (group: Principal): Json => ({
  Key: group.title,
  DisplayText: group.title,
  IsResolved: true,
  Description: group.title,
  EntityType: '',
  EntityData: { SPGroupID: String(group.id), AccountName: group.title, PrincipalType: 'SharePointGroup' },
  MultipleMatches: [],
  ProviderName: 'SharePoint',
  ProviderDisplayName: 'SharePoint',
});

/** True when some word of a name, or the mail, begins with what was typed. */
const matches = (sought: string, ...texts: readonly string[]): boolean =>
  texts.some((held) => fold(held).startsWith(sought) || fold(held).split(/\s+/).some((word) => word.startsWith(sought)));

function search(ctx: Context, body: Json): Reply {
  demand(ctx, ctx.site.scope, Permission.browseUserInfo);
  const query = (body['queryParams'] ?? {}) as Json;
  const sought = fold(text(query['QueryString']).trim());
  const kinds = Number(query['PrincipalType'] ?? 15);
  const limit = Math.min(Number(query['MaximumEntitySuggestions'] ?? 30) || 30, MOST);
  const users = sought === '' || (kinds & USERS) === 0 ? [] : people.filter((p) => matches(sought, p.name, p.email)).map(personEntity);
  const groups = sought === '' || (kinds & GROUPS) === 0 ? [] : allPrincipals(ctx.site.db, 'group').filter((g) => matches(sought, g.title)).map(groupEntity);
  return value('ClientPeoplePickerSearchUser', JSON.stringify([...users, ...groups].slice(0, limit)));
}

function resolve(ctx: Context, body: Json): Reply {
  demand(ctx, ctx.site.scope, Permission.browseUserInfo);
  const key = text(((body['queryParams'] ?? {}) as Json)['QueryString']);
  const person = fromDirectory(key) ?? people.find((p) => fold(p.name) === fold(key));
  const unresolved = { Key: key, DisplayText: key, IsResolved: false, Description: key, EntityType: '', EntityData: {}, MultipleMatches: [] };
  return value('ClientPeoplePickerResolveUser', JSON.stringify(person === undefined ? unresolved : personEntity(person)));
}

/** `SP.UI.ApplicationPages.ClientPeoplePickerWebServiceInterface`: the answer is JSON within a JSON string. */
export function peoplePickerNode(ctx: Context, methodName: string): Node | undefined {
  switch (methodName) {
    case 'clientpeoplepickersearchuser': return method('clientPeoplePickerSearchUser', (call) => search(ctx, call.body));
    case 'clientpeoplepickerresolveuser': return method('clientPeoplePickerResolveUser', (call) => resolve(ctx, call.body));
    default: return undefined;
  }
}
