/** One chunk for what shows a submitted brief: the reader, and the comparison with the case as it is now. */
export { ChangedSince } from './changed-since';
export { SubmittedBrief } from './submitted-brief';
