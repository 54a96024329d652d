import { fieldDef, type FieldDef } from './field-def';

type Column = readonly [internalName: string, type: string, id: string, title: string, extras?: Readonly<Record<string, unknown>>];

/** A kind of list SharePoint can make. */
export interface ListTemplate {
  readonly id: number;
  readonly internalName: string;
  readonly name: string;
  readonly description: string;
  readonly featureId: string;
  readonly icon: string;
  /** 1 is a library, whose rows are files. */
  readonly baseType: 0 | 1;
  readonly hidden?: boolean;
  /** Columns it has beside those of every list. */
  readonly columns?: readonly Column[];
  /** Columns the first view shows; those of every list where left out. */
  readonly view?: readonly string[];
  /** Settings it begins with, other than those of every list or library. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

const STATUS = ['Not Started', 'In Progress', 'Completed', 'Deferred', 'Waiting on someone else'];
const PRIORITY = ['(1) High', '(2) Normal', '(3) Low'];
const BODY: Column = ['Body', 'Note', '7662cd2c-f069-4dba-9e35-082cf976e170', 'Description'];
const TASK: readonly Column[] = [
  BODY,
  ['Predecessors', 'LookupMulti', 'c3a92d97-2b77-4a25-9698-3ab54874bc6f', 'Predecessors', { LookupList: 'Self', LookupField: 'Title', AllowMultipleValues: true }],
  ['StartDate', 'DateTime', '64cd368d-2f95-4bfc-a1f9-8d4324ecb007', 'Start Date', { DisplayFormat: 0 }],
  ['DueDate', 'DateTime', 'cd21b4c2-6841-4f9e-a23a-738a65f99889', 'Due Date', { DisplayFormat: 0 }],
  ['Status', 'Choice', 'c15b34c3-ce7d-490a-b133-3f4de8801b76', 'Task Status', { Choices: STATUS }],
  ['Priority', 'Choice', 'a8eb573e-9e11-481a-a8c9-1104a54b2fbd', 'Priority', { Choices: PRIORITY }],
  ['PercentComplete', 'Number', 'd2311440-1ed6-46ea-b46d-daa643dc3886', '% Complete', { MinimumValue: 0, MaximumValue: 1, ShowAsPercentage: true }],
];
const CONTACT: readonly Column[] = [
  ['FirstName', 'Text', '4a722dd4-d406-4356-93f9-2550b8f50dd0', 'First Name'], ['FullName', 'Text', '475c2610-c157-4b91-9e2d-6855031b3538', 'Full Name'],
  ['Email', 'Text', 'fce16b4c-fe53-4793-aaab-b4892e736d15', 'Email Address'], ['Company', 'Text', '038d1503-4629-40f6-adaf-b47d1ab2d4fe', 'Company'],
  ['JobTitle', 'Text', 'c4e0f350-52cc-4ede-904c-dd71a3d11f7d', 'Job Title'], ['WorkPhone', 'Text', 'fd630629-c165-4513-b43c-fdb16b86a14d', 'Business Phone'],
  ['HomePhone', 'Text', '2ab923eb-9880-4b47-9965-ebf93ae15487', 'Home Phone'], ['CellPhone', 'Text', '2a464df1-44c1-4851-949d-fcd270f0ccf2', 'Mobile Number'],
  ['WorkAddress', 'Note', 'fc2e188e-ba91-48c9-9dd3-16431afddd50', 'Address'], ['WorkCity', 'Text', '6ca7bd7f-b490-402e-af1b-2813cf087b1e', 'City'],
  ['WorkZip', 'Text', '9a631556-3dac-49db-8d2f-fb033b0fdc24', 'ZIP/Postal Code'], ['WebPage', 'URL', 'a71affd2-dcc7-4529-81bc-2fe593154a5f', 'Web Page'],
  ['Comments', 'Note', '9da97a8a-1da5-4a77-98d3-4bc10456e700', 'Notes'],
];
const EVENT: readonly Column[] = [
  ['Location', 'Text', '288f5f32-8462-4175-8f09-dd7ba29359a9', 'Location'], ['EventDate', 'DateTime', '64cd368d-2f95-4bfc-a1f9-8d4324ecb007', 'Start Time', { DisplayFormat: 1 }],
  ['EndDate', 'DateTime', '2684f9f2-54be-429f-ba06-76754fc056bf', 'End Time', { DisplayFormat: 1 }], ['Description', 'Note', '9da97a8a-1da5-4a77-98d3-4bc10456e700', 'Description'],
  ['fAllDayEvent', 'Boolean', '7d95d1f4-f5fd-4a70-90cd-b35abc9b5bc8', 'All Day Event'], ['fRecurrence', 'Boolean', 'f2e63656-135e-4f1c-8fc2-ccbe74071901', 'Recurrence'],
  ['Category', 'Choice', '6df9bd52-550e-4a30-bc31-a4366832a87d', 'Category', { Choices: ['Meeting', 'Work hours', 'Business', 'Holiday', 'Get-together', 'Gifts', 'Birthday', 'Anniversary'], FillInChoice: true }],
];

/** The templates this server makes lists of. Ids of features and columns are SharePoint's. */
export const LIST_TEMPLATES: readonly ListTemplate[] = [
  { id: 100, internalName: 'custlist', name: 'Custom List', description: 'A blank list to which you can add your own columns and views.', featureId: '00bfea71-de22-43b2-a848-c05709900100', icon: 'itgen', baseType: 0 },
  { id: 101, internalName: 'doclib', name: 'Document Library', description: 'Use a document library to store, organize, sync, and share documents with people.', featureId: '00bfea71-e717-4e80-aa17-d0c71b360101', icon: 'itdl', baseType: 1 },
  {
    id: 103, internalName: 'links', name: 'Links', description: 'A list of web pages or other resources.', featureId: '00bfea71-2062-426c-90bf-714c59600103', icon: 'itlink', baseType: 0,
    columns: [['URL', 'URL', 'c29e077d-f466-4d8e-8bbe-72b66c5f205c', 'URL'], ['Comments', 'Note', '9da97a8a-1da5-4a77-98d3-4bc10456e700', 'Notes']], view: ['DocIcon', 'Edit', 'URL', 'Comments'],
  },
  {
    id: 104, internalName: 'announce', name: 'Announcements', description: 'A list of news items, statuses and other short bits of information.', featureId: '00bfea71-d1ce-42de-9c63-a44004ce0104', icon: 'itann', baseType: 0,
    columns: [['Body', 'Note', '7662cd2c-f069-4dba-9e35-082cf976e170', 'Body', { RichText: true }], ['Expires', 'DateTime', '6a09e75b-8d17-4698-94a8-371eda1af1ac', 'Expires', { DisplayFormat: 0 }]], view: ['LinkTitle', 'Modified'],
  },
  { id: 105, internalName: 'contacts', name: 'Contacts', description: 'A list of people your team works with, like customers or partners.', featureId: '00bfea71-7e6d-4186-9ba8-c047ac750105', icon: 'itcontct', baseType: 0, columns: CONTACT, view: ['LinkTitle', 'FirstName', 'Company', 'WorkPhone', 'HomePhone', 'Email'] },
  { id: 106, internalName: 'events', name: 'Calendar', description: 'A calendar of meetings, deadlines or other events.', featureId: '00bfea71-ec85-4903-972d-ebe475780106', icon: 'itevent', baseType: 0, columns: EVENT, view: ['LinkTitle', 'Location', 'EventDate', 'EndDate', 'fAllDayEvent'] },
  {
    id: 107, internalName: 'tasks', name: 'Tasks (2010)', description: 'A place for team or personal tasks.', featureId: '00bfea71-a83e-497e-9ba0-7a5c597d0107', icon: 'ittask', baseType: 0,
    columns: [...TASK, ['AssignedTo', 'User', '53101f38-dd2e-458c-b245-0c236cc13d1a', 'Assigned To']], view: ['LinkTitle', 'AssignedTo', 'Status', 'Priority', 'DueDate', 'PercentComplete'],
  },
  { id: 108, internalName: 'discuss', name: 'Discussion Board', description: 'A place to have newsgroup-style discussions.', featureId: '00bfea71-6a49-43fa-b535-d15c05500108', icon: 'itdisc', baseType: 0, columns: [['Body', 'Note', '7662cd2c-f069-4dba-9e35-082cf976e170', 'Body', { RichText: true }]], settings: { EnableFolderCreation: true } },
  { id: 109, internalName: 'piclib', name: 'Picture Library', description: 'A place to upload and share pictures.', featureId: '00bfea71-52d4-45b3-b544-b1c71b620109', icon: 'itil', baseType: 1 },
  { id: 119, internalName: 'webpagelib', name: 'Wiki Page Library', description: 'An interconnected set of easily editable web pages, which can contain text, images and web parts.', featureId: '00bfea71-c796-4402-9f2f-0eb9a6e71b18', icon: 'itwp', baseType: 1 },
  { id: 120, internalName: 'gridlist', name: 'Custom List in Datasheet View', description: 'A blank list which is displayed as a spreadsheet in order to allow easy data entry.', featureId: '00bfea71-3a1d-41d3-a0ee-651d11570120', icon: 'itgen', baseType: 0 },
  {
    id: 171, internalName: 'hierarchy', name: 'Tasks', description: 'A place for team or personal tasks.', featureId: 'f9ce21f8-f437-4f7e-8bc6-946378c850f0', icon: 'ittask', baseType: 0,
    columns: [...TASK, ['AssignedTo', 'UserMulti', '53101f38-dd2e-458c-b245-0c236cc13d1a', 'Assigned To']], view: ['LinkTitle', 'DueDate', 'AssignedTo'], settings: { EnableFolderCreation: true },
  },
  {
    id: 1100, internalName: 'issue', name: 'Issue Tracking', description: 'A list of issues or problems associated with a project or item.', featureId: '00bfea71-5932-4f9c-ad71-1557e5751100', icon: 'itissue', baseType: 0,
    columns: [
      ['AssignedTo', 'User', '53101f38-dd2e-458c-b245-0c236cc13d1a', 'Assigned To'], ['Status', 'Choice', '3f277a5c-c7ae-4bbe-9d44-0456fb548f94', 'Issue Status', { Choices: ['Active', 'Resolved', 'Closed'] }],
      ['Priority', 'Choice', 'a8eb573e-9e11-481a-a8c9-1104a54b2fbd', 'Priority', { Choices: PRIORITY }], ['Comment', 'Note', '6df9bd52-550e-4a30-bc31-a4366832a87f', 'Description'],
      ['DueDate', 'DateTime', 'cd21b4c2-6841-4f9e-a23a-738a65f99889', 'Due Date', { DisplayFormat: 1 }],
    ],
    view: ['LinkTitle', 'AssignedTo', 'Status', 'Priority', 'DueDate'],
  },
];

/** The galleries of a site collection: lists with fixed addresses, made when somebody first asks for them. */
export const CATALOGS: readonly ListTemplate[] = ([
  [111, 'wt', 'Web Template Gallery'], [113, 'wp', 'Web Part Gallery'], [114, 'lt', 'List Template Gallery'], [116, 'masterpage', 'Master Page Gallery'], [121, 'solutions', 'Solution Gallery'],
  [123, 'theme', 'Theme Gallery'], [124, 'design', 'Composed Looks'],
] as const).map(([id, internalName, name]) => ({
  id, internalName, name, description: '', featureId: '00000000-0000-0000-0000-000000000000', icon: 'itgen', baseType: id === 124 ? 0 : 1, hidden: true, settings: { Hidden: true },
}));

const all = [...LIST_TEMPLATES, ...CATALOGS];
export const listTemplate = (id: number): ListTemplate | undefined => all.find((one) => one.id === id);
/** Whether the rows of a list of this template are files. */
export const isLibraryTemplate = (id: number): boolean => listTemplate(id)?.baseType === 1;

/** The columns of a template beside those of every list. */
export const columnsOfTemplate = (id: number): FieldDef[] =>
  (listTemplate(id)?.columns ?? []).map(([internalName, type, fieldId, title, extras = {}]) =>
    fieldDef({ internalName, type, id: fieldId, title, group: 'Core Task and Issue Columns', extras, defaultValue: internalName === 'Status' ? String((extras['Choices'] as string[] | undefined)?.[0] ?? '') || null : null }));
