import type { Json, JsonObject } from '../expressions/index';
import type { Connectors, ConnectorAnswer } from './connector';
import type { DefinitionFile } from './definition';
import { createFlowRunner, type FlowRunner } from './flow-runner';
import { allRecords, type FlowRun } from './records';

const flowOf = (actions: Json, isAlone = true): DefinitionFile => ({
  file: 'HbTest-0A1B2C3D-0000-4000-8000-0123456789AB.json',
  content: {
    schemaVersion: '1.0.0.0',
    properties: {
      connectionReferences: { shared_teams: { api: { name: 'shared_teams' } } },
      definition: {
        parameters: { $connections: { type: 'Object' }, $authentication: { type: 'SecureObject' }, 'Kanal (hb_ChannelId)': { type: 'String', metadata: { schemaName: 'hb_ChannelId' } } },
        triggers: { Recurrence: { type: 'Recurrence', recurrence: { frequency: 'Minute', interval: 5 }, ...(isAlone ? { runtimeConfiguration: { concurrency: { runs: 1 } } } : {}) } },
        actions,
      },
    },
  },
});

const post = (parameters: JsonObject, more: JsonObject = {}, runAfter: JsonObject = {}): JsonObject => ({
  type: 'OpenApiConnection', runAfter,
  inputs: { host: { apiId: '/providers/Microsoft.PowerApps/apis/shared_teams', connectionName: 'shared_teams', operationId: 'Post' }, parameters, authentication: "@parameters('$authentication')", ...more },
});
const compose = (inputs: Json, runAfter: JsonObject = {}): JsonObject => ({ type: 'Compose', inputs, runAfter });

const sent: JsonObject[] = [];
const slept: number[] = [];
let answers: (() => ConnectorAnswer)[] = [];
beforeEach(() => { sent.length = 0; slept.length = 0; answers = []; });

const connectors: Connectors = {
  shared_teams: {
    Post: async (parameters) => {
      await Promise.resolve();
      sent.push(parameters);
      return answers.shift()?.() ?? { statusCode: 200, body: { id: sent.length } };
    },
  },
};
let clock = Date.parse('2026-11-23T10:00:00Z');
const runnerOf = (actions: Json, isAlone = true): FlowRunner => createFlowRunner({
  definitions: [flowOf(actions, isAlone)], connectors, parameters: { hb_ChannelId: 'channel-1' },
  now: () => (clock += 10), newGuid: () => 'run-1', sleep: (milliseconds) => { slept.push(milliseconds); return Promise.resolve(); },
});
const run = (actions: Json): Promise<FlowRun> => runnerOf(actions).run('HbTest');
const statuses = ({ actions }: FlowRun): Readonly<Record<string, string>> => Object.fromEntries(allRecords(actions).map(({ name, status }) => [name, status]));
const outputOf = ({ actions }: FlowRun, name: string): Json | undefined => allRecords(actions).find((record) => record.name === name)?.outputs;

test('actions run after those they wait for, whatever the order they are written in', async () => {
  const found = await run({ Last: compose("@concat(outputs('First'), '!')", { First: ['Succeeded'] }), First: compose("@parameters('Kanal (hb_ChannelId)')") });
  expect(found).toMatchObject({ id: 'run-1', flow: 'HbTest', status: 'Succeeded' });
  expect(found.actions.map(({ name }) => name)).toEqual(['First', 'Last']);
  expect(outputOf(found, 'Last')).toBe('channel-1!');
});

test('what waits for another end is skipped; its outputs are nothing', async () => {
  const found = await run({
    A: compose(1), B: compose(2, { A: ['Failed'] }), C: compose(3, { B: ['Succeeded'] }), D: compose("@outputs('B')", { B: ['Skipped'] }),
  });
  expect(statuses(found)).toEqual({ A: 'Succeeded', B: 'Skipped', C: 'Skipped', D: 'Succeeded' });
  expect(outputOf(found, 'D')).toBeNull();
  expect(found.status).toBe('Succeeded');
});

test('a failing scope is told of by result(), and taken care of it is no failure', async () => {
  answers = [() => ({ statusCode: 403, body: { status: 403, message: 'Access denied.' } })];
  const found = await run({
    Claim: { type: 'Scope', actions: { Before: compose('x'), Write: post({ text: 'a' }, {}, { Before: ['Succeeded'] }), Later: compose('y', { Write: ['Succeeded'] }) } },
    Failed: { type: 'Query', runAfter: { Claim: ['Failed', 'TimedOut'] }, inputs: { from: "@result('Claim')", where: "@equals(item()['status'], 'Failed')" } },
    Why: { type: 'Select', runAfter: { Failed: ['Succeeded'] }, inputs: { from: "@body('Failed')", select: { who: "@item()['name']", code: "@item()['code']", why: "@item()?['outputs']?['body']?['message']" } } },
    State: compose("@actions('Claim')['status']", { Why: ['Succeeded'] }),
  });
  expect(statuses(found)).toEqual({ Before: 'Succeeded', Write: 'Failed', Later: 'Skipped', Claim: 'Failed', Failed: 'Succeeded', Why: 'Succeeded', State: 'Succeeded' });
  expect(outputOf(found, 'Why')).toEqual({ body: [{ who: 'Write', code: 'Forbidden', why: 'Access denied.' }] });
  expect(outputOf(found, 'State')).toBe('Failed');
  expect(found.status).toBe('Succeeded');
});

test('a failure nobody takes care of fails the run, and the handler of a good scope is skipped', async () => {
  answers = [() => ({ statusCode: 404, body: null })];
  expect((await run({ A: post({}), B: compose(1, { A: ['Succeeded'] }) })).status).toBe('Failed');
  const good = await run({ S: { type: 'Scope', actions: { A: post({}) } }, H: compose(1, { S: ['Failed'] }) });
  expect(good.status).toBe('Succeeded');
  expect(statuses(good)).toEqual({ A: 'Succeeded', S: 'Succeeded', H: 'Skipped' });
});

test('an expression that cannot be worked out is a failed action with a reason', async () => {
  const found = await run({ A: compose("@outputs('Nobody')") });
  expect(found.status).toBe('Failed');
  expect(found.error).toMatchObject({ code: 'InvalidTemplate', message: expect.stringContaining('Nobody') as string });
});

test('each round of a loop has its own outputs, and one that fails stops no other', async () => {
  answers = [() => ({ statusCode: 200, body: 'one' }), () => ({ statusCode: 400, body: 'two' }), () => ({ statusCode: 200, body: 'three' })];
  const found = await run({
    Each: {
      type: 'Foreach', foreach: "@createArray('a', 'b', 'c')",
      actions: { Post: post({ text: "@items('Each')" }), Say: compose("@concat(item(), body('Post'))", { Post: ['Succeeded'] }) },
    },
  });
  expect(sent).toEqual([{ text: 'a' }, { text: 'b' }, { text: 'c' }]);
  const rounds = found.actions[0]?.inside?.map((records) => records.map(({ outputs, status }) => outputs !== undefined && typeof outputs === 'string' ? outputs : status));
  expect(rounds).toEqual([['Succeeded', 'aone'], ['Failed', 'Skipped'], ['Succeeded', 'cthree']]);
  expect(found.status).toBe('Failed');
  const results = await run({
    Each: { type: 'Foreach', foreach: "@createArray('a', 'b')", actions: { Line: compose("@concat(item(), '!')") } },
    Lines: { type: 'Select', runAfter: { Each: ['Succeeded'] }, inputs: { from: "@result('Each')", select: "@item()?['outputs']" } },
  });
  expect(outputOf(results, 'Lines')).toEqual({ body: ['a!', 'b!'] });
  expect((await run({ E: { type: 'Foreach', foreach: '@null', actions: {} } })).error?.message).toContain('must be an array');
  expect((await run({ E: { type: 'Foreach', foreach: '@createArray(1)', actions: { A: compose(1) } }, After: compose("@outputs('A')", { E: ['Succeeded'] }) })).error?.message).toContain("'A' has not run");
});

test('a condition goes one way, in both ways of writing it', async () => {
  const both = (expression: Json): JsonObject => ({ If: { type: 'If', expression, actions: { Yes: compose(1) }, else: { actions: { No: compose(2) } } } });
  for (const condition of ['@equals(1, 1)', { and: [{ equals: ['@int(1)', 1] }, { not: { equals: [1, 2] } }] }, { or: [{ less: [2, 1] }, { greaterOrEquals: [2, 1] }] }] as Json[]) {
    expect(statuses(await run(both(condition)))).toEqual({ If: 'Succeeded', Yes: 'Succeeded' });
  }
  expect(statuses(await run(both("@equals(1, '1')")))).toEqual({ If: 'Succeeded', No: 'Succeeded' });
  expect((await run(both("@concat('true')"))).status).toBe('Failed');
});

test('Terminate ends the run where it stands, with its own reason', async () => {
  const found = await run({
    S: { type: 'Scope', actions: { T: { type: 'Terminate', inputs: { runStatus: 'Failed', runError: { code: 'No', message: "@concat('be', 'cause')" } } }, Never: compose(1, { T: ['Succeeded'] }) } },
    Neither: compose(1, { S: ['Succeeded', 'Failed'] }),
  });
  expect(found).toMatchObject({ status: 'Failed', error: { code: 'No', message: 'because' } });
  expect(statuses(found)).toEqual({ T: 'Succeeded', S: 'Failed' });
});

test('what may pass is tried again, and waits as long as it is asked to', async () => {
  answers = [() => ({ statusCode: 429, body: null, retryAfter: 7 }), () => ({ statusCode: 503, body: null })];
  const found = await run({ A: post({}) });
  expect(found.status).toBe('Succeeded');
  expect(found.actions[0]?.attempts).toBe(3);
  expect(slept).toEqual([7000, 10_000]);
  answers = Array.from({ length: 9 }, () => () => ({ statusCode: 500, body: null }));
  expect((await run({ A: post({}) })).actions[0]).toMatchObject({ status: 'Failed', code: 'InternalServerError', attempts: 3 });
  expect((await run({ A: post({}, { retryPolicy: { type: 'none' } }) })).actions[0]?.attempts).toBe(1);
  slept.length = 0;
  await run({ A: post({}, { retryPolicy: { type: 'fixed', count: 4, interval: 'PT1M' } }) });
  expect(slept).toEqual([60_000, 60_000, 60_000, 60_000]);
  sent.length = 0;
  answers = [() => ({ statusCode: 404, body: null })];
  await run({ A: post({}) });
  expect(sent).toHaveLength(1);
});

test('a connector that breaks cuts the run off, and the next run is another', async () => {
  const runner = runnerOf({ A: post({}) });
  answers = [() => { throw new Error('the power went'); }];
  const [cut, next] = [runner.run('HbTest'), runner.run('HbTest')];
  await expect(cut).rejects.toThrow('the power went');
  await expect(next).resolves.toMatchObject({ status: 'Succeeded' });
});

test('a flow with concurrency 1 never runs beside itself', async () => {
  const order: string[] = [];
  const slow: Connectors = { shared_teams: { Post: async () => { order.push('in'); await new Promise((resolve) => { setImmediate(resolve); }); order.push('out'); return { statusCode: 200, body: null }; } } };
  const make = (isAlone: boolean): FlowRunner => createFlowRunner({ definitions: [flowOf({ A: post({}) }, isAlone)], connectors: slow, parameters: { hb_ChannelId: 'c' }, now: () => 0, newGuid: () => '', sleep: () => Promise.resolve() });
  const alone = make(true);
  await Promise.all([alone.run('HbTest'), alone.run('HbTest')]);
  expect(order).toEqual(['in', 'out', 'in', 'out']);
  order.length = 0;
  const free = make(false);
  await Promise.all([free.run('HbTest'), free.run('HbTest')]);
  expect(order).toEqual(['in', 'in', 'out', 'out']);
});

test.each<readonly [string, Json]>([
  ['the action type Until is unknown', { A: { type: 'Until', actions: {} } }],
  ['the function shout is unknown', { A: compose({ deep: [{ text: "Hej @{shout('x')}" }] }) }],
  ['the function triggerBody is unknown', { S: { type: 'Scope', actions: { If: { type: 'If', expression: '@equals(triggerBody(), 1)', actions: {} } } } }],
  ['the connection shared_sharepointonline is not among the references', { A: { type: 'OpenApiConnection', inputs: { host: { connectionName: 'shared_sharepointonline', operationId: 'GetItems' } } } }],
  ['the operation Fax of shared_teams is unknown', { A: { type: 'OpenApiConnection', inputs: { host: { connectionName: 'shared_teams', operationId: 'Fax' } } } }],
  ['it runs after Nobody, which is not beside it', { A: compose(1, { Nobody: ['Succeeded'] }) }],
  ['A, B wait for each other', { A: compose(1, { B: ['Succeeded'] }), B: compose(1, { A: ['Succeeded'] }) }],
  ['the status succeeded is unknown', { A: compose(1), B: compose(1, { A: ['succeeded'] }) }],
  ['Terminate cannot stand inside a loop', { L: { type: 'Foreach', foreach: '@createArray(1)', actions: { S: { type: 'Scope', actions: { T: { type: 'Terminate', inputs: { runStatus: 'Failed' } } } } } } }],
  ['another action has the same name', { S: { type: 'Scope', actions: { S: compose(1) } } }],
  ['its condition cannot be read', { A: { type: 'If', expression: { contains: [1, 2] }, actions: {} } }],
])('unknown things are named at the start: %s', (message, actions) => expect(() => runnerOf(actions)).toThrow(message));

test('a parameter without a value and another trigger are told of at the start', () => {
  const file = flowOf({});
  const make = (definition: DefinitionFile): FlowRunner => createFlowRunner({ definitions: [definition], connectors, parameters: {}, now: () => 0, newGuid: () => '', sleep: () => Promise.resolve() });
  expect(() => make(file)).toThrow("the parameter 'Kanal (hb_ChannelId)' has no value");
  expect(() => make({ file: 'X.json', content: JSON.parse(JSON.stringify(file.content).replace('"type":"Recurrence"', '"type":"Request"')) as Json })).toThrow('X.json: the one trigger must be a Recurrence, here Request');
});
