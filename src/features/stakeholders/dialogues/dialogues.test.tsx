import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createFakeSession } from '../../../../tests/fixtures/fake-session';
import type { FakeCase } from '../../../../tests/fixtures/fake-session';
import { renderPart } from '../../../../tests/fixtures/render-part';
import { Part } from '../part';

const show = (from: FakeCase, onGoTo?: (part: string) => void) => {
  const session = createFakeSession(from);
  renderPart(Part, session, 'sv', { onGoTo });
  fireEvent.click(screen.getByRole('tab', { name: /^Dialoger/ }));
  return session;
};
const cards = (): HTMLElement[] => Array.from(document.querySelectorAll<HTMLElement>('[data-row]'));

const log: FakeCase = {
  rows: {
    stakeholder: [{ name: 'Äldre' }, { name: 'Unga' }, { name: 'Pendlare' }],
    dialogue: [
      { name: 'Enkät', form: 'survey', heldOn: '2025-12-01', withWhom: 'Skolorna\ni länet' },
      { name: 'Forum i Ryd', form: 'forum', heldOn: '2026-03-12', stakeholders: ['stakeholder-1', 'stakeholder-2', 'stakeholder-3'], groups: ['group.elderly'] },
      { name: '' },
    ],
  },
};

test('the log has the newest first; a closed card says date, form and with whom', () => {
  show(log);
  const texts = cards().map((card) => card.textContent ?? '');
  expect(texts[0]).toMatch(/^Dialog 3.*Utan datum/);
  expect(texts[1]).toMatch(/^Forum i Ryd.*Forum.*12 mars 2026 · Med Äldre, Unga och 1 till/);
  expect(texts[2]).toMatch(/^Enkät.*1 december 2025 · Med Skolorna/);
});

test('a dialogue does not move away while its date is typed', () => {
  show(log);
  fireEvent.click(screen.getByRole('button', { name: 'Enkät' }));
  fireEvent.change(screen.getByLabelText('Datum'), { target: { value: '2026-05-01' } });
  expect(within(cards()[2] as HTMLElement).getByRole('button', { name: 'Enkät' })).toBeInTheDocument();
});

test('a dialogue takes what was said, with whom and what they hear back', async () => {
  const session = show({ rows: { stakeholder: [{ name: 'Äldre' }] } });
  await userEvent.click(screen.getByRole('button', { name: 'Anteckna dialog' }));
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Form' }), 'Intervju');
  fireEvent.change(screen.getByLabelText('Datum'), { target: { value: '2026-03-02' } });
  await userEvent.click(screen.getByRole('button', { name: /Intressenter ni mötte/ }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Äldre' }));
  fireEvent.change(screen.getByRole('textbox', { name: 'Vad sade de?' }), { target: { value: 'Sista bussen går för tidigt' } });
  fireEvent.change(screen.getByRole('textbox', { name: /Hur återkopplar ni/ }), { target: { value: 'Brev i maj' } });
  expect(session.rows('dialogue')[0]).toMatchObject({
    form: 'interview', heldOn: '2026-03-02', stakeholders: ['stakeholder-1'], said: 'Sista bussen går för tidigt', feedback: 'Brev i maj',
  });
});

test('a stakeholder that is gone is told as removed, and can be taken away', async () => {
  const session = show({ rows: { dialogue: [{ name: 'Forum', stakeholders: ['gone'] }] } });
  await userEvent.click(screen.getByRole('button', { name: 'Forum' }));
  await userEvent.click(screen.getByRole('button', { name: 'Ta bort borttagen intressent' }));
  expect(session.rows('dialogue')[0]?.stakeholders).toEqual([]);
});

describe('children', () => {
  it('who were heard in a dialogue: the answer of the case is offered, never set by itself', async () => {
    const session = show({ rows: { dialogue: [{ name: 'Skolan' }] } });
    await userEvent.click(screen.getByRole('button', { name: 'Skolan' }));
    await userEvent.click(screen.getByRole('checkbox', { name: /Barn och unga var med/ }));
    expect(session.assessment().childrenHeard).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Svara ja på att barn har hörts' }));
    expect(session.assessment().childrenHeard).toBe('yes');
    expect(screen.queryByRole('button', { name: 'Svara ja på att barn har hörts' })).toBeNull();
  });

  it.each([
    ['yes', 'Barn påverkas. Till barnrättsprövningen', 'childRights'],
    [null, 'Till stödfrågorna', 'supportQuestions'],
    ['unknown', 'Till stödfrågorna', 'supportQuestions'],
  ] as const)('affected %s: "%s"', async (childrenAffected, name, part) => {
    const goTo = jest.fn();
    const session = show({ assessment: { childrenAffected } }, goTo);
    const heard = screen.getByRole('radiogroup', { name: 'Har barn och unga hörts?' });
    await userEvent.click(within(heard).getByRole('radio', { name: 'Inte än' }));
    expect(session.assessment().childrenHeard).toBe('notYet');
    await userEvent.click(screen.getByRole('button', { name }));
    expect(goTo).toHaveBeenCalledWith(part);
  });
});

test('whether the municipalities have been asked is one answer with its text', async () => {
  const session = show({});
  const asked = screen.getByRole('radiogroup', { name: /Har kommunerna ombetts/ });
  await userEvent.click(within(asked).getByRole('radio', { name: 'Ja' }));
  fireEvent.change(screen.getByRole('textbox', { name: /Vilka kommuner/ }), { target: { value: 'Tingsryd, i april' } });
  expect(session.rows('answer').map(({ item, choice, text }) => ({ item, choice, text }))).toEqual([{ item: 'P.citizenDialogue', choice: 'yes', text: 'Tingsryd, i april' }]);
  expect(screen.getByText(/Kommunerna möter invånarna i vardagen/)).toBeInTheDocument();
});

test('nothing is asked of a reader but everything is read', () => {
  show({ canEdit: false, rows: { answer: [{ key: 'case-1:P.citizenDialogue', item: 'P.citizenDialogue', choice: 'yes', text: 'Tingsryd' }] } });
  expect(screen.getByRole('radio', { name: 'Ja', checked: true })).toBeInTheDocument();
  expect(screen.getByRole('textbox', { name: /Vilka kommuner/ })).toHaveAttribute('readonly');
});
