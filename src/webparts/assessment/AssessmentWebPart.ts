import { ProductWebPart } from '../product-web-part';

/** The project group's workspace on a SharePoint page or in a Teams tab. */
export default class AssessmentWebPart extends ProductWebPart {
  protected readonly screen = 'workspace';
}
