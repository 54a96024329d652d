import * as React from 'react';
import { currentStrategies, hasNoEffectNodes } from '../../../domain/reference-draft/strategy-status';
import type { ReferenceEntry } from '../../../method/reference';
import { useTexts } from '../../../i18n/texts-context';
import { Button } from '../../../ui/button/button';
import { Message } from '../../../ui/feedback/message';
import { useEntries, useMayEdit, useNames, useStore } from '../store/store-context';

/** Beside the status of a strategy: only one may apply, and one that applies should have something to ask about. */
export const StrategyHelp: React.FC<{ readonly entry: ReferenceEntry }> = ({ entry }) => {
  const texts = useTexts('reference').editor.strategy;
  const store = useStore();
  const names = useNames();
  const entries = useEntries();
  const mayEdit = useMayEdit();
  if (entry.details['status'] !== 'current' || entry.isWithdrawn || !mayEdit) return null;
  const others = currentStrategies(entries).filter(({ id }) => id !== entry.id);
  return (
    <>
      {others.map((other) => (
        <Message key={other.id} tone="warning" live="status" actions={<Button onClick={() => store.change([{ ...other, details: { ...other.details, status: 'superseded' } }])}>{texts.supersede(names.of(other))}</Button>}>
          {texts.alsoCurrent(names.of(other))}
        </Message>
      ))}
      {hasNoEffectNodes(entry, entries) && <Message tone="warning">{texts.noEffects}</Message>}
    </>
  );
};
