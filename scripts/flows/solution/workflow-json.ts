import { connectors, type ConnectorName } from '../connectors';
import { inOrder, type Flow, type Json } from '../definition';
import { parameterName, variables } from '../variables';

const names = (text: string, all: readonly string[]): readonly string[] => all.filter((one) => text.includes(`"${one}"`));

const connectionReferences = (used: readonly string[]): Json => Object.fromEntries(used.map((name) => [name, {
  runtimeSource: 'embedded',
  connection: { connectionReferenceLogicalName: connectors[name as ConnectorName].reference },
  api: { name },
}]));

const parametersOf = (actions: string): Json => ({
  $connections: { defaultValue: {}, type: 'Object' },
  $authentication: { defaultValue: {}, type: 'SecureObject' },
  ...Object.fromEntries(Object.values(variables)
    .filter((variable) => actions.includes(parameterName(variable)))
    .map((variable) => [parameterName(variable), { type: 'String', metadata: { schemaName: variable.schemaName, description: variable.description } }])),
});

/** The file of one flow, as an unpacked solution holds it: only the connectors and variables the flow uses. */
export const workflowJson = (flow: Flow): Json => {
  const ordered = inOrder(flow.actions);
  const actions = JSON.stringify(ordered);
  return {
    properties: {
      connectionReferences: connectionReferences(names(actions, Object.keys(connectors))),
      definition: {
        $schema: 'https://schema.management.azure.com/providers/Microsoft.Logic/schemas/2016-06-01/workflowdefinition.json#',
        contentVersion: '1.0.0.0',
        parameters: parametersOf(actions),
        triggers: {
          // A sweep that is still running is waited for: two at once could claim the same case.
          By_the_clock: { type: 'Recurrence', recurrence: flow.recurrence as unknown as Json, runtimeConfiguration: { concurrency: { runs: 1 } } },
        },
        actions: ordered as unknown as Json,
      },
      templateName: null,
    },
    schemaVersion: '1.0.0.0',
  };
};
