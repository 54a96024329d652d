import { findPerson, people, personFromCookie, type Person } from '../../people';

type Headers = Readonly<Record<string, string | undefined>>;

/** Whose request this is, and whether it came with a token, which needs no digest (rule 2.3). */
export interface Asker {
  readonly person: Person | undefined;
  readonly hasToken: boolean;
}

/** A person by id, mail address or login, in any case. */
function named(name: string): Person | undefined {
  const wanted = name.trim().toLowerCase();
  return people.find(({ id, email, login }) => id === wanted || email.toLowerCase() === wanted || login.toLowerCase() === wanted);
}

const decoded = (base64: string): string => Buffer.from(base64, 'base64').toString('utf8');

/** The person a JSON web token speaks of. Nothing is verified: whoever reaches this server may be anybody. */
function ofToken(token: string): Person | undefined {
  const [, claims = ''] = token.split('.');
  try {
    const held = JSON.parse(decoded(claims)) as Record<string, unknown> | null;
    const names = ['upn', 'unique_name', 'preferred_username', 'email'].map((claim) => held?.[claim]);
    return named(names.find((name): name is string => typeof name === 'string') ?? '');
  } catch {
    return undefined;
  }
}

/**
 * The cookie first; then `Authorization`: `Bearer <id, mail or login>`, a bearer JSON web token of theirs, or
 * `Basic <mail>:<anything>`; then the person of `--as`. A token nobody knows is nobody's.
 */
export function askerOf(headers: Headers, as: string | undefined): Asker {
  const [, scheme = '', credential = ''] = /^\s*(bearer|basic)\s+(.*)$/i.exec(headers['authorization'] ?? '') ?? [];
  const hasToken = scheme.toLowerCase() === 'bearer';
  const byCookie = personFromCookie(headers['cookie']);
  if (byCookie !== undefined) return { person: byCookie, hasToken };
  if (hasToken) return { person: named(credential) ?? ofToken(credential), hasToken };
  if (scheme !== '') return { person: named(decoded(credential).split(':')[0] ?? ''), hasToken };
  return { person: findPerson(as), hasToken };
}
