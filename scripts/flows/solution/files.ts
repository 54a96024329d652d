import { allFlows, fileNameOf } from '../all-flows';
import { variables } from '../variables';
import { contentTypesXml, customizationsXml, solutionXml, variableXml } from './documents';
import { workflowJson } from './workflow-json';

/** The folder in the repository; it is exactly the root of the zip. */
export const SOLUTION_FOLDER = 'power-automate/solution';

/** Every file of the solution: path in the zip and content. */
export const solutionFiles = (): Readonly<Record<string, string>> => ({
  '[Content_Types].xml': contentTypesXml(),
  'solution.xml': solutionXml(),
  'customizations.xml': customizationsXml(),
  ...Object.fromEntries(allFlows.map((flow) => [`Workflows/${fileNameOf(flow)}`, `${JSON.stringify(workflowJson(flow), null, 2)}\n`])),
  ...Object.fromEntries(Object.values(variables).map((variable) => [
    `environmentvariabledefinitions/${variable.schemaName}/environmentvariabledefinition.xml`, variableXml(variable, variables.site),
  ])),
});
