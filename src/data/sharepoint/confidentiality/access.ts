import { asNumber, asText, property, rows } from '../provisioning/parse-site';
import type { GroupName } from '../schema/define-list';

/** A person's or a group's levels on a list or a folder. */
export interface Held { readonly principal: number; readonly name: string; readonly email: string; readonly isUser: boolean; readonly levels: readonly number[]; readonly isFull: boolean }

/** SharePoint's kinds of levels: nothing of their own (limited access), and full control. */
const LIMITED = [1, 9];
const FULL = 5;
/** PrincipalType of a person. */
const USER = 1;

/** Who holds what, out of SharePoint's role assignments. Total. */
export const heldOf = (answer: unknown): readonly Held[] => rows(answer).map((row) => {
  const member = property(row, 'Member');
  const levels = rows(property(row, 'RoleDefinitionBindings')).filter((level) => !LIMITED.includes(asNumber(property(level, 'RoleTypeKind')) ?? 0));
  return {
    principal: asNumber(property(row, 'PrincipalId')) ?? 0,
    name: asText(property(member, 'Title')), email: asText(property(member, 'Email')), isUser: asNumber(property(member, 'PrincipalType')) === USER,
    levels: levels.map((level) => asNumber(property(level, 'Id')) ?? 0),
    isFull: levels.some((level) => asNumber(property(level, 'RoleTypeKind')) === FULL),
  };
}).filter(({ levels }) => levels.length > 0);

type Groups = Readonly<Partial<Record<GroupName, number>>>;
/** Groups that go on having what they have on the list. */
const staying: readonly GroupName[] = ['administrators', 'management', 'flow'];

/** Levels by principal. */
export type Wanted = ReadonlyMap<number, readonly number[]>;

/**
 * Who may do what in a case's folder: the management group, administrators, the flows' account and whoever owns the list
 * as on the list itself; the people of the case what project groups have there; nobody else.
 */
export const wantedAccess = (list: readonly Held[], groups: Groups, people: readonly number[]): Wanted => {
  const wanted = new Map<number, readonly number[]>();
  const give = (principal: number, levels: readonly number[]): void => {
    if (levels.length > 0) wanted.set(principal, [...new Set([...(wanted.get(principal) ?? []), ...levels])]);
  };
  for (const { principal, levels, isFull } of list) {
    const isStaying = staying.some((group) => groups[group] === principal);
    const owns = isFull && principal !== groups.project && principal !== groups.readers;
    if (isStaying || owns) give(principal, levels);
  }
  const ofGroup = list.find(({ principal }) => principal === groups.project)?.levels ?? [];
  people.forEach((person) => give(person, ofGroup));
  return wanted;
};

interface Grant { readonly principal: number; readonly level: number }
const grants = (of: Iterable<readonly [number, readonly number[]]>): readonly Grant[] =>
  [...of].flatMap(([principal, levels]) => levels.map((level) => ({ principal, level })));
const isIn = (all: readonly Grant[], one: Grant): boolean => all.some(({ principal, level }) => principal === one.principal && level === one.level);

/** What to give and what to take, so that a folder has the wanted rights. */
export const accessDiff = (held: readonly Held[], wanted: Wanted): { readonly give: readonly Grant[]; readonly take: readonly Grant[] } => {
  const now = grants(held.map(({ principal, levels }) => [principal, levels] as const));
  const then = grants(wanted);
  return { give: then.filter((one) => !isIn(now, one)), take: now.filter((one) => !isIn(then, one)) };
};
