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
