import type { IndicatorFacts } from '../indicators';
import type { CaseFacts } from './facts';
import { plan } from './plan';

const answer = (item: string, choice: string) => ({ item, choice, text: '', subReason: '' });
const indicator = (changes: Partial<IndicatorFacts> = {}): CaseFacts['indicators'][number] => ({
  under: 'k', catches: null, direction: null, baseline: 0, target: 1, baselineOn: null, targetOn: null, concernsPeople: null, bySex: false,
  baselineWomen: null, baselineMen: null, targetWomen: null, targetMen: null, numerator: '', denominator: '', ...changes,
});
const cost = { kind: 'runningCost', amount: 1, payer: 'Regionen', funding: null } as const;
const no = [answer('D.investments', 'no'), answer('D.running', 'no')];
const whole: Pick<CaseFacts, 'keys' | 'actions' | 'indicators' | 'costs' | 'answers'> = {
  keys: [{ key: 'k', name: 'Nyckel', meets: [] }], actions: [{ under: 'k', meets: [], status: null }],
  indicators: [indicator({ catches: 'positive' }), indicator({ catches: 'negative' })], costs: [], answers: no,
};
// The plan reads no more of a case than this.
const missing = (changes: Partial<typeof whole>): unknown[] => plan({ ...whole, ...changes } as CaseFacts).missing.filter((one) => one !== false).map((one) => one.kind);

test.each<[string, Partial<typeof whole>, string[]]>([
  ['a whole plan', {}, []],
  ['a key that only a cancelled action takes care of', { actions: [{ under: 'k', meets: [], status: 'cancelled' }] }, ['actions']],
  ['no indicators at all', { indicators: [] }, ['indicators']],
  ['only indicators of what gets better', { indicators: [indicator({ catches: 'positive' })] }, ['negativeIndicator']],
  ['only indicators of what gets worse', { indicators: [indicator({ catches: 'negative' })] }, ['positiveIndicator']],
  ['indicators of which nobody has said', { indicators: [indicator()] }, ['indicatorSigns']],
  ['an indicator without a target', { indicators: [...whole.indicators, indicator({ target: null })] }, ['levelsOfIndicators']],
  ['an indicator that concerns people', { indicators: [...whole.indicators, indicator({ concernsPeople: 'yes' })] }, ['bySex']],
  ['costs nobody has spoken of', { answers: [] }, ['investments', 'runningCosts']],
  ['yes, and no cost', { answers: [answer('D.investments', 'yes'), answer('D.running', 'yes')], costs: [cost] }, ['investmentRows']],
  ['not known', { answers: [answer('D.investments', 'unknown'), answer('D.running', 'unknown')] }, []],
  ['a cost without anybody who pays', { answers: [answer('D.investments', 'no'), answer('D.running', 'yes')], costs: [{ ...cost, payer: ' ' }] }, ['payers']],
])('%s lacks', (_name, changes, expected) => {
  expect(missing(changes)).toEqual(expected);
});

test('it has begun with anything that is written in it', () => {
  const empty = { ...whole, actions: [], indicators: [], answers: [] };
  const isBegun = (changes: Partial<typeof whole>): boolean => plan({ ...empty, ...changes } as CaseFacts).isBegun;
  expect(isBegun({})).toBe(false);
  expect([isBegun({ costs: [cost] }), isBegun({ answers: [answer('D.running', 'no')] }), isBegun({ answers: [{ ...answer('F.stop', ''), text: 'Skyltar' }] })]).toEqual([true, true, true]);
});
