import type { EntrySet, ReferenceEntry } from '../../method/reference';
import { problemsOf } from './validate';

const entry = (set: EntrySet, id: string, values: Partial<ReferenceEntry> = {}): ReferenceEntry => ({
  set, id, parent: '', order: 1, sv: { title: 'Namn', help: 'Hjälp', example: '' }, en: { title: '', help: '', example: '' },
  details: {}, isWithdrawn: false, ...values,
});
const words = (title: string, help = 'Hjälp') => ({ title, help, example: '' });
const framework = entry('framework', 'agenda2030', { details: { level: 'global' } });
const goal = (values: Partial<ReferenceEntry> = {}) => entry('goal', 'goal.x', { parent: 'agenda2030', details: { number: '1', dimensions: 'social,economic' }, ...values });
const strategy = entry('strategy', 's', { details: { version: 's-1', status: 'current' } });
const type = entry('nodeType', 'priority', { details: { takesEffects: 'yes' } });
const node = (id: string, under = '') => entry('node', id, { parent: 's', details: { type: 'priority', ...(under === '' ? {} : { under }) } });
const checkPoint = (id: string, values: Partial<ReferenceEntry> = {}) => entry('checkPoint', id, { parent: 'S1', details: { mandatory: 'yes' }, ...values });
const wordless = { sv: words('', ''), en: words('', '') };
const found = (...entries: readonly ReferenceEntry[]) => problemsOf(entries).map(({ set: _set, id, ...problem }) => ({ id, ...problem }));

test.each<[string, readonly ReferenceEntry[], readonly object[]]>([
  ['nothing wrong', [framework, goal(), strategy, type, node('n.1'), node('n.2', 'n.1')], []],
  ['a parent that is not there', [goal()], [{ id: 'goal.x', kind: 'missingParent', parent: 'agenda2030' }]],
  ['no parent where one is needed', [framework, goal({ parent: '' })], [{ id: 'goal.x', kind: 'missingParent', parent: '' }]],
  ['a support question in no category', [entry('supportQuestion', 'SQ.1', { parent: 'weather' })], [{ id: 'SQ.1', kind: 'missingParent', parent: 'weather' }]],
  ['one id twice', [framework, goal(), goal()], [{ id: 'goal.x', kind: 'duplicateId' }]],
  ['no Swedish name', [{ ...framework, sv: words(' ') }], [{ id: 'agenda2030', kind: 'emptyTitle' }]],
  ['no help on a question', [entry('question', 'A1', { sv: words('Vad?', ' ') })], [{ id: 'A1', kind: 'emptyHelp' }]],
  ['a goal whose id nobody knows as a goal', [framework, goal({ id: 'x.1' })], [{ id: 'x.1', kind: 'badId' }]],
  ['a node that would be taken for a goal', [strategy, type, node('sdg.99')], [{ id: 'sdg.99', kind: 'badId' }]],
  ['a support question that would be taken for the group’s own', [entry('supportQuestion', 'own.1', { parent: 'power' })], [{ id: 'own.1', kind: 'badId' }]],
  ['an id with a space', [entry('unit', 'unit 1')], [{ id: 'unit 1', kind: 'badId' }]],
  ['a new question on the main road', [entry('question', 'A5')], [{ id: 'A5', kind: 'fixedSet' }]],
  ['a code taken out of a scale', [entry('scale', 'effectSign.positive', { isWithdrawn: true })], [{ id: 'effectSign.positive', kind: 'fixedSet' }]],
  ['a link without https', [entry('link', 'l', { details: { url: 'http://x.se' } })], [{ id: 'l', kind: 'badLink', url: 'http://x.se' }]],
  ['a link that is no address', [entry('link', 'l')], [{ id: 'l', kind: 'badLink', url: '' }]],
  ['a link for a part that is not there', [entry('link', 'l', { details: { url: 'https://x.se', parts: 'a,attic' } })], [{ id: 'l', kind: 'badDetail', name: 'parts', value: 'a,attic' }]],
  ['a dimension of one’s own', [framework, goal({ details: { number: '1', dimensions: 'social,spiritual' } })], [{ id: 'goal.x', kind: 'badDetail', name: 'dimensions', value: 'social,spiritual' }]],
  ['a number that is none', [framework, goal({ details: { number: '0', dimensions: 'social' } })], [{ id: 'goal.x', kind: 'badDetail', name: 'number', value: '0' }]],
  ['a colour in words', [framework, goal({ details: { number: '1', dimensions: 'social', color: 'green' } })], [{ id: 'goal.x', kind: 'badDetail', name: 'color', value: 'green' }]],
  ['a node of a type that is not there', [strategy, node('n.1')], [{ id: 'n.1', kind: 'badDetail', name: 'type', value: 'priority' }]],
  ['a node under one of another strategy', [strategy, { ...strategy, id: 't', details: { version: 't-1', status: 'current' } }, type, { ...node('n.1'), parent: 't' }, node('n.2', 'n.1')],
    [{ id: 'n.2', kind: 'badDetail', name: 'under', value: 'n.1' }]],
  ['nodes under each other', [strategy, type, node('n.1', 'n.2'), node('n.2', 'n.3'), node('n.3', 'n.1'), node('n.4', 'n.1')],
    [{ id: 'n.1', kind: 'circularParent' }, { id: 'n.2', kind: 'circularParent' }, { id: 'n.3', kind: 'circularParent' }]],
  ['a name too long', [{ ...framework, en: words('x'.repeat(251)) }], [{ id: 'agenda2030', kind: 'tooLong', field: 'title', language: 'en', length: 251, limit: 250 }]],
  ['two units with one name', [entry('unit', 'unit.1', { sv: words('Trafik') }), entry('unit', 'unit.2', { sv: words('trafik ') })], [{ id: 'unit.2', kind: 'sameName', name: 'trafik' }]],
  ['two strategies with one version', [strategy, { ...strategy, id: 't' }], [{ id: 't', kind: 'sameVersion', version: 's-1' }]],
  ['a withdrawn unit with the name of one in use', [entry('unit', 'unit.1', { sv: words('Trafik'), isWithdrawn: true }), entry('unit', 'unit.2', { sv: words('Trafik') })], []],
  ['a check point of the handbook without words, and an added one without guidance', [checkPoint('S1.1', wordless), checkPoint('check.x', { sv: words('Fråga?', '') })], []],
  ['an added check point without a title', [checkPoint('check.x', { sv: words(' ') })], [{ id: 'check.x', kind: 'emptyTitle' }]],
  ['a check point at no stop', [checkPoint('check.x', { parent: '' })], [{ id: 'check.x', kind: 'missingParent', parent: '' }]],
  ['a check point of which nobody has said whether it is mandatory', [checkPoint('check.x', { details: {} })], [{ id: 'check.x', kind: 'badDetail', name: 'mandatory', value: '' }]],
  ['a check point that would be taken for another question', [checkPoint('A1'), checkPoint('x.1')], [{ id: 'A1', kind: 'badId' }, { id: 'A1', kind: 'missingParent', parent: 'S1' }, { id: 'x.1', kind: 'badId' }, { id: 'x.1', kind: 'missingParent', parent: 'S1' }]],
  ['a question of the handbook taken out of its stop', [checkPoint('S1.1', { ...wordless, isWithdrawn: true })], [{ id: 'S1.1', kind: 'fixedSet' }]],
  ['a question of the handbook at the other stop', [checkPoint('S1.1', { ...wordless, parent: 'S2' })], [{ id: 'S1.1', kind: 'missingParent', parent: 'S2' }]],
  ['what is withdrawn needs no parent and no details', [goal({ isWithdrawn: true, details: {} })], []],
  ['what is withdrawn keeps its name', [goal({ isWithdrawn: true, sv: words('') })], [{ id: 'goal.x', kind: 'emptyTitle' }]],
])('%s', (_name, entries, problems) => {
  expect(found(...entries)).toEqual(problems);
});
