import { isObject, type Json } from '../expressions/index';
import { refusal, wrongParameters, type Operation } from '../run/connector';
import type { Outbox } from './outbox';

const NEEDED = ['poster', 'location', 'body/recipient/groupId', 'body/recipient/channelId', 'body/messageBody'];
/** Teams refuses a message above this (Microsoft: limits of Teams, 28 KB). */
const MOST_BYTES = 28 * 1024;

const readCard = (text: string): Json => {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return null;
  }
};

/** "Post card in a chat or channel", into the outbox. */
export const teamsOperations = (outbox: Outbox): Readonly<Record<string, Operation>> => ({
  PostCardToConversation: (parameters) => {
    const wrong = wrongParameters(parameters, NEEDED, []);
    if (wrong !== undefined) return Promise.resolve(wrong);
    const { poster, location } = parameters;
    if (poster !== 'Flow bot' || location !== 'Channel') return Promise.resolve(refusal(400, `Known is the poster 'Flow bot' in a 'Channel', here ${String(poster)} in ${String(location)}.`));
    const text = String(parameters['body/messageBody']);
    const card = readCard(text);
    if (!isObject(card) || card['type'] !== 'AdaptiveCard') return Promise.resolve(refusal(400, 'The message is no adaptive card.'));
    if (Buffer.byteLength(text) > MOST_BYTES) return Promise.resolve(refusal(413, 'The card is too large.'));
    const { id } = outbox.add({ kind: 'card', groupId: String(parameters['body/recipient/groupId']), channelId: String(parameters['body/recipient/channelId']), card });
    return Promise.resolve({ statusCode: 200, body: { id, messageId: id, conversationId: String(parameters['body/recipient/channelId']) } });
  },
});
