import type { ItemAt } from '../items/item-access';
import { keyed, type Step } from '../core/step';
import { attachmentsNode } from './attachments';

/** What is attached to a row. */
export const attachmentsOfItem: readonly Step<ItemAt>[] = [
  { at: 'AttachmentFiles', verbs: 'GET', isNavigation: true, open: (ctx, at, segment) => keyed(attachmentsNode(ctx, at), segment) },
];
