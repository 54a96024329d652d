import { badQuery, wrongType } from '../../model/errors';
import { Permission } from '../../model/permission-bits';
import { directoryGroups, people } from '../../people';
import type { Context } from '../../protocol/http/exchange';
import { value, type Reply } from '../../protocol/odata/entity';
import type { Segment } from '../../protocol/odata/segments';
import { allPrincipals, isSecurityGroup, membersOf, principalByLogin, type Principal } from '../../store/principals';
import { anyVerb, demand, type Json } from '../core/node';
import { absent, type Step } from '../core/step';
import { argument } from '../core/arguments';
import { ensure } from './directory';
import { findPrincipals, TYPE, type Found } from './found';
import { mayViewMembers } from './principal-entity';

const TYPE_NAME = 'SP.Utilities.PrincipalInfo';
type Given = (name: string, at: number) => string | undefined;
const numberOf = (given: string | undefined, standard: number): number => {
  if (given === undefined) return standard;
  if (!/^\d+$/.test(given)) throw badQuery("Cannot convert a primitive value to the expected type 'Edm.Int32'. See the inner exception for more details.");
  return Number(given);
};
const isYes = (given: string | undefined): boolean => given?.toLowerCase() === 'true';

const info = (ctx: Context, one: { login: string; title: string; email: string; job?: string; type: number }): Json => ({
  Department: '', DisplayName: one.title, Email: one.email, JobTitle: one.job ?? '', LoginName: one.login, Mobile: '',
  PrincipalId: principalByLogin(ctx.site.db, one.login)?.id ?? -1, PrincipalType: one.type, SIPAddress: one.type === TYPE.user ? one.email : '',
});
const infoOf = (ctx: Context, found: Found): Json => {
  switch (found.kind) {
    case 'person': return info(ctx, { ...found.person, title: found.person.name, job: found.person.jobTitle, type: TYPE.user });
    case 'directory group': return info(ctx, { ...found.group, type: TYPE.securityGroup });
    default: return info(ctx, { ...found.group, type: TYPE.siteGroup });
  }
};
const infoOfUser = (ctx: Context, user: Principal): Json =>
  info(ctx, { ...user, job: String(user.props['JobTitle'] ?? ''), type: isSecurityGroup(user) ? TYPE.securityGroup : TYPE.user });

function search(ctx: Context, given: Given): Reply {
  const group = given('groupName', 3) ?? '';
  const within = group === '' ? undefined : (allPrincipals(ctx.site.db, 'group').find(({ title }) => title.toLowerCase() === group.toLowerCase())?.id ?? -1);
  const found = findPrincipals(ctx, { text: given('input', 0) ?? '', types: numberOf(given('scopes', 1), TYPE.all), sources: numberOf(given('sources', 2), 0), within });
  const all = found.slice(0, numberOf(given('maxCount', 4), 30)).map((one) => infoOf(ctx, one));
  return { kind: 'values', name: 'SearchPrincipalsUsingContextWeb', values: all, type: TYPE_NAME };
}

/** One principal, or null. Adds somebody to the site only when asked to. */
function resolve(ctx: Context, given: Given): Reply {
  const isMail = isYes(given('inputIsEmailOnly', 3));
  const found = findPrincipals(ctx, { text: given('input', 0) ?? '', types: numberOf(given('scopes', 1), TYPE.all), sources: numberOf(given('sources', 2), 0), isExact: true });
  const [one] = found.filter((held) => !isMail || (held.kind === 'person' && held.person.email.toLowerCase() === (given('input', 0) ?? '').trim().toLowerCase()));
  if (one === undefined) return { kind: 'null', name: 'ResolvePrincipalInCurrentContext' };
  if (isYes(given('addToUserInfoList', 4)) && one.kind !== 'site group') ensure(ctx, one.kind === 'person' ? one.person.login : one.group.login);
  return value('ResolvePrincipalInCurrentContext', infoOf(ctx, one), TYPE_NAME);
}

/** `["a","b"]`, or one text. */
function textsIn(text: string): readonly string[] {
  if (!text.startsWith('[')) return [text];
  try {
    const held = JSON.parse(text) as unknown[];
    if (held.every((one): one is string => typeof one === 'string')) return held;
  } catch {
    // As any other text that is no list.
  }
  throw wrongType('Collection(Edm.String)');
}

/** The people behind logins and groups of either kind. */
function expand(ctx: Context, given: Given): Reply {
  const inputs = textsIn(given('inputs', 0) ?? '[]');
  const found = new Map<string, Json>();
  const addPeople = (isOne: (login: string) => boolean): void => {
    for (const person of people) if (isOne(person.login)) found.set(person.login, infoOf(ctx, { kind: 'person', person }));
  };
  const addNamed = (name: string): void => {
    const secured = directoryGroups.find(({ login, title }) => login === name || title.toLowerCase() === name.toLowerCase());
    const group = allPrincipals(ctx.site.db, 'group').find(({ title }) => title.toLowerCase() === name.toLowerCase());
    if (secured !== undefined) addPeople((login) => people.some((person) => person.login === login && secured.has(person)));
    else if (group === undefined) addPeople((login) => findPrincipals(ctx, { text: name, types: TYPE.user, sources: 0, isExact: true }).some((one) => one.kind === 'person' && one.person.login === login));
    else if (mayViewMembers(ctx, group)) {
      for (const user of membersOf(ctx.site.db, group.id)) if (isSecurityGroup(user)) addNamed(user.login); else found.set(user.login, infoOfUser(ctx, user));
    }
  };
  for (const input of inputs) addNamed(input);
  return { kind: 'values', name: 'ExpandGroupsToPrincipals', values: [...found.values()].slice(0, numberOf(given('maxCount', 1), 30)), type: TYPE_NAME };
}

const UTILITY = 'SP.Utilities.Utility';
const step = (name: string, run: (ctx: Context, given: Given) => Reply): Step<unknown> => ({
  at: `${UTILITY}.${name}`, verbs: 'GET POST',
  open: (ctx, _root, segment: Segment) => anyVerb(name, (call) => {
    demand(ctx, ctx.site.scope, Permission.browseUserInfo);
    return run(ctx, (parameter, at) => argument(segment, call.body, parameter, at));
  }),
});

/** What `SP.Utilities.Utility` knows of people. */
export const utilityOfRoot: readonly Step<unknown>[] = [
  step('SearchPrincipalsUsingContextWeb', search),
  step('ResolvePrincipalInCurrentContext', resolve),
  step('ExpandGroupsToPrincipals', expand),
  step('GetCurrentUserEmailAddresses', (ctx) => value('GetCurrentUserEmailAddresses', ctx.caller.email)),
  ...absent(...['SendEmail', 'CreateEmailBodyForInvitation', 'CreateWikiPageInContextWeb', 'SearchPrincipals', 'ResolvePrincipal', 'GetPrincipalInfo', 'LocalizeWebPartGallery', 'LogCustomAppError', 'LogCustomRemoteAppError'].map((name) => `${UTILITY}.${name}`)),
];
