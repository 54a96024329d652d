import { ProductWebPart } from '../product-web-part';

/** The department's list of cases on a SharePoint page. */
export default class DepartmentOverviewWebPart extends ProductWebPart {
  protected readonly screen = 'department';
}
