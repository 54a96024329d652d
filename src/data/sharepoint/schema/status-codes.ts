/**
 * Codes of the status columns that Power Automate sees (docs: architecture, "Status columns"). They are the contract
 * with flows outside the code: codes are only ever added, never renamed.
 */
export const statusCodes = ['Planned', 'InProgress', 'AwaitingDecision', 'Completed', 'Ended'] as const;
export const outcomeCodes = ['NotJudged', 'Sustainable', 'Unsustainable'] as const;
export const routingCodes = ['None', 'Pending', 'InReview', 'Decided', 'Returned', 'Failed'] as const;
export const stepCodes = ['a', 'stop1', 'b', 'c', 'stop2', 'd', 'judgement', 'brief'] as const;
