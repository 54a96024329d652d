import type { Failure } from '../../ports/results';

/**
 * What a refusal to make somebody known to the site means: the directory has no such person. SharePoint says so in
 * English whatever the language of the page, so its own sentence is not shown.
 * @param login as the people picker gave it, e.g. `i:0#.f|membership|eva.ek@region.se`
 */
export const noSuchPerson = (login: string, failure: Failure): Failure =>
  (failure.kind === 'refused' || failure.kind === 'gone' ? { kind: 'noSuchPerson', login, who: login.split('|').pop() ?? login } : failure);
