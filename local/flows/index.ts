/** Runs the flows of the solution on this machine: definitions, the run itself, and connectors that end in an outbox. */
export { openOutbox, OUTBOX_FILE, type Outbox, type OutboxMessage } from './connectors/outbox';
export { outlookOperations } from './connectors/outlook';
export { sharePointOperations } from './connectors/sharepoint/operations';
export { openFlowSite, type FlowSite } from './connectors/sharepoint/site';
export { teamsOperations } from './connectors/teams';
export type { Connectors, ConnectorAnswer, Operation } from './run/connector';
export { readDefinitions, type DefinitionFile, type Flow } from './run/definition';
export { createFlowRunner, type FlowRunner, type FlowRunnerOptions } from './run/flow-runner';
export { allRecords, type ActionRecord, type FlowRun, type Status } from './run/records';
