import type { List } from '../../store/lists';
import { keyed, type Step } from '../core/step';
import { fieldsNode } from './fields';

export const fieldsOfList: readonly Step<List>[] = [
  { at: 'Fields', verbs: 'GET POST', open: (ctx, list, segment) => keyed(fieldsNode(ctx, list), segment) },
];
