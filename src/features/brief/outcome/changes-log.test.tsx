import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { createFakeSession } from '../../../../tests/fixtures/fake-session';
import type { FakeCase } from '../../../../tests/fixtures/fake-session';
import { renderPart } from '../../../../tests/fixtures/render-part';
import { ChangesLog } from './changes-log';

const found = {
  goalImpact: [{ key: 'e1', target: 'sdg.15', effect: 'negative', description: 'Stör häckande fåglar' }],
  conflict: [{ key: 'c1', oneSide: 'Stillhet', otherSide: 'Fart' }],
  knowledgeGap: [{ key: 'g1', question: 'Hur många båtar?' }],
  sustainabilityKey: [{ key: 'k1', name: 'Tysta stränder' }],
} as const;
const change = { key: 'ch1', name: 'Vägen går runt strandängen', before: 'Rakt fram', after: 'Runt', because: ['e1'], changedOn: '2026-02-20' };
const open = (from: FakeCase = {}, language: 'sv' | 'en' = 'sv') => {
  const session = createFakeSession(from);
  return { session, ...renderPart(ChangesLog, session, language) };
};

test('something became different: one click, one line, today', async () => {
  const { session } = open({ rows: found });
  expect(screen.getByText(/Till exempel: Cykelvägen/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Något blev annorlunda' }));
  expect(screen.getByLabelText(/Vad blev annorlunda/)).toHaveFocus();
  await userEvent.keyboard('Vägen går runt "strandängen" 🚲');
  expect(session.rows('change')).toMatchObject([{ name: 'Vägen går runt "strandängen" 🚲', changedOn: '2026-03-02', because: [] }]);
  expect(screen.queryByText(/Till exempel/)).toBeNull();
});

test('it is tied to what led to it, by name, and the choice is folded until it is asked for', async () => {
  const { session } = open({ rows: { ...found, change: [change] } });
  await userEvent.click(screen.getByRole('button', { name: 'Vägen går runt strandängen' }));
  expect(screen.queryByRole('checkbox')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: /^Välj Det kom ni fram till genom|^Lägg till.*Det kom ni fram till genom/ }));
  expect(screen.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent)).toEqual([
    expect.stringContaining('Stör häckande fåglar'), expect.stringContaining('Stillhet'), 'Hur många båtar?', 'Tysta stränder',
  ]);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Tysta stränder' }));
  expect(session.row('change', 'ch1')?.because).toEqual(['e1', 'k1']);
  expect(screen.getByText('Knuten till 2 saker')).toBeInTheDocument();
});

test('a tie to something that is gone stays, and says so', async () => {
  const { session } = open({ rows: { change: [{ ...change, because: ['gone'] }] } });
  await userEvent.click(screen.getByRole('button', { name: 'Vägen går runt strandängen' }));
  expect(screen.getByText('Något som är borttaget')).toBeInTheDocument();
  expect(session.row('change', 'ch1')?.because).toEqual(['gone']);
});

test('a day that has not come is told, not stopped; the day is shown on the closed card', async () => {
  const { session } = open({ rows: { change: [change] } });
  expect(screen.getByText('20 februari 2026')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Vägen går runt strandängen' }));
  fireEvent.change(screen.getByLabelText('När det ändrades'), { target: { value: '2026-03-03' } });
  expect(session.row('change', 'ch1')?.changedOn).toBe('2026-03-03');
  expect(screen.getByText(/Dagen har inte varit än/)).toBeInTheDocument();
});

test('removed with a way back', async () => {
  const { session } = open({ rows: { change: [change] } });
  await userEvent.click(screen.getByRole('button', { name: 'Ta bort ändringen: Vägen går runt strandängen' }));
  expect(session.rows('change')).toHaveLength(0);
  await userEvent.click(screen.getByRole('button', { name: 'Ångra' }));
  expect(session.rows('change')).toHaveLength(1);
});

test('two people who write at once choose between the texts, also when the card is closed', () => {
  const { session } = open({ rows: { change: [change] } });
  act(() => session.putField('change', 'ch1', 'after', { status: 'conflict', theirs: 'Under marken', theirName: 'Bo Ek' }));
  expect(screen.getByText('Under marken')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: /Bo Ek/ })).toBeInTheDocument();
});

test('offline, what is written says that it waits', async () => {
  const { session } = open({ rows: { change: [change] } });
  await userEvent.click(screen.getByRole('button', { name: 'Vägen går runt strandängen' }));
  act(() => session.putField('change', 'ch1', 'before', { status: 'waiting', failure: { kind: 'offline' } }));
  expect(screen.getByText(/Sparas här/)).toBeInTheDocument();
});

test('a reader reads, also long texts, and changes nothing', async () => {
  open({ canEdit: false, rows: { change: [{ ...change, name: '', after: 'Å'.repeat(5000) }] } });
  await userEvent.click(screen.getByRole('button', { name: /^Å/ }));
  expect(screen.getByLabelText('Så blev det')).toHaveAttribute('readonly');
  expect(screen.queryByRole('button', { name: /Ta bort|annorlunda|Välj/ })).toBeNull();
});

test.each(['sv', 'en'] as const)('no accessibility faults, empty and full (%s)', async (language) => {
  const { container, unmount } = open({}, language);
  expect(await axe(container)).toHaveNoViolations();
  unmount();
  const full = open({ rows: { ...found, change: [change] } }, language);
  fireEvent.click(within(full.container).getByRole('button', { name: 'Vägen går runt strandängen' }));
  expect(await axe(full.container)).toHaveNoViolations();
});
