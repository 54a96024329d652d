import type { CasePort } from '../ports/case-session';
import { success } from '../ports/results';
import { createCaseSession } from './case-session';
import type { SessionSurroundings } from './surroundings';

/** Opens cases over a store of rows (contract: CasePort). */
export const createCasePort = (surroundings: SessionSurroundings): CasePort => ({
  open: async (caseId) => {
    const reading = await surroundings.store.readCase(caseId);
    return reading.ok ? success(createCaseSession(caseId, reading.value, surroundings)) : reading;
  },
});
