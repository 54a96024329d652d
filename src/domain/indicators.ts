import type { IndicatorDirection } from '../method/scales';

export interface IndicatorValues {
  readonly direction: IndicatorDirection | null;
  readonly baseline: number | null;
  readonly target: number | null;
}

/**
 * Whether the target lies the other way from the direction chosen (handbook D: the plan can be followed up).
 * A target equal to the baseline is allowed: to hold a level is a target, too.
 */
export const isTargetAgainstDirection = ({ direction, baseline, target }: IndicatorValues): boolean => {
  if (direction === null || baseline === null || target === null) return false;
  return direction === 'up' ? target < baseline : target > baseline;
};
