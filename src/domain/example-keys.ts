import { exampleKeyDimensions, exampleKeyIds } from '../method/example-keys';
import type { ExampleKeyId } from '../method/example-keys';
import type { Dimension, EffectSize, NodeEffect } from '../method/scales';
import { isMaterial } from './loose-ends';

/** An effect as far as the examples read it; `dimensions` are its own, or its goal's where the group has not said. */
export interface NearEffect {
  readonly key: string;
  readonly effect: NodeEffect | null;
  readonly size: EffectSize | null;
  readonly dimensions: readonly Dimension[];
}

export interface NearExample<E> {
  readonly id: ExampleKeyId;
  /** What the example might meet, what presses first. */
  readonly mayMeet: readonly E[];
}

/** Material negative effects that no key meets, then the other negative ones, then the positive. */
const urgency = ({ key, effect, size }: NearEffect, met: ReadonlySet<string>): number =>
  (met.has(key) ? 3 : isMaterial({ effect, size }) ? 0 : effect === 'negative' ? 1 : 2);

/** The effects of one dimension that have a sign, what no key meets yet first. @param met keys of the rows that keys meet */
export const mayMeet = <E extends NearEffect>(dimension: Dimension, effects: readonly E[], met: ReadonlySet<string>): readonly E[] =>
  effects
    .filter((row) => (row.effect === 'positive' || row.effect === 'negative') && row.dimensions.includes(dimension))
    .sort((a, b) => urgency(a, met) - urgency(b, met));

/**
 * The handbook's examples, those near the group's own effects first. An order to read in, no measure of anything.
 * @param effects all effects of the case
 * @returns every example once; those that are equally near keep the handbook's order
 */
export const nearExamples = <E extends NearEffect>(effects: readonly E[], met: ReadonlySet<string>): readonly NearExample<E>[] =>
  exampleKeyIds
    .map((id) => ({ id, mayMeet: mayMeet(exampleKeyDimensions[id], effects, met) }))
    .sort((a, b) => b.mayMeet.length - a.mayMeet.length);
