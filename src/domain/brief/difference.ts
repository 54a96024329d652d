import type { BriefBlock, BriefDocument, BriefSection, BriefSectionId } from './document';
import { rowLine } from './plain-text';

/** One thing that is said otherwise than before: `before` null for what is new, `after` null for what is gone. */
export interface BriefChange {
  /** The subheading or the table it stands under; '' right under the heading. */
  readonly where: string;
  readonly before: string | null;
  readonly after: string | null;
}

export interface SectionDifference {
  readonly id: BriefSectionId;
  readonly heading: string;
  /** Gone first, then what is said otherwise and what is new, in the order of the later document. */
  readonly changes: readonly BriefChange[];
}

/** What is other in one document than in an earlier one. */
export interface BriefDifference {
  readonly isSame: boolean;
  /** Lines of the head that tell of the initiative, the three dimensions by their names, and the title under ''. */
  readonly head: readonly BriefChange[];
  /** Only sections that differ, in the order of the later document; one that is gone stands last. */
  readonly sections: readonly SectionDifference[];
}

/** A paragraph, an item of a list or a row of a table, with what names it where something does. */
interface Unit { readonly where: string; readonly name: string; readonly text: string }

const unitsOf = (blocks: readonly BriefBlock[]): readonly Unit[] => {
  const units: Unit[] = [];
  let where = '';
  for (const block of blocks) {
    if (block.kind === 'subheading') where = block.text;
    else if (block.kind === 'paragraph') units.push({ where, name: '', text: block.text });
    else if (block.kind === 'list') units.push(...block.items.map((text) => ({ where, name: text.split(': ', 1)[0] ?? '', text })));
    else units.push(...block.rows.map((row) => ({ where: where === '' ? block.caption : where, name: row[0]?.split('\n', 1)[0] ?? '', text: rowLine(block.head, row) })));
  }
  return units;
};

/** Takes from `pool` the first that has the same key; each is taken once. */
const taker = (pool: readonly Unit[], keyOf: (unit: Unit) => string): ((unit: Unit) => Unit | undefined) => {
  const byKey = new Map<string, Unit[]>();
  for (const unit of [...pool].reverse()) {
    const alike = byKey.get(keyOf(unit));
    if (alike === undefined) byKey.set(keyOf(unit), [unit]);
    else alike.push(unit);
  }
  return (unit) => byKey.get(keyOf(unit))?.pop();
};

const separator = '\u0000';
const wholeKey = ({ where, text }: Unit): string => where + separator + text;
const nameKey = ({ where, name }: Unit): string => where + separator + name;

/** What differs between two lots of blocks. Something that has only moved within its place is no difference. */
const changesOf = (before: readonly BriefBlock[], after: readonly BriefBlock[]): readonly BriefChange[] => {
  const [old, fresh] = [unitsOf(before), unitsOf(after)];
  const sameBefore = taker(old, wholeKey);
  const kept = new Set<Unit>();
  const left = fresh.filter((unit) => { const same = sameBefore(unit); if (same !== undefined) kept.add(same); return same === undefined; });
  const namesake = taker(old.filter((unit) => !kept.has(unit)), nameKey);
  const told = left.map((unit): BriefChange => {
    const was = namesake(unit);
    if (was !== undefined) kept.add(was);
    return { where: unit.where, before: was?.text ?? null, after: unit.text };
  });
  return [...old.filter((unit) => !kept.has(unit)).map(({ where, text }): BriefChange => ({ where, before: text, after: null })), ...told];
};

const blocksOf = (sections: readonly BriefSection[], id: BriefSectionId): readonly BriefBlock[] => sections.find((section) => section.id === id)?.blocks ?? [];

const headUnits = ({ title, facts, profile }: BriefDocument): readonly (readonly [where: string, text: string])[] => [
  ['', title], ...facts.filter(({ isState }) => isState !== true).map(({ label, value }) => [label, value] as const),
  ...profile.dimensions.map(({ name, valueName }) => [name, valueName] as const),
];

const headChanges = (before: BriefDocument, after: BriefDocument): readonly BriefChange[] => {
  const [old, fresh] = [new Map(headUnits(before)), new Map(headUnits(after))];
  return [...new Set([...fresh.keys(), ...old.keys()])].map((where) => ({ where, before: old.get(where) ?? null, after: fresh.get(where) ?? null }))
    .filter(({ before: was, after: is }) => was !== is);
};

/**
 * What has changed from one document to a later one, section by section. Both are meant to be in one language.
 * The version, the dates and the handling of the documents themselves are no difference.
 */
export const briefDifference = (before: BriefDocument, after: BriefDocument): BriefDifference => {
  const gone = before.sections.filter(({ id }) => !after.sections.some((section) => section.id === id));
  const sections = [...after.sections, ...gone]
    .map(({ id, heading }): SectionDifference => ({ id, heading, changes: changesOf(blocksOf(before.sections, id), blocksOf(after.sections, id)) }))
    .filter(({ changes }) => changes.length > 0);
  const head = headChanges(before, after);
  return { isSame: head.length === 0 && sections.length === 0, head, sections };
};
