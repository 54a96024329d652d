import type { ReferenceEntry } from '../../method/reference';

/** Strategies that new cases would follow: in use and marked as the one that applies. */
export const currentStrategies = (entries: readonly ReferenceEntry[]): readonly ReferenceEntry[] =>
  entries.filter(({ set, isWithdrawn, details }) => set === 'strategy' && !isWithdrawn && details['status'] === 'current');

/** Whether a strategy has nothing that step A could ask about. */
export const hasNoEffectNodes = (strategy: ReferenceEntry, entries: readonly ReferenceEntry[]): boolean => {
  const types = new Set(entries.filter(({ set, isWithdrawn, details }) => set === 'nodeType' && !isWithdrawn && details['takesEffects'] === 'yes').map(({ id }) => id));
  return !entries.some(({ set, parent, isWithdrawn, details }) => set === 'node' && parent === strategy.id && !isWithdrawn && types.has(details['type'] ?? ''));
};
