import * as React from 'react';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { createFakeSession } from '../../../tests/fixtures/fake-session';
import { renderPart } from '../../../tests/fixtures/render-part';
import type { CasePort, KeptText } from '../../data/ports/case-session';
import { LostCase } from './lost-case';

const show = async (kept: readonly KeptText[], language: 'sv' | 'en' = 'sv') => {
  const handleLeave = jest.fn();
  const handleRetry = jest.fn();
  const cases: CasePort = { kept: (caseId) => Promise.resolve(caseId === 99 ? kept : []), open: () => new Promise(() => undefined) };
  const shown = renderPart(
    () => <main><LostCase caseId={99} onLeave={handleLeave} onRetry={handleRetry} /></main>,
    createFakeSession(), language, { isFramed: false, product: { cases } });
  await act(async () => undefined);
  return { ...shown, handleLeave, handleRetry };
};

describe('a case that does not exist', () => {
  it('is told under a heading of its own, with the way to the list', async () => {
    const { handleLeave, handleRetry } = await show([]);
    expect(screen.getByRole('heading', { level: 1, name: 'Säkringen finns inte' })).toBeVisible();
    expect(screen.getByText(/^Den kan vara borttagen, eller så är länken fel/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Alla säkringar' }));
    expect(handleLeave).toHaveBeenCalledTimes(1);
    await userEvent.click(screen.getByRole('button', { name: 'Försök igen' }));
    expect(handleRetry).toHaveBeenCalledTimes(1);
    expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
  });

  it('shows every text that this browser keeps of it, as text', async () => {
    const { container } = await show([
      { id: '1', kind: 'answer', item: 'A1', text: 'Svaret\npå två rader' },
      { id: '2', kind: 'stakeholder', item: null, text: '<script>alert(1)</script>' },
      { id: '3', kind: 'answer', item: 'X9', text: 'Okänd fråga' },
    ]);
    expect(await screen.findByRole('heading', { level: 2, name: 'Det här finns kvar av det du skrev' })).toBeVisible();
    expect(screen.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual(['Svaret\npå två rader', '<script>alert(1)</script>', 'Okänd fråga']);
    const [first, ...others] = screen.getAllByRole('term').map(({ textContent }) => textContent);
    expect(first).toMatch(/målbild|strategi/i);
    expect(others).toEqual(['Intressent', 'Svar']);
    expect(await axe(container)).toHaveNoViolations();
  });

  it('speaks English', async () => {
    await show([], 'en');
    expect(screen.getByRole('heading', { level: 1, name: 'The case does not exist' })).toBeVisible();
  });
});
