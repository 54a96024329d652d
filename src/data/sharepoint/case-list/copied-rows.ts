import { isOwnQuestion } from '../../../method/ids';
import type { Answer, Assessment, CaseFile, Changes, Cost, Indicator, Relation, Stakeholder, SustainabilityKey } from '../../ports/rows';
import type { ChildKind } from '../schema/lists';

/** One child row that a copy begins with. The key follows from where it comes from, so sending again makes nothing twice. */
export interface CopiedRow {
  readonly kind: ChildKind;
  readonly key: string;
  readonly values: Changes<'stakeholder'> | Changes<'answer'> | Changes<'relation'> | Changes<'sustainabilityKey'> | Changes<'indicator'> | Changes<'cost'>;
}

/** Between the new case's key and the key of the row it was copied from. */
const MARK = '.copy.';
/** What a copy of a copy was made from first: keys are unique in their list, and stay within SharePoint's 255 characters. */
const firstKey = (key: string): string => key.slice(key.lastIndexOf(MARK) < 0 ? 0 : key.lastIndexOf(MARK) + MARK.length);

const stakeholder = (row: Stakeholder): Changes<'stakeholder'> => {
  const { name, kind, sector, affected, power, interestLevel, relevance, attitude, motive, interest, demands } = row;
  const { contribution, phase, involvementLevel, involvement, represents, action, owner } = row;
  return { name, kind, sector, affected, power, interestLevel, relevance, attitude, motive, interest, demands, contribution, phase, involvementLevel, involvement, represents, action, owner };
};

const question = ({ item, question: words, category }: Answer): Changes<'answer'> => ({ item, question: words, category });
const relation = ({ name, kind, otherCase, url, effect, description }: Relation): Changes<'relation'> => ({ name, kind, otherCase, url, effect, description });

/** What the key met was found in the case it comes from: in the new one it meets nothing yet, and step C says so. */
const sustainabilityKey = ({ name, reason }: SustainabilityKey): Changes<'sustainabilityKey'> => ({ name, reason });
/** What is measured and how; no figures, no days: they were the other initiative's. */
const indicator = ({ name, catches, direction, unit, source, concernsPeople, bySex }: Indicator): Changes<'indicator'> =>
  ({ name, catches, direction, unit, source, concernsPeople, bySex });
/** That there is such a cost, and who pays it; the sum and whether the money is there were the other initiative's. */
const cost = ({ name, kind, payer }: Cost): Changes<'cost'> => ({ name, kind, payer });

/** What a copy takes from the case's own row. Nothing that was judged, decided or answered. */
export const copiedValues = (from: Assessment): Changes<'assessment'> => {
  const { delimitation, alternatives, zeroAlternative, goals, goalsNotRelevant, goalsUnknown, affectedGroups, affectedPlaces, usesTravelPerspective } = from;
  return { delimitation, alternatives, zeroAlternative, goals, goalsNotRelevant, goalsUnknown, affectedGroups, affectedPlaces, usesTravelPerspective };
};

/**
 * The child rows of a copy: stakeholders without the dates of what was planned with them, the group's own support
 * questions without their answers, relations, and one more relation to the source; as a start for step D costs without
 * sums, and indicators without figures, with the keys they stand under. Named persons stay behind: the reason to name
 * them belongs to the case it was given in. What was found, measured, told or published, and how findings end, stays too.
 * @param newKey key of the new case
 */
export const copiedRows = (newKey: string, { assessment, children }: CaseFile): readonly CopiedRow[] => {
  const isThere = (row: { readonly isRemoved: boolean }): boolean => !row.isRemoved;
  const keyOf = (row: { readonly key: string }): string => `${newKey}${MARK}${firstKey(row.key)}`;
  const under = new Set(children.indicator.filter(isThere).map((row) => row.under));
  const keys = children.sustainabilityKey.filter((row) => isThere(row) && under.has(row.key));
  const indicators = children.indicator.filter((row) => isThere(row) && keys.some(({ key }) => key === row.under));
  /** The copy of a row that is tied to; '' when it has none, so that no tie leads into the other case. */
  const tie = (rows: readonly { readonly key: string }[], key: string): string => (rows.some((row) => row.key === key) ? keyOf({ key }) : '');
  return [
    ...children.stakeholder.filter((row) => isThere(row) && row.kind !== 'person')
      .map((row): CopiedRow => ({ kind: 'stakeholder', key: keyOf(row), values: stakeholder(row) })),
    // An answer's key tells its item, so that everybody who answers it meets the same row.
    ...children.answer.filter((row) => isThere(row) && isOwnQuestion(row.item))
      .map((row): CopiedRow => ({ kind: 'answer', key: `${newKey}:${row.item}`, values: question(row) })),
    ...children.relation.filter(isThere).map((row): CopiedRow => ({ kind: 'relation', key: keyOf(row), values: relation(row) })),
    ...keys.map((row): CopiedRow => ({ kind: 'sustainabilityKey', key: keyOf(row), values: sustainabilityKey(row) })),
    ...indicators.map((row): CopiedRow => ({
      kind: 'indicator', key: keyOf(row),
      values: { ...indicator(row), under: tie(keys, row.under), numerator: tie(indicators, row.numerator), denominator: tie(indicators, row.denominator) },
    })),
    ...children.cost.filter(isThere).map((row): CopiedRow => ({ kind: 'cost', key: keyOf(row), values: cost(row) })),
    { kind: 'relation', key: `${newKey}${MARK}source.${assessment.id}`, values: { name: assessment.name, kind: 'earlierAssessment', otherCase: assessment.id } },
  ];
};
