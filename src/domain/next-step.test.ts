import * as fc from 'fast-check';
import { newStanding } from './case-flow/case-flow';
import type { Standing } from './case-flow/case-flow';
import type { PartFill } from './completeness';
import { nextStep } from './next-step';

const at = (changes: Partial<Standing>): Standing => ({ ...newStanding, ...changes });
const done = (part: PartFill['part']): PartFill => ({ part, state: 'done', missing: [] });
const open = (part: PartFill['part'], state: PartFill['state'] = 'empty'): PartFill => ({ part, state, missing: [{ kind: 'way' }] });

it.each<[string, Standing, PartFill[], boolean, string]>([
  ['the first part that lacks something', at({}), [done('overview'), open('a'), open('stop1')], false, 'a'],
  ['rework comes before what is merely empty', at({}), [open('a'), open('stop1', 'attention')], false, 'stop1'],
  ['with the management group', at({ status: 'AwaitingDecision' }), [open('a')], false, 'wait'],
  ['ended', at({ status: 'Ended' }), [open('a')], false, 'over'],
  ['found unsustainable', at({ outcome: 'Unsustainable' }), [open('c'), done('judgement')], false, 'handOver'],
  ['found unsustainable, judgement unfinished', at({ outcome: 'Unsustainable' }), [open('judgement')], false, 'judgement'],
  ['found unsustainable and decided on', at({ outcome: 'Unsustainable' }), [done('judgement'), open('brief')], true, 'brief'],
  ['nothing missing', at({ outcome: 'Sustainable' }), [done('a')], false, 'complete'],
])('%s', (_name, standing, fills, isDecided, expected) => {
  const step = nextStep(standing, fills, isDecided);
  expect(step.kind === 'part' ? step.fill.part : step.kind).toBe(expected);
});

it('never suggests writing in a case that is not open', () => {
  fc.assert(fc.property(fc.constantFrom('AwaitingDecision', 'Completed', 'Ended') as fc.Arbitrary<Standing['status']>, fc.boolean(), (status, isDecided) => {
    expect(['wait', 'over']).toContain(nextStep(at({ status }), [open('a')], isDecided).kind);
  }));
});
