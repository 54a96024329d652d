import * as React from 'react';
import { fireEvent, screen } from '@testing-library/react';
import { createFakeSession } from '../../tests/fixtures/fake-session';
import { renderPart } from '../../tests/fixtures/render-part';
import { LazyView } from './lazy-view';

const handleOpenGoal = jest.fn();

test('a view that cannot be fetched is told and fetched again, and the rest of the page stays', async () => {
  const View: React.FC<{ readonly onOpenGoal?: (goal: string) => void }> = ({ onOpenGoal }) => <button onClick={() => onOpenGoal?.('sdg.3')}>Hjulet</button>;
  const load = jest.fn<Promise<typeof View>, []>().mockRejectedValueOnce(new Error('no network')).mockResolvedValue(View);
  renderPart(() => <><p>Resten</p><LazyView load={load} props={{ onOpenGoal: handleOpenGoal }} /></>, createFakeSession());
  expect(screen.getByText('Hämtar …')).toBeInTheDocument();
  expect(await screen.findByText(/Det gick inte att hämta den här vyn/)).toBeInTheDocument();
  expect(screen.getByText('Resten')).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: 'Försök igen' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Hjulet' }));
  expect(handleOpenGoal).toHaveBeenCalledWith('sdg.3');
});
