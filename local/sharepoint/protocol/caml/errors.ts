import { SpError } from '../../model/errors';

/** What SharePoint says of a query that names a column the list has not, or an And/Or that has not two sides (pnp/pnpcore#489). */
export const noSuchField = (): SpError =>
  new SpError(500, '-2130575340, Microsoft.SharePoint.SPException', 'One or more field types are not installed properly. Go to the list settings page to delete these fields.');

/** What it says of any other query it cannot read. Assumption: the code is E_FAIL's, as its SOAP service gives it. */
export const cannotComplete = (): SpError =>
  new SpError(500, '-2147467259, Microsoft.SharePoint.SPException', 'Cannot complete this action.\n\nPlease try again.');
