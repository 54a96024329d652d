import { fieldDef, type FieldDef } from './field-def';

type Base = readonly [internalName: string, type: string, id: string, title: string, flags?: string];

/** Columns every generic list is born with. r = read-only, h = hidden, q = required, i = indexed. Titles as on an English site. */
const LIST: readonly Base[] = [
  ['ContentTypeId', 'ContentTypeId', '03e45e84-1992-4d42-9116-26f756012634', 'Content Type ID', 'rh'],
  ['Title', 'Text', 'fa564e0f-0c70-4ab9-b863-0177e6ddd247', 'Title', 'q'],
  ['_ModerationComments', 'Note', '34ad21eb-75bd-4544-8c73-0e08330291fe', 'Approver Comments', 'rh'],
  ['File_x0020_Type', 'Text', '39360f11-34cf-4356-9945-25c44e68dade', 'File Type', 'rh'],
  ['_ColorTag', 'Text', 'a1f2c3d4-5e6f-4a7b-8c9d-0e1f2a3b4c5d', 'Color Tag', ''],
  ['ComplianceAssetId', 'Text', '3a6b296c-3f50-445c-a13f-9c679ea9dda3', 'Compliance Asset Id', 'r'],
  ['ID', 'Counter', '1d22ea11-1e32-424e-89ab-9fedbadb6ce1', 'ID', 'ri'],
  ['ContentType', 'Computed', 'c042a256-787d-4a6f-8a8a-cf6ab767f12d', 'Content Type', ''],
  ['Modified', 'DateTime', '28cf69c5-fa48-462a-b5cd-27b6f9d2bd5f', 'Modified', 'r'],
  ['Created', 'DateTime', '8c06beca-0777-48f7-91c7-6da68bc07b69', 'Created', 'r'],
  ['Author', 'User', '1df5e554-ec7e-46a6-901d-d85a3881cb18', 'Created By', 'r'],
  ['Editor', 'User', 'd31655d1-1d5b-4511-95a1-7a09e9b75bf2', 'Modified By', 'r'],
  ['owshiddenversion', 'Integer', 'd4e44a66-ee3a-4d02-88c9-4ec5ff3f4cd5', 'owshiddenversion', 'rh'],
  ['_UIVersion', 'Integer', '7841bf41-43d0-4434-9f50-a673baef7631', 'UI Version', 'rh'],
  ['_UIVersionString', 'Text', 'dce8262a-3ae9-45aa-aab4-83bd75fb738a', 'Version', 'r'],
  ['Attachments', 'Attachments', '67df98f4-9dec-48ff-a553-29bece9c5bf4', 'Attachments', ''],
  ['_ModerationStatus', 'ModStat', 'fdc3b2ed-5bf2-4835-a4bc-b885f3396a61', 'Approval Status', 'rh'],
  ['Edit', 'Computed', '503f1caa-358e-4918-9094-4a2cdc4bc034', 'Edit', 'r'],
  ['LinkTitleNoMenu', 'Computed', 'bc91a437-52e7-49e1-8c4e-4698904b2b6d', 'Title', 'r'],
  ['LinkTitle', 'Computed', '82642ec8-ef9b-478f-acf9-31f7d45fbc31', 'Title', 'r'],
  ['FileRef', 'Text', '94f89715-e097-4e8b-ba79-ea02aa8b7adb', 'URL Path', 'rh'],
  ['FileDirRef', 'Text', '56605df6-8fa1-47e4-a04c-5b384d59609f', 'Path', 'rh'],
  ['FSObjType', 'Integer', '30bb605f-5bae-48fe-b4e3-1f81d9772af9', 'Item Type', 'rh'],
  ['UniqueId', 'Guid', '4b7403de-8d94-43e8-9f0f-137a3e298126', 'Unique Id', 'rh'],
  ['GUID', 'Guid', 'ae069f25-3ac2-4256-b9c3-15dbc15da0e0', 'GUID', 'rh'],
  ['FileLeafRef', 'File', '8553196d-ec8d-4564-9861-3dbe931050c8', 'Name', 'h'],
  ['DocIcon', 'Computed', '081c6e4c-5c14-4f20-b23e-1a71ceb6a67c', 'Type', 'r'],
  ['SelectTitle', 'Computed', 'b1f7969b-ea65-42e1-8b54-b588292635f2', 'Select', 'rh'],
];

/** Template of a document library: its rows are files. */
export const LIBRARY = 101;
/** Template of the user information list: its rows are the site's users and groups, kept nowhere else. */
export const USER_LIST = 112;
/** Columns a library has beside those of a list. */
const FILES: readonly Base[] = [
  ['LinkFilenameNoMenu', 'Computed', '9d30f126-ba48-446b-b8f9-83745f322ebe', 'Name', 'r'],
  ['LinkFilename', 'Computed', '5cc6dc79-3710-4374-b433-61cb4a686c12', 'Name', 'r'],
  ['_CopySource', 'Text', '6b4e226d-3d88-4a36-808d-a129bf52bccf', 'Copy Source', 'r'],
  ['CheckoutUser', 'User', '3881510a-4e4a-4ee8-b102-8ee8e2d0dd4b', 'Checked Out To', 'r'],
];
/** A file needs its name and no title, and has no attachments. */
const forFiles = ([internalName, type, id, title, flags]: Base): readonly Base[] =>
  internalName === 'Attachments' ? [] : [[internalName, type, id, title, internalName === 'Title' ? '' : internalName === 'FileLeafRef' ? 'q' : flags]];

/** Columns of the user information list, which clients also read through person columns. The ids of SipAddress, Deleted and LastName are ours. */
const USERS: readonly Base[] = [
  ['Name', 'Text', 'bfc6f32c-668c-43c4-a903-847cca2f9b3c', 'Account', 'r'],
  ['EMail', 'Text', 'fce16b4c-fe53-4793-aaab-b4892e736d15', 'Work email', 'r'],
  ['MobilePhone', 'Text', 'bf03d3ca-aa6e-4845-809a-b4378b37ce08', 'Mobile phone', 'r'],
  ['SipAddress', 'Text', '829c275d-8744-4d9b-a42f-53a87b71ac0d', 'SIP Address', 'r'],
  ['IsSiteAdmin', 'Boolean', '9ba260b2-85a2-4a32-ad7a-63eaceffe6b4', 'Is Site Admin', 'r'],
  ['Deleted', 'Boolean', '4ed6dd9f-ae95-4bca-8e77-e3dc4cf94a93', 'Deleted', 'r'],
  ['Picture', 'URL', 'd9339777-b964-489a-bf09-2ac3c3fa5f0d', 'Picture', 'r'],
  ['Department', 'Text', '05fdf852-4b64-4096-9b2b-d2a62a86bc59', 'Department', 'r'],
  ['FirstName', 'Text', '4a722dd4-d406-4356-93f9-2550b8f50dd0', 'First name', 'r'],
  ['LastName', 'Text', 'ce3d2a02-1c1b-4b1f-b4a2-2f7d1b6a9f11', 'Last name', 'r'],
  ['UserName', 'Text', '211a8cfc-93b7-4173-9254-0bfe2d1643da', 'User name', 'r'],
  ['JobTitle', 'Text', 'c4e0f350-52cc-4ede-904c-dd71a3d11f7d', 'Job Title', 'r'],
];

function toDef([internalName, type, id, title, flags = '']: Base): FieldDef {
  return fieldDef({
    id, internalName, type, title,
    isBase: true,
    group: '_Hidden',
    readOnly: flags.includes('r'),
    hidden: flags.includes('h'),
    required: flags.includes('q'),
    indexed: flags.includes('i'),
  });
}

/** The columns a new list of this template (100 list, 101 library, 112 user information) begins with. */
export const baseFieldsFor = (template: number): FieldDef[] =>
  (template === USER_LIST ? [...LIST, ...USERS] : template === LIBRARY ? [...LIST.flatMap(forFiles), ...FILES] : [...LIST]).map(toDef);
