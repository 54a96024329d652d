/** An answer SharePoint gives instead of the thing asked for: HTTP status, its code and its sentence. */
export class SpError extends Error {
  readonly status: number;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, code: string, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

const SP = 'Microsoft.SharePoint.SPException';
const QUERY = '-1, Microsoft.SharePoint.Client.InvalidClientQueryException';

// Codes and sentences below: recorded answers, see README "Sources".
export const accessDenied = (): SpError =>
  new SpError(403, '-2147024891, System.UnauthorizedAccessException', 'Attempted to perform an unauthorized operation.');

export const notSignedIn = (): SpError =>
  new SpError(
    401,
    '-2147024891, System.UnauthorizedAccessException',
    'Access denied. You do not have permission to perform this action or access this resource.',
    { 'WWW-Authenticate': 'Bearer realm="local",client_id="00000003-0000-0ff1-ce00-000000000000",trusted_issuers="local@*"' },
  );

/** 501: a thing SharePoint has and this server does not. The sentence names it; the README lists it. */
export const notImplemented = (what: string): SpError =>
  new SpError(501, '-1, System.NotImplementedException', `The local SharePoint does not have ${what}.`);

export const badQuery = (message: string): SpError => new SpError(400, QUERY, message);

export const unknownProperty = (name: string, type: string): SpError =>
  badQuery(
    `The property '${name}' does not exist on type '${type}'. Make sure to only use property names that are defined by the type.`,
  );

export const wrongType = (edmType: string): SpError =>
  badQuery(`Cannot convert a primitive value to the expected type '${edmType}'. See the inner exception for more details.`);

export const unknownField = (name: string): SpError =>
  new SpError(400, `-1, ${SP}`, `The field or property '${name}' does not exist.`);

export const noList = (title: string, webUrl: string): SpError =>
  new SpError(404, '-1, System.ArgumentException', `List '${title}' does not exist at site with URL '${webUrl}'.`);

export const noListId = (): SpError =>
  new SpError(
    404,
    '-2130575322, Microsoft.SharePoint.SPException',
    'List does not exist. The page you selected contains a list that does not exist. It may have been deleted by another user.',
  );

export const noItem = (): SpError =>
  new SpError(
    404,
    '-2130575338, System.ArgumentException',
    'Item does not exist. It may have been deleted by another user.',
  );

export const noFile = (url: string): SpError =>
  new SpError(404, '-2130575338, Microsoft.SharePoint.SPException', `The file ${url} does not exist.`);

export const noFolder = (): SpError => new SpError(404, '-2147024894, System.IO.FileNotFoundException', 'File Not Found.');

/** A file that is to be made where there is no folder. Clients make the folders when they read this code. */
export const noDirectory = (): SpError => new SpError(404, '-2147024893, System.IO.DirectoryNotFoundException', 'Could not find a part of the path.');

export const notFound = (message: string): SpError =>
  new SpError(404, '-1, Microsoft.SharePoint.Client.ResourceNotFoundException', message);

/** An address that leads nowhere. */
export const noResource = (name: string): SpError => notFound(`Cannot find resource for the request ${name}.`);

/** A verb the thing at an address does not know. */
export const wrongVerb = (verb: string, resource: string): SpError =>
  new SpError(405, '-1, Microsoft.SharePoint.Client.ClientServiceException',
    `The HTTP method '${verb}' cannot be used to access the resource '${resource}'. The operation type of the resource is specified as 'Default'. Please use correct HTTP method to invoke the resource.`);

export const conflict = (sent: string, actual: string): SpError =>
  new SpError(
    412,
    '-1, Microsoft.SharePoint.Client.ClientServiceException',
    `The request ETag value '${sent}' does not match the object's ETag value '${actual}'.`,
  );

export const spException = (status: number, code: number, message: string): SpError =>
  new SpError(status, `${code}, ${SP}`, message);

export const invalidValue = (message: string): SpError => spException(400, -2130575155, message);

export const throttledQuery = (): SpError =>
  new SpError(
    500,
    '-2147024860, Microsoft.SharePoint.SPQueryThrottledException',
    'The attempted operation is prohibited because it exceeds the list view threshold.',
  );

export const tooManyLookups = (): SpError =>
  new SpError(
    500,
    '-2147024860, Microsoft.SharePoint.SPQueryThrottledException',
    'The query cannot be completed because the number of lookup columns it contains exceeds the lookup column threshold.',
  );

export const duplicateValues = (fields: readonly string[]): SpError =>
  new SpError(
    500,
    '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException',
    `The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [${fields.join(', ')}].`,
  );
