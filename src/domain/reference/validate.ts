import { isGoal } from '../effects';
import { isOwnCheckPoint, isOwnQuestion, itemIds, supportCategories, supportQuestionIds } from '../../method/ids';
import type { EntrySet, ReferenceEntry } from '../../method/reference';
import { shipped } from '../../method/shipped';
import type { MethodLanguage } from '../../method/texts';
import { isHandbookCheckPoint } from './check-points';
import { entryKey } from './entries';
import { listOf } from './published';
import { scaleIds } from './scale-codes';
import { MAX_ID, MAX_LINE_DETAIL, MAX_WORDS, setRules, wordFields, type DetailRule, type WordField } from './sets';

/** Something that must be mended before a set of entries can be published; `set` and `id` say where. */
export type ReferenceProblem = { readonly set: EntrySet; readonly id: string } & (
  | { readonly kind: 'duplicateId' | 'badId' | 'emptyTitle' | 'emptyHelp' | 'circularParent' }
  /** An entry was added to a set, or withdrawn from one, that only takes other words. */
  | { readonly kind: 'fixedSet' }
  /** Two units with one name: cases are filed under the name. */
  | { readonly kind: 'sameName'; readonly name: string }
  /** Two strategies with one version: a case knows its strategy by the version. */
  | { readonly kind: 'sameVersion'; readonly version: string }
  /** The parent ('' for none given) does not exist. */
  | { readonly kind: 'missingParent'; readonly parent: string }
  | { readonly kind: 'badLink'; readonly url: string }
  | { readonly kind: 'badDetail'; readonly name: string; readonly value: string }
  | { readonly kind: 'tooLong'; readonly field: WordField; readonly language: MethodLanguage; readonly length: number; readonly limit: number }
);

type Found = ReferenceProblem extends infer P ? (P extends ReferenceProblem ? Omit<P, 'set' | 'id'> : never) : never;
type Entries = ReadonlyMap<string, ReferenceEntry>;

const isBlank = (text: string): boolean => text.trim() === '';

const supportIds: ReadonlySet<string> = new Set(supportCategories.flatMap((category): readonly string[] => supportQuestionIds[category]));
const questionIds: ReadonlySet<string> = new Set(itemIds.filter((id) => !supportIds.has(id)));
/** The handbook's check points and the stops they stay at. */
const checkPointStops: ReadonlyMap<string, string> = new Map(shipped.checkPoints.map(({ id, stop }) => [id, stop]));
const closedIds: Partial<Record<EntrySet, ReadonlySet<string>>> = { question: questionIds, scale: new Set(scaleIds) };

/** Rows point at "a goal or a node" and at "a question", so an id must be known for what it is. */
const isGoodId = (set: EntrySet, id: string): boolean => {
  if (!/^[A-Za-z][A-Za-z0-9]*([._-][A-Za-z0-9]+)*$/u.test(id) || id.length > MAX_ID) return false;
  if (set === 'goal') return isGoal(id);
  if (set === 'node') return !isGoal(id);
  if (set === 'checkPoint') return isOwnCheckPoint(id) || checkPointStops.has(id);
  return set !== 'supportQuestion' || (!isOwnQuestion(id) && !questionIds.has(id));
};

const isHttps = (address: string): boolean => {
  try {
    return new URL(address).protocol === 'https:';
  } catch {
    return false;
  }
};

const isGoodDetail = (rule: DetailRule, value: string, entry: ReferenceEntry, entries: Entries): boolean => {
  switch (rule.kind) {
    case 'choice': return rule.codes.includes(value);
    case 'choices': return listOf(value).length > 0 && listOf(value).every((code) => rule.codes.includes(code));
    case 'number': return /^[1-9]\d{0,3}$/u.test(value);
    case 'color': return /^#[0-9a-f]{6}$/iu.test(value);
    case 'address': return isHttps(value) && !/\s/u.test(value);
    case 'line': return value.length <= MAX_LINE_DETAIL && !/[\r\n]/u.test(value);
    case 'entry': {
      const other = entries.get(entryKey({ set: rule.set, id: value }));
      return other !== undefined && (!rule.hasSameParent || other.parent === entry.parent);
    }
  }
};

const detailProblems = (entry: ReferenceEntry, entries: Entries): readonly Found[] =>
  setRules[entry.set].details.flatMap((rule): readonly Found[] => {
    const value = (entry.details[rule.name] ?? '').trim();
    const isGood = value === '' ? !rule.isNeeded : isGoodDetail(rule, value, entry, entries);
    if (isGood) return [];
    return rule.kind === 'address' ? [{ kind: 'badLink', url: value }] : [{ kind: 'badDetail', name: rule.name, value }];
  });

const wordProblems = ({ set, id, sv, en }: ReferenceEntry): readonly Found[] => {
  if (isHandbookCheckPoint({ set, id })) return [];
  const { words } = setRules[set];
  const isEmpty = (field: WordField): boolean => words[field] === 'needed' && isBlank(sv[field]);
  const long = (['sv', 'en'] as const).flatMap((language) => wordFields.flatMap((field): readonly Found[] => {
    const { length } = (language === 'sv' ? sv : en)[field];
    return length > MAX_WORDS[field] ? [{ kind: 'tooLong', field, language, length, limit: MAX_WORDS[field] }] : [];
  }));
  return [...(isEmpty('title') ? [{ kind: 'emptyTitle' } as const] : []), ...(isEmpty('help') ? [{ kind: 'emptyHelp' } as const] : []), ...long];
};

const parentProblems = ({ set, id, parent }: ReferenceEntry, entries: Entries): readonly Found[] => {
  const rule = setRules[set].parent;
  if (isHandbookCheckPoint({ set, id }) && parent !== checkPointStops.get(id)) return [{ kind: 'missingParent', parent }];
  const isGood = rule.kind === 'none' ? parent === '' : rule.kind === 'code' ? rule.codes.includes(parent) : entries.has(entryKey({ set: rule.set, id: parent }));
  return isGood ? [] : [{ kind: 'missingParent', parent }];
};

/** Whether what stands above a node leads back to it. */
const isCircular = (entry: ReferenceEntry, entries: Entries): boolean => {
  const passed = new Set<string>();
  for (let id = entry.details['under'] ?? ''; id !== '' && !passed.has(id);) {
    if (id === entry.id) return true;
    passed.add(id);
    id = entries.get(entryKey({ set: entry.set, id }))?.details['under'] ?? '';
  }
  return false;
};

const isOutOfPlace = ({ set, id, isWithdrawn }: ReferenceEntry): boolean =>
  (isHandbookCheckPoint({ set, id }) && isWithdrawn) || (!setRules[set].isOpen && (isWithdrawn || closedIds[set]?.has(id) === false));

/**
 * Everything that is wrong, in the order of the entries; [] when they can be published. What is withdrawn need only
 * keep its id and its name.
 */
export const problemsOf = (entries: readonly ReferenceEntry[]): readonly ReferenceProblem[] => {
  const known = new Map(entries.map((entry) => [entryKey(entry), entry]));
  const seen = new Set<string>();
  const isSecond = (text: string): boolean => { const was = seen.has(text); seen.add(text); return was; };
  return entries.flatMap((entry): readonly ReferenceProblem[] => {
    const { set, id, isWithdrawn } = entry;
    const name = entry.sv.title.trim();
    const version = (entry.details['version'] ?? '').trim();
    const always: readonly Found[] = [
      ...(isSecond(`id ${entryKey(entry)}`) ? [{ kind: 'duplicateId' } as const] : []),
      ...(isOutOfPlace(entry) ? [{ kind: 'fixedSet' } as const] : setRules[set].isOpen && !isGoodId(set, id) ? [{ kind: 'badId' } as const] : []),
    ];
    const words = wordProblems(entry);
    const rest: readonly Found[] = isWithdrawn ? words.filter(({ kind }) => kind === 'emptyTitle') : [
      ...parentProblems(entry, known), ...words, ...detailProblems(entry, known),
      ...(set === 'node' && isCircular(entry, known) ? [{ kind: 'circularParent' } as const] : []),
      ...(set === 'unit' && name !== '' && isSecond(`unit ${name.toLocaleLowerCase('sv')}`) ? [{ kind: 'sameName', name } as const] : []),
      ...(set === 'strategy' && version !== '' && isSecond(`version ${version}`) ? [{ kind: 'sameVersion', version } as const] : []),
    ];
    return [...always, ...rest].map((found): ReferenceProblem => ({ ...found, set, id }));
  });
};
