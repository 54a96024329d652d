import * as React from 'react';
import { useRows } from '../../data/bindings/session-context';
import type { KnowledgeGap } from '../../data/ports/rows';
import { shorten } from '../../domain/short-text';
import { useTexts } from '../../i18n/texts-context';
import { useRowNames } from '../goals/use-row-names';
import type { Finding } from './finding';

interface Named { readonly key: string; readonly name: string }

/** How what is tied together is named, the same way in every list and picture. */
export interface ChainNames {
  readonly finding: (finding: Finding) => string;
  readonly key: (row: Named) => string;
  readonly action: (row: Named) => string;
  readonly gap: (row: Pick<KnowledgeGap, 'key' | 'question'>) => string;
}

/** A row without a name is called by its place among the others. */
export const useChainNames = (): ChainNames => {
  const names = useRowNames();
  const texts = useTexts('laterSteps').looseEnds;
  const keys = useRows('sustainabilityKey');
  const actions = useRows('action');
  const gaps = useRows('knowledgeGap');
  return React.useMemo(() => {
    const placeIn = (rows: readonly { readonly key: string }[], key: string): number => rows.findIndex((row) => row.key === key) + 1;
    return {
      finding: ({ kind, row }) => (kind === 'conflict' ? names.conflict(row) : names.effect(row)),
      key: ({ key, name }) => shorten(name) || texts.key.unnamed(placeIn(keys, key)),
      action: ({ key, name }) => shorten(name) || texts.unnamedAction(placeIn(actions, key)),
      gap: ({ key, question }) => shorten(question) || texts.unnamedGap(placeIn(gaps, key)),
    };
  }, [names, texts, keys, actions, gaps]);
};
