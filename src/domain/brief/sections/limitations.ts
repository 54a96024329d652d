import { dimensionsOf, isOnGoal } from '../../effects';
import { findLooseEnds } from '../../loose-ends';
import { isGapClosed } from '../../knowledge-gap';
import { isUnheard } from '../../stakeholders';
import type { BriefBlock } from '../document';
import type { BriefContext } from '../names';
import { isSaid, list, oneBlock, paragraph, under } from '../text';

/** Loose ends by name: what the group has found and not said how it ends. */
const looseLines = ({ facts, words: { limitations, ...words }, names }: BriefContext): readonly string[] => {
  const { effects, conflicts, keys } = findLooseEnds(facts);
  return [
    ...effects.map((row) => limitations.looseEffect(names.effect(row))), ...conflicts.map((row) => limitations.looseConflict(names.conflict(row))),
    ...keys.map(({ name }) => limitations.looseKey(oneBlock(name) || words.noName)),
  ];
};

/** Who is much affected, has little power and has not been met; persons are never named here. */
const unheardLines = ({ facts, words: { limitations } }: BriefContext): readonly string[] => {
  const { stakeholders, dialogues, areStakeholdersWithheld, assessment } = facts;
  const unheard = stakeholders.filter((one) => isUnheard(one, dialogues));
  const persons = unheard.filter(({ kind }) => kind === 'person').length;
  return [
    ...(areStakeholdersWithheld ? [limitations.stakeholdersWithheld] : []),
    ...unheard.filter(({ kind }) => kind !== 'person').map(({ name }) => oneBlock(name)).filter(isSaid),
    ...(persons > 0 ? [limitations.unheardPersons(persons)] : []),
    ...(assessment.childrenAffected === 'yes' && assessment.childrenHeard !== 'yes' && assessment.childrenHeard !== 'notRelevant' ? [limitations.childrenUnheard] : []),
  ];
};

/** Parts that are not finished; the brief itself and its record are what the reader holds. */
const unfinishedLines = ({ facts, words: { limitations }, method }: BriefContext): readonly string[] =>
  facts.fills.filter(({ part, isWithheld }) => part !== 'brief' && part !== 'history' && part !== 'overview' && isWithheld !== true).flatMap(({ part, state, missing }) => {
    const { title } = method.parts[part];
    if (state === 'empty' && missing.length > 0) return [limitations.notBegun(title)];
    return missing.length === 0 ? [] : [limitations.missing(title, missing.length)];
  });

const environmentLines = ({ facts, words }: BriefContext): readonly string[] =>
  facts.relations.filter(({ kind }) => kind === 'environmentalAssessment').map(({ name, url }) => {
    const named = oneBlock(name) || words.noName;
    return isSaid(url) ? words.named(named, oneBlock(url)) : named;
  });

/** Effects that no dimension counts, since nobody has said which they belong to. */
const countWithoutDimension = ({ effects }: BriefContext['facts']): number =>
  effects.filter((row) => isOnGoal(row) && (row.effect === 'positive' || row.effect === 'negative') && dimensionsOf(row).length === 0).length;

/** What the document is and is not, which method it follows, and what is missing in it. Always there. */
export const limitationBlocks = (context: BriefContext, methodName: string, strategyName: string): readonly BriefBlock[] => {
  const { facts, words: { limitations } } = context;
  const { childrenAffected } = facts.assessment;
  const open = facts.knowledgeGaps.filter((gap) => !isGapClosed(gap)).length;
  const withoutDimension = countWithoutDimension(facts);
  return [
    paragraph(limitations.shows), paragraph(limitations.method(methodName, strategyName)), paragraph(limitations.environment), ...list(environmentLines(context)),
    ...under(limitations.looseEnds, list(looseLines(context))),
    ...under(limitations.gaps, list(open > 0 ? [limitations.openGaps(open, context.method.briefHeadings.BU5)] : [])),
    ...under(limitations.unheard, list(unheardLines(context))),
    ...under(limitations.unfinished, list([
      ...unfinishedLines(context), ...(withoutDimension > 0 ? [limitations.withoutDimension(withoutDimension)] : []),
      ...(childrenAffected === null || childrenAffected === 'unknown' ? [limitations.childrenUnknown] : []),
    ])),
  ];
};
