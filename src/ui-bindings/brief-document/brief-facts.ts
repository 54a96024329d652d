import type { CaseSession } from '../../data/ports/case-session';
import type { ChildKind } from '../../data/ports/rows';
import type { BriefFacts } from '../../domain/brief/build';
import { fillOf } from '../../domain/completeness';
import { shownParts } from '../../domain/shown-parts';
import type { Reference } from '../../method/reference';
import { effectNodes } from '../../method/strategy';
import { strategyOf } from '../use-strategy';

/** Kinds of rows that the document is made of. */
export const briefKinds: readonly ChildKind[] = [
  'answer', 'goalImpact', 'conflict', 'synergy', 'stakeholder', 'dialogue', 'knowledgeGap', 'sustainabilityKey', 'action', 'indicator',
  'measurement', 'cost', 'allocation', 'change', 'relation',
];

/**
 * The open case as the document reads it, at this moment: what is typed and not saved yet is in it.
 * @param reference the case's edition
 */
export const briefFacts = (session: CaseSession, reference: Reference): BriefFacts => {
  const assessment = session.assessment();
  const strategy = strategyOf(reference.strategies, assessment.strategyVersion);
  const nodes = strategy === undefined ? [] : effectNodes(strategy, reference.nodeTypes).map(({ id }) => id);
  const rows = {
    answers: session.rows('answer'), effects: session.rows('goalImpact'), conflicts: session.rows('conflict'), stakeholders: session.rows('stakeholder'),
    dialogues: session.rows('dialogue'), knowledgeGaps: session.rows('knowledgeGap'), keys: session.rows('sustainabilityKey'),
    actions: session.rows('action'), indicators: session.rows('indicator'),
  };
  const areStakeholdersWithheld = session.isWithheld('stakeholder') || session.isWithheld('dialogue');
  const facts = {
    assessment, ...rows, costs: session.rows('cost'), effectNodes: nodes, checkPoints: reference.checkPoints,
    goalsToSort: reference.frameworks.filter(({ id }) => id === 'agenda2030').flatMap(({ goals }) => goals.map(({ id }) => id)),
    supportQuestions: reference.supportQuestions.map(({ id }) => id),
  };
  return {
    assessment, ...rows, areStakeholdersWithheld, effectNodes: nodes, strategy: strategy?.id ?? '',
    synergies: session.rows('synergy'), measurements: session.rows('measurement'), costs: session.rows('cost'), allocations: session.rows('allocation'),
    changes: session.rows('change'), relations: session.rows('relation'),
    fills: shownParts(assessment).filter((part) => part !== 'stakeholders' || !areStakeholdersWithheld).map((part) => fillOf(part, facts)),
  };
};
