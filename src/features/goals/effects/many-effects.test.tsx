import type * as React from 'react';
import { fireEvent, screen, within } from '@testing-library/react';
import { createFakeSession } from '../../../../tests/fixtures/fake-session';
import { renderPart } from '../../../../tests/fixtures/render-part';
import { globalGoals } from '../../../method/goals';
import { Part } from '../part';

interface Shown { readonly label?: string; readonly row?: { readonly key: string } }

/** What was drawn since it was last emptied: cards by key, fields by label, heads of goals. */
const mockDrawn: string[] = [];
/** The real component, noted each time it is drawn. */
function mockNoted(path: string, name: string, note: (props: Shown) => string): object {
  const real = jest.requireActual<Record<string, React.ComponentType<Shown>>>(path);
  const { createElement } = jest.requireActual<typeof React>('react');
  const Real = real[name] as React.ComponentType<Shown>;
  return { ...real, [name]: (props: Shown) => { mockDrawn.push(note(props)); return createElement(Real, props); } };
}
jest.mock('../../../ui/fields/text-input', () => mockNoted('../../../ui/fields/text-input', 'TextInput', ({ label }) => `field ${label}`));
jest.mock('../../../ui/fields/multi-choice', () => mockNoted('../../../ui/fields/multi-choice', 'MultiChoice', ({ label }) => `field ${label}`));
jest.mock('../../../ui/fields/choice-group', () => mockNoted('../../../ui/fields/choice-group', 'ChoiceGroup', ({ label }) => `field ${label}`));
jest.mock('../../../ui-bindings/goals/effect-pills', () => ({
  ...mockNoted('../../../ui-bindings/goals/effect-pills', 'EffectCounts', () => 'goal'),
  ...(({ EffectPills }: { readonly EffectPills?: unknown }) => ({ EffectPills }))(mockNoted('../../../ui-bindings/goals/effect-pills', 'EffectPills', ({ row }) => `card ${row?.key}`)),
}));

const heavy = () => createFakeSession({
  assessment: { goals: globalGoals.map(({ id }) => id) },
  rows: {
    goalImpact: Array.from({ length: 300 }, (_one, n) => ({
      target: `sdg.${(n % 17) + 1}`, effect: n % 3 === 0 ? 'negative' as const : 'positive' as const, effectKind: 'direct' as const,
      description: `Effekt nummer ${n}: ${'lång text '.repeat(20)}`, places: ['place.town'], groups: ['group.women'],
    })),
  },
});

test('300 effects: folded goals draw no rows, and a keystroke draws its own field and card and nothing else', () => {
  const session = heavy();
  renderPart(Part, session);
  expect(mockDrawn.filter((one) => one.startsWith('card'))).toHaveLength(0);
  fireEvent.click(screen.getByRole('button', { name: 'Ekosystem och biologisk mångfald' }));
  const goal = screen.getByRole('group', { name: 'Ekosystem och biologisk mångfald' });
  expect(mockDrawn.filter((one) => one.startsWith('card'))).toHaveLength(17);
  const cards = within(goal).getAllByRole('button', { name: /^Effekt nummer/ });
  fireEvent.click(cards[0] as HTMLElement);
  fireEvent.click(cards[1] as HTMLElement);
  mockDrawn.length = 0;
  fireEvent.change(within(goal).getAllByLabelText('Vad händer?')[0] as HTMLElement, { target: { value: 'Kortare' } });
  const [key] = session.rows('goalImpact').filter(({ description }) => description === 'Kortare').map((row) => row.key);
  expect([...mockDrawn].sort()).toEqual([`card ${key}`, 'field Vad händer?']);
});

test('a keystroke behind more leaves the other fields of the card alone', () => {
  const session = heavy();
  renderPart(Part, session);
  fireEvent.click(screen.getByRole('button', { name: 'Ekosystem och biologisk mångfald' }));
  fireEvent.click(screen.getAllByRole('button', { name: /^Effekt nummer/ })[0] as HTMLElement);
  fireEvent.click(screen.getByRole('button', { name: /Mer om effekten/ }));
  // The first letter changes how many are filled in; from then on only the field is drawn.
  fireEvent.change(screen.getByLabelText('Vad bygger ni det på?'), { target: { value: 'R' } });
  mockDrawn.length = 0;
  fireEvent.change(screen.getByLabelText('Vad bygger ni det på?'), { target: { value: 'Rä' } });
  expect(mockDrawn.filter((one) => one.startsWith('field'))).toEqual(['field Vad bygger ni det på?']);
  expect(mockDrawn).not.toContain('goal');
});
