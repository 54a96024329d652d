import { SpError } from '../../model/errors';

/** SharePoint's code for a value a form does not take. */
const INVALID = '-2146232832, Microsoft.SharePoint.SPFieldValidationException';

/** A value that does not pass: told in its own line, nothing is saved. */
export const formError = (message: string): SpError => new SpError(400, INVALID, message);

export const blank = (): SpError => formError("You can't leave this blank.");
export const notNumber = (): SpError => formError('Only numbers can go here.');
/** Recorded: BulkAddListItemsWithBadFieldName and UpdateWithWrongValues of PnP Core's public tests. */
export const notDate = (): SpError => formError('Enter a date like this: 2/23/2012');
export const noColumn = (name: string): SpError => new SpError(400, '-2147024809, System.ArgumentException', `Column '${name}' does not exist. It may have been deleted by another user.`);
export const notChoice = (): SpError => formError('You need to pick a value from the list of choices.');
export const noPerson = (): SpError => formError('The user does not exist or is not unique.');
export const noTarget = (): SpError => formError('The value does not exist in the list it is looked up in. It may have been deleted by another user.');
export const notLink = (): SpError => formError('Invalid URL. Valid URLs must begin with http:, https:, mailto:, /, # or another protocol, and have at most 255 characters.');
