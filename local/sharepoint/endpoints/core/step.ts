import { notImplemented } from '../../model/errors';
import type { Context } from '../../protocol/http/exchange';
import type { Segment } from '../../protocol/odata/segments';
import type { Node } from './node';

/** One row of the table of addresses: a step below a kind of thing. */
export interface Step<T> {
  /** As Microsoft writes it, with its arguments: `getByTitle('title')`. What stands before `(` is compared without regard to case; `('key')` is a key. */
  readonly at: string;
  /** What one may do there, for readers: `GET POST`. */
  readonly verbs: string;
  /** True for a navigation property: it can be expanded, and verbose answers defer to it. Then `at` is its exact name. */
  readonly isNavigation?: boolean;
  /** What of it is missing, as a phrase. */
  readonly lacks?: string;
  /** Left out where the step is deliberately absent: it answers 501 by its name. `undefined` as a result: no such resource. */
  readonly open?: (ctx: Context, on: T, segment: Segment) => Node | undefined;
}

/** A kind of thing and all that lies below it. */
export interface Kind<T> {
  /** `SP.List`, or what it is called here. */
  readonly type: string;
  /** An address it stands at: `web/lists/getByTitle('title')`. */
  readonly where: string;
  readonly steps: readonly Step<T>[];
}

/** What SharePoint has and this server has not: each answers 501 by name. A name that ends in `*` stands for all that begin so. */
export const absent = (...names: readonly string[]): readonly Step<unknown>[] => names.map((at) => ({ at, verbs: '' }));

type AnyStep = Pick<Step<never>, 'at' | 'verbs' | 'lacks' | 'isNavigation'> & { readonly open?: unknown };
export interface AnyKind extends Pick<Kind<never>, 'type' | 'where'> {
  readonly steps: readonly AnyStep[];
}

const nameOf = (at: string): string => at.replace(/\(.*$/, '').toLowerCase();
const known = new WeakMap<AnyKind, ReadonlyMap<string, AnyStep>>();

function byName(kind: AnyKind): ReadonlyMap<string, AnyStep> {
  const held = known.get(kind);
  if (held !== undefined) return held;
  // The first row of a name counts: what a room has goes before a general absence.
  const made = new Map([...kind.steps].reverse().map((step) => [nameOf(step.at), step]));
  known.set(kind, made);
  return made;
}

/** The row `SP.Publishing.*` for any name that begins so. */
const beginning = (kind: AnyKind, name: string): AnyStep | undefined => kind.steps.find(({ at }) => at.endsWith('*') && name.startsWith(at.slice(0, -1).toLowerCase()));

/** What a kind says of a property that is asked for by name. */
export function stateOf(kind: AnyKind, name: string): 'navigation' | 'absent' | 'unknown' {
  const step = byName(kind).get(name.toLowerCase());
  return step === undefined ? 'unknown' : step.open === undefined ? 'absent' : step.isNavigation === true ? 'navigation' : 'unknown';
}

/** The navigation properties of a kind, as they are written. */
export const navigationsOf = (kind: AnyKind): readonly string[] => kind.steps.filter((step) => step.isNavigation === true).map(({ at }) => at);

/** The node a step leads to; undefined when this kind knows no such step. Throws 501 for one that is absent. */
export function openStep<T>(kind: Kind<T>, ctx: Context, on: T, segment: Segment): Node | undefined {
  const step = (byName(kind).get(segment.name) ?? beginning(kind, segment.name)) as Step<T> | undefined;
  if (step === undefined) return undefined;
  if (step.open === undefined) throw notImplemented(`'${step.at.endsWith('*') ? segment.text : step.at}' of ${kind.type}`);
  return step.open(ctx, on, segment);
}

/** `lists(guid'…')`, `siteusers(@v)`: a collection with a key is its child. */
export const keyed = (node: Node, segment: Segment): Node | undefined => (segment.hasArgs ? node.child?.({ ...segment, name: '' }) : node);
