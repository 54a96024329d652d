import * as React from 'react';
import { useReference } from '../data/bindings/product-context';
import { useAssessment, useDeciders, useDecisions, useRows, useSession } from '../data/bindings/session-context';
import type { Decision } from '../data/ports/rows';
import { fillOf } from '../domain/completeness';
import type { CaseFacts, PartFill } from '../domain/completeness';
import { provenStanding } from '../domain/case-flow/proven-standing';
import type { ProvenStanding } from '../domain/case-flow/proven-standing';
import type { Reference } from '../method/reference';
import { usePartNavigation } from './part-navigation';
import { useEffectNodes } from './use-strategy';

const goalsToSort = ({ frameworks }: Reference): readonly string[] =>
  frameworks.filter(({ id }) => id === 'agenda2030').flatMap(({ goals }) => goals.map(({ id }) => id));

/** The open case as the rules of completeness read it; follows every keystroke. */
export const useCaseFacts = (): CaseFacts => {
  const assessment = useAssessment();
  const answers = useRows('answer');
  const effects = useRows('goalImpact');
  const conflicts = useRows('conflict');
  const stakeholders = useRows('stakeholder');
  const knowledgeGaps = useRows('knowledgeGap');
  const keys = useRows('sustainabilityKey');
  const actions = useRows('action');
  const indicators = useRows('indicator');
  const dialogues = useRows('dialogue');
  const costs = useRows('cost');
  const nodes = useEffectNodes();
  const reference = useReference();
  return React.useMemo(
    () => ({
      assessment, answers, effects, conflicts, stakeholders, dialogues, knowledgeGaps, keys, actions, indicators, costs,
      effectNodes: nodes.map(({ id }) => id), goalsToSort: goalsToSort(reference), supportQuestions: reference.supportQuestions.map(({ id }) => id),
      checkPoints: reference.checkPoints,
    }),
    [assessment, answers, effects, conflicts, stakeholders, dialogues, knowledgeGaps, keys, actions, indicators, costs, nodes, reference],
  );
};

/** What each shown part lacks, in the order of the rail. */
export const usePartFills = (): readonly PartFill[] => {
  const facts = useCaseFacts();
  const { shown } = usePartNavigation();
  const isWithheld = useSession().isWithheld('stakeholder');
  return React.useMemo(() => shown.map((part): PartFill =>
    (part === 'stakeholders' && isWithheld ? { part, state: 'empty', missing: [], isWithheld } : fillOf(part, facts))), [shown, facts, isWithheld]);
};

/** Where the case really stands: by the rows of decisions, not by the status columns alone. */
export const useProvenStanding = (): ProvenStanding<Decision> => {
  const assessment = useAssessment();
  const decisions = useDecisions();
  const deciders = useDeciders();
  return React.useMemo(() => provenStanding(assessment, decisions, deciders), [assessment, decisions, deciders]);
};
