import { problemsOfText } from '../../../local/flows/expressions/index';
import { operationOf, ownStrings, placed, type ShippedFlow } from './read-flow';

/** The types of action the flows may use, and the operations of each connector. */
const TYPES: readonly string[] = ['OpenApiConnection', 'Compose', 'If', 'Foreach', 'Scope', 'Query', 'Select', 'Terminate'];
const OPERATIONS: Readonly<Record<string, readonly string[]>> = {
  shared_sharepointonline: ['GetItems', 'GetItem', 'PatchItem', 'PostItem'],
  shared_teams: ['PostCardToConversation'],
  shared_office365: ['SendEmailV2'],
};

/** Power Automate's own limits (MicrosoftDocs/power-automate-docs, limits-and-config). */
const LIMITS = { actions: 500, nesting: 8, name: 80, description: 256, expression: 8192 } as const;

/** What in a flow is beyond a limit, unknown, or bound to one organisation. */
export const limitProblems = (flow: ShippedFlow): readonly string[] => {
  const all = placed(flow.definition.actions);
  const names = all.map(({ name }) => name);
  const problems: string[] = [];
  if (all.length > LIMITS.actions) problems.push(`it has ${all.length} actions`);
  names.filter((name, at) => names.indexOf(name) !== at).forEach((name) => problems.push(`two actions are called ${name}`));
  for (const { name, action, within } of all) {
    if (name.length > LIMITS.name || !/^\w+$/.test(name)) problems.push(`${name} is no good name`);
    if ((action.description ?? '').length > LIMITS.description) problems.push(`${name} has too long a description`);
    if (within.length + 1 > LIMITS.nesting) problems.push(`${name} stands too deep`);
    if (!TYPES.includes(action.type)) problems.push(`${name} is a ${action.type}`);
    const called = operationOf(action);
    if (called !== undefined && OPERATIONS[called.connector]?.includes(called.operation) !== true) problems.push(`${name} calls ${called.connector} ${called.operation}`);
    if (called !== undefined && flow.connectionReferences[called.connector] === undefined) problems.push(`${name} has no reference to ${called.connector}`);
    if (action.type === 'Terminate' && within.some((around) => around.action.type === 'Foreach')) problems.push(`${name} ends the flow from inside a loop`);
    for (const { place, text } of ownStrings(action)) {
      if (text.length > LIMITS.expression) problems.push(`${name}, ${place}: longer than ${LIMITS.expression} characters`);
      problemsOfText(text).forEach((problem) => problems.push(`${name}, ${place}: ${problem}`));
    }
  }
  return problems;
};

/** Whether something of one organisation, or a fixed address, has slipped into a file. */
export const tenantProblems = (text: string): readonly string[] => [
  ...(/sharepoint\.com|onmicrosoft\.com|@[\w-]+\.(se|com|example)\b|19:[\w-]+@thread/i.exec(text) ?? []).slice(0, 1),
  ...[...text.matchAll(/https?:\/\/[^"'\s<]+/g)].map(([address]) => address)
    .filter((address) => !/^https?:\/\/(schema\.management\.azure\.com|adaptivecards\.io|www\.w3\.org|schemas\.openxmlformats\.org)\//.test(address)),
];
