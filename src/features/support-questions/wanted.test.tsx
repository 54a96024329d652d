import * as React from 'react';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { createFakeSession } from '../../../tests/fixtures/fake-session';
import { renderPart } from '../../../tests/fixtures/render-part';
import { details } from '../../method/sv/details';
import { useGoToItem } from '../../ui-bindings/item-target';
import { Part } from './part';

const Elsewhere: React.FC = () => {
  const goTo = useGoToItem();
  return <button type="button" onClick={() => goTo('KM1')}>Till frågan</button>;
};
const tab = (category: 'climate' | 'health'): HTMLElement => screen.getByRole('tab', { name: (name) => name.startsWith(details.supportCategories[category].title) });

test('whoever is led to a question stands at it once, and keeps the tabs afterwards', () => {
  const session = createFakeSession({});
  renderPart(Elsewhere, session, 'sv', { current: 'analysis' });
  fireEvent.click(screen.getByRole('button', { name: 'Till frågan' }));
  cleanup();
  renderPart(Part, session, 'sv', { current: 'supportQuestions' });
  expect(screen.getByRole('button', { name: details.supportQuestions.KM1.title })).toHaveFocus();
  fireEvent.click(tab('health'));
  tab('climate').focus();
  fireEvent.click(tab('climate'));
  expect(tab('climate')).toHaveFocus();
});
