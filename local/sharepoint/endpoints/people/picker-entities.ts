import { fold } from '../../model/text';
import type { DirectoryGroup, Person } from '../../people';
import type { Principal } from '../../store/principals';
import type { Json } from '../core/node';

/** A person as the people picker tells of one. */
export const personEntity = (person: Person): Json => ({
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

/** A group of the site. */
export const groupEntity = (group: Principal): Json => ({
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

/** A group of the directory, or everybody. */
export const securityEntity = ({ login, title, email }: DirectoryGroup): Json => ({
  Key: login,
  DisplayText: title,
  IsResolved: true,
  Description: title,
  EntityType: login.startsWith('c:0t') ? 'SecGroup' : 'FormsRole',
  EntityData: { DisplayName: title, Email: email, PrincipalType: 'SecurityGroup' },
  MultipleMatches: [],
  ProviderName: 'Tenant',
  ProviderDisplayName: 'Tenant',
});

/** A mail address that nobody has, where the client lets those through. */
export const mailEntity = (mail: string): Json => ({
  Key: mail,
  DisplayText: mail,
  IsResolved: true,
  Description: mail,
  EntityType: '',
  EntityData: { SPUserID: mail, Email: mail, IsBlocked: 'False', PrincipalType: 'UNVALIDATED_EMAIL_ADDRESS', AccountName: mail, SIPAddress: mail, IsBlockedOnODB: 'False' },
  MultipleMatches: [],
  ProviderName: '',
  ProviderDisplayName: '',
});

export const unresolvedEntity = (key: string, matches: readonly Json[]): Json =>
  ({ Key: key, DisplayText: key, IsResolved: false, Description: key, EntityType: '', EntityData: {}, MultipleMatches: matches, ProviderName: '', ProviderDisplayName: '' });

/** True when some word of a text begins with what was typed (folded), or the whole of it. */
export const matches = (sought: string, ...texts: readonly string[]): boolean =>
  sought !== '' && texts.some((held) => fold(held).startsWith(sought) || fold(held).split(/\s+/).some((word) => word.startsWith(sought)));
