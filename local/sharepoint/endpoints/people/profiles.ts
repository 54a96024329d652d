import { spException } from '../../model/errors';
import { people, type Person } from '../../people';
import type { Context } from '../../protocol/http/exchange';
import { found, value, type Entity, type Reply } from '../../protocol/odata/entity';
import type { Node } from '../core/node';
import { below } from '../core/kind-node';
import { absent, openStep, type Kind, type Step } from '../core/step';
import { argument } from '../core/arguments';
import { fromDirectory } from './directory';

/** What the directory knows of somebody, under the names of the user profile. */
function propertiesOf(person: Person): Readonly<Record<string, string>> {
  const [first = '', ...rest] = person.name.split(' ');
  return {
    AccountName: person.login, FirstName: first, LastName: rest.join(' '), PreferredName: person.name, WorkPhone: '', Department: '', Title: person.jobTitle, 'SPS-JobTitle': person.jobTitle,
    Manager: '', AboutMe: '', PersonalSpace: '', PictureURL: '', UserName: person.email, QuickLinks: '', WebSite: '', PublicSiteRedirect: '',
    'SPS-SipAddress': person.email, 'SPS-UserPrincipalName': person.email, 'SPS-ClaimID': person.email, WorkEmail: person.email, CellPhone: '', Office: '', 'SPS-HideFromAddressLists': 'False',
  };
}

function profileEntity(ctx: Context, person: Person): Entity {
  const { origin } = new URL(ctx.webUrl);
  return {
    type: 'SP.UserProfiles.PersonProperties',
    set: 'SP.ApiData.PersonProperties',
    link: `SP.UserProfiles.PeopleManager/GetPropertiesFor('${encodeURIComponent(person.login)}')`,
    props: {
      AccountName: person.login, DirectReports: [], DisplayName: person.name, Email: person.email, ExtendedManagers: [], ExtendedReports: [person.login], IsFollowed: false,
      LatestPost: null, Peers: [], PersonalSiteHostUrl: `${origin}/`, PersonalUrl: '', PictureUrl: null, Title: person.jobTitle,
      UserProfileProperties: Object.entries(propertiesOf(person)).map(([Key, Value]) => ({ Key, Value, ValueType: 'Edm.String' })),
      UserUrl: `${origin}/Person.aspx?accountname=${encodeURIComponent(person.login)}`,
    },
  };
}

/** What lies below somebody's profile: its properties alone. */
export const profileKind: Kind<Person> = { type: 'SP.UserProfiles.PersonProperties', where: 'SP.UserProfiles.PeopleManager/GetMyProperties', steps: [] };

/** A profile; that of somebody the directory does not know is null. */
function profileNode(ctx: Context, person: Person | undefined, name: string): Node {
  if (person === undefined) return { name, get: () => ({ kind: 'null', name }), post: () => ({ kind: 'null', name }) };
  const read = (): Reply => found(profileEntity(ctx, person));
  return { name: 'SP.UserProfiles.PersonProperties', get: read, post: read, child: below(profileKind, ctx, person, () => profileEntity(ctx, person)) };
}

/** `SP.UserProfiles.PeopleManager`, as far as the directory goes. */
export const peopleManagerKind: Kind<undefined> = {
  type: 'SP.UserProfiles.PeopleManager',
  where: 'SP.UserProfiles.PeopleManager',
  steps: [
    { at: 'GetMyProperties', verbs: 'GET POST', open: (ctx) => profileNode(ctx, people.find(({ login }) => login === ctx.caller.login), 'GetMyProperties') },
    {
      at: 'GetPropertiesFor(accountName=@v)', verbs: 'GET POST',
      open: (ctx, _on, segment) => profileNode(ctx, fromDirectory(argument(segment, {}, 'accountName', 0) ?? ''), 'GetPropertiesFor'),
    },
    {
      at: "GetUserProfilePropertyFor(accountName=@v,propertyName='name')", verbs: 'GET POST',
      open: (_ctx, _on, segment) => {
        const read = (): Reply => {
          const person = fromDirectory(argument(segment, {}, 'accountName', 0) ?? '');
          if (person === undefined) throw spException(500, -2146232832, 'User profile cannot be found.');
          return value('GetUserProfilePropertyFor', propertiesOf(person)[argument(segment, {}, 'propertyName', 1) ?? ''] ?? '', 'Edm.String');
        };
        return { name: 'GetUserProfilePropertyFor', get: read, post: read };
      },
    },
    ...absent(
      'EditProfileLink', 'IsMyPeopleListPublic', 'AmIFollowedBy', 'AmIFollowing', 'Follow', 'StopFollowing', 'FollowTag', 'StopFollowingTag', 'GetFollowedTags', 'GetFollowersFor', 'GetMyFollowers',
      'GetMySuggestions', 'GetPeopleFollowedBy', 'GetPeopleFollowedByMe', 'HideSuggestion', 'SetMyProfilePicture', 'SetSingleValueProfileProperty', 'SetMultiValuedProfileProperty', 'GetTrendingTags', 'IsFollowing',
      'GetUserOneDriveQuotaMax', 'GetDefaultDocumentLibrary',
    ),
  ],
};

const MANAGER = 'SP.UserProfiles.PeopleManager';
const LOADER = 'SP.UserProfiles.ProfileLoader';

export const profilesOfRoot: readonly Step<unknown>[] = [
  {
    at: MANAGER, verbs: 'GET',
    open: (ctx) => ({
      name: MANAGER,
      get: () => found({ type: MANAGER, set: MANAGER, link: MANAGER, props: {} }),
      child: (segment) => openStep(peopleManagerKind, ctx, undefined, segment),
    }),
  },
  ...absent(`${MANAGER}.GetTrendingTags`, `${MANAGER}.IsFollowing`, `${LOADER}.GetProfileLoader`, `${LOADER}.GetOwnerUserProfile`, `${LOADER}.CreatePersonalSiteEnqueueBulk`),
];
