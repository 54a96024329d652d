import * as React from 'react';
import { useRows, useSession } from '../../data/bindings/session-context';
import type { Chain, ChainNode } from '../../domain/chain';
import { shorten } from '../../domain/short-text';
import { useTexts } from '../../i18n/texts-context';
import type { ChainFace } from '../../ui/pictures/chain-types';
import { asConflict, asEffect } from '../loose-ends/finding';
import { useChainNames } from '../loose-ends/use-names';

const looks = {
  negative: { icon: 'minus', tone: 'danger' }, positive: { icon: 'plus', tone: 'success' }, conflict: { icon: 'against', tone: 'warning' },
  gap: { icon: 'lightbulb', tone: 'neutral' }, key: { icon: 'key', tone: 'info' }, action: { icon: 'check', tone: 'info' }, indicator: { icon: 'target', tone: 'info' },
  acceptedRisk: { icon: 'scale', tone: 'neutral' }, otherActor: { icon: 'people', tone: 'neutral' }, missing: { icon: 'warning', tone: 'danger' },
} as const;

/** How everything in the chain looks and is called. @returns a function of a node's id; an unknown id gives an empty card */
export const useFaces = ({ nodes, links }: Chain): ((id: string) => ChainFace) => {
  const session = useSession();
  const texts = useTexts('laterSteps').chain;
  const names = useChainNames();
  const indicators = useRows('indicator');
  return React.useMemo(() => {
    const nameOf = ({ kind, row, column }: ChainNode): string => {
      const [effect, conflict] = [session.row('goalImpact', row), session.row('conflict', row)];
      const ended = effect ?? conflict;
      switch (kind) {
        case 'missing': return row === 'loose' ? texts.missing.ending : texts.missing[column];
        case 'acceptedRisk': return shorten(ended?.endingReason ?? '');
        case 'otherActor': return shorten(ended?.endingActor ?? '');
        case 'gap': { const gap = session.row('knowledgeGap', row); return gap === undefined ? '' : names.gap(gap); }
        case 'key': { const key = session.row('sustainabilityKey', row); return key === undefined ? '' : names.key(key); }
        case 'action': { const action = session.row('action', row); return action === undefined ? '' : names.action(action); }
        case 'indicator': {
          const at = indicators.findIndex(({ key }) => key === row);
          return shorten(indicators[at]?.name ?? '') || texts.unnamedIndicator(at + 1);
        }
        default: return effect !== undefined ? names.finding(asEffect(effect)) : conflict !== undefined ? names.finding(asConflict(conflict)) : '';
      }
    };
    const brokenFrom = new Map(links.filter(({ isBroken }) => isBroken).flatMap(({ from, to }) => [[from, to], [to, from]] as const));
    const made = new Map<string, ChainFace>();
    const face = (node: ChainNode): ChainFace => {
      const [text, sort] = [nameOf(node), texts.sorts[node.kind]];
      const other = nodes.get(brokenFrom.get(node.id) ?? '');
      const label = node.kind !== 'missing' && other?.kind === 'missing' ? texts.spokenBroken(sort, text, nameOf(other)) : texts.spoken(sort, text);
      return { text, sort, label, ...looks[node.kind], isMissing: node.kind === 'missing' };
    };
    return (id: string): ChainFace => {
      const known = made.get(id);
      if (known !== undefined) return known;
      const node = nodes.get(id);
      const fresh = node === undefined ? { text: '', sort: '', label: '', ...looks.missing } : face(node);
      made.set(id, fresh);
      return fresh;
    };
  }, [nodes, links, session, texts, names, indicators]);
};
