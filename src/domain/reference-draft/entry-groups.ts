import { parts } from '../../method/parts';
import type { EntrySet, ReferenceEntry } from '../../method/reference';
import { setRules } from '../reference/sets';

/** One entry in a list, how deep it stands, and those it can change places with, in the order shown. */
export interface PlacedEntry {
  readonly entry: ReferenceEntry;
  /** 0 at the top. */
  readonly depth: number;
  readonly siblings: readonly ReferenceEntry[];
}

/** Entries that are shown together; `of` is the id of their parent, of their part or their code, '' for none. */
export interface EntryGroup {
  readonly of: string;
  readonly entries: readonly PlacedEntry[];
}

/** Sets whose entries are shown by one of their details. */
const groupedBy: Partial<Record<EntrySet, string>> = { place: 'kind', group: 'ground' };

const partOf = (id: string): string => parts.find(({ items }) => (items as readonly string[]).includes(id))?.id ?? '';
const groupOf = (entry: ReferenceEntry): string => {
  const detail = groupedBy[entry.set];
  if (detail !== undefined) return entry.details[detail] ?? '';
  if (entry.set === 'question') return partOf(entry.id);
  return entry.set === 'scale' ? entry.id.slice(0, entry.id.indexOf('.')) : entry.parent;
};

const byOrder = (entries: readonly ReferenceEntry[]): readonly ReferenceEntry[] => [...entries].sort((a, b) => a.order - b.order);

/** Parents in the order they are shown; those that have nothing yet are among them where something belongs there. */
const groupNames = (set: EntrySet, own: readonly ReferenceEntry[], all: readonly ReferenceEntry[]): readonly string[] => {
  const { parent } = setRules[set];
  const detail = setRules[set].details.find(({ name }) => name === groupedBy[set]);
  const used = [...new Set(own.map(groupOf))];
  const known = parent.kind === 'entry' ? byOrder(all.filter((entry) => entry.set === parent.set)).map(({ id }) => id)
    : parent.kind === 'code' ? parent.codes
    : detail?.kind === 'choice' ? detail.codes : [];
  const isShown = (name: string): boolean => used.includes(name) || parent.kind === 'code' || (set !== 'goalTarget' && parent.kind === 'entry');
  return [...known.filter(isShown), ...used.filter((name) => !known.includes(name))];
};

/** The parts of one strategy, each under the one it belongs to; one whose place does not exist, or leads round, stands at the top. */
const inTree = (nodes: readonly ReferenceEntry[], all: readonly ReferenceEntry[]): readonly PlacedEntry[] => {
  const types = byOrder(all.filter(({ set }) => set === 'nodeType')).map(({ id }) => id);
  const rank = ({ details }: ReferenceEntry): number => { const at = types.indexOf(details['type'] ?? ''); return at < 0 ? types.length : at; };
  const sorted = [...nodes].sort((a, b) => rank(a) - rank(b) || a.order - b.order);
  const ids = new Set(nodes.map(({ id }) => id));
  const parentOf = ({ id, details: { under = '' } }: ReferenceEntry): string => (ids.has(under) && under !== id ? under : '');
  const placed = new Map<string, PlacedEntry>();
  const place = (parent: string, depth: number): void => {
    const children = sorted.filter((node) => parentOf(node) === parent && !placed.has(node.id));
    for (const entry of children) {
      placed.set(entry.id, { entry, depth, siblings: children.filter((other) => other.details['type'] === entry.details['type']) });
      place(entry.id, depth + 1);
    }
  };
  place('', 0);
  const left = sorted.filter(({ id }) => !placed.has(id)).map((entry) => ({ entry, depth: 0, siblings: [entry] }));
  return [...placed.values(), ...left];
};

/** The entries of a set as they are shown: under their parents, in their order. @param all every entry, of every set */
export const entryGroups = (set: EntrySet, all: readonly ReferenceEntry[]): readonly EntryGroup[] => {
  const own = byOrder(all.filter((entry) => entry.set === set));
  return groupNames(set, own, all).map((of) => {
    const members = own.filter((entry) => groupOf(entry) === of);
    return { of, entries: set === 'node' ? inTree(members, all) : members.map((entry) => ({ entry, depth: 0, siblings: members })) };
  });
};

/** The place of a new entry: last among those with the same parent. */
export const nextOrder = (set: EntrySet, parent: string, all: readonly ReferenceEntry[]): number =>
  all.reduce((last, entry) => (entry.set === set && entry.parent === parent ? Math.max(last, entry.order) : last), 0) + 1;
