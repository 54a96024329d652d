import fc from 'fast-check';
import { evaluateText, problemsOfText, readTemplate, resolve, stringsIn, callsIn, type ExpressionContext, type Json } from './index';

const ACTIONS: Readonly<Record<string, Json>> = {
  Rows: { statusCode: 200, body: { value: [{ ID: 1, Title: 'En "bussgata" \\ @{x}\n🌱', HbStatus: { Value: 'AwaitingDecision' } }] } },
  Card: { type: 'AdaptiveCard', body: ['å', 1] }, Bare: null,
};
const context: ExpressionContext = {
  now: () => Date.parse('2026-03-29T00:30:00.120Z'),
  newGuid: () => 'guid-1',
  parameter: (name) => `parameter ${name}`,
  outputs: (name) => ACTIONS[name] ?? null,
  action: (name) => ({ name, status: 'Succeeded' }),
  result: (name) => [{ name: `in ${name}`, status: 'Failed' }],
  item: (loop) => ({ Title: loop ?? 'nearest' }),
  triggerOutputs: () => ({ body: {} }),
  workflow: () => ({ run: { name: 'run-1' } }),
};
const value = (text: string): Json => evaluateText(text, context);

const table: readonly (readonly [string, Json])[] = [
  // Text and expressions
  ['plain', 'plain'], ['', ''], ['@@home', '@home'], ['a@b.se', 'a@b.se'], ['@@{x}', '@{x}'], ['a @@{x} b', 'a @{x} b'], ['a@@b', 'a@@b'],
  ["@{'}'} and @{concat('a', 'it''s')}", "} and ait's"], ['@{1} @{true} @{null} @{createArray(1)}', '1 True  [1]'], ['@{utcNow(\'yyyy\')}', '2026'],
  ["@{outputs('Card')}", '{"type":"AdaptiveCard","body":["å",1]}'], ["@outputs('Card')", { type: 'AdaptiveCard', body: ['å', 1] }],
  // Access
  ["@outputs('Rows')['body'].value[0]['HbStatus']?['Value']", 'AwaitingDecision'], ["@body('Rows')?['nothing']?['at']?['all']", null], ["@outputs('Bare')?['x']", null],
  ["@first(body('Rows')?['value'])?['Title']", 'En "bussgata" \\ @{x}\n🌱'], ["@body('Rows')['value']?[7]", null], ["@body('Card')", ['å', 1]], ["@body('Bare')", null],
  ["@items('Each')['Title']", 'Each'], ["@item()?['Title']", 'nearest'], ["@result('Do')[0]['status']", 'Failed'], ["@actions('A')['status']", 'Succeeded'], ["@workflow()['run']['name']", 'run-1'],
  ["@parameters('Webbplats (hb_SiteUrl)')", 'parameter Webbplats (hb_SiteUrl)'], ["@triggerOutputs()?['body']?['x']", null],
  // Logic
  ['@equals(1, 1.0)', true], ["@equals('a', 'A')", false], ["@equals(1, '1')", false], ['@equals(null, null)', true], ['@equals(createArray(1), createArray(1))', true],
  ['@not(equals(1, 2))', true], ['@and(true, true)', true], ['@and(true, false)', false], ['@or(false, true)', true], ['@greater(2, 1)', true], ["@less('2026-01-02', '2026-01-10')", true],
  ['@greaterOrEquals(1, 1)', true], ['@lessOrEquals(2, 1)', false], ['@greater(-1, -2.5e0)', true], ["@coalesce(null, '', 'x')", ''], ['@coalesce(null, null)', null],
  ["@if(empty(''), 'none', formatDateTime('no date'))", 'none'],
  // Texts and lists
  ["@concat('a', null, 1, true)", 'a1True'], ["@replace('a&b&c', '&', '$&')", 'a$&b$&c'], ["@join(createArray('a', 'b'), ', ')", 'a, b'], ["@length('åäö')", 3], ['@length(createArray(1, 2))', 2],
  ['@empty(null)', true], ["@empty('')", true], ["@empty(createArray(''))", false], ["@first('abc')", 'a'], ["@first(body('Card'))", 'å'], ["@int('12')", 12], ["@last('abc')", 'c'], ["@last(body('Card'))", 1], ["@take('åäö', 2)", 'åä'], ["@take(createArray(1, 2), 5)", [1, 2]], ['@int(3.0)', 3],
  ["@union(createArray(1, 2), createArray(2, 3))", [1, 2, 3]], ["@uriComponent('a b&ö')", 'a%20b%26%C3%B6'], ['@guid()', 'guid-1'], ["@string(null)", ''],
  // Time: 00:30 UTC is 01:30 in Sweden, half an hour before the clocks go forward.
  ['@utcNow()', '2026-03-29T00:30:00.1200000Z'], ["@addDays('2026-02-28', 1, 'yyyy-MM-dd')", '2026-03-01'], ['@addHours(utcNow(), -1)', '2026-03-28T23:30:00.1200000Z'],
  ["@convertFromUtc(utcNow(), 'W. Europe Standard Time', 'yyyy-MM-dd HH:mm')", '2026-03-29 01:30'], ["@convertFromUtc('2026-03-29T01:00:00Z', 'W. Europe Standard Time')", '2026-03-29T03:00:00.0000000'],
  ["@convertFromUtc('2026-04-30T22:00:00Z', 'W. Europe Standard Time', 'yyyy-MM-dd')", '2026-05-01'],
  ["@formatDateTime('2026-05-01', 'dddd d MMMM yyyy', 'sv-SE')", 'fredag 1 maj 2026'], ["@formatDateTime('2026-05-01T12:00:00.1234567Z', 'o')", '2026-05-01T12:00:00.1230000Z'],
  ["@formatDateTime(utcNow(), '''kl.'' H.mm')", 'kl. 0.30'],
];

test.each(table)('%s', (text, expected) => expect(value(text)).toEqual(expected));

test.each([
  ['@body(', 'expected'], ["@concat('a' 'b')", '","'], ["@'open", 'closing'], ['@hello', '"("'], ['@{1', '"}"'], ['@length(1) more', 'nothing more'],
  ['@shout(1)', 'The function shout is unknown'], ["@utcnow()", 'utcnow is unknown'], ['@not()', 'does not take 0'],
  ["@outputs('Card')['x']", "Property 'x' doesn't exist"], ["@string('a')?['x']", 'not supported on values of type'], ["@outputs('Bare')['x']", "type 'Null'"], ["@createArray()", 'createArray'],
  ["@createArray(1)[3]", 'no place 3'], ['@greater(1, null)', "'Null'"], ["@greater(1, '2')", 'two numbers'], ["@and(true, 'true')", 'a boolean'], ['@length(null)', "'Null'"], ["@int('a')", 'whole number'],
  ["@formatDateTime('soon')", 'point in time'], ["@formatDateTime(null)", 'a string'], ["@formatDateTime(utcNow(), 'q')", 'format'], ["@convertFromUtc(utcNow(), 'Europe/Stockholm')", 'W. Europe Standard Time'],
  ["@if('yes', 1, 2)", 'a boolean'], ["@replace(null, 'a', 'b')", 'a string'],
])('%s is refused', (text, message) => expect(() => value(text)).toThrow(message));

test('what people have written is never read as an expression', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (title) => {
    const own = { ...context, item: () => ({ Title: title }) };
    const card = resolve({ body: [{ text: "@item()?['Title']" }, { text: "Ärende: @{item()?['Title']}" }] }, own);
    expect(card).toEqual({ body: [{ text: title }, { text: `Ärende: ${title}` }] });
    expect(JSON.parse(evaluateText('@string(item())', own) as string)).toEqual({ Title: title });
  }));
});

test('any text in quotes comes out as it was', () => {
  fc.assert(fc.property(fc.string(), (text) => {
    expect(value(`@{concat('${text.replaceAll("'", "''")}')}`)).toBe(text);
  }));
});

test('reading ends, in a value or in a FlowError', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('@', '{', '}', "'", '(', ')', '[', ']', '?', '.', ',', 'a', '1', '-', ' ') }), (text) => {
    expect(Array.isArray(problemsOfText(text))).toBe(true);
  }));
});

test('a definition can be looked through', () => {
  expect(problemsOfText("@concat(shout('x'), guid(1))")).toEqual(['the function shout is unknown', 'guid takes 0 values, here 1']);
  expect(problemsOfText('@{body(')).toHaveLength(1);
  expect(stringsIn({ a: ['x', { b: 'y' }], c: 1 })).toEqual([{ place: 'a[0]', text: 'x' }, { place: 'a[1].b', text: 'y' }]);
  expect(callsIn({ a: "@body('A')?['x']", b: "@{length(body('B'))}" }).map(({ name }) => name)).toEqual(['body', 'length', 'body']);
  expect(readTemplate('@{1}').kind).toBe('text');
});
