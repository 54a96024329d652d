import { allFlows, fileNameOf } from '../all-flows';
import { connectors } from '../connectors';
import type { Flow } from '../definition';
import type { Variable } from '../variables';
import { document, el, type Element } from './xml';

/** Version of the solution; counted up with every change, or an import keeps what is there. */
export const SOLUTION_VERSION = '0.4.0.0';
/** Every environment takes labels under English's number, whatever its own language; the words are Swedish. */
const LANGUAGE = '1033';
const INSTANCE = { 'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance' };

const localized = (text: string): Element => el('LocalizedNames', [el('LocalizedName', undefined, { description: text, languagecode: LANGUAGE })]);
const described = (text: string): Element => el('Descriptions', [el('Description', undefined, { description: text, languagecode: LANGUAGE })]);
const values = (pairs: Readonly<Record<string, string>>): readonly Element[] => Object.entries(pairs).map(([name, text]) => el(name, text));

/** `solution.xml`: what the solution is called and what it holds. Variables and connections are not listed: they come with their own files. */
export const solutionXml = (): string => document(el('ImportExportXml', [
  el('SolutionManifest', [
    el('UniqueName', 'Hallbarhetssakring'),
    localized('Hållbarhetssäkring'),
    described('Flöden som lämnar ohållbara ärenden till ledningsgruppen och talar om vad som beslutats.'),
    ...values({ Version: SOLUTION_VERSION, Managed: '0' }),
    el('Publisher', [
      el('UniqueName', 'hallbarhetssakring'),
      localized('Hållbarhetssäkring'),
      el('Descriptions'),
      el('EMailAddress', undefined, { 'xsi:nil': 'true' }),
      el('SupportingWebsiteUrl', undefined, { 'xsi:nil': 'true' }),
      ...values({ CustomizationPrefix: 'hb', CustomizationOptionValuePrefix: '24870' }),
      el('Addresses'),
    ]),
    el('RootComponents', allFlows.map(({ id }) => el('RootComponent', undefined, { type: '29', id: `{${id}}`, behavior: '0' }))),
    el('MissingDependencies'),
  ]),
], { version: '9.2.23023.168', SolutionPackageVersion: '9.2', languagecode: LANGUAGE, generatedBy: 'CrmLive', ...INSTANCE }));

/** A flow in Draft: an import never starts a flow whose variables are empty. */
const workflow = (flow: Flow): Element => el('Workflow', [
  ...values({
    JsonFileName: `/Workflows/${fileNameOf(flow)}`, Type: '1', Subprocess: '0', Category: '5', Mode: '0', Scope: '4', OnDemand: '0',
    TriggerOnCreate: '0', TriggerOnDelete: '0', AsyncAutodelete: '0', SyncWorkflowLogOnFailure: '0', StateCode: '0', StatusCode: '1',
    RunAs: '1', IsTransacted: '1', IntroducedVersion: '0.4.0.0', IsCustomizable: '1', BusinessProcessType: '0',
    IsCustomProcessingStepAllowedForOtherPublishers: '1', ModernFlowType: '0', PrimaryEntity: 'none',
  }),
  localized(flow.title),
  described(flow.description),
], { WorkflowId: `{${flow.id}}`, Name: flow.title });

/** `customizations.xml`: the flows and the references to connections. */
export const customizationsXml = (): string => document(el('ImportExportXml', [
  el('Entities'), el('Roles'),
  el('Workflows', allFlows.map(workflow)),
  ...['FieldSecurityProfiles', 'Templates', 'EntityMaps', 'EntityRelationships', 'OrganizationSettings', 'optionsets', 'CustomControls', 'EntityDataProviders'].map((name) => el(name)),
  el('connectionreferences', Object.entries(connectors).map(([connector, { reference, title }]) => el('connectionreference', values({
    connectionreferencedisplayname: `Hållbarhetssäkring – ${title}`,
    connectorid: `/providers/Microsoft.PowerApps/apis/${connector}`,
    iscustomizable: '1', statecode: '0', statuscode: '1',
  }), { connectionreferencelogicalname: reference }))),
  el('Languages', [el('Language', LANGUAGE)]),
], INSTANCE));

const label = (name: string, text: string): Element => el(name, [el('label', undefined, { description: text, languagecode: LANGUAGE })], { default: text });
const SHAREPOINT = '/providers/microsoft.powerapps/apis/shared_sharepointonline';
/** Dataverse's numbers for a text and for a data source. */
const TEXT = '100000000';
const DATA_SOURCE = '100000004';

/** A variable without a default. A site or a list is a data source: the import then offers a picker. */
export const variableXml = (variable: Variable, site: Variable): string => {
  const isSource = variable.kind !== 'text';
  return document(el('environmentvariabledefinition', [
    ...(isSource ? values({ apiid: SHAREPOINT }) : []),
    label('description', variable.description),
    label('displayname', variable.displayName),
    ...values({ introducedversion: '0.4.0.0', iscustomizable: '1', isrequired: '0' }),
    ...(isSource ? values({ parameterkey: variable.kind === 'site' ? 'dataset' : 'table' }) : []),
    ...(variable.kind === 'list' ? [el('parentdefinitionid', [el('schemaname', site.schemaName)])] : []),
    ...values({ secretstore: '0', type: isSource ? DATA_SOURCE : TEXT }),
  ], { schemaname: variable.schemaName }));
};

/** What kinds of files the zip holds. */
export const contentTypesXml = (): string => document(el('Types', ['xml', 'json'].map((extension) =>
  el('Default', undefined, { Extension: extension, ContentType: 'application/octet-stream' })),
{ xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' }));
