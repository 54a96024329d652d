import type { Dimension } from './scales';

/** Ids of the handbook's seven examples of sustainability keys. */
export const exampleKeyIds = ['EK1', 'EK2', 'EK3', 'EK4', 'EK5', 'EK6', 'EK7'] as const;
export type ExampleKeyId = (typeof exampleKeyIds)[number];

/** The dimension each example mainly speaks of, for a choice of examples near the group's effects. */
export const exampleKeyDimensions: Readonly<Record<ExampleKeyId, Dimension>> = {
  EK1: 'social',
  EK2: 'social',
  EK3: 'social',
  EK4: 'ecological',
  EK5: 'economic',
  EK6: 'economic',
  EK7: 'economic'
};
