import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import { allFlows, fileNameOf } from '../all-flows';
import { SOLUTION_FOLDER } from '../solution/files';
import { columnProblems } from './columns';
import { limitProblems, tenantProblems } from './limits';
import type { ShippedFlow } from './read-flow';
import { referenceProblems } from './references';

const root = path.resolve(__dirname, '../../..');
const fileOf = (name: string): string => path.join(root, SOLUTION_FOLDER, 'Workflows', name);
const textOf = (flow: (typeof allFlows)[number]): string => readFileSync(fileOf(fileNameOf(flow)), 'utf8');
const shipped = (text: string): ShippedFlow => (JSON.parse(text) as { properties: ShippedFlow }).properties;
const problems = (flow: ShippedFlow): readonly string[] => [...limitProblems(flow), ...referenceProblems(flow), ...columnProblems(flow)];

const schema = JSON.parse(readFileSync(path.join(root, 'tests/schemas/cloudflow.derived.schema.json'), 'utf8')) as object;
const validate = new Ajv({ strict: false, logger: false }).compile(schema);

describe.each(allFlows.map((flow) => [flow.name, flow] as const))('%s', (_, flow) => {
  const text = textOf(flow);
  test('has the shape of a cloud flow', () => {
    validate(JSON.parse(text));
    expect(validate.errors ?? []).toEqual([]);
  });
  test('names only what is there, and writes only what is its own', () => {
    expect(problems(shipped(text))).toEqual([]);
    expect(tenantProblems(text)).toEqual([]);
  });
  test('runs by the clock, one run at a time', () => {
    const triggers = Object.values(shipped(text).definition.triggers);
    expect(triggers).toEqual([expect.objectContaining({ type: 'Recurrence', runtimeConfiguration: { concurrency: { runs: 1 } } })]);
  });
});

/** Each way to break a shipped flow, and what the checks say of it. */
const [first = '', second = '', third = ''] = allFlows.map(textOf);
test.each<readonly [string, string, string | RegExp, string, RegExp]>([
  ['a column that is not there', first, '?[\'HbSummary\']', '?[\'HbSumary\']', /assessments\.HbSumary is no column/],
  ['a choice without Value', first, '?[\'HbRouting\']?[\'Value\']', '?[\'HbRouting\']', /HbRouting is a choice/],
  ['a text with Value', first, '?[\'HbSummary\']', '?[\'HbSummary\']?[\'Value\']', /HbSummary is a note: it has no Value/],
  ['a person without such a part', first, '?[\'DisplayName\']', '?[\'Title\']', /HbOwner is a person without Title/],
  ['a code that is not there', first, '"InReview"', '"Reviewed"', /no code Reviewed/],
  ['a choice written as text', first, 'item/HbRouting/Value', 'item/HbRouting', /needs \/Value/],
  ['a column of the people', first, 'item/HbCardRevision', 'item/HbRevision', /HbRevision is not the flow's to write/],
  ['a filter on a column that is not there', first, 'HbStatus eq', 'HbState eq', /assessments\.HbState is no column/],
  ['a filter that compares as a number', first, 'eq \'AwaitingDecision\'"', 'eq 1"', /HbStatus is a choice, compared with 1/],
  ['a filter without an index', first, 'HbStatus eq \'A', 'HbUnit2 eq \'A', /filters without an index/],
  ['an unknown function', first, 'take(', 'split(', /split/],
  ['a function with too few values', first, 'take(', 'take(coalesce(1), 2, ', /take takes 2/],
  ['an expression that ends too soon', second, '@last(body(\'Its_decisions\'))', '@last(body(\'Its_decisions\')', /./],
  ['an action that runs later', first, 'outputs(\'Card\')', 'outputs(\'Note_the_card\')', /Note_the_card has not run/],
  ['an action inside another loop', third, 'body(\'Lines_with_words\')', 'body(\'Its_case\')', /Its_case has not run/],
  ['a loop it does not stand in', first, 'items(\'For_each_case\')', 'items(\'For_each\')', /not stand in the loop For_each/],
  ['a parameter that is not declared', first, 'parameters(\'HB team (hb_TeamId)\')', 'parameters(\'HB lag (hb_TeamId)\')', /no parameter HB lag/],
  ['another operation', first, '"PatchItem"', '"DeleteItem"', /DeleteItem/],
  ['another type of action', first, '"Compose"', '"ParseJson"', /ParseJson/],
  ['a sibling that is not there', first, /"Claim": \[/, '"Claimed": [', /runs after Claimed/],
  ['an end that is not there', first, '"TimedOut"', '"Cancelled"', /waits for Cancelled/],
])('the checks find %s', (_, text, old, broken, sentence) => {
  expect(typeof old === 'string' ? text.includes(old) : old.test(text)).toBe(true);
  const flow = shipped(typeof old === 'string' ? text.replaceAll(old, broken) : text.replace(old, broken));
  expect(wrong(flow)).toMatch(sentence);
});

/** A string nobody can read stops the later checks; the first says so. */
const wrong = (flow: ShippedFlow): string => {
  const limits = limitProblems(flow);
  try {
    return [...limits, ...referenceProblems(flow), ...columnProblems(flow)].join('\n');
  } catch {
    return limits.join('\n');
  }
};

test.each(['https://region.sharepoint.com/sites/x', 'someone@region.se', '19:abc@thread.tacv2', 'https://example.org/x'])('the checks find %s', (text) => {
  expect(tenantProblems(`{"a":"${text}"}`)).not.toEqual([]);
});

test.each([
  ['a status in small letters', (text: string) => text.replace('"Succeeded"', '"succeeded"')],
  ['a key that is not one', (text: string) => text.replace('"runAfter"', '"runafter"')],
  ['no references', (text: string) => text.replace('"connectionReferences"', '"connections"')],
])('the schema refuses %s', (_, broken) => expect(validate(JSON.parse(broken(first)))).toBe(false));
