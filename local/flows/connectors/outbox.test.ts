import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { JsonObject } from '../expressions/index';
import type { ConnectorAnswer } from '../run/connector';
import { openOutbox, OUTBOX_FILE, type Outbox } from './outbox';
import { outlookOperations } from './outlook';
import { teamsOperations } from './teams';

const folder = mkdtempSync(path.join(tmpdir(), 'outbox-'));
afterAll(() => rmSync(folder, { recursive: true }));
const open = (where = ':memory:'): Outbox => openOutbox(where, () => 1000, () => 'id');

const card = { poster: 'Flow bot', location: 'Channel', 'body/recipient/groupId': 'g', 'body/recipient/channelId': 'c' };
const mail = { 'emailMessage/To': 'anna@region.example; bo@region.example;', 'emailMessage/Subject': 'Hej', 'emailMessage/Body': '<p>Hej</p>' };
const send = (outbox: Outbox, parameters: JsonObject): Promise<ConnectorAnswer> | undefined =>
  'poster' in parameters ? teamsOperations(outbox)['PostCardToConversation']?.(parameters) : outlookOperations(outbox)['SendEmailV2']?.(parameters);

test('a card and a mail stay in the outbox over a restart, and a line that was cut off is passed over', async () => {
  const outbox = open(folder);
  expect(await send(outbox, { ...card, 'body/messageBody': '{"type":"AdaptiveCard","body":[{"text":"å\\n\\"🌱"}]}' })).toMatchObject({ statusCode: 200, body: { id: 'id' } });
  expect(await send(outbox, mail)).toMatchObject({ statusCode: 200 });
  appendFileSync(path.join(folder, OUTBOX_FILE), '{"kind":"mail","to":');
  const again = open(folder);
  expect(again.list()).toEqual([
    { id: 'id', sentOn: 1000, kind: 'card', groupId: 'g', channelId: 'c', card: { type: 'AdaptiveCard', body: [{ text: 'å\n"🌱' }] } },
    { id: 'id', sentOn: 1000, kind: 'mail', to: 'anna@region.example; bo@region.example;', cc: '', subject: 'Hej', body: '<p>Hej</p>' },
  ]);
  again.clear();
  expect(open(folder).list()).toEqual([]);
});

test.each<readonly [string, JsonObject, string]>([
  ['a card that is no JSON', { ...card, 'body/messageBody': '{"type":"AdaptiveCard","text":"a"b"}' }, 'no adaptive card'],
  ['something else than a card', { ...card, 'body/messageBody': '"hej"' }, 'no adaptive card'],
  ['a card that is too large', { ...card, 'body/messageBody': JSON.stringify({ type: 'AdaptiveCard', text: 'å'.repeat(15_000) }) }, 'too large'],
  ['a card without a channel', { ...card, 'body/recipient/channelId': '', 'body/messageBody': '{}' }, 'channelId'],
  ['another poster', { ...card, poster: 'User', 'body/messageBody': '{}' }, 'User'],
  ['a mail to nobody', { ...mail, 'emailMessage/To': ';' }, 'address'],
  ['a mail to no address', { ...mail, 'emailMessage/To': 'anna@region.example;Bo Ek' }, "'Bo Ek' is no address"],
  ['a mail without a subject', { ...mail, 'emailMessage/Subject': null }, 'Subject'],
  ['a mail with something unknown', { ...mail, 'emailMessage/Bccc': 'x' }, 'Bccc'],
])('%s is refused, and nothing is sent', async (_, parameters, sentence) => {
  const outbox = open();
  const answer = await send(outbox, parameters);
  expect(answer?.statusCode).toBeGreaterThanOrEqual(400);
  expect((answer?.body as { message: string }).message).toContain(sentence);
  expect(outbox.list()).toEqual([]);
});
