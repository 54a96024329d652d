import * as fc from 'fast-check';
import { divergingViewId } from '../method/ids';
import { countUnfinishedViews, divergingViews } from './diverging-views';
import type { ViewAnswer } from './diverging-views';
import { readJudgements, suggestOutcome } from './judgement';

const view = (changes: Partial<ViewAnswer> = {}): ViewAnswer =>
  ({ key: 'k', item: divergingViewId('1'), category: 'social', choice: 'counteracts', text: 'Bullret', participants: 'Folkhälsostrateg', ...changes });

it('reads what differs, whose it is and why', () => {
  expect(divergingViews([view(), view({ key: 'l', category: 'economic', choice: '' }), { ...view(), item: 'J.social' }])).toEqual([
    { key: 'k', dimension: 'social', value: 'counteracts', why: 'Bullret', who: 'Folkhälsostrateg' },
    { key: 'l', dimension: 'economic', value: null, why: 'Bullret', who: 'Folkhälsostrateg' },
  ]);
});

it.each([
  ['a dimension nobody knows', { category: 'kulturell' }, { dimension: null, value: 'counteracts' }],
  ['a value nobody knows', { choice: 'kanske' }, { dimension: 'social', value: null }],
])('keeps a view with %s', (_name, changes, expected) => {
  expect(divergingViews([view(changes)])).toMatchObject([expected]);
});

it('leaves out a row in which nobody has said anything', () => {
  expect(divergingViews([view({ choice: '', text: ' \n', participants: '' })])).toEqual([]);
});

it.each([
  ['one that says both', {}, 0], ['one without whose', { participants: ' ' }, 1], ['one without why', { text: '' }, 1],
  ['one that is only begun', { text: '', participants: '', choice: '' }, 1], ['an answer that is no view', { item: 'J.social', text: '', participants: '' }, 0],
])('counts what is unfinished: %s', (_name, changes, expected) => {
  expect(countUnfinishedViews([view(changes)])).toBe(expected);
});

it('never changes what the three judgements say or suggest', () => {
  const anyView = fc.record({ category: fc.constantFrom('social', 'ecological', 'economic', ''), choice: fc.constantFrom('contributes', 'neutral', 'counteracts', '') });
  const judged = [{ item: 'J.social', choice: 'contributes', subReason: '', text: 'Skäl' }];
  fc.assert(fc.property(fc.array(anyView), (views) => {
    const rows = views.map((one, index) => ({ ...view({ ...one, item: divergingViewId(String(index)) }), subReason: '' }));
    expect(readJudgements([...rows, ...judged])).toEqual(readJudgements(judged));
    expect(suggestOutcome(readJudgements([...rows, ...judged]).map(({ value }) => value))).toBe('notAllJudged');
  }));
});
