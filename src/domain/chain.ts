import type { EndingKind } from '../method/scales';
import { endingWaysOf, isMaterial, tiesOf } from './loose-ends';
import type { ActionTies, EndingFacts, KeyTies, MaterialFacts } from './loose-ends';

interface Keyed { readonly key: string }
interface UnderKey extends Keyed { readonly under: string }

/** The rows of a case, as far as the chain reads them. */
export interface ChainFacts {
  readonly effects: readonly (Keyed & MaterialFacts & EndingFacts)[];
  readonly conflicts: readonly (Keyed & EndingFacts)[];
  readonly knowledgeGaps: readonly Keyed[];
  readonly keys: readonly KeyTies[];
  readonly actions: readonly (UnderKey & ActionTies)[];
  readonly indicators: readonly UnderKey[];
}

/** What was found, what meets it, what is done, what shows whether it works. */
export const chainColumns = ['finding', 'key', 'action', 'indicator'] as const;
export type ChainColumn = (typeof chainColumns)[number];

/**
 * One thing in the chain. `missing` stands where a link ends in nothing; `row` is then the row whose link it is
 * (a key; '' for rows whose key is gone, 'loose' for all that ends nowhere). An ending (`acceptedRisk`, `otherActor`) belongs to the finding in `row`.
 */
export interface ChainNode {
  readonly id: string;
  readonly column: ChainColumn;
  readonly kind: 'negative' | 'positive' | 'conflict' | 'gap' | 'key' | 'action' | 'indicator' | EndingKind | 'missing';
  /** `HbKey` */
  readonly row: string;
}

/** A broken link is one that leads to something missing, or comes from it. */
export interface ChainLink { readonly from: string; readonly to: string; readonly isBroken: boolean }

/**
 * What stands beside each other. `key`: one key with all that hangs on it. `noKey`: actions and indicators whose key is
 * gone. `ended`: findings that end in a reason or with another actor. `loose`: findings that end nowhere.
 */
export interface ChainLane {
  readonly id: string;
  readonly kind: 'key' | 'noKey' | 'ended' | 'loose';
  /** Ids by column, in the order given; positive effects apart, since they are folded where there are many. */
  readonly cells: Readonly<Record<ChainColumn, readonly string[]>>;
  readonly positives: readonly string[];
  /** Where the links from the actions meet those to the indicators: both hang on the key, not on each other. */
  readonly hub: string | null;
}

export interface Chain {
  readonly nodes: ReadonlyMap<string, ChainNode>;
  readonly lanes: readonly ChainLane[];
  readonly links: readonly ChainLink[];
  /** How many links are broken, by what they lack. */
  readonly broken: { readonly endings: number; readonly findings: number; readonly actions: number; readonly indicators: number; readonly keys: number };
}

const missing = (column: ChainColumn, row: string): ChainNode => ({ id: `missing:${column}:${row}`, column, kind: 'missing', row });

type Found = ChainNode & { readonly facts: Keyed & EndingFacts; readonly mustEnd: boolean };
const noEnding: EndingFacts = { ending: null, endingReason: '', endingActor: '' };

const findingsOf = ({ effects, conflicts, knowledgeGaps }: ChainFacts): readonly Found[] => [
  ...effects.flatMap((facts): readonly Found[] =>
    (facts.effect === 'negative' || facts.effect === 'positive' ? [{ id: facts.key, row: facts.key, column: 'finding', kind: facts.effect, facts, mustEnd: isMaterial(facts) }] : [])),
  ...conflicts.map((facts): Found => ({ id: facts.key, row: facts.key, column: 'finding', kind: 'conflict', facts, mustEnd: true })),
  ...knowledgeGaps.map(({ key }): Found => ({ id: key, row: key, column: 'finding', kind: 'gap', facts: { key, ...noEnding }, mustEnd: false })),
];

const idsOf = (nodes: readonly { readonly id: string }[]): readonly string[] => nodes.map(({ id }) => id);

/**
 * The chain effect / conflict → key → action → indicator of a case (handbook C and D). What needs no ending and is met by
 * nothing is left out; a cancelled action takes care of nothing. Each finding stands once, beside the first key that meets it.
 */
export const chainOf = (facts: ChainFacts): Chain => {
  const ties = tiesOf(facts.keys, facts.actions);
  const living = facts.actions.filter(({ status }) => status !== 'cancelled');
  const isKey = new Set(facts.keys.map(({ key }) => key));
  const nodes = new Map<string, ChainNode>();
  const links: ChainLink[] = [];
  const broken = { endings: 0, findings: 0, actions: 0, indicators: 0, keys: 0 };
  const put = (node: ChainNode): ChainNode => { nodes.set(node.id, { id: node.id, column: node.column, kind: node.kind, row: node.row }); return node; };
  const link = (from: string, to: string, isBroken = false): void => { links.push({ from, to, isBroken }); };

  const found = findingsOf(facts).map((one) => ({ ...one, ways: endingWaysOf(one.facts, ties) }));
  const tied = found.filter(({ ways }) => ways.includes('key') || ways.includes('action'));
  const ended = found.filter((one) => one.mustEnd && !tied.includes(one) && one.ways.length > 0);
  const loose = found.filter(({ mustEnd, ways }) => mustEnd && ways.length === 0);
  const placeOf = new Map<string, string>();
  for (const { key, meets } of facts.keys) for (const row of meets) if (!placeOf.has(row)) placeOf.set(row, key);
  for (const { under, meets } of living) for (const row of meets) if (!placeOf.has(row)) placeOf.set(row, isKey.has(under) ? under : '');
  const present = new Set(idsOf(tied));

  /** One lane: what hangs on a key, or, for '', on a key that is gone. */
  const laneOf = (key: string, meets: readonly string[]): ChainLane => {
    const own = tied.filter(({ row }) => placeOf.get(row) === key).map(put);
    const actions = living.filter(({ under }) => (key === '' ? !isKey.has(under) : under === key))
      .map((row) => put({ id: row.key, column: 'action', kind: 'action', row: row.key }));
    const indicators = facts.indicators.filter(({ under }) => (key === '' ? !isKey.has(under) : under === key))
      .map((row) => put({ id: row.key, column: 'indicator', kind: 'indicator', row: row.key }));
    const head = put(key === '' ? missing('key', '') : { id: key, column: 'key', kind: 'key', row: key });
    const hub = `hub:${key}`;
    const met = [...new Set(meets)].filter((row) => present.has(row));
    const stubs: Partial<Record<ChainColumn, ChainNode>> = {};
    const stub = (column: ChainColumn): ChainNode => { const node = put(missing(column, key)); stubs[column] = node; return node; };
    if (key === '') broken.keys += actions.length + indicators.length;
    else if (met.length === 0) { broken.findings += 1; link(stub('finding').id, head.id, true); }
    met.forEach((row) => link(row, head.id));
    actions.forEach(({ id }) => { link(head.id, id, key === ''); link(id, hub); });
    if (actions.length === 0) {
      if (key !== '') { broken.actions += 1; const node = stub('action'); link(head.id, node.id, true); link(node.id, hub, true); } else link(head.id, hub, true);
    }
    indicators.forEach(({ id }) => link(hub, id));
    if (indicators.length === 0 && key !== '') { broken.indicators += 1; link(hub, stub('indicator').id, true); }
    const cell = (column: ChainColumn, ids: readonly string[]): readonly string[] => (stubs[column] === undefined ? ids : [...ids, stubs[column].id]);
    return {
      id: key === '' ? 'noKey' : key, kind: key === '' ? 'noKey' : 'key', hub,
      cells: {
        finding: cell('finding', idsOf(own.filter(({ kind }) => kind !== 'positive'))), key: [head.id],
        action: cell('action', idsOf(actions)), indicator: cell('indicator', idsOf(indicators)),
      },
      positives: idsOf(own.filter(({ kind }) => kind === 'positive')),
    };
  };

  const lanes: ChainLane[] = facts.keys.map(({ key, meets }) => laneOf(key, meets));
  if (living.some(({ under }) => !isKey.has(under)) || facts.indicators.some(({ under }) => !isKey.has(under))) lanes.push(laneOf('', []));
  for (const { key, meets } of living) for (const row of new Set(meets)) if (present.has(row)) link(row, key);

  const side = (kind: 'ended' | 'loose', own: readonly ChainNode[], ends: readonly ChainNode[]): void => {
    if (own.length === 0) return;
    lanes.push({ id: kind, kind, hub: null, positives: [], cells: { finding: idsOf(own), key: idsOf(ends), action: [], indicator: [] } });
  };
  side('ended', ended.map(put), ended.map(({ row, facts: { ending } }) => {
    const end = put({ id: `ending:${row}`, column: 'key', kind: ending ?? 'acceptedRisk', row });
    link(row, end.id);
    return end;
  }));
  if (loose.length > 0) {
    const end = put(missing('key', 'loose'));
    loose.forEach(({ row }) => link(row, end.id, true));
    side('loose', loose.map(put), [end]);
    broken.endings = loose.length;
  }
  return { nodes, lanes, links, broken };
};

/** `all`, what ends in a key, or only where a link is broken. */
export const chainFilters = ['all', 'keys', 'broken'] as const;
export type ChainFilter = (typeof chainFilters)[number];

const isBrokenLane = ({ kind, cells }: ChainLane): boolean =>
  kind === 'loose' || kind === 'noKey' || chainColumns.some((column) => cells[column].some((id) => id.startsWith('missing:')));

/** The lanes a filter leaves; a lane is kept whole. */
export const lanesIn = ({ lanes }: Chain, filter: ChainFilter): readonly ChainLane[] =>
  lanes.filter((lane) => filter === 'all' || (filter === 'keys' ? lane.kind === 'key' : isBrokenLane(lane)));

const reach = (steps: ReadonlyMap<string, readonly string[]>, from: string): ReadonlySet<string> => {
  const seen = new Set([from]);
  // A set goes on giving what is added while it is walked through.
  for (const id of seen) for (const next of steps.get(id) ?? []) seen.add(next);
  return seen;
};

/** Everything that leads to a node, and everything it leads to: what is lit up as it is chosen. */
export const chainThrough = (links: readonly ChainLink[], id: string): ReadonlySet<string> => {
  const [onwards, back] = [new Map<string, string[]>(), new Map<string, string[]>()];
  for (const { from, to } of links) {
    onwards.set(from, [...onwards.get(from) ?? [], to]);
    back.set(to, [...back.get(to) ?? [], from]);
  }
  return new Set([...reach(back, id), ...reach(onwards, id)]);
};

/** One line of the table: what stands in each column, by id. */
export interface ChainRow { readonly id: string; readonly cells: Readonly<Record<ChainColumn, readonly string[]>> }

/**
 * The chain as a table: a line for each key with everything it meets, one for actions that meet something by themselves,
 * and one for each finding that ends otherwise or nowhere.
 */
export const chainRows = (chain: Chain, lanes: readonly ChainLane[] = chain.lanes): readonly ChainRow[] =>
  lanes.flatMap((lane): readonly ChainRow[] => {
    if (lane.kind === 'ended' || lane.kind === 'loose') {
      return lane.cells.finding.map((id) => ({ id, cells: { finding: [id], key: chain.links.filter(({ from }) => from === id).map(({ to }) => to), action: [], indicator: [] } }));
    }
    const ends = new Set([...lane.cells.key, ...lane.cells.action]);
    const met = chain.links.filter(({ from, to }) => ends.has(to) && chain.nodes.get(from)?.column === 'finding').map(({ from }) => from);
    return [{ id: lane.id, cells: { ...lane.cells, finding: [...new Set(met)] } }];
  });
