import type { ActionStatus } from '../method/scales';
import { isPast } from './dates';

/** An action as far as its days are read. */
export interface ActionDays { readonly due: string | null; readonly status: ActionStatus | null }

/**
 * Whether an action should have been done by now. One that is done or cancelled is never late.
 * @param today `yyyy-mm-dd` where the person is
 */
export const isOverdue = ({ due, status }: ActionDays, today: string): boolean => status !== 'done' && status !== 'cancelled' && isPast(due, today);
