/** The demo people. All are fictional; the domain is reserved for examples. */
export interface Person {
  /** Value of the `sp-person` cookie and of `--as`. */
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly login: string;
  readonly jobTitle: string;
  /** Which of the three associated groups a fresh site puts the person in; `none` = no rights at all. */
  readonly startsIn: 'owners' | 'members' | 'visitors' | 'none';
  readonly isSiteAdmin: boolean;
}

export const PERSON_COOKIE = 'sp-person';
export const DEMO_DOMAIN = 'region.example';

function person(
  id: string,
  name: string,
  mailbox: string,
  jobTitle: string,
  startsIn: Person['startsIn'],
): Person {
  const email = `${mailbox}@${DEMO_DOMAIN}`;
  return {
    id,
    name,
    email,
    login: `i:0#.f|membership|${email}`,
    jobTitle,
    startsIn,
    isSiteAdmin: startsIn === 'owners',
  };
}

export const people: readonly Person[] = [
  person('anna', 'Anna Lindqvist', 'anna.lindqvist', 'Administratör', 'owners'),
  person('erik', 'Erik Sandberg', 'erik.sandberg', 'Handläggare', 'members'),
  person('maria', 'Maria Holm', 'maria.holm', 'Projektmedlem', 'members'),
  person('johan', 'Johan Nyström', 'johan.nystrom', 'Projektmedlem', 'members'),
  person('karin', 'Karin Åberg', 'karin.aberg', 'Avdelningschef', 'members'),
  person('sara', 'Sara Öhman', 'sara.ohman', 'Ordförande, ledningsgruppen', 'members'),
  person('lars', 'Lars Dahl', 'lars.dahl', 'Ledningsgruppen', 'members'),
  person('petra', 'Petra Ek', 'petra.ek', 'Utomstående bedömare', 'members'),
  person('nils', 'Nils Berg', 'nils.berg', 'Läsare', 'visitors'),
  person('gast', 'Gäst Utan Rätt', 'gast', 'Gäst', 'none'),
  person('flode', 'Power Automate (tjänstekonto)', 'flode', 'Flödenas konto', 'none'),
];

/** The person with this id, or undefined. */
export function findPerson(id: string | undefined): Person | undefined {
  return people.find((p) => p.id === id);
}

/** The person a request's Cookie header names, or undefined when it names none of ours. */
export function personFromCookie(header: string | undefined): Person | undefined {
  for (const part of (header ?? '').split(';')) {
    const [name, value] = part.trim().split('=');
    if (name === PERSON_COOKIE) return findPerson(value);
  }
  return undefined;
}

/** A group of the directory, which is no group of the site: SharePoint keeps it as a user with PrincipalType 4. */
export interface DirectoryGroup {
  readonly login: string;
  readonly title: string;
  readonly email: string;
  has(person: Person): boolean;
}

export const TENANT_ID = '5f2b7c1e-8d34-4a96-b0e7-1c9d6a52f481';
const of = (...ids: readonly string[]) => (one: Person): boolean => ids.includes(one.id);

/** Everybody, everybody but guests, and two security groups. */
export const directoryGroups: readonly DirectoryGroup[] = [
  { login: 'c:0(.s|true', title: 'Everyone', email: '', has: () => true },
  { login: `c:0-.f|rolemanager|spo-grid-all-users/${TENANT_ID}`, title: 'Everyone except external users', email: '', has: ({ id }) => id !== 'gast' },
  { login: 'c:0t.c|tenant|2c8a41d0-6f1b-4e53-9a7d-03b5e9c81f26', title: 'Region Ledning', email: '', has: of('sara', 'lars') },
  { login: 'c:0t.c|tenant|91d7e3b4-52ac-4f08-8b16-7ae04c5d9f32', title: 'Region Handläggare', email: '', has: of('erik') },
];

/** The groups of the directory that whoever has this login is in. */
export function directoryGroupsOf(login: string): readonly DirectoryGroup[] {
  const one = people.find((person) => person.login.toLowerCase() === login.toLowerCase());
  return one === undefined ? [] : directoryGroups.filter((group) => group.has(one));
}
