import { allRecords, type FlowRun } from '../../flows/index';

const MOST = 60;
const DOES: readonly string[] = ['PatchItem', 'PostItem', 'PostCardToConversation', 'SendEmailV2'];

const operationOf = (inputs: unknown): string => (inputs as { host?: { operationId?: string } } | undefined)?.host?.operationId ?? '';

/** Whether a run changed or sent something, or went wrong: the others look all alike. */
export const isNoteworthy = ({ status, actions }: FlowRun): boolean =>
  status !== 'Succeeded' || allRecords(actions).some((record) => record.status === 'Failed' || (record.status === 'Succeeded' && DOES.includes(operationOf(record.inputs))));

/** The history with one more run, newest first. Of the runs of a flow that found nothing to do only the latest is kept. */
export const keepRun = (runs: readonly FlowRun[], run: FlowRun): readonly FlowRun[] =>
  [run, ...(isNoteworthy(run) ? runs : runs.filter((one) => one.flow !== run.flow || isNoteworthy(one)))].slice(0, MOST);
