import { bareId } from '../../model/text';
import { SpError, spException } from '../../model/errors';
import { fromTicks, lastChange, token, tokenNumber, type TokenScope } from '../../store/changes';
import type { Site } from '../../store/site';

/** What a token is of: the site collection, a web or a list. */
export interface TokenOf {
  readonly scope: TokenScope;
  readonly id: string;
}

const DAYS_KEPT = 60;
const DAY = 86_400_000;

/** The instant before which the log is empty. */
export const logStart = (site: Site): string => new Date(site.clock().getTime() - DAYS_KEPT * DAY).toISOString();

const badToken = (): SpError => new SpError(400, '-1, System.FormatException', 'Input string was not in a correct format.');
// Codes and sentences: constants of public clients that tell these two apart (rule 13.4); the statuses are assumed.
const otherObject = (): SpError => spException(500, -2130575173, 'Cannot use the changeToken from one object against a different object');
const tooOld = (): SpError => spException(500, -2130575172, 'The changeToken refers to a time before the start of the current change log.');

/**
 * The change number a token stands after.
 * Throws 400 for a text that is no token, SharePoint's errors for one of another object and for one older than the log (60 days).
 */
export function readToken(site: Site, text: string, of: TokenOf): number {
  const no = tokenNumber(site, text);
  const [, scope = '', id = '', tick = '', , ...rest] = text.split(';');
  if (no === undefined || rest.length > 0) throw badToken();
  if (scope !== String(of.scope) || bareId(id) !== of.id.toLowerCase()) throw otherObject();
  if (fromTicks(BigInt(tick)) < logStart(site)) throw tooOld();
  return no;
}

/** `CurrentChangeToken`: stands after all that has happened so far. */
export const currentToken = (site: Site, of: TokenOf): { readonly StringValue: string } => ({ StringValue: token(of.scope, of.id, site.now(), lastChange(site)) });
