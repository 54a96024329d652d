import { fireEvent, screen, within } from '@testing-library/react';
import * as React from 'react';
import { createFakeSession } from '../../../../tests/fixtures/fake-session';
import { renderPart } from '../../../../tests/fixtures/render-part';
import { globalGoals } from '../../../method/goals';
import { Part } from '../part';

/** What was drawn since it was last emptied: cards by name, fields by label. */
const mockDrawn: string[] = [];
jest.mock('../../../ui/fields/text-input', () => {
  const real = jest.requireActual<typeof import('../../../ui/fields/text-input')>('../../../ui/fields/text-input');
  const { createElement } = jest.requireActual<typeof React>('react');
  return { ...real, TextInput: (props: { readonly label: string }) => { mockDrawn.push(`field ${props.label}`); return createElement(real.TextInput as React.ComponentType<object>, props); } };
});
jest.mock('../../../ui/fields/multi-choice', () => {
  const real = jest.requireActual<typeof import('../../../ui/fields/multi-choice')>('../../../ui/fields/multi-choice');
  const { createElement } = jest.requireActual<typeof React>('react');
  return { ...real, MultiChoice: (props: { readonly label: string }) => { mockDrawn.push(`field ${props.label}`); return createElement(real.MultiChoice as React.ComponentType<object>, props); } };
});
jest.mock('../../../ui/fields/choice-group', () => {
  const real = jest.requireActual<typeof import('../../../ui/fields/choice-group')>('../../../ui/fields/choice-group');
  const { createElement } = jest.requireActual<typeof React>('react');
  return { ...real, ChoiceGroup: (props: { readonly label: string }) => { mockDrawn.push(`field ${props.label}`); return createElement(real.ChoiceGroup as React.ComponentType<object>, props); } };
});
jest.mock('../../../ui-bindings/goals/effect-pills', () => {
  const real = jest.requireActual<typeof import('../../../ui-bindings/goals/effect-pills')>('../../../ui-bindings/goals/effect-pills');
  const { createElement } = jest.requireActual<typeof React>('react');
  return {
    EffectPills: (props: { readonly row: { readonly key: string } }) => { mockDrawn.push(`card ${props.row.key}`); return createElement(real.EffectPills as React.ComponentType<object>, props); },
    EffectCounts: (props: object) => { mockDrawn.push('goal'); return createElement(real.EffectCounts as React.ComponentType<object>, props); },
  };
});

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
