import type { List } from '../../store/lists';
import { method, type Json } from '../core/node';
import type { Step } from '../core/step';
import { listChanges, webChanges } from './changes';

const query = (body: Json): Json => (body['query'] ?? {}) as Json;

export const changesOfWeb: readonly Step<undefined>[] = [
  { at: 'getChanges', verbs: 'POST', open: (ctx) => method('getChanges', (call) => webChanges(ctx, query(call.body))) },
];

export const changesOfList: readonly Step<List>[] = [
  { at: 'getChanges', verbs: 'POST', open: (ctx, list) => method('getChanges', (call) => listChanges(ctx, list, query(call.body))) },
];
