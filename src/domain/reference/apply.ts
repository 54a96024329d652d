/** What an edition makes of the shipped method: its structure and its words. */
export { referenceAt } from './structure';
export { detailsAt, labelsAt, textsAt } from './words';
