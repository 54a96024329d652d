import * as React from 'react';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { ProductProvider, type Product } from '../../../data/bindings/product-context';
import type { CaseListPort } from '../../../data/ports/case-list';
import type { Assessment } from '../../../data/ports/rows';
import { commonTexts } from '../../../i18n/sv/common';
import { planningTexts } from '../../../i18n/sv/planning/index';
import { TextsProvider } from '../../../i18n/texts-context';
import { labels } from '../../../method/sv/labels';
import { blankRow } from '../../../../tests/fixtures/fake-session';
import { CountsView } from './counts-view';

const row = (id: number, values: Partial<Assessment>): Assessment => blankRow('assessment', {
  id, name: `Insats ${id}`, unit: 'Trafik', status: 'Completed', outcome: 'Sustainable', assessedOn: '2026-05-05',
  childrenAffected: 'yes', childRightsLevel: 'standard', childrenHeard: 'yes', ...values,
});

const show = (judgedIn: CaseListPort['judgedIn'], onOpen: (id: number, part?: string) => void = () => undefined) => {
  const product = {
    host: { language: 'sv', locale: 'sv-SE' }, labels, caseList: { judgedIn }, now: () => '2026-10-01T09:00:00Z',
    actions: { linkTo: (id: number, part: string) => `/sida.aspx?case=${id}&part=${part}` },
  } as unknown as Product;
  return render(
    <TextsProvider texts={{ common: commonTexts, planning: planningTexts }}>
      <ProductProvider value={product}><main><h1>Sidan</h1><CountsView onOpen={onOpen} /></main></ProductProvider>
    </TextsProvider>);
};

it('tells the two counts, the cases behind them, and what is left out', async () => {
  const opened: [number, string | undefined][] = [];
  const rows = [
    row(1, { name: 'Skolväg "å" 🙂' }), row(2, { childrenHeard: 'notYet' }), row(3, { childrenHeard: null }),
    row(4, { childRightsLevel: null }), row(5, { childrenAffected: null }), row(6, { childrenAffected: 'no' }), row(7, { outcome: 'NotJudged' }),
  ];
  const { container } = show(async () => ({ ok: true, value: rows }), (id, part) => opened.push([id, part]));
  expect((await screen.findByText(planningTexts.counts.reviewed.label)).nextElementSibling).toHaveTextContent('3');
  expect(screen.getByText(planningTexts.counts.heard.label).nextElementSibling).toHaveTextContent('1');
  const names = (region: string): readonly (string | null)[] => within(screen.getByRole('region', { name: region })).getAllByRole('link').map(({ textContent }) => textContent);
  expect(names(planningTexts.counts.list)).toEqual(['Skolväg "å" 🙂', 'Insats 2', 'Insats 3']);
  expect(names(planningTexts.counts.withoutReview.title)).toEqual(['Insats 4']);
  expect(names(planningTexts.counts.unanswered.title)).toEqual(['Insats 5']);
  expect(within(screen.getByRole('region', { name: planningTexts.counts.list })).getByText('Inte besvarat')).toBeInTheDocument();
  expect(await axe(container)).toHaveNoViolations();
  const link = screen.getByRole('link', { name: 'Skolväg "å" 🙂' });
  expect(link).toHaveAttribute('href', '/sida.aspx?case=1&part=childRights');
  await userEvent.click(link);
  expect(opened).toEqual([[1, 'childRights']]);
});

it('asks for the year that is chosen, and drops the answer for another', async () => {
  const asked: number[] = [];
  let answerFirst: () => void = () => undefined;
  show((year) => {
    asked.push(year);
    const answer = { ok: true as const, value: [row(year, { assessedOn: `${year}-02-02` })] };
    return year === 2026 ? new Promise((resolve) => { answerFirst = () => resolve(answer); }) : Promise.resolve(answer);
  });
  await userEvent.selectOptions(screen.getByLabelText('År'), '2024');
  expect(await screen.findByRole('link', { name: 'Insats 2024' })).toBeInTheDocument();
  answerFirst();
  await screen.findByRole('heading', { name: 'Barnbokslut 2024' });
  expect(asked).toEqual([2026, 2024]);
  expect(screen.queryByRole('link', { name: 'Insats 2026' })).toBeNull();
});

it('says what went wrong, tries again, and says when there is nothing', async () => {
  let isDown = true;
  const { container } = show(async () => (isDown ? { ok: false, failure: { kind: 'offline' } } : { ok: true, value: [] }));
  expect(await screen.findByText(commonTexts.failures.offline)).toBeInTheDocument();
  expect(await axe(container)).toHaveNoViolations();
  isDown = false;
  await userEvent.click(screen.getByRole('button', { name: 'Försök igen' }));
  expect(await screen.findByText(planningTexts.counts.none)).toBeInTheDocument();
});
