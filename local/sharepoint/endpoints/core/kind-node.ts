import type { Context } from '../../protocol/http/exchange';
import type { Entity } from '../../protocol/odata/entity';
import type { Segment } from '../../protocol/odata/segments';
import type { Node } from './node';
import { property } from './property';
import { openStep, type Kind } from './step';

/** What lies below a thing of a kind: the kind's steps, then the bare properties of its entity. */
export const below = <T>(kind: Kind<T>, ctx: Context, on: T, entity?: () => Entity) => (segment: Segment): Node | undefined =>
  openStep(kind, ctx, on, segment) ?? (entity === undefined ? undefined : property(entity(), segment));
