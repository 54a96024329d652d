import * as React from 'react';
import { useProduct } from '../../data/bindings/product-context';
import type { KnowledgeGap } from '../../data/ports/rows';
import { countGaps, gapFilters, inGapOrder, isGapIn } from '../../domain/knowledge-gap';
import type { GapFilter } from '../../domain/knowledge-gap';
import { useTexts } from '../../i18n/texts-context';
import { useAnnounce } from '../../ui/feedback/announcer';
import { EmptyState } from '../../ui/feedback/empty-state';
import { ChoiceGroup } from '../../ui/fields/choice-group';
import { GapCards } from './gap-cards';
import styles from './knowledge-gaps.module.scss';

/** From how many gaps on a choice of which to see is worth its place. */
const FILTER_FROM = 2;

/**
 * Which gaps are shown, and in which order. Both are settled as the filter is chosen: a card never moves or vanishes under
 * the hands of the one who writes in it, and a gap that is added stands last, whatever the filter.
 */
const useShown = (rows: readonly KnowledgeGap[], filter: GapFilter, now: string): readonly KnowledgeGap[] => {
  const settled = React.useRef<{ readonly filter: GapFilter | null; readonly all: readonly string[]; readonly shown: readonly string[] }>({ filter: null, all: [], shown: [] });
  const { all, shown } = settled.current;
  if (settled.current.filter !== filter) {
    const inOrder = inGapOrder(rows.filter((row) => isGapIn(row, filter, now)), now);
    settled.current = { filter, all: rows.map(({ key }) => key), shown: inOrder.map(({ key }) => key) };
  } else if (rows.some(({ key }) => !all.includes(key))) {
    const added = rows.map(({ key }) => key).filter((key) => !all.includes(key));
    settled.current = { filter, all: [...all, ...added], shown: [...shown, ...added] };
  }
  return settled.current.shown.flatMap((key) => rows.find((row) => row.key === key) ?? []);
};

/** All gaps of the case, what presses first, to be narrowed to those that are open, pressing or settled. */
export const GapList: React.FC<{ readonly rows: readonly KnowledgeGap[] }> = ({ rows }) => {
  const texts = useTexts('stepB').knowledgeGaps;
  const { now } = useProduct();
  const announce = useAnnounce();
  const [filter, setFilter] = React.useState<GapFilter>('all');
  const counts = countGaps(rows, now());
  const shown = useShown(rows, filter, now());
  const handleFilter = (next: GapFilter | null): void => {
    setFilter(next ?? 'all');
    announce(texts.shown(counts[next ?? 'all']));
  };
  return (
    <div className={styles.box}>
      {rows.length >= FILTER_FROM && (
        <ChoiceGroup<GapFilter>
          label={texts.filterLabel}
          value={filter}
          onChange={handleFilter}
          options={gapFilters.map((value) => ({ value, label: texts.filter(texts.filters[value], counts[value]) }))}
        />
      )}
      <GapCards
        rows={shown}
        empty={rows.length === 0 ? <EmptyState icon="lightbulb" title={texts.noneTitle} text={texts.noneText} /> : <p className={styles.origin}>{texts.noneHere}</p>}
      />
    </div>
  );
};
