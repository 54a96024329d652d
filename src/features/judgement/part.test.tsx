import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import type { FakeCase, FakeSession } from '../../../tests/fixtures/fake-session';
import { testNow } from '../../../tests/fixtures/render-part';
import { parseSubmission } from '../../domain/submission/snapshot';
import { confirm, showJudgement } from './testing/show-judgement';

const answer = (dimension: string, choice: string, subReason = ''): object =>
  ({ key: `case-1:J.${dimension}`, item: `J.${dimension}`, choice, subReason, text: 'Skäl' });
const judged = { answer: [answer('social', 'counteracts'), answer('ecological', 'counteracts'), answer('economic', 'contributes')] };
const full = {
  outcome: 'Unsustainable', assessorName: 'Eva Ek', assessorRole: 'Strateg', assessedOn: '2026-03-01', proposal: 'Avsluta', openQuestions: 'Inga',
} as const;
const open = (from: FakeCase = {}): FakeSession => showJudgement(from).session;
const dimension = (name: string): HTMLElement => screen.getByRole('radiogroup', { name: `Er bedömning av ${name} hållbarhet` });

test('the middle value asks which of its two meanings it has', () => {
  const session = open();
  fireEvent.click(within(dimension('ekologisk')).getByRole('radio', { name: /Påverkar inte/ }));
  fireEvent.click(screen.getByRole('radio', { name: /^Inte tillämpbar/ }));
  expect(session.row('answer', 'case-1:J.ecological')).toMatchObject({ choice: 'neutral', subReason: 'notApplicable' });
  fireEvent.click(within(dimension('ekologisk')).getByRole('radio', { name: /Bidrar/ }));
  expect(session.row('answer', 'case-1:J.ecological')).toMatchObject({ choice: 'contributes', subReason: '' });
});

test('the rule speaks and people set the outcome', () => {
  const session = open({ rows: judged });
  expect(screen.getByText(/motverkar social och ekologisk hållbarhet/)).toBeInTheDocument();
  expect(session.assessment().outcome).toBe('NotJudged');
  expect(screen.queryByRole('button', { name: /ledningsgruppen/ })).not.toBeInTheDocument();
  fireEvent.click(screen.getByRole('radio', { name: /^Hållbar/ }));
  expect(session.assessment().outcome).toBe('Sustainable');
  expect(screen.getByText(/fast en dimension motverkas/)).toBeInTheDocument();
  fireEvent.click(screen.getByRole('radio', { name: /^Ohållbar/ }));
  expect(session.assessment()).toMatchObject({ outcome: 'Unsustainable', step: 'judgement', status: 'InProgress' });
});

test('an assessor from the group is told, not stopped', () => {
  const session = open({ assessment: { group: [{ id: 3, name: 'Anna Berg', email: '' }] } });
  fireEvent.change(screen.getByLabelText('Namn'), { target: { value: 'Berg, Anna' } });
  expect(screen.getByText(/Anna Berg står som ansvarig eller i projektgruppen/)).toBeInTheDocument();
  expect(session.assessment().assessorName).toBe('Berg, Anna');
});

test('a role of the group is told, not stopped', () => {
  const session = open({ assessment: { ownerRole: 'Projektledare', groupRoles: 'Jurist\nFolkhälsostrateg, trafikplanerare', assessorRole: 'Miljöstrateg' } });
  expect(screen.queryByText(/finns i projektgruppen/)).toBeNull();
  fireEvent.change(screen.getByLabelText('Roll'), { target: { value: 'folkhälsostrateg' } });
  expect(screen.getByText(/Rollen Folkhälsostrateg finns i projektgruppen/)).toBeInTheDocument();
  fireEvent.change(screen.getByLabelText('Roll'), { target: { value: 'Projektledare' } });
  expect(screen.getByText(/Rollen Projektledare finns i projektgruppen/)).toBeInTheDocument();
  expect(session.assessment().assessorRole).toBe('Projektledare');
});

test('today is one click away until a day is written', () => {
  const session = open();
  fireEvent.click(screen.getByRole('button', { name: 'Bedömningen gjordes i dag' }));
  expect(session.assessment().assessedOn).toBe('2026-03-02');
  expect(screen.queryByRole('button', { name: 'Bedömningen gjordes i dag' })).toBeNull();
});

test('a role without a name is enough, and views without whose or why are told', () => {
  open({
    rows: { answer: [answer('social', 'counteracts'), { key: 'v', item: 'J.view.1', category: 'social', choice: 'neutral', text: 'Jo', participants: '' }] },
    assessment: { ...full, assessorName: '' },
  });
  fireEvent.click(screen.getByRole('button', { name: 'Lämna till ledningsgruppen' }));
  expect(screen.getByRole('dialog')).not.toHaveTextContent('Namn eller roll på bedömaren');
  expect(screen.getByRole('dialog')).toHaveTextContent('Vems den skiljaktiga meningen är, och varför');
});

test('handing over lists what is missing, keeps the brief in Swedish, and then counts the submission', async () => {
  const { session, snapshots } = showJudgement({ rows: { answer: [answer('social', 'counteracts')] }, assessment: { ...full, proposal: '', revision: 1, routing: 'Returned', summary: 'Inlämning 1, 1 februari 2026.\nSå var det då.' }, decisions: [{ revision: 1, decision: 'backToGroup' }] });
  fireEvent.click(screen.getByRole('button', { name: 'Lämna in på nytt' }));
  const dialog = screen.getByRole('dialog');
  expect(dialog).toHaveTextContent('Projektgruppens förslag');
  expect(dialog).toHaveTextContent('Bedömning av ekologisk hållbarhet');
  expect(dialog).toHaveTextContent('Det här blir inlämning 2.');
  await confirm('Ja, lämna över');
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(session.assessment()).toMatchObject({ status: 'AwaitingDecision', routing: 'Pending', revision: 2, submittedAt: testNow });
  const [row] = session.rows('submission');
  expect(row).toMatchObject({ key: 'case-1:submission:2', revision: 2, submittedOn: testNow });
  const kept = parseSubmission(snapshots.files.get(row?.dataFile ?? '') ?? new Uint8Array());
  expect(kept).toMatchObject({ ok: true, snapshot: { submittedBy: 'Erik Sandberg', document: { kind: 'Beslutsunderlag till ledningsgruppen, inlämning 2' } } });
  expect(session.assessment().summary).toMatch(/^Inlämning 2, 2 mars 2026\.\n/);
  expect(await screen.findByText(/Inlämning 2 är överlämnad 2 mars 2026/)).toBeVisible();
});

test('nothing is handed over while something is unsaved', async () => {
  const session = open({ rows: judged, assessment: full, summary: { status: 'waiting', unsavedFields: 1 } });
  fireEvent.click(screen.getByRole('button', { name: 'Lämna till ledningsgruppen' }));
  await confirm('Ja, lämna över');
  expect(await screen.findByText(/inte sparat i SharePoint än/)).toBeInTheDocument();
  expect(session.assessment().status).toBe('InProgress');
});

test('a refused write is told and taken back', async () => {
  const session = open({ rows: judged, assessment: full });
  act(() => session.putField('assessment', 'case-1', 'status', { status: 'refused', failure: { kind: 'forbidden' } }));
  fireEvent.click(screen.getByRole('button', { name: 'Lämna till ledningsgruppen' }));
  await confirm('Ja, lämna över');
  expect(await screen.findByText(/inte överlämnad: du får inte ändra säkringens status/)).toBeInTheDocument();
  expect(session.assessment()).toMatchObject({ status: 'InProgress', routing: 'None', revision: 0, submittedAt: null });
});

test('a sustainable case is completed by the group itself', async () => {
  const session = open({ rows: { answer: [answer('social', 'contributes')] }, assessment: { ...full, outcome: 'Sustainable' } });
  fireEvent.click(screen.getByRole('button', { name: 'Slutför säkringen' }));
  await confirm('Ja, slutför');
  await waitFor(() => expect(session.assessment().status).toBe('Completed'));
  expect(await screen.findByText('Säkringen är slutförd.')).toBeInTheDocument();
});

test('before a case is completed, keys that nobody has taken on are told', () => {
  const keys = [{ key: 'k1', name: 'Tyst' }, { key: 'k2', name: 'Ljust' }];
  open({ rows: { sustainabilityKey: keys, notice: [{ kind: 'keysHandedOver', about: ['k1'], toRole: 'Driftchef' }] }, assessment: { ...full, outcome: 'Sustainable' } });
  expect(screen.getByText(/En hållbarhetsnyckel är inte överlämnad/)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Lämna över nycklar' })).toBeInTheDocument();
});

test.each([
  ['a decision', { revision: 1, decision: 'end', reason: 'Stör fåglar', minutesReference: '§ 12' } as const, 'Ended', 'Decided', /har beslutat: Avsluta/],
  ['a case sent back', { revision: 1, decision: 'backToGroup', reason: 'Oklart' } as const, 'InProgress', 'Returned', /lämnat tillbaka säkringen/],
] as const)('%s is shown with its reason', (_name, decision, status, routing, sentence) => {
  open({ rows: judged, assessment: { ...full, revision: 1, status, routing }, decisions: [decision] });
  const place = screen.getByRole('region', { name: 'Var säkringen är nu' });
  expect(place).toHaveTextContent(sentence);
  expect(place).toHaveTextContent(decision.reason);
});

test('a column that claims a decision without one is said to be just that', () => {
  open({ rows: judged, assessment: { ...full, revision: 1, status: 'Ended', routing: 'Decided' } });
  expect(screen.getByText(/inget beslut från dem/)).toBeInTheDocument();
});

test('a case that may continue by decision can be completed, not handed over again', () => {
  open({ rows: judged, assessment: { ...full, revision: 1, status: 'InProgress', routing: 'Decided' }, decisions: [{ revision: 1, decision: 'continueWithConditions', conditions: 'Tak' }] });
  expect(screen.getByRole('button', { name: 'Slutför säkringen' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Lämna till ledningsgruppen' })).not.toBeInTheDocument();
});

test.each(['sv', 'en'] as const)('no accessibility faults, with and without the dialog (%s)', async (language) => {
  const { container, baseElement } = showJudgement({ rows: judged, assessment: full }, { language });
  expect(await axe(container)).toHaveNoViolations();
  fireEvent.click(screen.getByRole('button', { name: /Lämna till ledningsgruppen|Hand over to the management group/ }));
  expect(await axe(baseElement)).toHaveNoViolations();
});

test('a judgement made on a day to come is told, not stopped', () => {
  const session = open({ assessment: { assessedOn: '2026-03-03' } });
  expect(screen.getByText('Dagen har inte varit än. Skriv den dag då bedömningen gjordes.')).toBeVisible();
  fireEvent.change(screen.getByLabelText('Bedömningen gjord'), { target: { value: '2026-03-02' } });
  expect(session.assessment().assessedOn).toBe('2026-03-02');
  expect(screen.queryByText(/Dagen har inte varit än/)).toBeNull();
});
