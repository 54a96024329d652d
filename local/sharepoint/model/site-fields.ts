import { baseFieldsFor } from './base-fields';
import { fieldDef, type FieldDef } from './field-def';

type SiteColumn = readonly [internalName: string, type: string, id: string, title: string];

const BASE: readonly SiteColumn[] = [
  ['Categories', 'Text', '9ebcd900-9d05-46c8-8f4d-e46e87328844', 'Categories'],
  ['URL', 'URL', 'c29e077d-f466-4d8e-8bbe-72b66c5f205c', 'URL'],
];
const DOCUMENT: readonly SiteColumn[] = [
  ['_Author', 'Text', '246d0907-637c-46b7-9aa0-0bb914daa832', 'Author'],
  ['_Category', 'Text', '0fc9cace-c5c2-465d-ae88-b67f2964ca93', 'Category'],
  ['_Comments', 'Note', '52578fc3-1f01-4f4d-b016-94ccbcf428cf', 'Comments'],
  ['_Format', 'Text', '36111fdd-2c65-41ac-b7ef-48b9b8da4526', 'Format'],
  ['_Publisher', 'Text', '2eedd0ae-4281-4b77-99be-68f8b3ad8a7a', 'Publisher'],
  ['_Revision', 'Text', '16b6952f-3ce6-45e0-8f4e-42dac6e12441', 'Revision'],
  ['_Source', 'Note', 'b0a3c1db-faf1-48f0-9be1-47d2fc8cb5d6', 'Source'],
  ['_Status', 'Choice', '1dab9b48-2d1a-47b3-878c-8e84f0d211ba', 'Status'],
  ['_Version', 'Text', '78be84b9-d70c-447b-8275-8dcd768b6f92', 'Version'],
  ['Keywords', 'Text', 'b66e9b50-a28e-469b-b1a0-af0e45486874', 'Keywords'],
  ['Language', 'Choice', 'd81529e8-384c-4ca6-9c43-c86a256e6a44', 'Language'],
];
const CONTACT: readonly SiteColumn[] = [
  ['FirstName', 'Text', '4a722dd4-d406-4356-93f9-2550b8f50dd0', 'First Name'],
  ['FullName', 'Text', '475c2610-c157-4b91-9e2d-6855031b3538', 'Full Name'],
  ['EMail', 'Text', 'fce16b4c-fe53-4793-aaab-b4892e736d15', 'Email'],
  ['Company', 'Text', '038d1503-4629-40f6-adaf-b47d1ab2d4fe', 'Company'],
  ['JobTitle', 'Text', 'c4e0f350-52cc-4ede-904c-dd71a3d11f7d', 'Job Title'],
  ['WorkPhone', 'Text', 'fd630629-c165-4513-b43c-fdb16b86a14d', 'Business Phone'],
  ['HomePhone', 'Text', '2ab923eb-9880-4b47-9965-ebf93ae15487', 'Home Phone'],
  ['CellPhone', 'Text', '2a464df1-44c1-4851-949d-fcd270f0ccf2', 'Mobile Number'],
  ['WorkFax', 'Text', '9d1cacc8-f452-4bc1-a751-050595ad96e1', 'Fax Number'],
  ['WorkAddress', 'Note', 'fc2e188e-ba91-48c9-9dd3-16431afddd50', 'Address'],
  ['WorkCity', 'Text', '6ca7bd7f-b490-402e-af1b-2813cf087b1e', 'City'],
  ['WorkState', 'Text', 'ceac61d3-dda9-468b-b276-f4a6bb93f14f', 'State/Province'],
  ['WorkZip', 'Text', '9a631556-3dac-49db-8d2f-fb033b0fdc24', 'ZIP/Postal Code'],
  ['WorkCountry', 'Text', '3f3a5c85-9d5a-4663-b925-8b68a678ea3a', 'Country/Region'],
  ['WebPage', 'URL', 'a71affd2-dcc7-4529-81bc-2fe593154a5f', 'Web Page'],
  ['Birthday', 'DateTime', 'c4c7d925-bc1b-4f37-826d-ac49b4fb1bc1', 'Birthday'],
  ['OtherAddressCity', 'Text', '90fa9a8e-aac0-4828-9cb4-78f98416affa', 'Other Address City'],
  ['OtherAddressCountry', 'Text', '3c0e9e00-8fcc-479f-9d8d-3447cda34c5b', 'Other Address Country/Region'],
  ['OtherAddressPostalCode', 'Text', '0557c3f8-60c4-4dfc-b5b3-bc3c4e4386b1', 'Other Address Postal Code'],
  ['Comments', 'Note', '9da97a8a-1da5-4a77-98d3-4bc10456e700', 'Comments'],
  ['Location', 'Text', '288f5f32-8462-4175-8f09-dd7ba29359a9', 'Location'],
];
const TASK: readonly SiteColumn[] = [
  ['AssignedTo', 'User', '53101f38-dd2e-458c-b245-0c236cc13d1a', 'Assigned To'],
  ['Status', 'Choice', 'c15b34c3-ce7d-490a-b133-3f4de8801b76', 'Task Status'],
  ['Priority', 'Choice', 'a8eb573e-9e11-481a-a8c9-1104a54b2fbd', 'Priority'],
  ['StartDate', 'DateTime', '64cd368d-2f95-4bfc-a1f9-8d4324ecb007', 'Start Date'],
  ['DueDate', 'DateTime', 'cd21b4c2-6841-4f9e-a23a-738a65f99889', 'Due Date'],
  ['_EndDate', 'DateTime', '8a121252-85a9-443d-8217-a1b57020fadf', 'End Date'],
  ['PercentComplete', 'Number', 'd2311440-1ed6-46ea-b46d-daa643dc3886', '% Complete'],
  ['Body', 'Note', '7662cd2c-f069-4dba-9e35-082cf976e170', 'Description'],
  ['Expires', 'DateTime', '6a09e75b-8d17-4698-94a8-371eda1af1ac', 'Expires'],
];

const CHOICES: Readonly<Record<string, readonly string[]>> = {
  Status: ['Not Started', 'In Progress', 'Completed', 'Deferred', 'Waiting on someone else'],
  Priority: ['(1) High', '(2) Normal', '(3) Low'],
  _Status: ['Not Started', 'Draft', 'Reviewed', 'Scheduled', 'Published', 'Final', 'Expired'],
};

const toDef = (group: string) => ([internalName, type, id, title]: SiteColumn): FieldDef =>
  fieldDef({ id, internalName, type, title, group, isBase: true, ...(CHOICES[internalName] === undefined ? {} : { extras: { Choices: CHOICES[internalName] } }) });

/** Every web's own columns before anybody adds one: the system's, and of SharePoint's standard set those people use. */
export const standardSiteFields: readonly FieldDef[] = [
  ...baseFieldsFor(101).filter(({ internalName }) => internalName !== 'Attachments'),
  ...baseFieldsFor(100).filter(({ internalName }) => internalName === 'Attachments'),
  ...BASE.map(toDef('Base Columns')),
  ...DOCUMENT.map(toDef('Core Document Columns')),
  ...CONTACT.map(toDef('Core Contact and Calendar Columns')),
  ...TASK.map(toDef('Core Task and Issue Columns')),
];
