import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { memoryFormDrafts } from '../../../tests/fixtures/form-drafts';
import { choose, open, publish, renameUnit, review, write } from './testing/at-the-screen';
import { createFakeSite, showReference } from './testing/fake-reference';

beforeEach(() => { Object.defineProperty(window, 'innerWidth', { value: 1280, configurable: true }); });

describe('somebody else who publishes meanwhile', () => {
  const unit = { set: 'unit', entry: 'unit.1', order: 1 } as const;

  it('is told with what they changed, and the draft goes on upon it', async () => {
    const site = createFakeSite();
    const { container } = await showReference(site);
    await renameUnit('Regional tillväxt');
    site.publishAs('Petra Ek', [{ set: 'group', entry: 'group.renters', title: 'Hyresgäster', order: 40, details: 'ground=socioeconomy' }]);
    await review();
    write('Vad är ändrat och varför', 'Nytt namn');
    await publish();
    expect(await screen.findByText('Utgåva 1 publicerades medan ni ändrade')).toBeVisible();
    expect(screen.getByText(/^Petra Ek publicerade 20 november 2026/)).toBeVisible();
    await open('Visa vad de ändrade');
    expect(screen.getByText('Hyresgäster', { selector: 'span' })).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
    await publish();
    expect(await screen.findByText('Utgåva 2 är publicerad.')).toBeVisible();
    expect(site.sent[1]).toMatchObject({ edition: 2, entries: [{ title: 'Regional tillväxt' }] });
  });

  it('who changed the same words leaves a choice that must be made first', async () => {
    const site = createFakeSite();
    await showReference(site);
    await renameUnit('Regional tillväxt');
    site.publishAs('Petra Ek', [{ ...unit, title: 'Utvecklingsavdelningen' }]);
    await review();
    write('Vad är ändrat och varför', 'Nytt namn');
    await publish();
    expect(await screen.findByText('En post har ändrats av er båda. Välj version.')).toBeVisible();
    expect(screen.getByRole('alert')).toHaveTextContent('Någon annan hann publicera först');
    await publish();
    expect(site.sent).toHaveLength(1);
    await open('Behåll er version');
    await publish();
    expect(await screen.findByText('Utgåva 2 är publicerad.')).toBeVisible();
    expect(site.sent[1]).toMatchObject({ entries: [{ title: 'Regional tillväxt' }] });
  });

  it('may be given way to', async () => {
    const site = createFakeSite();
    const formDrafts = memoryFormDrafts();
    const { unmount } = await showReference(site, { formDrafts });
    await renameUnit('Regional tillväxt');
    unmount();
    site.publishAs('Petra Ek', [{ ...unit, title: 'Utvecklingsavdelningen' }]);
    await showReference(site, { formDrafts });
    await userEvent.click(screen.getAllByRole('button', { name: 'Ta den publicerade' })[0]!);
    expect(screen.getByLabelText(/^Namn på svenska/)).toHaveValue('Utvecklingsavdelningen');
    expect(screen.queryByText(/ändring i ert utkast/)).toBeNull();
  });
});

describe('editions', () => {
  it('can be looked at as they were, and nothing changed in them', async () => {
    const site = createFakeSite();
    site.publishAs('Petra Ek', [{ set: 'unit', entry: 'unit.1', order: 1, title: 'Utvecklingsavdelningen' }], 'Nytt namn');
    const { container } = await showReference(site);
    await open('Alla utgåvor');
    expect(screen.getByText(/20 november 2026.*Petra Ek/)).toBeVisible();
    await open('Visa som levererad');
    expect(screen.getByText('Du tittar på metoden som den levererades')).toBeVisible();
    await choose(/^Enheter/);
    await open('Regional utveckling');
    expect(screen.getByLabelText(/^Namn på svenska/)).toHaveAttribute('readonly');
    expect(await axe(container)).toHaveNoViolations();
    await open('Till det som gäller nu');
    await choose(/^Enheter/);
    expect(screen.getByRole('button', { name: 'Utvecklingsavdelningen' })).toBeVisible();
  });
});

describe('somebody who may not change', () => {
  it('reads, and sees whom to ask', async () => {
    const site = createFakeSite();
    site.mayManage = false;
    const { container } = await showReference(site);
    expect(await screen.findByText(/Du kan vända dig till Anna Lindqvist och Petra Ek\./)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Granska och publicera' })).toBeNull();
    await choose(/^Mål 49/);
    expect(screen.queryByRole('button', { name: /^Flytta|^Lägg till/ })).toBeNull();
    await open('13 Bekämpa klimatförändringarna');
    expect(screen.getByLabelText(/^Namn på svenska/)).toHaveAttribute('readonly');
    expect(await axe(container)).toHaveNoViolations();
  });
});
