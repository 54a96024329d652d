import { has } from './answers';
import type { CaseFacts, Found } from './facts';

/** What the initiative is; the light track does not ask for delimitation and alternatives. */
export const initiative = ({ assessment }: CaseFacts): Found => {
  const isFull = assessment.track !== 'light';
  return {
    isBegun: true,
    missing: [
      !has(assessment.purpose) && { kind: 'purpose' }, assessment.type === null && { kind: 'type' },
      !has(assessment.unit) && { kind: 'unit' }, assessment.owner === null && { kind: 'owner' },
      !has(assessment.trackReason) && { kind: 'trackReason' },
      isFull && !has(assessment.delimitation) && { kind: 'delimitation' },
      isFull && !has(assessment.zeroAlternative) && { kind: 'zeroAlternative' },
    ],
  };
};
