import * as React from 'react';
import { useSession } from '../../data/bindings/session-context';
import { nodeSummary } from '../../domain/completeness';
import type { CaseFacts } from '../../domain/completeness';
import { isOnGoal, ofSign } from '../../domain/effects';
import { isGapAccepted, isGapClosed } from '../../domain/knowledge-gap';
import type { Texts } from '../../i18n/load-texts';
import { useTexts } from '../../i18n/texts-context';
import type { StopPointId } from '../../method/ids';
import type { PartId } from '../../method/parts';
import { Icon } from '../../ui/icons/icon';
import { Card } from '../../ui/layout/card';
import { MissingList } from '../../ui-bindings/missing-list';
import { useCaseFacts, usePartFills } from '../../ui-bindings/use-case-facts';
import styles from './stop-point.module.scss';

/** The parts a stop looks back on. */
const before: Readonly<Record<StopPointId, readonly PartId[]>> = {
  S1: ['initiative', 'a'],
  S2: ['presentState', 'goals', 'stakeholders', 'supportQuestions', 'childRights', 'analysis', 'c'],
};

const conflictFacts = (facts: CaseFacts, raisedIn: 'a' | 'b' | null, texts: Texts['stop']['facts']): string => {
  const seen = facts.conflicts.filter((conflict) => raisedIn === null || conflict.raisedIn === raisedIn);
  return texts.conflicts(seen.length, seen.filter(({ position }) => position.trim() !== '').length);
};

const gapFacts = ({ knowledgeGaps }: CaseFacts, texts: Texts['stop']['facts']): string => {
  const unknown = knowledgeGaps.filter((gap) => !isGapClosed(gap));
  const accepted = unknown.filter(isGapAccepted).length;
  return texts.gaps(unknown.length - accepted, accepted);
};

const factsOf = (stop: StopPointId, facts: CaseFacts, texts: Texts['stop']['facts']): readonly string[] => {
  if (stop === 'S1') {
    const summaries = facts.effectNodes.map((id) => nodeSummary(facts.effects.filter(({ target }) => target === id).map(({ effect }) => effect)));
    const count = (one: string): number => summaries.filter((summary) => summary === one).length;
    return [texts.strategy(count('positive'), count('negative'), count('both')), conflictFacts(facts, 'a', texts)];
  }
  const onGoals = facts.effects.filter(isOnGoal);
  return [
    texts.goals(ofSign(onGoals, 'positive').length, ofSign(onGoals, 'negative').length), conflictFacts(facts, null, texts),
    texts.keys(facts.keys.length), gapFacts(facts, texts),
  ];
};

/** What the group has found before the stop. */
export const Found: React.FC<{ readonly stop: StopPointId }> = ({ stop }) => {
  const facts = useCaseFacts();
  const texts = useTexts('stop');
  return (
    <Card title={texts.facts.label} headingLevel={3}>
      <ul className={styles.facts} aria-label={texts.facts.label}>
        {factsOf(stop, facts, texts.facts).map((fact) => <li key={fact}>{fact}</li>)}
      </ul>
    </Card>
  );
};

/** What the parts before the stop still lack, for those who can fill it in. Nothing here hinders anybody from choosing. */
export const Lacking: React.FC<{ readonly stop: StopPointId }> = ({ stop }) => {
  const fills = usePartFills().filter(({ part, missing }) => before[stop].includes(part) && missing.length > 0);
  const texts = useTexts('stop');
  if (!useSession().canEdit()) return null;
  return (
    <Card title={texts.readyTitle} headingLevel={3} tone={fills.length === 0 ? 'success' : 'warning'}>
      {fills.length === 0
        ? <p className={styles.allFilled}><Icon name="checkCircle" /><span>{texts.ready.allFilled}</span></p>
        : <><p className={styles.lead}>{texts.ready.missing}</p><MissingList fills={fills} /></>}
    </Card>
  );
};
