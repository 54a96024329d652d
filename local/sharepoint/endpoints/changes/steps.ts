import type { List } from '../../store/lists';
import { method } from '../core/node';
import type { Step } from '../core/step';
import { itemChanges, listChanges, siteChanges, webChanges } from './changes';

/** Of the site collection, for whatever kind its node is. */
export const changesOfSite: readonly Step<unknown>[] = [
  { at: 'getChanges', verbs: 'POST', open: (ctx) => method('getChanges', (call) => siteChanges(ctx, call)) },
];

export const changesOfWeb: readonly Step<undefined>[] = [
  { at: 'getChanges', verbs: 'POST', open: (ctx) => method('getChanges', (call) => webChanges(ctx, call)) },
];

export const changesOfList: readonly Step<List>[] = [
  { at: 'getChanges', verbs: 'POST', open: (ctx, list) => method('getChanges', (call) => listChanges(ctx, list, call)) },
];

export const changesOfItem: readonly Step<{ readonly list: List; readonly id: number }>[] = [
  { at: 'getChanges', verbs: 'POST', open: (ctx, { list, id }) => method('getChanges', (call) => itemChanges(ctx, list, id, call)) },
];
