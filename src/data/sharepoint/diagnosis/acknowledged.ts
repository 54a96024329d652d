import type { LoggedEvent } from '../../ports/rows';

const PREFIX = 'acknowledged:';

/** `HbKey` of the row that says that a failure, and all before it, is taken care of. */
export const acknowledgedKey = ({ id }: Pick<LoggedEvent, 'id'>): string => `${PREFIX}${id}`;

/** Failures nobody has taken care of. @param events newest first, as read */
export const openFailures = (events: readonly LoggedEvent[]): readonly LoggedEvent[] => {
  const until = events.reduce((most, { kind, key }) => (kind === 'acknowledged' && key.startsWith(PREFIX) ? Math.max(most, Number(key.slice(PREFIX.length)) || 0) : most), 0);
  return events.filter(({ kind, id }) => (kind === 'flowFailed' || kind === 'appFailed') && id > until);
};
