/** One chunk: what only those need who decide, plan meetings or take a case back (see lazy-management). */
export { claim, follow } from './move-case';
export { changeRow } from './change-row';
export { decide } from './decide';
export { openConditions } from './open-conditions';
export { createMeetingPort } from './meeting-port';
export { createSubmissionPort } from './submission-port';
