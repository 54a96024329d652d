import * as React from 'react';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { AnnouncerProvider } from '../feedback/announcer';
import { initialsOf } from './person-name';
import { PersonPicker, type FoundPerson, type PickedPerson } from './person-picker';

const texts = { placeholder: 'Sök', searching: 'Söker', noHits: 'Ingen heter så', failed: 'Sökningen gick inte', hits: (count: number) => `${count} träffar`, remove: (name: string) => `Ta bort ${name}` };
const anna: FoundPerson = { login: 'anna', name: 'Anna Bergström', email: 'anna@region.example', title: 'Strateg' };
const bo: FoundPerson = { login: 'bo', name: 'Bo Åkerlund', email: 'bo@region.example', title: '' };

interface HeldProps {
  readonly onSearch?: (query: string) => Promise<readonly FoundPerson[]>;
  readonly multiple?: boolean;
  readonly start?: readonly PickedPerson[];
  readonly onSeen?: (selected: readonly PickedPerson[]) => void;
}
const Held: React.FC<HeldProps> = ({ onSearch = async () => [anna, bo], multiple = true, start = [], onSeen }) => {
  const [selected, setSelected] = React.useState(start);
  return (
    <AnnouncerProvider>
      <PersonPicker label="Grupp" multiple={multiple} selected={selected} texts={texts} onSearch={onSearch} onChange={(next) => { setSelected(next); onSeen?.(next); }} />
    </AnnouncerProvider>
  );
};

describe('PersonPicker', () => {
  it('finds and picks by keyboard alone', async () => {
    const user = userEvent.setup();
    const seen = jest.fn();
    const { container } = render(<Held onSeen={seen} />);
    await user.tab();
    const field = screen.getByRole('combobox', { name: 'Grupp' });
    expect(field).toHaveFocus();
    expect(field).toHaveAttribute('aria-expanded', 'false');
    await user.keyboard('be');
    const options = await screen.findAllByRole('option');
    expect(options).toHaveLength(2);
    expect(field).toHaveAttribute('aria-expanded', 'true');
    expect(field).toHaveAttribute('aria-controls', screen.getByRole('listbox').id);
    expect(field).toHaveAttribute('aria-activedescendant', options[0]?.id);
    expect(container.querySelector('[aria-live="polite"]')).toHaveTextContent('2 träffar');
    expect(await axe(container)).toHaveNoViolations();
    await user.keyboard('{ArrowDown}');
    expect(field).toHaveAttribute('aria-activedescendant', options[1]?.id);
    await user.keyboard('{ArrowDown}{ArrowUp}{Enter}');
    expect(seen).toHaveBeenLastCalledWith([{ login: 'bo', name: 'Bo Åkerlund' }]);
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
    expect(field).toHaveFocus();
  });

  it('puts the list away by Esc and keeps what is typed', async () => {
    const user = userEvent.setup();
    render(<Held />);
    await user.type(screen.getByRole('combobox'), 'be');
    await screen.findAllByRole('option');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
    expect(screen.getByRole('combobox')).toHaveValue('be');
  });

  it('does not offer those already chosen; Backspace and the button take away', async () => {
    const user = userEvent.setup();
    const seen = jest.fn();
    const { container } = render(<Held start={[anna, bo]} onSeen={seen} />);
    expect(await axe(container)).toHaveNoViolations();
    await user.click(screen.getByRole('button', { name: 'Ta bort Anna Bergström' }));
    expect(seen.mock.calls[0]?.[0]).toEqual([bo]);
    await waitFor(() => expect(screen.getByRole('combobox')).toHaveFocus());
    await user.keyboard('bo');
    expect(await screen.findAllByRole('option')).toHaveLength(1);
    await user.keyboard('{Backspace}{Backspace}{Backspace}');
    expect(seen).toHaveBeenLastCalledWith([]);
  });

  it('asks once for a word typed quickly, and leaves out an answer that comes too late', async () => {
    const user = userEvent.setup();
    const answers: ((people: readonly FoundPerson[]) => void)[] = [];
    const onSearch = jest.fn(() => new Promise<readonly FoundPerson[]>((resolve) => { answers.push(resolve); }));
    render(<Held onSearch={onSearch} />);
    await user.type(screen.getByRole('combobox'), 'anna');
    await waitFor(() => expect(onSearch).toHaveBeenCalledTimes(1));
    await user.type(screen.getByRole('combobox'), ' b');
    await waitFor(() => expect(onSearch).toHaveBeenCalledTimes(2));
    answers[1]?.([bo]);
    expect(await screen.findByRole('option', { name: /Bo/ })).toBeInTheDocument();
    answers[0]?.([anna]);
    await new Promise((resolve) => window.setTimeout(resolve, 20));
    expect(screen.queryByRole('option', { name: /Anna/ })).not.toBeInTheDocument();
  });

  it('says when nobody is found and when the search fails', async () => {
    const user = userEvent.setup();
    const { unmount } = render(<Held onSearch={async () => []} />);
    await user.type(screen.getByRole('combobox'), 'xx');
    expect((await screen.findAllByText('Ingen heter så')).length).toBeGreaterThan(0);
    unmount();
    render(<Held onSearch={() => Promise.reject(new Error('503'))} />);
    await user.type(screen.getByRole('combobox'), 'xx');
    expect(await screen.findByText('Sökningen gick inte')).toBeInTheDocument();
  });

  it('takes one person where one is asked for', async () => {
    const user = userEvent.setup();
    render(<Held multiple={false} />);
    await user.type(screen.getByRole('combobox'), 'an');
    await user.click(await screen.findByRole('option', { name: /Anna/ }));
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Ta bort Anna Bergström' }));
    await waitFor(() => expect(screen.getByRole('combobox')).toHaveFocus());
  });
});

describe('initials', () => {
  it('come from the first and the last name', () => {
    expect([initialsOf('anna maria bergström'), initialsOf('Åsa'), initialsOf('Bo Ek (Regionservice)'), initialsOf('  ')]).toEqual(['AB', 'Å', 'BE', '']);
  });
});
