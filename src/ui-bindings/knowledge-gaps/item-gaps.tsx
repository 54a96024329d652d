import * as React from 'react';
import { useSession } from '../../data/bindings/session-context';
import type { KnowledgeGap } from '../../data/ports/rows';
import { isUntouchedGap } from '../../domain/knowledge-gap';
import type { ItemId } from '../../method/ids';
import { useTexts } from '../../i18n/texts-context';
import { useAnnounce } from '../../ui/feedback/announcer';
import { Check } from '../../ui/fields/check';
import { FieldChoice, useStatusLine } from '../field-status';
import { useRowsWhere } from '../use-rows-where';
import { useAnswerGap } from '../use-answer';
import { GapCards } from './gap-cards';
import styles from './knowledge-gaps.module.scss';

export interface ItemGapsProps {
  readonly item: ItemId;
  /** What the item asks: the first thing the group does not know. */
  readonly question: string;
  readonly headingLevel?: 3 | 4 | 5;
}

/** Marks an item as something the group does not know, and shows the gaps that came up under it. */
export const ItemGaps: React.FC<ItemGapsProps> = ({ item, question, headingLevel = 5 }) => {
  const session = useSession();
  const announce = useAnnounce();
  const texts = useTexts('stepB').knowledgeGaps;
  const { state, isReadOnly, change, flush, onChoose } = useAnswerGap(item);
  const status = useStatusLine(state);
  const rows = useRowsWhere('knowledgeGap', React.useCallback((row: KnowledgeGap) => row.item === item, [item]));
  const handleMark = (isGap: boolean): void => {
    change({ isGap });
    if (isGap && rows.length === 0) {
      session.add('knowledgeGap', { item, question });
      announce(texts.gapMade);
    }
    // A mark that is taken back takes the gap it made along, unless somebody has written in it.
    if (!isGap) rows.filter((row) => isUntouchedGap(row, question)).forEach(({ key }) => session.remove('knowledgeGap', key));
    flush();
  };
  return (
    <div className={styles.box}>
      <Check label={texts.isGap} description={texts.isGapHelp} checked={state.value} readOnly={isReadOnly} status={status} onChange={handleMark} />
      <FieldChoice state={state} onChoose={onChoose} canJoin={false} />
      {(rows.length > 0 || state.value) && <GapCards rows={rows} item={item} question={question} headingLevel={headingLevel} />}
    </div>
  );
};
