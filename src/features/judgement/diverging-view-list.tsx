import * as React from 'react';
import { useProduct } from '../../data/bindings/product-context';
import { useSession } from '../../data/bindings/session-context';
import type { Answer } from '../../data/ports/rows';
import { useTexts } from '../../i18n/texts-context';
import { divergingViewId, isDivergingView } from '../../method/ids';
import { dimensions } from '../../method/scales';
import type { Dimension, Judgement } from '../../method/scales';
import { answerKey } from '../../ui-bindings/use-answer';
import { useRowsWhere } from '../../ui-bindings/use-rows-where';
import { Button } from '../../ui/button/button';
import { IconButton } from '../../ui/button/icon-button';
import { useToast } from '../../ui/feedback/toast';
import { DivergingViewFields } from './diverging-view-fields';
import styles from './judgement.module.scss';

const dimensionOf = ({ category }: Answer): Dimension | null => dimensions.find((code) => code === category) ?? null;

/** The rows that hold a diverging view of the dimension; null for those whose dimension cannot be told. */
export const useViewRows = (dimension: Dimension | null): readonly Answer[] =>
  useRowsWhere('answer', React.useCallback((row: Answer) => isDivergingView(row.item) && dimensionOf(row) === dimension, [dimension]));

export interface DivergingViewListProps {
  readonly dimension: Dimension | null;
  /** What the group has judged. */
  readonly own?: Judgement | null;
}

/** Views that differ from the group's: added, filled in and taken away, with a way back. */
export const DivergingViewList: React.FC<DivergingViewListProps> = ({ dimension, own = null }) => {
  const session = useSession();
  const { newKey } = useProduct();
  const toast = useToast();
  const { undo } = useTexts('common').actions;
  const texts = useTexts('laterSteps').judgement.views;
  const rows = useViewRows(dimension);
  const list = React.useRef<HTMLUListElement>(null);
  const added = React.useRef<string | null>(null);
  const canEdit = session.canEdit();

  // Before the browser draws it: a focus that comes later would take away what is typed meanwhile.
  React.useLayoutEffect(() => {
    if (added.current === null) return;
    const item = Array.from(list.current?.children ?? []).find((child) => child.getAttribute('data-row') === added.current);
    added.current = null;
    item?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, [rows]);

  const handleAdd = (about: Dimension): void => {
    const item = divergingViewId(newKey());
    added.current = answerKey(session.assessment().key, item);
    session.add('answer', { item, category: about }, added.current);
  };
  const handleRemove = (key: string): void => {
    session.remove('answer', key);
    list.current?.focus();
    toast({ text: texts.removed, action: { label: undo, onClick: () => session.restore('answer', key) } });
  };
  const nameOf = (index: number): string => (dimension === null ? texts.named(index + 1) : texts.namedAbout(index + 1, dimension));
  return (
    <div>
      <ul ref={list} tabIndex={-1} className={styles.views} aria-label={texts.title}>
        {rows.map((row, index) => (
          <li key={row.key} data-row={row.key} className={styles.view}>
            <div role="group" aria-label={nameOf(index)} className={styles.viewFields}><DivergingViewFields row={row} dimension={dimension} own={own} /></div>
            {canEdit && <IconButton icon="remove" label={texts.remove(nameOf(index))} onClick={() => handleRemove(row.key)} />}
          </li>
        ))}
      </ul>
      {canEdit && dimension !== null && <Button icon="add" size="small" ariaLabel={texts.addAbout(dimension)} onClick={() => handleAdd(dimension)}>{texts.add}</Button>}
    </div>
  );
};
