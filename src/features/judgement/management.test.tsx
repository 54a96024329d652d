import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { blankRow, createFakeSession, type FakeCase } from '../../../tests/fixtures/fake-session';
import { failed, success } from '../../data/ports/results';
import type { Decision } from '../../data/ports/rows';
import { confirm, onAgenda, showJudgement } from './testing/show-judgement';

const karin = { id: 9, name: 'Karin Ek', email: '' };
const waiting: FakeCase = {
  assessment: { outcome: 'Unsustainable', status: 'AwaitingDecision', routing: 'Pending', revision: 2, submittedAt: '2026-02-20T08:00:00Z' },
  canEdit: false, readOnly: { kind: 'standing' }, rows: { submission: [{ key: 'case-1:submission:2', revision: 2, submittedOn: '2026-02-20T08:00:00Z' }] },
};
const decided = (from: FakeCase = {}): FakeCase => ({
  ...from, assessment: { outcome: 'Unsustainable', status: 'InProgress', routing: 'Decided', revision: 1, ...from.assessment },
  decisions: [{ revision: 1, decision: 'continueWithConditions', attempt: 'a1', conditions: '1. Mät bullret\n2. Bygg ett plank', reason: 'Nyttan väger över', minutesReference: '§ 12', diaryNumber: '26RGK1', decidedOn: '2026-02-25', author: karin }],
  conditions: [
    { key: 'a1:1', attempt: 'a1', order: 1, text: 'Mät bullret', owner: 'Trafikstrategen', due: '2026-02-28' },
    { key: 'a1:2', attempt: 'a1', order: 2, text: 'Bygg ett plank', due: '2026-12-01' },
    { key: 'lost:1', attempt: 'lost', order: 1, text: 'Hör till ett försök som föll' },
  ],
});
const place = (): HTMLElement => screen.getByRole('region', { name: 'Var säkringen är nu' });
const way = (): readonly string[] => within(screen.getByRole('list', { name: 'Ärendets väg till beslut' })).getAllByRole('listitem').map(({ textContent }) => textContent ?? '');

describe('where the case is', () => {
  it('is handed over, and then waits to be taken in, for a meeting and for a decision', async () => {
    const { container } = showJudgement(waiting);
    await screen.findByText('Ärendet står inte på något möte än');
    expect(way()).toEqual([
      'Klart: Inlämning 2 är överlämnad 20 februari 2026', 'Återstår: Ledningsgruppen har inte tagit emot ärendet än', 'Återstår: Ärendet står inte på något möte än', 'Återstår: Inget beslut än',
    ]);
    expect(screen.getByText(/inte tagit emot ärendet än/).closest('li')).toHaveAttribute('aria-current', 'step');
    expect(await axe(container)).toHaveNoViolations();
  });

  it.each([
    ['taken in', { routing: 'InReview' } as const, success(null), /Klart: Ledningsgruppen har tagit emot ärendet/],
    ['on an agenda', { routing: 'Pending' } as const, onAgenda('2026-03-10', 'Ledningsgruppen i mars', 'Maria Lind'), /Klart: Tas upp på Ledningsgruppen i mars 10 mars 2026Föredras av Maria Lind/],
    ['the message failed', { routing: 'Failed' } as const, success(null), /Meddelandet till ledningsgruppen gick inte fram. Ärendet finns ändå i deras lista/],
    ['the agenda cannot be read', { routing: 'InReview' } as const, failed({ kind: 'offline' }), /Det går inte att se just nu om ärendet står på ett möte/],
  ])('%s', async (_name, assessment, answer, text) => {
    showJudgement({ ...waiting, assessment: { ...waiting.assessment, ...assessment } }, { place: answer });
    await waitFor(() => expect(way().join('|')).toMatch(text));
  });

  it('tells what to do with a case that came back, and that it gets the next number', () => {
    showJudgement({ assessment: { outcome: 'Unsustainable', routing: 'Returned', revision: 1 }, decisions: [{ revision: 1, decision: 'backToGroup', reason: 'Räkna på bullret' }] });
    expect(place()).toHaveTextContent(/Ledningsgruppen har lämnat tillbaka säkringen till er.*Räkna på bullret.*Läs motiveringen.*Lämna in på nytt.*Det blir inlämning 2/);
    expect(screen.getByRole('button', { name: 'Lämna in på nytt' })).toBeVisible();
  });

  it('shows an ended case with the reason, and nothing to change', () => {
    showJudgement({
      assessment: { outcome: 'Unsustainable', status: 'Ended', routing: 'Decided', revision: 1, proposal: 'Vårt förslag' }, canEdit: false, readOnly: { kind: 'standing' },
      decisions: [{ revision: 1, decision: 'end', reason: 'Stör fåglar', minutesReference: '§ 12', author: karin }],
    });
    expect(place()).toHaveTextContent(/har beslutat: Avsluta.*Stör fåglar.*§ 12.*Karin Ek/);
    expect(screen.getByDisplayValue('Vårt förslag')).toHaveAttribute('readonly');
    expect(screen.queryByRole('button', { name: /Lämna|Ta tillbaka|Slutför/ })).toBeNull();
  });

  it('calls rows of others what they are', () => {
    showJudgement({
      ...waiting, deciders: { members: [9], past: [] },
      decisions: [{ revision: 2, decision: 'continue', author: { id: 3, name: 'Pelle Smart', email: '' } }, { revision: 9, decision: 'end', author: karin }],
    });
    expect(screen.getByText(/skriven av Pelle Smart, som inte är med i ledningsgruppen/)).toBeVisible();
    expect(screen.getByText(/gäller en inlämning som inte finns/)).toBeVisible();
    expect(screen.queryByText(/har beslutat/)).toBeNull();
  });

  it('goes by the newest decision when the number of submissions has been set back, and puts the columns right', async () => {
    const { session } = showJudgement({
      assessment: { outcome: 'Unsustainable', routing: 'Decided', revision: 1 }, deciders: { members: [9], past: [] },
      decisions: [{ key: 'case-1:1', revision: 1, decision: 'continue', author: karin }, { key: 'case-1:2', revision: 2, decision: 'end', reason: 'Stör fåglar', author: karin }],
    });
    expect(place()).toHaveTextContent(/Numret på inlämningen har satts tillbaka.*har beslutat: Avsluta.*Stör fåglar/);
    expect(screen.queryByText(/inlämning som inte finns/)).toBeNull();
    expect(screen.queryByRole('button', { name: /Slutför/ })).toBeNull();
    await confirm('Uppdatera statusen');
    await waitFor(() => expect(session.assessment()).toMatchObject({ status: 'Ended', routing: 'Decided', revision: 2 }));
  });

  it('lets the group catch the status up with a decision that stands', async () => {
    const { session } = showJudgement({ ...waiting, decisions: [{ revision: 2, decision: 'continue', author: karin }] });
    expect(place()).toHaveTextContent(/har beslutat: Fortsätt/);
    await confirm('Uppdatera statusen');
    await waitFor(() => expect(session.assessment()).toMatchObject({ status: 'InProgress', routing: 'Decided' }));
  });
});

describe('taking a case back', () => {
  it('asks why, sends it, and tells that the case is back', async () => {
    const asked: unknown[] = [];
    const session = createFakeSession(waiting);
    showJudgement({}, { session, withdraw: (...args) => {
      asked.push(args);
      session.edit('assessment', 'case-1', { status: 'InProgress', routing: 'None' });
      session.edit('submission', 'case-1:submission:2', { withdrawnOn: '2026-03-02T09:00:00Z', withdrawnReason: 'Fel siffror' });
      return Promise.resolve(success({ kind: 'withdrawn' as const, assessment: session.assessment() }));
    } });
    fireEvent.click(screen.getByRole('button', { name: 'Ta tillbaka ärendet' }));
    fireEvent.click(screen.getByRole('button', { name: 'Ja, ta tillbaka' }));
    expect(screen.getByText(/Skriv varför, så att ledningsgruppen vet/)).toBeVisible();
    expect(screen.getByRole('textbox', { name: /Varför tar ni tillbaka det/ })).toHaveFocus();
    expect(asked).toEqual([]);
    fireEvent.change(screen.getByRole('textbox', { name: /Varför tar ni tillbaka det/ }), { target: { value: 'Fel siffror ' } });
    await confirm('Ja, ta tillbaka');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(asked).toEqual([[12, 2, 'Fel siffror', '2026-03-02T09:00:00Z']]);
    expect(place()).toHaveTextContent('Inlämning 2 togs tillbaka 2 mars 2026. Lämna in på nytt när ni är klara.Skäl: Fel siffror');
  });

  const ask = async (): Promise<void> => {
    fireEvent.click(screen.getByRole('button', { name: 'Ta tillbaka ärendet' }));
    fireEvent.change(screen.getByRole('textbox', { name: /Varför tar ni tillbaka det/ }), { target: { value: 'Skäl' } });
    await confirm('Ja, ta tillbaka');
  };
  it.each([
    ['no network', failed({ kind: 'offline' }), /Ärendet är inte taget tillbaka. Det du skrev ligger kvar/],
    ['no right', failed({ kind: 'forbidden' }), /Du får inte ta tillbaka ärendet/],
  ])('tells of %s, and keeps the reason', async (_name, answer, text) => {
    const { formDrafts } = showJudgement(waiting, { withdraw: () => Promise.resolve(answer) });
    await ask();
    expect(await screen.findByText(text)).toBeVisible();
    expect(formDrafts.read('withdraw/12')).toBe('Skäl');
  });

  it.each([
    ['a decision', [blankRow('decision', { revision: 2, decision: 'end', reason: 'Stör fåglar', author: karin })], /hann fatta beslut/, /har beslutat: Avsluta.*Stör fåglar/],
    ['somebody else who took it back', [], /har redan lämnat ledningsgruppen/, /Inlämning 2 togs tillbaka/],
  ])('tells that it was too late for %s, and shows where the case is', async (_name, decisions, text, shown) => {
    let known: readonly Decision[] = [];
    const fake = createFakeSession(waiting);
    showJudgement({}, { session: { ...fake, decisions: () => known }, withdraw: () => {
      known = decisions;
      fake.edit('assessment', 'case-1', { status: 'InProgress', routing: 'None' });
      fake.edit('submission', 'case-1:submission:2', decisions.length > 0 ? {} : { withdrawnOn: '2026-03-01T09:00:00Z' });
      return Promise.resolve(success({ kind: 'notWaiting' as const, assessment: fake.assessment() }));
    } });
    await ask();
    expect(await screen.findByText(text)).toBeVisible();
    expect(place()).toHaveTextContent(shown);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('is not offered to somebody who only reads', () => {
    showJudgement({ ...waiting, readOnly: { kind: 'permission' } });
    expect(screen.queryByRole('button', { name: 'Ta tillbaka ärendet' })).toBeNull();
  });
});

describe('conditions of a decision', () => {
  it('are listed until they are met, the earliest first, and only those of the decision that stands', async () => {
    const { container } = showJudgement(decided());
    const region = screen.getByRole('region', { name: 'Villkor att uppfylla' });
    expect(region).toHaveTextContent(/^Villkor att uppfylla0 av 2 är uppfyllda/);
    expect(within(region).getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)).toEqual(['Villkor 1', 'Villkor 2']);
    expect(region).toHaveTextContent(/Försenat.*Mät bullret.*Trafikstrategen.*28 februari 2026.*Att uppfylla.*Bygg ett plank.*Inte angivet/);
    expect(region).not.toHaveTextContent('föll');
    expect(place()).toHaveTextContent(/Protokoll§ 12Diarienummer26RGK1/);
    // The rows say it; the same in words would be said twice.
    expect(place()).not.toHaveTextContent('1. Mät bullret');
    expect(await axe(container)).toHaveNoViolations();
  });

  it('are reported on after the case has left the group, and what is typed is kept', async () => {
    const over = decided({ assessment: { status: 'Completed' }, canEdit: false, readOnly: { kind: 'standing' } });
    const session = createFakeSession(over);
    const shown = showJudgement({}, { session });
    fireEvent.click(screen.getByRole('button', { name: 'Rapportera om villkor 1' }));
    fireEvent.click(screen.getByRole('button', { name: 'Spara rapporten' }));
    expect(screen.getByText('Skriv vad som har hänt.')).toBeVisible();
    fireEvent.change(screen.getByRole('textbox', { name: /Vad har hänt/ }), { target: { value: 'Mätt i går' } });
    shown.unmount();
    showJudgement({}, { session, formDrafts: shown.formDrafts });
    expect(screen.getByRole('textbox', { name: /Vad har hänt/ })).toHaveValue('Mätt i går');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Vi anser att villkoret är uppfyllt' }));
    fireEvent.click(screen.getByRole('button', { name: 'Spara rapporten' }));
    expect(session.rows('conditionReport')[0]).toMatchObject({ condition: 'a1:1', text: 'Mätt i går', saysMet: true, reportedOn: '2026-03-02' });
    expect(screen.getByRole('button', { name: 'Rapportera om villkor 1' })).toHaveFocus();
    expect(screen.getByText('Rapporterat som uppfyllt')).toBeVisible();
    expect(screen.getByRole('list', { name: 'Rapporter om villkor 1, den senaste först' })).toHaveTextContent('Mätt i går');
    const { key } = session.rows('conditionReport')[0] ?? { key: '' };
    act(() => session.putField('conditionReport', key, 'text', { status: 'refused', failure: { kind: 'forbidden' } }));
    expect(screen.getByText(/SharePoint tar inte emot rapporten/)).toBeVisible();
  });

  it('tell how they were met, and then ask for no report', () => {
    const from = decided();
    showJudgement({ ...from, conditions: from.conditions?.map((row) => ({ ...row, isMet: true, metOn: '2026-03-01', metHow: 'Planket står' })) });
    expect(screen.getAllByText('Uppfyllt', { selector: 'span' })).toHaveLength(2);
    expect(screen.getAllByText('Planket står')).toHaveLength(2);
    expect(screen.queryByRole('button', { name: /Rapportera/ })).toBeNull();
  });

  it('speak English', () => {
    showJudgement(decided(), { language: 'en' });
    fireEvent.click(screen.getByRole('button', { name: 'Report on condition 1' }));
    expect(screen.getByRole('checkbox', { name: 'We hold that the condition is met' })).toBeVisible();
  });
});
