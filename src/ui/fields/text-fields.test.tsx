import * as React from 'react';
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import fc from 'fast-check';
import { Check } from './check';
import { DayInput } from './day-input';
import { NumberInput } from './number-input';
import { parseNumber, showNumber } from './parse-number';
import { Select } from './select';
import { TextInput } from './text-input';

describe('TextInput', () => {
  it('tells each change and the leaving, and ties its lines to the field', async () => {
    const user = userEvent.setup();
    const [change, leave] = [jest.fn(), jest.fn()];
    const Held: React.FC = () => {
      const [value, setValue] = React.useState('');
      return <TextInput label="Namn" required description="Kort" error="Skriv ett namn." status={{ kind: 'waiting', text: 'Sparas här' }} value={value} onChange={(next) => { setValue(next); change(next); }} onLeave={leave} />;
    };
    const { container } = render(<Held />);
    const field = screen.getByRole('textbox', { name: /Namn/ });
    await user.type(field, 'Bå');
    await user.tab();
    expect(change.mock.calls).toEqual([['B'], ['Bå']]);
    expect(leave).toHaveBeenCalledWith('Bå');
    expect(field).toHaveAccessibleDescription(/Kort.*Skriv ett namn\..*Sparas här/);
    expect(field).toBeInvalid();
    expect(field).toBeRequired();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('holds 60 000 characters, quotes, emoji and markup as plain text', () => {
    const text = `"<script>alert(1)</script>" =cmd() åäö 🌱 ${'x'.repeat(60_000)}`;
    const change = jest.fn();
    render(<TextInput label="Text" multiline maxLength={63_999} value="" onChange={change} />);
    fireEvent.change(screen.getByLabelText('Text'), { target: { value: text } });
    expect(change).toHaveBeenCalledWith(text);
    expect(document.querySelector('script')).toBeNull();
  });

  it('takes the focus when it is asked to', () => {
    render(<TextInput label="Namn" autoFocus value="" onChange={() => undefined} />);
    expect(screen.getByLabelText('Namn')).toHaveFocus();
  });
});

describe('numbers', () => {
  it('are read as people write them', () => {
    expect(parseNumber('12,5')).toEqual({ ok: true, value: 12.5 });
    expect(parseNumber(' 1 200,25 ')).toEqual({ ok: true, value: 1200.25 });
    expect(parseNumber('\u22123')).toEqual({ ok: true, value: -3 });
    expect(parseNumber('')).toEqual({ ok: true, value: null });
    for (const text of ['tolv', '1,2,3', '=cmd()', '--1', ',']) expect(parseNumber(text)).toEqual({ ok: false });
  });

  it('come back from the field as they went in', () => {
    fc.assert(fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => Number(value.toFixed(4))), (value) => {
      const read = parseNumber(showNumber(value));
      return read.ok && (read.value ?? NaN) === value + 0;
    }));
  });

  const Held: React.FC<{ readonly onSeen: (value: number | null) => void }> = ({ onSeen }) => {
    const [value, setValue] = React.useState<number | null>(null);
    return <NumberInput label="Målvärde" unit="ton" min={0} max={100} step={5} invalidText="Skriv ett tal mellan 0 och 100." value={value} onChange={(next) => { setValue(next); onSeen(next); }} />;
  };

  it('keep what is typed, and pass on only what is a number within bounds', async () => {
    const user = userEvent.setup();
    const seen = jest.fn();
    const { container } = render(<Held onSeen={seen} />);
    const field = screen.getByRole('textbox', { name: 'Målvärde ton' });
    await user.type(field, '1,5');
    expect(field).toHaveValue('1,5');
    expect(seen).toHaveBeenLastCalledWith(1.5);
    await user.type(field, 'x');
    expect(field).toHaveValue('1,5x');
    expect(seen).toHaveBeenLastCalledWith(1.5);
    expect(field).toHaveAccessibleDescription('Skriv ett tal mellan 0 och 100.');
    expect(await axe(container)).toHaveNoViolations();
    await user.clear(field);
    expect(seen).toHaveBeenLastCalledWith(null);
    await user.keyboard('{ArrowUp}{ArrowUp}{ArrowDown}');
    expect(seen.mock.calls.slice(-3)).toEqual([[5], [10], [5]]);
    await user.clear(field);
    await user.type(field, '101');
    expect(seen).toHaveBeenLastCalledWith(10);
    expect(field).toBeInvalid();
  });
});

describe('Select', () => {
  const options = [{ value: 'plan', label: 'Plan' }, { value: 'buy', label: 'Upphandling' }];

  it('gives null for the empty choice and the value for the others', async () => {
    const user = userEvent.setup();
    const change = jest.fn();
    const { container } = render(<Select label="Typ" value="plan" emptyLabel="Inte vald" options={options} onChange={change} />);
    await user.selectOptions(screen.getByLabelText('Typ'), 'Upphandling');
    await user.selectOptions(screen.getByLabelText('Typ'), 'Inte vald');
    expect(change.mock.calls).toEqual([['buy'], [null]]);
    expect(await axe(container)).toHaveNoViolations();
  });

  it('gives numbers back as numbers, also in groups', async () => {
    const user = userEvent.setup();
    const change = jest.fn();
    render(<Select label="År" value={null} options={[{ value: 2026, label: '2026', group: 'Nu' }, { value: 2027, label: '2027', group: 'Sedan' }]} onChange={change} />);
    await user.selectOptions(screen.getByLabelText('År'), '2027');
    expect(change).toHaveBeenCalledWith(2027);
    expect(screen.getByRole('group', { name: 'Sedan' })).toBeInTheDocument();
  });

  it('shows the chosen text when read only', () => {
    render(<Select label="Typ" readOnly value="buy" options={options} onChange={() => undefined} />);
    expect(screen.getByLabelText('Typ')).toHaveValue('Upphandling');
    expect(screen.getByLabelText('Typ')).toHaveAttribute('readonly');
  });
});

describe('DayInput and Check', () => {
  it('give a calendar day or null', () => {
    const change = jest.fn();
    render(<DayInput label="Klart" value={null} onChange={change} />);
    fireEvent.change(screen.getByLabelText('Klart'), { target: { value: '2026-11-23' } });
    expect(change).toHaveBeenLastCalledWith('2026-11-23');
  });

  it('takes every change that a program makes, the same day twice included', () => {
    const days: (string | null)[] = [];
    const Held: React.FC = () => {
      const [day, setDay] = React.useState<string | null>(null);
      return <DayInput label="Klart" value={day} onChange={(next) => { days.push(next); setDay(next); }} />;
    };
    render(<Held />);
    for (const value of ['2026-11-23', '', '2026-11-23', '2026-11-24']) fireEvent.change(screen.getByLabelText('Klart'), { target: { value } });
    expect(days).toEqual(['2026-11-23', null, '2026-11-23', '2026-11-24']);
  });

  it('ticks by space, never when read only', async () => {
    const user = userEvent.setup();
    const change = jest.fn();
    const { rerender, container } = render(<Check label="Läst" description="Av någon annan" checked={false} onChange={change} />);
    await user.tab();
    await user.keyboard(' ');
    expect(change).toHaveBeenCalledWith(true);
    expect(screen.getByRole('checkbox', { name: 'Läst' })).toHaveAccessibleDescription('Av någon annan');
    expect(await axe(container)).toHaveNoViolations();
    rerender(<Check label="Läst" checked={false} readOnly onChange={change} />);
    await user.keyboard(' ');
    expect(change).toHaveBeenCalledTimes(1);
  });
});
