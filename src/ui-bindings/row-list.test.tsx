import * as React from 'react';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { createFakeSession } from '../../tests/fixtures/fake-session';
import { renderPart } from '../../tests/fixtures/render-part';
import { BoundText } from './bound-text';
import { RowList } from './row-list';

const List: React.FC = () => (
  <RowList kind="conflict" blank={{ raisedIn: 'a' }} removeLabel={(number) => `Ta bort målkonflikt ${number}`} removedText="Målkonflikten är borttagen." addLabel="Lägg till" emptyText="Inga än"
    renderRow={(row) => <BoundText kind="conflict" rowKey={row.key} field="oneSide" label="Å ena sidan" />} />
);

it('adds a row and puts the focus in its first field', async () => {
  const session = createFakeSession();
  renderPart(List, session);
  expect(screen.getByText('Inga än')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Lägg till' }));
  expect(screen.getByLabelText('Å ena sidan')).toHaveFocus();
  expect(session.rows('conflict').map(({ raisedIn }) => raisedIn)).toEqual(['a']);
});

it('takes a row away and gives it back', async () => {
  const session = createFakeSession({ rows: { conflict: [{ oneSide: 'Stråk' }, { oneSide: 'Landsbygd' }] } });
  const { container } = renderPart(List, session);
  await userEvent.click(screen.getByRole('button', { name: 'Ta bort målkonflikt 1' }));
  expect(session.rows('conflict').map(({ oneSide }) => oneSide)).toEqual(['Landsbygd']);
  expect(await axe(container)).toHaveNoViolations();
  await userEvent.click(within(screen.getByText('Målkonflikten är borttagen.').parentElement as HTMLElement).getByRole('button', { name: 'Ångra' }));
  expect(session.rows('conflict')).toHaveLength(2);
});

it('offers neither to a reader', () => {
  renderPart(List, createFakeSession({ canEdit: false, rows: { conflict: [{ oneSide: 'Stråk' }] } }));
  expect(screen.queryByRole('button')).toBeNull();
});
