import * as React from 'react';
import { useSession } from '../../data/bindings/session-context';
import type { GoalImpact, KnowledgeGap, Stakeholder, Synergy } from '../../data/ports/rows';
import { isGapAccepted, isGapClosed } from '../../domain/knowledge-gap';
import { shorten } from '../../domain/short-text';
import { isMuchAffectedWithLittlePower, isUnheard } from '../../domain/stakeholders';
import { useTexts } from '../../i18n/texts-context';
import type { AnalysisQuestionId } from '../../method/ids';
import { GoalChip } from '../../ui-bindings/goals/goal-chip';
import { useRowNames } from '../../ui-bindings/goals/use-row-names';
import { useGoToItem } from '../../ui-bindings/item-target';
import { useItemName } from '../../ui-bindings/use-item-name';
import { useRowsSelect, useRowsWhere } from '../../ui-bindings/use-rows-where';
import { LinkButton } from '../../ui/button/link-button';
import { Pill } from '../../ui/feedback/pill';
import styles from './analysis.module.scss';
import { GatheredGroup } from './gathered-group';
import { markedItems } from './marked-items';
import { TakeButton } from './take-button';

interface Props { readonly item: AnalysisQuestionId }
const isOpen = (row: KnowledgeGap): boolean => !isGapClosed(row);

/** What the group does not know yet. */
export const GatheredGaps: React.FC<Props> = ({ item }) => {
  const { gathered } = useTexts('stepB').analysis;
  const { unnamed, state } = useTexts('stepB').knowledgeGaps;
  const rows = useRowsWhere('knowledgeGap', isOpen);
  const line = (row: KnowledgeGap): React.ReactNode => {
    const name = shorten(row.question) || unnamed(rows.indexOf(row) + 1);
    return (
      <div className={styles.effect}>
        <span className={styles.words}>{name}</span>
        {isGapAccepted(row) ? <span className={styles.pills}><Pill tone="info" icon="info">{state.accepted}</Pill></span>
          : row.isBlocking && <span className={styles.pills}><Pill tone="warning" icon="warning">{state.blocking[row.blocks ?? 'S2']}</Pill></span>}
        <TakeButton item={item} name={name} details={[row.owner.trim()]} />
      </div>
    );
  };
  return <GatheredGroup title={gathered.gaps(rows.length)} rows={rows} keyOf={({ key }) => key} renderRow={line} />;
};

/** Support questions that are marked with a gap, each with the way there. */
export const MarkedQuestions: React.FC<Props> = ({ item }) => {
  const texts = useTexts('stepB');
  const goToItem = useGoToItem();
  const nameOf = useItemName();
  const marked = useRowsSelect('answer', markedItems, Object.is);
  const rows = marked === '' ? [] : marked.split(' ');
  const line = (id: string): React.ReactNode => (
    <div className={styles.effect}>
      <span className={styles.words}>{nameOf(id)}</span>
      <LinkButton ariaLabel={`${texts.knowledgeGaps.goThere}: ${nameOf(id)}`} onClick={() => goToItem(id)}>{texts.knowledgeGaps.goThere}</LinkButton>
      <TakeButton item={item} name={nameOf(id)} />
    </div>
  );
  return <GatheredGroup title={texts.analysis.gathered.marked(rows.length)} rows={rows} keyOf={(id) => id} renderRow={line} part="supportQuestions" />;
};

/** Goals that help each other. */
export const GatheredSynergies: React.FC<Props> = ({ item }) => {
  const { gathered } = useTexts('stepB').analysis;
  const names = useRowNames();
  const rows = useRowsWhere('synergy');
  const line = (row: Synergy): React.ReactNode => {
    const name = gathered.goalPair(names.goal(row.oneTarget), names.goal(row.otherTarget));
    return (
      <div className={styles.effect}>
        <span className={styles.words}>{name}</span>
        {row.description.trim() !== '' && <span className={styles.whom}>{shorten(row.description, 160)}</span>}
        <TakeButton item={item} name={name} details={[shorten(row.description, 160)]} />
      </div>
    );
  };
  return <GatheredGroup title={gathered.synergies(rows.length)} rows={rows} keyOf={({ key }) => key} renderRow={line} part="goals" />;
};

/** Who is much affected and has little power, and whether anybody has met them. */
export const LittlePower: React.FC<Props> = ({ item }) => {
  const { gathered } = useTexts('stepB').analysis;
  const isWithheld = useSession().isWithheld('stakeholder');
  const rows = useRowsWhere('stakeholder', isMuchAffectedWithLittlePower);
  const dialogues = useRowsWhere('dialogue');
  const line = (row: Stakeholder): React.ReactNode => (
    <div className={styles.effect}>
      <span className={styles.words}>{row.name}</span>
      {isUnheard(row, dialogues) && <span className={styles.pills}><Pill tone="warning" icon="warning">{gathered.unheard}</Pill></span>}
      <TakeButton item={item} name={row.name} details={[isUnheard(row, dialogues) ? gathered.unheard.toLowerCase() : '', shorten(row.interest, 160)]} />
    </div>
  );
  if (isWithheld) return null;
  return <GatheredGroup title={gathered.littlePower(rows.length)} rows={rows} keyOf={({ key }) => key} renderRow={line} part="stakeholders" />;
};

/** Goals with effects of both signs, where a conflict may hide; plus and minus stay two things. */
export const BothSigns: React.FC<Props & { readonly effects: readonly GoalImpact[] }> = ({ item, effects }) => {
  const { gathered } = useTexts('stepB').analysis;
  const names = useRowNames();
  const goals = React.useMemo(() => {
    const of = (sign: string): ReadonlySet<string> => new Set(effects.filter(({ effect }) => effect === sign).map(({ target }) => target));
    const negative = of('negative');
    return [...of('positive')].filter((goal) => negative.has(goal));
  }, [effects]);
  const line = (goal: string): React.ReactNode => {
    const counts = names.counts(effects.filter(({ target }) => target === goal));
    return (
      <>
        <GoalChip goal={goal} />
        <div className={styles.effect}>
          <span className={styles.words}>{names.goal(goal)}</span>
          <span className={styles.pills}>{counts.map((text) => <Pill key={text} tone={text.startsWith('+') ? 'success' : 'danger'}>{text}</Pill>)}</span>
          <TakeButton item={item} name={names.goal(goal)} details={counts} />
        </div>
      </>
    );
  };
  return <GatheredGroup title={gathered.both(goals.length)} rows={goals} keyOf={(goal) => goal} renderRow={line} part="goals" />;
};
