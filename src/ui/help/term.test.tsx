import * as React from 'react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { Term } from './term';

describe('Term', () => {
  it('opens as the focus comes by keyboard, closes by Esc and stays closed', async () => {
    const user = userEvent.setup();
    const { container } = render(<p>En <Term term="målkonflikt" meaning="Ett mål närmare, ett annat längre bort.">målkonflikten</Term>.</p>);
    const word = screen.getByRole('button', { name: 'målkonflikten' });
    expect(word).toHaveAccessibleDescription('Ett mål närmare, ett annat längre bort.');
    expect(screen.queryByRole('note')).not.toBeInTheDocument();
    await user.tab();
    expect(screen.getByRole('note', { name: 'målkonflikt' })).toHaveTextContent('Ett mål närmare');
    expect(word).toHaveAccessibleDescription('Ett mål närmare, ett annat längre bort.');
    expect(await axe(container)).toHaveNoViolations();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('note')).not.toBeInTheDocument();
    expect(word).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(word).toHaveAttribute('aria-expanded', 'true');
    await user.tab();
    expect(screen.queryByRole('note')).not.toBeInTheDocument();
  });

  it('opens and closes by clicks, and closes by a click elsewhere', async () => {
    const user = userEvent.setup();
    render(<><Term term="effekt" meaning="Det som ändras." /><p>Annat</p></>);
    await user.click(screen.getByRole('button'));
    expect(screen.getByRole('note')).toBeVisible();
    await user.click(screen.getByText('Det som ändras.'));
    expect(screen.getByRole('note')).toBeVisible();
    await user.click(screen.getByRole('button'));
    expect(screen.queryByRole('note')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button'));
    await user.click(screen.getByText('Annat'));
    expect(screen.queryByRole('note')).not.toBeInTheDocument();
  });
});
