import { SpError } from '../../model/errors';
import type { Site } from '../../store/site';
import { call, reachable } from '../../webhooks/call';

const notValidated = (url: string): SpError => new SpError(400, '-1, System.InvalidOperationException', `Failed to validate the notification URL '${url}'.`);

/**
 * Asks an address whether it wants notifications: it must give back the token it is sent, with 200 and in time (rule 18.1).
 * Throws SharePoint's refusal otherwise, and for an address out of this server's reach.
 */
export async function validateUrl(site: Site, text: string): Promise<void> {
  const { reach, timeoutMs } = site.webhooks;
  const url = reachable(text, reach);
  if (url === undefined) throw notValidated(text);
  const token = site.newGuid();
  url.searchParams.set('validationtoken', token);
  const answer = await call(url, '', { timeoutMs }).catch(() => undefined);
  if (answer?.status !== 200 || answer.text.trim() !== token) throw notValidated(text);
}
