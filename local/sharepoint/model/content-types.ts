/** A column of a content type. */
export interface FieldLink {
  /** The column's own id. */
  readonly id: string;
  /** Its internal name. */
  readonly name: string;
  readonly required: boolean;
  readonly hidden: boolean;
  readonly readOnly: boolean;
}

/** A content type of the site or of a list. */
export interface ContentType {
  /** `0x0101`: the id of the type it is made from, `00`, and a guid; or, for the system's own, two more digits. */
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly group: string;
  readonly parent: string;
  readonly hidden: boolean;
  readonly readOnly: boolean;
  readonly sealed: boolean;
  /** Part of SharePoint itself: it cannot be deleted. */
  readonly isBase: boolean;
  readonly links: readonly FieldLink[];
  /** Other settings of it, by property: `JSLink`, `NewFormClientSideComponentId`. */
  readonly settings: Readonly<Record<string, unknown>>;
}

type Base = readonly [id: string, name: string, group: string, description: string, fields?: readonly string[], isHidden?: boolean];
const LIST = 'List Content Types';
const DOCUMENT = 'Document Content Types';
const FOLDER = 'Folder Content Types';
const FILE = ['ContentType', 'FileLeafRef', 'Title'];

/** The content types every web has. */
const STANDARD: readonly Base[] = [
  ['0x', 'System', '_Hidden', '', ['ContentType'], true],
  ['0x01', 'Item', LIST, 'Create a new list item.', ['ContentType', 'Title']],
  ['0x0101', 'Document', DOCUMENT, 'Create a new document.', FILE],
  ['0x010101', 'Form', DOCUMENT, 'Fill out this form.', FILE],
  ['0x010102', 'Picture', DOCUMENT, 'Upload an image or a photograph.', [...FILE, 'Keywords']],
  ['0x010104', 'Unknown Document Type', '_Hidden', 'Allows users to upload documents of any content type to a library.', FILE, true],
  ['0x010105', 'Master Page', DOCUMENT, 'Create a new master page.', FILE],
  ['0x010108', 'Wiki Page', DOCUMENT, 'Create a new wiki page.', FILE],
  ['0x010109', 'Basic Page', DOCUMENT, 'Create a new basic page.', FILE],
  ['0x01010901', 'Web Part Page', DOCUMENT, 'Create a new Web Part page.', FILE],
  ['0x01010A', 'Link to a Document', DOCUMENT, 'Create a link to a document in a different location.', [...FILE, 'URL']],
  ['0x01010B', 'Dublin Core Columns', DOCUMENT, 'The Dublin Core metadata element set.', [...FILE, '_Author', '_Category', '_Format', '_Publisher', '_Source', 'Language']],
  ['0x0102', 'Event', LIST, 'Create a new meeting, deadline or other event.', ['ContentType', 'Title', 'Location', 'StartDate', '_EndDate', '_Comments']],
  ['0x0103', 'Issue', LIST, 'Track an issue or problem.', ['ContentType', 'Title', 'AssignedTo', 'Priority', 'DueDate', '_Comments']],
  ['0x0104', 'Announcement', LIST, 'Create a new news item, status or other short piece of information.', ['ContentType', 'Title', 'Body', 'Expires']],
  ['0x0105', 'Link', LIST, 'Create a new link to a Web page or other resource.', ['ContentType', 'URL', '_Comments']],
  ['0x0106', 'Contact', LIST, 'Store information about a business or personal contact.', ['ContentType', 'Title', 'FirstName', 'FullName', 'EMail', 'Company', 'JobTitle', 'WorkPhone', 'HomePhone', 'CellPhone', 'WorkFax', 'WorkAddress', 'WorkCity', 'WorkState', 'WorkZip', 'WorkCountry', 'WebPage', 'Comments']],
  ['0x0107', 'Message', LIST, 'Create a new message.', ['ContentType', 'Title', 'Body']],
  ['0x0108', 'Task', LIST, 'Track a work item that you or your team needs to complete.', ['ContentType', 'Title', 'Priority', 'Status', 'PercentComplete', 'AssignedTo', 'Body', 'StartDate', 'DueDate']],
  ['0x0120', 'Folder', FOLDER, 'Create a new folder.', FILE],
  ['0x012001', 'RootOfList', '_Hidden', '', ['ContentType', 'Title'], true],
  ['0x012002', 'Discussion', FOLDER, 'Create a new discussion topic.', ['ContentType', 'Title', 'Body']],
  ['0x012004', 'Summary Task', FOLDER, 'Group and describe related tasks that you or your team needs to complete.', ['ContentType', 'Title', 'StartDate', 'DueDate']],
];

const TITLE_IS_REQUIRED = (id: string): boolean => id.startsWith('0x01') && !id.startsWith('0x0101') && !id.startsWith('0x0120');

/** The column of a content type, from the columns there are. */
export const linkTo = (field: { readonly id: string; readonly internalName: string; readonly required: boolean }, given: Partial<FieldLink> = {}): FieldLink =>
  ({ id: field.id, name: field.internalName, required: field.required, hidden: false, readOnly: false, ...given });

/** The standard content types, with links into the web's columns. */
export function standardTypes(fields: readonly { readonly id: string; readonly internalName: string; readonly required: boolean }[]): ContentType[] {
  return STANDARD.map(([id, name, group, description, names = [], hidden = false]) => ({
    id, name, group, description, hidden, readOnly: false, sealed: id === '0x' || id === '0x0120', isBase: true, parent: parentOf(id), settings: {},
    links: names.flatMap((wanted) => {
      const field = fields.find(({ internalName }) => internalName === wanted);
      return field === undefined ? [] : [linkTo(field, { required: wanted === 'Title' ? TITLE_IS_REQUIRED(id) : wanted === 'FileLeafRef' })];
    }),
  }));
}

/** The id of the type another is made from: without its last two digits, or without its `00` and guid. */
export function parentOf(id: string): string {
  const made = /^(0x(?:[0-9A-F]{2})*?)00[0-9A-F]{32}$/i.exec(id);
  return made?.[1] ?? (id.length <= 4 ? '0x' : id.slice(0, -2));
}

/** An id as SharePoint writes it, or undefined for a text that is none. */
export function contentTypeId(text: string): string | undefined {
  const found = /^0x((?:[0-9a-f]{2})*)$/i.exec(text.trim());
  return found === null || text.length > 1024 ? undefined : `0x${(found[1] ?? '').toUpperCase()}`;
}

/** A new id below another. */
export const childId = (parent: string, guid: string): string => `${parent}00${guid.replace(/-/g, '').toUpperCase()}`;
