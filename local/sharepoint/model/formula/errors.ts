import { spException, SpError } from '../errors';

// Codes as SharePoint's own column panel tells them apart; sentences as they are seen in clients. 500 is recorded for each of them.
export const syntaxError = (): SpError => spException(500, -2130575270, 'The formula contains a syntax error or is not supported.');
export const selfReference = (): SpError => spException(500, -2130575271, 'The formula contains a circular reference.');
export const typeNotSupported = (): SpError =>
  spException(500, -2130575272, 'One or more column references are not allowed, because the columns are defined as a data type that is not supported in formulas.');
export const noSuchColumn = (): SpError =>
  spException(500, -2130575273, 'The formula refers to a column that does not exist.  Check the formula for spelling mistakes or change the non-existing column to an existing column.');
export const emptyFormula = (): SpError => spException(500, -2130575199, 'The formula cannot be empty.');
/** The code is assumed. */
export const volatileFormula = (): SpError => spException(500, -2130575274, 'Calculated columns cannot contain volatile functions like Today and Me.');
export const otherColumn = (): SpError =>
  spException(500, -2130575160, 'The formula cannot refer to another column.  Check the formula for spelling mistakes or update the formula to reference only this column.');
/** Of a column's formula and of the list's own. */
export const columnFails = (): SpError => new SpError(500, '-2130575163, Microsoft.SharePoint.SPListDataValidationException', 'List data validation failed.');
export const listFails = (): SpError => new SpError(500, '-2130575162, Microsoft.SharePoint.SPListDataValidationException', 'List data validation failed.');
