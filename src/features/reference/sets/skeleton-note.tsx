import * as React from 'react';
import { entryKey } from '../../../domain/reference/entries';
import { hasNoEffectNodes } from '../../../domain/reference-draft/strategy-status';
import { useTexts } from '../../../i18n/texts-context';
import { Button } from '../../../ui/button/button';
import { Message } from '../../../ui/feedback/message';
import { useEntries, useEntry, useMayEdit } from '../store/store-context';

export interface SkeletonNoteProps {
  /** Id of the strategy. */
  readonly strategy: string;
  readonly onAdd: (strategy: string) => void;
  readonly onOpenStrategy: (id: string) => void;
}

/** Stands over the parts of a strategy that is not filled in, with the two steps that fill it. */
export const SkeletonNote: React.FC<SkeletonNoteProps> = ({ strategy: id, onAdd, onOpenStrategy }) => {
  const texts = useTexts('reference').editor.strategy;
  const strategy = useEntry(entryKey({ set: 'strategy', id }));
  const entries = useEntries();
  const mayEdit = useMayEdit();
  if (strategy === undefined || strategy.isWithdrawn) return null;
  const isSkeleton = strategy.details['status'] === 'skeleton';
  const isEmpty = !entries.some(({ set, parent }) => set === 'node' && parent === id);
  const lacksEffects = strategy.details['status'] === 'current' && hasNoEffectNodes(strategy, entries);
  if (!isSkeleton && !lacksEffects) return null;
  return (
    <Message
      tone="warning" title={isSkeleton ? texts.skeletonTitle : undefined}
      actions={mayEdit && (
        <>
          <Button icon="add" onClick={() => onAdd(id)}>{texts.addHere}</Button>
          {isSkeleton && <Button kind="quiet" onClick={() => onOpenStrategy(id)}>{texts.setStatus}</Button>}
        </>
      )}
    >
      {isSkeleton ? texts.skeleton : texts.noEffects}{isSkeleton && isEmpty && ` ${texts.skeletonEmpty}`}
    </Message>
  );
};
