import { fold } from '../../model/text';
import { directoryGroups, people, type DirectoryGroup, type Person } from '../../people';
import type { Context } from '../../protocol/http/exchange';
import { allPrincipals, membersOf, principalByLogin, type Principal } from '../../store/principals';
import { matches } from './picker-entities';

/** SP.Utilities.PrincipalType and PrincipalSource, as bits. */
export const TYPE = { user: 1, distributionList: 2, securityGroup: 4, siteGroup: 8, all: 15 } as const;
export const SOURCE = { userInfoList: 1, windows: 2, membership: 4, role: 8, all: 15 } as const;

export type Found =
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'directory group'; readonly group: DirectoryGroup }
  | { readonly kind: 'site group'; readonly group: Principal };

export interface Wanted {
  readonly text: string;
  /** Bits of `TYPE` and `SOURCE`; 0 stands for all. */
  readonly types: number;
  readonly sources: number;
  /** A group of the site that people must be in. */
  readonly within?: number | undefined;
  /** The whole name, mail or login instead of a beginning. */
  readonly isExact?: boolean;
}

/** Whom a text may mean, people first. Only those the site knows, where the source is its user information list alone. */
export function findPrincipals(ctx: Context, wanted: Wanted): readonly Found[] {
  const { db } = ctx.site;
  const text = fold(wanted.text.trim());
  const types = wanted.types === 0 ? TYPE.all : wanted.types;
  const onlySite = wanted.sources === SOURCE.userInfoList;
  const members = wanted.within === undefined ? undefined : new Set(membersOf(db, wanted.within).map(({ login }) => login.toLowerCase()));
  const isOne = (...texts: readonly string[]): boolean => (wanted.isExact === true ? texts.some((held) => held !== '' && fold(held) === text) : matches(text, ...texts));
  const isKnown = (login: string): boolean => (!onlySite || principalByLogin(db, login) !== undefined) && (members?.has(login.toLowerCase()) ?? true);
  const persons = (types & TYPE.user) === 0 ? [] : people.filter((one) => isOne(one.name, one.email, one.login) && isKnown(one.login));
  const secured = (types & TYPE.securityGroup) === 0 ? [] : directoryGroups.filter((one) => isOne(one.title, one.login) && isKnown(one.login));
  const groups = (types & TYPE.siteGroup) === 0 || members !== undefined ? [] : allPrincipals(db, 'group').filter((one) => isOne(one.title));
  return [
    ...persons.map((person) => ({ kind: 'person', person }) as const),
    ...secured.map((group) => ({ kind: 'directory group', group }) as const),
    ...groups.map((group) => ({ kind: 'site group', group }) as const),
  ];
}
