import * as React from 'react';
import { chainColumns, chainFilters, chainThrough, lanesIn } from '../../domain/chain';
import type { Chain as ChainFacts, ChainFilter } from '../../domain/chain';
import { useTexts } from '../../i18n/texts-context';
import type { PartId } from '../../method/parts';
import { Button } from '../../ui/button/button';
import { EmptyState } from '../../ui/feedback/empty-state';
import { Pill } from '../../ui/feedback/pill';
import { ChoiceGroup } from '../../ui/fields/choice-group';
import { useId } from '../../ui/hooks/use-id';
import { useIsWide } from '../../ui/hooks/use-is-wide';
import { Icon } from '../../ui/icons/icon';
import { Section } from '../../ui/layout/section';
import { ChainPicture } from '../../ui/pictures/chain-picture';
import { WithTable } from '../../ui/pictures/with-table';
import { usePartName } from '../part-names';
import { ChainList } from './chain-list';
import { ChainTable } from './chain-table';
import styles from './chain.module.scss';
import { shownLanes } from './shown-lanes';
import { useChain } from './use-chain';
import { useFaces } from './use-faces';
import { useOpenNode, usePlaceOfNode } from './use-open-node';

export interface ChainProps {
  readonly headingLevel?: 2 | 3;
  /** Asked first where something is opened: true when the part on the screen has opened the row itself. */
  readonly onOpenRow?: (row: string, part: PartId) => boolean;
}

/** Four columns of words, and room for the curves between them; with less, the list is easier to read. */
const ROOM = 620;

const brokenSorts = ['endings', 'findings', 'actions', 'indicators', 'keys'] as const;

/** The chain with its filter, the sentence on what is chosen, and the table. */
const ChainView: React.FC<{ readonly chain: ChainFacts; readonly onOpenRow: ChainProps['onOpenRow'] }> = ({ chain, onOpenRow }) => {
  const texts = useTexts('laterSteps').chain;
  const faceOf = useFaces(chain);
  const partName = usePartName();
  const open = useOpenNode(chain, onOpenRow);
  const placeOf = usePlaceOfNode(chain);
  const box = React.useRef<HTMLDivElement>(null);
  const panel = React.useRef<HTMLDivElement>(null);
  const isWide = useIsWide(box, ROOM);
  const howId = useId('chain');
  const [filter, setFilter] = React.useState<ChainFilter>('all');
  const [toggled, setToggled] = React.useState<ReadonlySet<string>>(new Set());
  const [chosen, setChosen] = React.useState<string | null>(null);
  const lanes = React.useMemo(() => lanesIn(chain, filter), [chain, filter]);
  const shown = React.useMemo(() => shownLanes(lanes, toggled, texts), [lanes, toggled, texts]);
  const current = chosen !== null && shown.some(({ cells }) => cells.some((ids) => ids.includes(chosen))) ? chosen : null;
  const lit = React.useMemo(() => (current === null ? null : chainThrough(chain.links, current)), [chain, current]);
  const handleMore = (id: string): void => setToggled((before) => {
    const after = new Set(before);
    if (!after.delete(id)) after.add(id);
    return after;
  });
  // The button goes away with what was chosen.
  const handleLetGo = (): void => { setChosen(null); panel.current?.focus({ preventScroll: true }); };
  const place = current === null ? undefined : placeOf(current);
  const lacking = brokenSorts.filter((sort) => chain.broken[sort] > 0);
  return (
    <div ref={box} className={styles.box}>
      {lacking.length === 0
        ? <p className={styles.whole}><Icon name="checkCircle" /><span>{texts.noneBroken}</span></p>
        : (
          <ul className={styles.pills} aria-label={texts.brokenLabel}>
            {lacking.map((sort) => <li key={sort}><Pill tone="warning" icon="warning">{texts.broken[sort](chain.broken[sort])}</Pill></li>)}
          </ul>
        )}
      {chain.lanes.length > 1 && (
        <ChoiceGroup<ChainFilter> label={texts.filterLabel} value={filter} onChange={(next) => setFilter(next ?? 'all')} options={chainFilters.map((value) => ({ value, label: texts.filters[value] }))} />
      )}
      {lanes.length === 0 && <p className={styles.how}>{filter === 'broken' ? texts.noneBroken : texts.nothingHere}</p>}
      {lanes.length > 0 && (
        <WithTable table={<ChainTable chain={chain} lanes={lanes} faceOf={faceOf} />} showLabel={texts.showTable} hideLabel={texts.hideTable} hasNarrowForm>
          {!isWide
            ? <ChainList chain={chain} lanes={lanes} faceOf={faceOf} onOpen={open} />
            : (
              <>
                <div ref={panel} tabIndex={-1} className={styles.panel}>
                  <p id={howId} className={current === null ? `${styles.panelText} ${styles.how}` : styles.panelText}>{current === null ? texts.how : faceOf(current).label}</p>
                  {current !== null && place !== undefined && <Button size="small" icon="arrow" onClick={() => open(current)}>{texts.goTo(partName(place.part))}</Button>}
                  {current !== null && <Button size="small" kind="quiet" onClick={handleLetGo}>{texts.letGo}</Button>}
                </div>
                <ChainPicture
                  label={texts.pictureLabel}
                  heads={chainColumns.map((column) => texts.columns[column])}
                  lanes={shown}
                  links={chain.links}
                  faceOf={faceOf}
                  chosen={current}
                  lit={lit}
                  onChoose={setChosen}
                  onOpen={open}
                  onMore={handleMore}
                  describedBy={current === null ? howId : undefined}
                />
              </>
            )}
        </WithTable>
      )}
    </div>
  );
};

/**
 * The chain effect or conflict → key → action → indicator of the open case, with its broken links visible: a picture where
 * there is room, one chain after the other on a small screen, and a table always.
 */
export const Chain: React.FC<ChainProps> = ({ headingLevel = 3, onOpenRow }) => {
  const texts = useTexts('laterSteps').chain;
  const chain = useChain();
  const isEmpty = chain.lanes.length === 0;
  return (
    <Section title={texts.title} lead={isEmpty ? undefined : texts.lead} headingLevel={headingLevel}>
      {isEmpty ? <EmptyState icon="link" title={texts.emptyTitle} text={texts.emptyText} /> : <ChainView chain={chain} onOpenRow={onOpenRow} />}
    </Section>
  );
};
