import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { JsonObject } from '../expressions/index';

/** What a flow sent out of the house. */
export type OutboxMessage = {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly sentOn: number;
} & (
  | { readonly kind: 'card'; readonly groupId: string; readonly channelId: string; readonly card: JsonObject }
  | { readonly kind: 'mail'; readonly to: string; readonly cc: string; readonly subject: string; readonly body: string }
);
type WithoutStamp<M> = M extends unknown ? Omit<M, 'id' | 'sentOn'> : never;
export type NewMessage = WithoutStamp<OutboxMessage>;

/** Cards and mails stop here: nothing leaves the machine. */
export interface Outbox {
  add(message: NewMessage): OutboxMessage;
  /** Oldest first. */
  list(): readonly OutboxMessage[];
  clear(): void;
}

export const OUTBOX_FILE = 'outbox.jsonl';

/**
 * An outbox in a file of one line a message, so that a restart keeps it; a line that was cut off is passed over.
 * @param dataFolder folder of the file, or `:memory:`
 */
export function openOutbox(dataFolder: string, now: () => number, newId: () => string): Outbox {
  const file = dataFolder === ':memory:' ? undefined : path.join(dataFolder, OUTBOX_FILE);
  let messages: OutboxMessage[] = file !== undefined && existsSync(file) ? readFileSync(file, 'utf8').split('\n').flatMap(readLine) : [];
  return {
    add: (message) => {
      const stamped = { ...message, id: newId(), sentOn: now() } as OutboxMessage;
      messages.push(stamped);
      if (file !== undefined) {
        mkdirSync(dataFolder, { recursive: true });
        appendFileSync(file, `${JSON.stringify(stamped)}\n`);
      }
      return stamped;
    },
    list: () => messages,
    clear: () => {
      messages = [];
      if (file !== undefined) rmSync(file, { force: true });
    },
  };
}

const readLine = (line: string): readonly OutboxMessage[] => {
  try {
    return [JSON.parse(line) as OutboxMessage];
  } catch {
    return [];
  }
};
