import * as React from 'react';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { ThemeScope } from '../theme/theme-scope';
import { Rail, type RailItem } from './rail';

const items: readonly RailItem[] = [
  { id: 'a', label: 'A. Beskriv', level: 1, state: 'done', stateLabel: 'klar' },
  { id: 'b', label: 'B. Mål', level: 2, state: 'attention', stateLabel: 'två kvar', count: 2 },
  { id: 'c', label: 'C. Nycklar', level: 1, state: 'empty', stateLabel: 'tom' },
];
const noPalette = {};
const Held: React.FC<{ readonly onSeen?: (id: string) => void }> = ({ onSeen }) => {
  const [id, setId] = React.useState('a');
  return <ThemeScope mode="light" palette={noPalette} lang="sv"><Rail label="Delar" closeLabel="Stäng" items={items} currentId={id} onSelect={(next) => { setId(next); onSeen?.(next); }} /></ThemeScope>;
};
const setWidth = (width: number): void => { Object.assign(window, { innerWidth: width }); };

describe('Rail', () => {
  const width = window.innerWidth;
  afterEach(() => setWidth(width));

  it('says part and state in words, marks the current one, and moves by arrow keys', async () => {
    const user = userEvent.setup();
    const seen = jest.fn();
    const { container } = render(<Held onSeen={seen} />);
    expect(screen.getByRole('navigation', { name: 'Delar' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'A. Beskriv (klar)' })).toHaveAttribute('aria-current', 'page');
    await user.tab();
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('button', { name: 'B. Mål (två kvar)' })).toHaveFocus();
    await user.keyboard('{Enter}{End}');
    expect(seen).toHaveBeenCalledWith('b');
    expect(screen.getByRole('button', { name: /C\. Nycklar/ })).toHaveFocus();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('becomes a menu under 768 px, closes as a part is chosen, and gives the focus back', async () => {
    setWidth(767);
    const user = userEvent.setup();
    const { container } = render(<Held />);
    const opener = screen.getByRole('button', { name: 'Delar A. Beskriv' });
    expect(screen.queryByRole('button', { name: /B\. Mål/ })).not.toBeInTheDocument();
    await user.tab();
    await user.keyboard('{Enter}');
    const sheet = screen.getByRole('dialog', { name: 'Delar' });
    expect(within(sheet).getByRole('button', { name: /A\. Beskriv/ })).toHaveFocus();
    expect(await axe(container)).toHaveNoViolations();
    await user.keyboard('{Escape}');
    expect(opener).toHaveFocus();
    await user.click(opener);
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: /C\. Nycklar/ }));
    expect(sheet).not.toBeInTheDocument();
    expect(opener).toHaveFocus();
    expect(opener).toHaveTextContent('C. Nycklar');
  });

  it('stands as a rail from 768 px', () => {
    setWidth(768);
    render(<Held />);
    expect(screen.getByRole('button', { name: /B\. Mål/ })).toBeInTheDocument();
  });

  it('gives links where there are addresses, and leaves new tabs to the browser', async () => {
    const user = userEvent.setup();
    const seen = jest.fn();
    render(<Rail label="Delar" currentId="x" items={items.map((item) => ({ ...item, href: `#${item.id}` }))} onSelect={seen} />);
    await user.click(screen.getByRole('link', { name: /A\. Beskriv/ }));
    expect(seen).toHaveBeenCalledWith('a');
    await user.keyboard('{Control>}');
    await user.click(screen.getByRole('link', { name: /C\. Nycklar/ }));
    expect(seen).toHaveBeenCalledTimes(1);
  });
});
