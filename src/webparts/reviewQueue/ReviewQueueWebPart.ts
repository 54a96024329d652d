import { ProductWebPart } from '../product-web-part';

/** The management group's queue of unsustainable cases. */
export default class ReviewQueueWebPart extends ProductWebPart {
  protected readonly screen = 'queue';
}
