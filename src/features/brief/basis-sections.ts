import type { Action, Answer, Assessment, Conflict, GoalImpact, KnowledgeGap } from '../../data/ports/rows';
import { nodeSummary } from '../../domain/completeness';
import { isOnGoal, ofSign } from '../../domain/effects';
import type { Texts } from '../../i18n/load-texts';
import type { BriefHeadingId } from '../../method/ids';
import type { ActionKind, EffectSign } from '../../method/scales';
import type { StrategyNode } from '../../method/strategy';
import type { MethodTexts } from '../../method/texts';

/** Something a heading of the brief builds on: a few lines under a name. */
export interface BasisSection { readonly title: string; readonly lines: readonly string[] }

export interface BriefFacts {
  readonly assessment: Assessment;
  readonly answers: readonly Answer[];
  readonly effects: readonly GoalImpact[];
  readonly conflicts: readonly Conflict[];
  readonly knowledgeGaps: readonly KnowledgeGap[];
  readonly actions: readonly Action[];
  /** What A2 asks about, at the case's edition. */
  readonly effectNodes: readonly StrategyNode[];
}

const asSentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);
const isSaid = (text: string): boolean => text.trim() !== '';

/**
 * What the group has written elsewhere that a heading of the brief builds on (handbook, BESLUTSUNDERLAG).
 * @returns only sections with something in them
 */
export const basisOf = (heading: BriefHeadingId, facts: BriefFacts, texts: Texts['workspace'], method: MethodTexts): readonly BasisSection[] => {
  const { brief, effects: words } = texts;
  const { goals, strategyNodes } = method;
  const effects = (sign: EffectSign): string[] =>
    ofSign(facts.effects.filter(isOnGoal), sign).map(({ target, description, where }) =>
      words.named(goals[target] ?? words.unknownGoal(target), [description, where].find(isSaid) ?? words.noDescription));
  const actions = (kind: ActionKind): string[] => facts.actions.filter((action) => action.kind === kind).map(({ name }) => name).filter(isSaid);
  const answer = (item: string): string[] => facts.answers.filter((row) => row.item === item).map(({ text }) => text).filter(isSaid);

  const strategy = (): string[] => facts.effectNodes.flatMap(({ id }) => {
    const rows = facts.effects.filter(({ target }) => target === id);
    const summary = nodeSummary(rows.map(({ effect }) => effect));
    if (summary === null) return [];
    const told = brief.effectOn(strategyNodes[id] ?? id.slice(id.indexOf('.') + 1), texts.direction.summary[summary]);
    return [[told, ...rows.map(({ description }) => description.trim()).filter(isSaid)].map(asSentence).join(' ')];
  });
  const conflicts = (): string[] => facts.conflicts.map(({ oneSide, otherSide, position }) =>
    brief.conflict(words.between(oneSide || words.noSide, otherSide || words.noSide), position.trim()));
  const gaps = (): string[] => facts.knowledgeGaps.filter(({ closedHow }) => !isSaid(closedHow)).map(({ question }) => question).filter(isSaid);

  const { sections } = brief;
  const all: Readonly<Record<BriefHeadingId, () => readonly BasisSection[]>> = {
    BU1: () => [{ title: sections.direction, lines: answer('A1') }, { title: sections.strategy, lines: strategy() }],
    BU2: () => [{ title: sections.positive, lines: effects('positive') }, { title: sections.strengthen, lines: actions('strengthen') }],
    BU3: () => [{ title: sections.negative, lines: effects('negative') }, { title: sections.minimise, lines: actions('minimise') }],
    BU4: () => [{ title: sections.conflicts, lines: conflicts() }, { title: sections.handle, lines: actions('handleConflict') }],
    BU5: () => [{ title: sections.open, lines: [facts.assessment.openQuestions].filter(isSaid) }, { title: sections.gaps, lines: gaps() }],
  };
  return all[heading]().filter(({ lines }) => lines.length > 0);
};

/** The same as one plain text, to begin from. */
export const draftOf = (sections: readonly BasisSection[]): string =>
  sections.map(({ title, lines }) => [`${title}:`, ...lines.map((line) => `– ${line}`)].join('\n')).join('\n\n');
