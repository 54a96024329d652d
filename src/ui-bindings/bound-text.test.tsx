import * as React from 'react';
import { act, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { createFakeSession } from '../../tests/fixtures/fake-session';
import { renderPart } from '../../tests/fixtures/render-part';
import { AnswerText } from './answer-text';
import { BoundText } from './bound-text';
import { answerKey } from './use-answer';

const Purpose: React.FC = () => <BoundText kind="assessment" rowKey="case-1" field="purpose" label="Syfte" multiline />;
const awkward = ['<script>alert(1)</script>', '=cmd|\' /C calc\'!A0', 'å'.repeat(60_000), '"citat" & \'enkla\' 👩‍👩‍👧‍👦', ' \n '];

describe('a bound text', () => {
  it.each(awkward)('takes any text as plain text (%#)', (text) => {
    const session = createFakeSession();
    renderPart(Purpose, session);
    fireEvent.change(screen.getByLabelText('Syfte'), { target: { value: text } });
    expect(session.assessment().purpose).toBe(text);
    expect(screen.getByLabelText('Syfte')).toHaveValue(text);
    expect(document.querySelector('main script')).toBeNull();
  });

  it('writes as the person leaves the field', () => {
    const session = createFakeSession();
    renderPart(Purpose, session);
    fireEvent.blur(screen.getByLabelText('Syfte'));
    expect(session.flushes()).toBe(1);
  });

  it.each([
    ['waiting', { status: 'waiting' }, /Sparas här tills du är tillbaka/],
    ['refused', { status: 'refused', failure: { kind: 'forbidden' } }, /Din text finns kvar här. Du har inte behörighet/],
    ['a blank name', { status: 'refused', failure: { kind: 'noName' } }, /^Skriv ett namn. Tills dess heter insatsen som förut.$/],
    ['too long', { status: 'refused', failure: { kind: 'tooLong', length: 300, limit: 255 } }, /^Texten är 300 tecken, och det får plats 255/],
  ] as const)('says when a text is %s', (_name, state, expected) => {
    const session = createFakeSession({ assessment: { purpose: 'Mitt' } });
    renderPart(Purpose, session);
    act(() => session.putField('assessment', 'case-1', 'purpose', state));
    expect(screen.getByText(expected)).toBeVisible();
    expect(screen.getByLabelText('Syfte')).toHaveValue('Mitt');
  });

  it('shows both texts in a conflict and takes the one that is chosen', async () => {
    const session = createFakeSession({ assessment: { purpose: 'Min text' } });
    const { container } = renderPart(Purpose, session);
    act(() => session.putField('assessment', 'case-1', 'purpose', { status: 'conflict', theirs: 'Annas text', theirName: 'Anna' }));
    expect(screen.getByText('Text från Anna')).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
    await userEvent.click(screen.getByRole('button', { name: 'Ta texten från Anna' }));
    expect(session.choices).toEqual(['theirs']);
    expect(screen.getByLabelText('Syfte')).toHaveValue('Annas text');
    expect(screen.queryByText('Text från Anna')).toBeNull();
  });

  it('is read-only for a reader', () => {
    renderPart(Purpose, createFakeSession({ canEdit: false }));
    expect(screen.getByLabelText('Syfte')).toHaveAttribute('readonly');
  });
});

describe('a name', () => {
  const Name: React.FC = () => <BoundText kind="action" rowKey="action-1" field="name" label="Namn" required />;
  const show = (name: string, canEdit = true) => {
    const session = createFakeSession({ rows: { action: [{ name }] }, canEdit });
    renderPart(Name, session);
    return { session, field: screen.getByRole('textbox') };
  };
  const asked = /^Skriv ett namn, så att andra vet/;

  it('is asked for once the field has been left blank, and hinders nothing', () => {
    const { session, field } = show('Busskort');
    fireEvent.change(field, { target: { value: ' ' } });
    expect(screen.queryByText(asked)).toBeNull();
    fireEvent.blur(field);
    expect(screen.getByText(asked)).toBeVisible();
    expect(session.flushes()).toBe(1);
    fireEvent.change(field, { target: { value: 'B' } });
    expect(screen.queryByText(asked)).toBeNull();
  });

  it('is stored without the spaces around it, which may be typed on the way', () => {
    const { session, field } = show('');
    fireEvent.change(field, { target: { value: ' Nytt ' } });
    expect(field).toHaveValue(' Nytt ');
    fireEvent.blur(field);
    expect(session.row('action', 'action-1')?.name).toBe('Nytt');
  });

  it('is not touched by one who only passes', () => {
    const { session, field } = show(' Annans ');
    fireEvent.blur(field);
    expect(session.row('action', 'action-1')?.name).toBe(' Annans ');
  });

  it('is not asked for from a reader', () => {
    const { field } = show('', false);
    fireEvent.blur(field);
    expect(screen.queryByText(asked)).toBeNull();
  });
});

describe('an answer', () => {
  it('is made with the first keystroke, under the one key everyone has for it, and keeps the focus', async () => {
    const session = createFakeSession();
    renderPart(() => <AnswerText item="A1" />, session);
    expect(session.rows('answer')).toHaveLength(0);
    const field = screen.getByRole('textbox');
    await userEvent.type(field, 'Ja!');
    expect(session.rows('answer').map(({ key, item, text }) => ({ key, item, text }))).toEqual([{ key: answerKey('case-1', 'A1'), item: 'A1', text: 'Ja!' }]);
    expect(field).toHaveFocus();
  });

  it('keeps both keystrokes when two fall before the screen follows', () => {
    const session = createFakeSession();
    const add = jest.spyOn(session, 'add');
    renderPart(() => <AnswerText item="A1" />, session);
    act(() => {
      fireEvent.change(screen.getByRole('textbox'), { target: { value: 'J' } });
      fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Ja' } });
    });
    expect(session.rows('answer').map(({ text }) => text)).toEqual(['Ja']);
    expect(add).toHaveBeenCalledTimes(1);
  });

  it('has its guidance, example and words beside it', async () => {
    const { container } = renderPart(() => <AnswerText item="A1" />, createFakeSession());
    expect(await screen.findByRole('button', { name: /målbild/i })).toBeVisible();
    expect(screen.getByText('Exempel')).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });
});
