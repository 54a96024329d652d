import * as React from 'react';
import { act, screen, within } from '@testing-library/react';
import { ReferenceProvider } from '../../data/bindings/product-context';
import { shipped } from '../../method/shipped';
import type { Strategy } from '../../method/strategy';
import { createFakeSession } from '../../../tests/fixtures/fake-session';
import { renderPart } from '../../../tests/fixtures/render-part';
import type * as EffectRowModule from './effect-row';
import type * as NodeHeadModule from './node-head';
import { fetchEffectFields } from './effect-row';
import { Part } from './part';

const mockDrawn: string[] = [];
beforeAll(async () => { await fetchEffectFields(); });
jest.mock('./node-head', () => {
  const real = jest.requireActual<typeof NodeHeadModule>('./node-head');
  return { ...real, NodeHead: (props: NodeHeadModule.NodeHeadProps) => { mockDrawn.push(props.rows[0]?.target ?? 'none'); return real.NodeHead(props); } };
});
jest.mock('./effect-row', () => {
  const real = jest.requireActual<typeof EffectRowModule>('./effect-row');
  return { ...real, EffectRow: jest.requireActual<typeof React>('react').memo((props: EffectRowModule.EffectRowProps) => { mockDrawn.push(props.rowKey); return jest.requireActual<typeof React>('react').createElement(real.EffectRow, props); }) };
});

const strategy: Strategy = {
  id: 'big', version: 'big-1', status: 'current',
  nodes: Array.from({ length: 40 }, (_, n) => ({ id: `big.${n}`, type: n < 20 ? 'theme' : 'priority', parentId: undefined, order: n, certainty: 'confirmed' })),
};
const reference = { ...shipped, strategies: [strategy], nodeTypes: [{ id: 'theme', takesEffects: true }, ...shipped.nodeTypes] };
const Big: React.FC = () => <ReferenceProvider value={reference}><Part /></ReferenceProvider>;
const open = () => {
  const session = createFakeSession({
    assessment: { strategyVersion: 'big-1' },
    rows: { goalImpact: Array.from({ length: 200 }, (_, n) => ({ key: `e${n}`, target: `big.${n % 40}`, effect: n < 40 ? (n === 7 ? null : 'positive') : 'negative', description: `Effekt ${n}` })) },
  });
  renderPart(Big, session);
  return session;
};

it('shows a type and nodes that only an administrator knows, by what is known of them', () => {
  open();
  expect(screen.getByRole('heading', { name: 'theme' })).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Okänd del av strategin (big.0)' })).toBeVisible();
  expect(within(screen.getByRole('table')).getAllByRole('row')).toHaveLength(1 + 2 + 40);
});

it('draws one node, and none of its rows, at a keystroke in a description', () => {
  const session = open();
  mockDrawn.length = 0;
  act(() => session.edit('goalImpact', 'e47', { description: 'Ny' }));
  expect(mockDrawn).toEqual(['big.7']);
});

it('draws one node and one row when a choice changes', () => {
  const session = open();
  mockDrawn.length = 0;
  act(() => session.edit('goalImpact', 'e47', { effect: 'none' }));
  expect(mockDrawn).toEqual(['big.7']);
  expect(screen.getByText(/3 negativa · 1 utan påverkan/)).toBeVisible();
});
