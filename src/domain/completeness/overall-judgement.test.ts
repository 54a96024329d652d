import { divergingViewId } from '../../method/ids';
import type { CaseFacts } from './facts';
import { judgement } from './overall-judgement';

const blank = { assessorName: '', assessorRole: '', assessedOn: null, proposal: '', openQuestions: '', outcome: 'NotJudged' };
/** Only what the rule of this part reads. */
const facts = (assessment: object, answers: readonly object[] = []): CaseFacts => ({ assessment: { ...blank, ...assessment }, answers }) as unknown as CaseFacts;
const view = (text: string, participants: string) => ({ item: divergingViewId('1'), choice: '', subReason: '', text, participants });
const lacking = (from: CaseFacts): readonly string[] =>
  judgement(from).missing.flatMap((one) => (one !== false && one.kind === 'judged' && !('dimension' in one.part) ? [one.part.kind] : []));

it.each<[string, CaseFacts, boolean, readonly string[]]>([
  ['nothing', facts({}), false, ['assessor', 'assessedOn']],
  ['a role from outside', facts({ assessorRole: 'Folkhälsostrateg' }), true, ['assessedOn']],
  ['a name from outside', facts({ assessorName: 'Eva Ek', assessedOn: '2026-03-01' }), true, []],
  ['a view without whose', facts({}, [view('Bullret', '')]), true, ['views', 'assessor', 'assessedOn']],
  ['a view that says both', facts({}, [view('Bullret', 'Eva Ek')]), true, ['assessor', 'assessedOn']],
])('%s', (_name, from, isBegun, expected) => {
  expect(judgement(from).isBegun).toBe(isBegun);
  expect(lacking(from)).toEqual(expected);
});
