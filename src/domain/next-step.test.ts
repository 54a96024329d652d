import * as fc from 'fast-check';
import { newStanding } from './case-flow/case-flow';
import type { Standing } from './case-flow/case-flow';
import { decisionCodes } from '../method/scales';
import type { DecisionCode } from '../method/scales';
import type { PartFill } from './completeness';
import { nextStep } from './next-step';

const at = (changes: Partial<Standing>): Standing => ({ ...newStanding, ...changes });
const done = (part: PartFill['part']): PartFill => ({ part, state: 'done', missing: [] });
const open = (part: PartFill['part'], state: PartFill['state'] = 'empty'): PartFill => ({ part, state, missing: [{ kind: 'way' }] });

it.each<[string, Standing, PartFill[], DecisionCode | null, string]>([
  ['the first part that lacks something', at({}), [done('overview'), open('a'), open('stop1')], null, 'a'],
  ['rework comes before what is merely empty', at({}), [open('a'), open('stop1', 'attention')], null, 'stop1'],
  ['with the management group', at({ status: 'AwaitingDecision' }), [open('a')], null, 'wait'],
  ['ended', at({ status: 'Ended' }), [open('a')], null, 'over'],
  ['found unsustainable', at({ outcome: 'Unsustainable' }), [open('c'), done('judgement')], null, 'handOver'],
  ['found unsustainable, judgement unfinished', at({ outcome: 'Unsustainable' }), [open('judgement')], null, 'judgement'],
  ['found unsustainable and decided on', at({ outcome: 'Unsustainable' }), [done('judgement'), open('brief')], 'continue', 'brief'],
  ['sent back', at({ outcome: 'Unsustainable', routing: 'Returned' }), [open('a'), open('judgement', 'attention')], 'backToGroup', 'resubmit'],
  ['sent back and found sustainable since', at({ outcome: 'Sustainable', routing: 'Returned' }), [done('a'), open('brief')], 'backToGroup', 'brief'],
  ['decided, the status lags', at({ status: 'AwaitingDecision' }), [open('a')], 'end', 'readDecision'],
  ['nothing missing', at({ outcome: 'Sustainable' }), [done('a')], null, 'complete'],
])('%s', (_name, standing, fills, decision, expected) => {
  const step = nextStep(standing, fills, decision);
  expect(step.kind === 'part' ? step.fill.part : step.kind).toBe(expected);
});

it('never suggests writing in a case that is not open', () => {
  fc.assert(fc.property(fc.constantFrom('AwaitingDecision', 'Completed', 'Ended') as fc.Arbitrary<Standing['status']>, fc.constantFrom(null, ...decisionCodes), (status, decision) => {
    expect(['wait', 'readDecision', 'over']).toContain(nextStep(at({ status }), [open('a')], decision).kind);
  }));
});
