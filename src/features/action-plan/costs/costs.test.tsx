import { fireEvent, screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { createFakeSession } from '../../../../tests/fixtures/fake-session';
import type { FakeCase, FakeSession } from '../../../../tests/fixtures/fake-session';
import { renderPart } from '../../../../tests/fixtures/render-part';
import { Part } from '../part';

const withRows = (rows: FakeCase['rows'] = {}, more: Partial<FakeCase> = {}): FakeSession => createFakeSession({ ...more, rows });
const showCosts = (session: FakeSession, onGoTo?: () => void): void => {
  renderPart(Part, session, 'sv', { onGoTo });
  fireEvent.click(screen.getByRole('tab', { name: /^Följdkostnader/ }));
};
const running = (): HTMLElement => screen.getByRole('group', { name: 'Löpande kostnader' });
const answer = (box: HTMLElement, label: string): void => { fireEvent.click(within(box).getByRole('radio', { name: label })); };
const yes = { key: 'case-1:D.running', item: 'D.running', choice: 'yes' } as const;

test('yes asks for the cost, the cost for who pays, and the sum says how much has no money', () => {
  const session = withRows();
  showCosts(session);
  answer(running(), 'Ja');
  expect(session.row('answer', 'case-1:D.running')?.choice).toBe('yes');
  expect(within(running()).getByText(/Ni har svarat ja/)).toBeInTheDocument();
  for (const [name, amount, funding] of [['Drift av hållplatser', '400 000', 'notFunded'], ['Turer', '800000', 'funded']] as const) {
    fireEvent.click(within(running()).getByRole('button', { name: 'Lägg till löpande kostnad' }));
    const card = within(running()).getAllByRole('listitem').pop() as HTMLElement;
    fireEvent.change(within(card).getByLabelText(/^Vad kostar\?/), { target: { value: name } });
    fireEvent.change(within(card).getByRole('textbox', { name: /^Belopp/ }), { target: { value: amount } });
    fireEvent.change(within(card).getByLabelText('Finns pengarna?'), { target: { value: funding } });
  }
  expect(session.rows('cost')).toMatchObject([{ kind: 'runningCost', name: 'Drift av hållplatser', amount: 400_000, funding: 'notFunded' }, { kind: 'runningCost', amount: 800_000 }]);
  expect(within(running()).queryByText(/Ni har svarat ja/)).not.toBeInTheDocument();
  expect(within(running()).getAllByText('Ingen betalare')).toHaveLength(2);
  expect(screen.getByText('Löpande kostnader: 1,2 Mkr per år, varav 0,4 Mkr saknar finansiering.')).toBeInTheDocument();
  expect(screen.getByRole('row', { name: /^Pengar saknas/ })).toHaveTextContent('400 000');
  const card = within(running()).getAllByRole('listitem')[0] as HTMLElement;
  fireEvent.change(within(card).getByLabelText('Vem betalar?'), { target: { value: 'Kommunen' } });
  expect(within(running()).getAllByText('Ingen betalare')).toHaveLength(1);
});

test('an amount that is none gets a sentence, stays as it is typed and does not count', () => {
  const session = withRows({ answer: [yes], cost: [{ key: 'c', kind: 'runningCost', name: 'Drift', payer: 'Kommunen' }] });
  showCosts(session);
  fireEvent.click(screen.getByRole('button', { name: 'Drift' }));
  const amount = screen.getByRole('textbox', { name: /^Belopp/ });
  fireEvent.change(amount, { target: { value: '-5' } });
  expect(screen.getByText('Skriv beloppet i siffror, noll eller mer, till exempel 400 000.')).toBeInTheDocument();
  expect(amount).toHaveValue('-5');
  expect(session.row('cost', 'c')?.amount).toBeNull();
  expect(screen.getByText('1 kostnad saknar belopp och är inte med i summan.')).toBeInTheDocument();
});

test('costs under a no stay in sight and are told; not known asks who finds out', () => {
  showCosts(withRows({ answer: [yes], cost: [{ key: 'c', kind: 'runningCost', name: 'Drift', amount: 5, payer: 'Kommunen', funding: 'unknown' }] }));
  answer(running(), 'Nej');
  expect(within(running()).getByText(/Ni har svarat nej, men här står kostnader/)).toBeInTheDocument();
  expect(within(running()).getByRole('button', { name: 'Drift' })).toBeInTheDocument();
  answer(running(), 'Vet inte');
  expect(within(running()).getByText('Skriv vem som ska ta reda på det, och när.')).toBeInTheDocument();
  expect(screen.getByText('Löpande kostnader: 5 kr per år, varav hela summan har oklar finansiering.')).toBeInTheDocument();
});

test('a cost whose kind a list edited outside has lost is asked for it', () => {
  const session = withRows({ cost: [{ key: 'c', kind: null, name: 'Bro', amount: 3 }] });
  showCosts(session);
  const lost = screen.getByRole('region', { name: 'Kostnader utan slag' });
  fireEvent.click(within(lost).getByRole('button', { name: 'Bro' }));
  fireEvent.click(within(lost).getByRole('radio', { name: 'Kompletterande investering' }));
  expect(session.row('cost', 'c')?.kind).toBe('investment');
  expect(screen.queryByRole('region', { name: 'Kostnader utan slag' })).not.toBeInTheDocument();
});

test('what the support question says is in sight, with the way to it', () => {
  const handleGoTo = jest.fn();
  showCosts(withRows({ answer: [{ key: 'case-1:RA9', item: 'RA9', society: 'Vinterväghållning' }] }), handleGoTo);
  expect(screen.getByText(/Vinterväghållning/)).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: 'Till stödfrågan' }));
  expect(handleGoTo).toHaveBeenCalledWith('supportQuestions');
});

test('the strategy forward is four answers, kept when another tab is looked at', () => {
  const session = withRows();
  renderPart(Part, session);
  fireEvent.click(screen.getByRole('tab', { name: 'Strategin framåt' }));
  for (const label of ['Starta', 'Ändra', 'Fördjupa', 'Sluta med']) fireEvent.change(screen.getByLabelText(label), { target: { value: `${label} något, åäö 🚲 "x"` } });
  expect(session.rows('answer').map(({ item, text }) => [item, text])).toEqual([
    ['F.start', 'Starta något, åäö 🚲 "x"'], ['F.change', 'Ändra något, åäö 🚲 "x"'], ['F.deepen', 'Fördjupa något, åäö 🚲 "x"'], ['F.stop', 'Sluta med något, åäö 🚲 "x"'],
  ]);
});

test.each(['sv', 'en'] as const)('no accessibility faults in any tab (%s)', async (language) => {
  const { container } = renderPart(Part, withRows({
    sustainabilityKey: [{ key: 'k', name: 'Nyckel' }], answer: [yes], cost: [{ kind: 'runningCost', name: 'Drift', amount: 5 }, { kind: null, name: 'Bro' }],
  }), language);
  for (const tab of screen.getAllByRole('tab')) {
    fireEvent.click(tab);
    expect(await axe(container)).toHaveNoViolations();
  }
});
