import { createHmac } from 'node:crypto';
import { SpError } from '../../model/errors';

export const DIGEST_TIMEOUT_SECONDS = 1800;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const two = (n: number): string => String(n).padStart(2, '0');

/** SharePoint's date form in a digest, `21 Apr 2026 10:06:12 -0000`; clients parse the part after the comma. */
function stamp(at: Date): string {
  const day = `${two(at.getUTCDate())} ${MONTHS[at.getUTCMonth()] ?? ''} ${at.getUTCFullYear()}`;
  return `${day} ${two(at.getUTCHours())}:${two(at.getUTCMinutes())}:${two(at.getUTCSeconds())} -0000`;
}

function sign(secret: string, login: string, when: string): string {
  return createHmac('sha512', secret).update(`${login}\n${when}`).digest('hex').toUpperCase();
}

/** A form digest for one person, good for 30 minutes from `at`. */
export function makeDigest(secret: string, login: string, at: Date): string {
  const when = stamp(at);
  return `0x${sign(secret, login, when)},${when}`;
}

const refusal = (code: number): SpError =>
  new SpError(
    403,
    `${code}, Microsoft.SharePoint.SPException`,
    "The security validation for this page is invalid and might be corrupted. Please use your web browser's Back button to try your operation again.",
  );

/** Throws SharePoint's refusal when the digest is missing, not ours, another person's, or too old. */
export function checkDigest(digest: string | undefined, secret: string, login: string, now: Date): void {
  const comma = digest?.indexOf(',') ?? -1;
  if (digest === undefined || comma < 0) throw refusal(-2130575251);
  const when = digest.slice(comma + 1);
  if (digest.slice(0, comma) !== `0x${sign(secret, login, when)}`) throw refusal(-2130575251);
  const age = (now.getTime() - new Date(when).getTime()) / 1000;
  if (!(age <= DIGEST_TIMEOUT_SECONDS)) throw refusal(-2130575252);
}
