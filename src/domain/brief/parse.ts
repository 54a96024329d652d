import { briefHeadingIds } from '../../method/ids';
import { dimensions, judgements, neutralReasons } from '../../method/scales';
import type { BriefBlock, BriefDimension, BriefDocument, BriefFact, BriefProfile, BriefSection, BriefSectionId } from './document';

/** `newer`: made by a later version of the product. `unreadable`: no document at all, or one that somebody has changed. */
export type BriefProblem = 'unreadable' | 'newer';

const FORMAT = 1;
const sectionIds: readonly BriefSectionId[] = [
  'initiative', ...briefHeadingIds, 'judgement', 'proposal', 'childRights', 'genderDistribution', 'keys', 'costs', 'changes', 'limitations',
];

class Refused extends Error {
  public readonly problem: BriefProblem;
  public constructor(problem: BriefProblem) {
    super(problem);
    this.problem = problem;
  }
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const refuse = (problem: BriefProblem): never => { throw new Refused(problem); };
const fields = (value: unknown): Fields => (isFields(value) ? value : refuse('unreadable'));
const text = (value: unknown): string => (typeof value === 'string' ? value : refuse('unreadable'));
const many = <T>(value: unknown, read: (one: unknown) => T): readonly T[] => (Array.isArray(value) ? value.map(read) : refuse('unreadable'));
const count = (value: unknown): number => (typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : refuse('unreadable'));
/** A code of a set; one that is not known comes from a later version. */
const code = <C extends string>(value: unknown, codes: readonly C[]): C => codes.find((one) => one === value) ?? refuse(typeof value === 'string' ? 'newer' : 'unreadable');
const codeOrNull = <C extends string>(value: unknown, codes: readonly C[]): C | null => (value === null ? null : code(value, codes));

const fact = (value: unknown): BriefFact => {
  const { label, value: said, isState } = fields(value);
  return { label: text(label), value: text(said), ...(isState === true ? { isState } : {}) };
};

const dimension = (value: unknown): BriefDimension => {
  const row = fields(value);
  return {
    dimension: code(row['dimension'], dimensions), name: text(row['name']), value: codeOrNull(row['value'], judgements),
    subReason: codeOrNull(row['subReason'], neutralReasons), valueName: text(row['valueName']), reasoning: text(row['reasoning']),
    positive: count(row['positive']), negative: count(row['negative']),
  };
};

const profile = (value: unknown): BriefProfile => {
  const row = fields(value);
  return { heading: text(row['heading']), alternative: text(row['alternative']), dimensions: many(row['dimensions'], dimension) };
};

const block = (value: unknown): BriefBlock => {
  const row = fields(value);
  const kind = code(row['kind'], ['paragraph', 'subheading', 'list', 'table'] as const);
  if (kind === 'paragraph' || kind === 'subheading') return { kind, text: text(row['text']) };
  if (kind === 'list') return { kind, items: many(row['items'], text) };
  const head = many(row['head'], text);
  const rows = many(row['rows'], (cells) => many(cells, text));
  return rows.every((cells) => cells.length === head.length) ? { kind, caption: text(row['caption']), head, rows } : refuse('unreadable');
};

const section = (value: unknown): BriefSection => {
  const row = fields(value);
  return { id: code(row['id'], sectionIds), heading: text(row['heading']), blocks: many(row['blocks'], block) };
};

/**
 * A stored document as it was built, or why it cannot be shown. Nothing is left out: what this version does not know
 * makes the whole document one of a newer version.
 * @param value what JSON.parse gave
 */
export const parseBrief = (value: unknown): BriefDocument | { readonly problem: BriefProblem } => {
  try {
    const row = fields(value);
    if (row['format'] !== FORMAT) return refuse(typeof row['format'] === 'number' && row['format'] > FORMAT ? 'newer' : 'unreadable');
    return {
      format: FORMAT, language: code(row['language'], ['sv', 'en'] as const), title: text(row['title']), kind: text(row['kind']),
      facts: many(row['facts'], fact), profile: profile(row['profile']), sections: many(row['sections'], section),
    };
  } catch (error) {
    if (error instanceof Refused) return { problem: error.problem };
    throw error;
  }
};
