import * as React from 'react';
import { useReference } from '../../../data/bindings/product-context';
import { useAssessment } from '../../../data/bindings/session-context';
import { inOrderOf } from '../../../domain/goal-lookup';
import { useTexts } from '../../../i18n/texts-context';
import { Button } from '../../../ui/button/button';
import { EmptyState } from '../../../ui/feedback/empty-state';
import { Section } from '../../../ui/layout/section';
import { Stack } from '../../../ui/layout/stack';
import { EffectHelp } from './effect-help';
import styles from './effects.module.scss';
import { GoalEffects } from './goal-effects';
import { RuralNotice } from './rural-notice';
import { useAskingGoals, useEffectFaces } from './use-reading';
import type { EffectFace } from './use-reading';

/** With no more than this, everything is open from the start; beyond it a case is easier to take in folded. */
const few = { goals: 3, effects: 20 } as const;
const noFaces: readonly EffectFace[] = [];

export interface GoalsWithEffectsProps {
  /** The goal somebody wants to see, from a picture; it opens and gets the focus. */
  readonly asked: string | null;
  readonly onSort: () => void;
}

/** Relevant goals, and goals that have effects all the same: each with its effects, folded beyond a few. */
export const GoalsWithEffects: React.FC<GoalsWithEffectsProps> = ({ asked, onSort }) => {
  const texts = useTexts('stepB').goals;
  const { goals } = useAssessment();
  const { frameworks } = useReference();
  const faces = useEffectFaces();
  const asking = useAskingGoals();
  const root = React.useRef<HTMLDivElement>(null);
  const byGoal = React.useMemo(() => {
    const map = new Map<string, EffectFace[]>();
    for (const face of faces) map.set(face.target, [...(map.get(face.target) ?? []), face]);
    return map;
  }, [faces]);
  const shown = React.useMemo(() => inOrderOf(frameworks, [...goals, ...byGoal.keys()]), [goals, byGoal, frameworks]);
  const [open, setOpen] = React.useState<ReadonlySet<string>>(() =>
    new Set(shown.length <= few.goals && faces.length <= few.effects ? shown : asked === null ? [] : [asked]));
  const handleToggle = React.useCallback((goal: string) => setOpen((before) => {
    const after = new Set(before);
    if (!after.delete(goal)) after.add(goal);
    return after;
  }), []);
  React.useEffect(() => {
    if (asked === null) return;
    const one = Array.from(root.current?.querySelectorAll('[data-goal]') ?? []).find((item) => item.getAttribute('data-goal') === asked);
    one?.querySelector('button')?.focus();
  }, [asked]);
  const isAllOpen = shown.every((goal) => open.has(goal));
  const sortThem = <Button onClick={onSort}>{texts.toSorting}</Button>;
  if (shown.length === 0) return <EmptyState icon="target" title={texts.nothingChosenTitle} text={texts.nothingChosenText} action={sortThem} />;
  const fold = shown.length > few.goals
    ? <Button kind="quiet" onClick={() => setOpen(new Set(isAllOpen ? [] : shown))}>{isAllOpen ? texts.closeAll : texts.openAll}</Button> : undefined;
  return (
    <Section title={texts.effectsTitle} lead={texts.effectsLead} headingLevel={3} actions={fold}>
      <Stack>
        <EffectHelp />
        <RuralNotice />
        <div ref={root} className={styles.goals}>
          {shown.map((goal) => (
            <GoalEffects key={goal} goal={goal} faces={byGoal.get(goal) ?? noFaces} isChosen={goals.includes(goal)} isOpen={open.has(goal) || asking.includes(goal)} onToggle={handleToggle} />
          ))}
        </div>
      </Stack>
    </Section>
  );
};
