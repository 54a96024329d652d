import * as React from 'react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { ChoiceGroup } from './choice-group';
import { LevelPicker, type Level } from './level-picker';

const options = [
  { value: 'positive', label: 'Positiv', tone: 'success', icon: 'plus' },
  { value: 'negative', label: 'Negativ', description: 'Längre från målet' },
  { value: 'none', label: 'Ingen' },
] as const;

const Held: React.FC<{ readonly start?: string | null; readonly clearable?: boolean; readonly readOnly?: boolean; readonly onSeen?: (value: string | null) => void }> = ({ start = null, onSeen, ...rest }) => {
  const [value, setValue] = React.useState<string | null>(start);
  const handleChange = (next: string | null): void => { setValue(next); onSeen?.(next); };
  return <ChoiceGroup<string> label="Påverkan" options={options} value={value} onChange={handleChange} {...rest} />;
};
const checked = (): string | undefined => screen.getAllByRole('radio').map((radio) => radio as HTMLInputElement).find((radio) => radio.checked)?.closest('label')?.textContent ?? undefined;

describe('ChoiceGroup', () => {
  it('is one stop for Tab, and arrow keys move and choose', async () => {
    const user = userEvent.setup();
    render(<Held start="positive" />);
    await user.tab();
    expect(screen.getByRole('radio', { name: /Positiv/ })).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('radio', { name: /Negativ/ })).toHaveFocus();
    expect(checked()).toMatch(/Negativ/);
    await user.tab();
    expect(document.body).toHaveFocus();
  });

  it('clears what is chosen again, and by Delete, only where that is allowed', async () => {
    const user = userEvent.setup();
    const seen = jest.fn();
    const { rerender } = render(<Held start="none" clearable onSeen={seen} />);
    await user.click(screen.getByRole('radio', { name: 'Ingen' }));
    expect(seen).toHaveBeenLastCalledWith(null);
    expect(checked()).toBeUndefined();
    await user.click(screen.getByRole('radio', { name: /Positiv/ }));
    expect(seen).toHaveBeenLastCalledWith('positive');
    await user.keyboard('{Delete}');
    expect(seen).toHaveBeenLastCalledWith(null);
    seen.mockClear();
    rerender(<Held clearable={false} onSeen={seen} />);
    await user.click(screen.getByRole('radio', { name: /Positiv/ }));
    await user.click(screen.getByRole('radio', { name: /Positiv/ }));
    expect(seen.mock.calls).toEqual([['positive']]);
  });

  it('can be read but not changed when read only', async () => {
    const user = userEvent.setup();
    const seen = jest.fn();
    render(<Held start="positive" clearable readOnly onSeen={seen} />);
    await user.click(screen.getByRole('radio', { name: 'Ingen' }));
    await user.click(screen.getByRole('radio', { name: /Positiv/ }));
    expect(seen).not.toHaveBeenCalled();
    expect(checked()).toMatch(/Positiv/);
    expect(screen.getByRole('radiogroup')).toHaveAttribute('aria-readonly', 'true');
  });

  it('names the group, describes its options and has no axe findings', async () => {
    const { container } = render(<ChoiceGroup label="Påverkan" required error="Välj en." description="För målet" options={options} value={null} onChange={() => undefined} />);
    expect(screen.getByRole('radiogroup', { name: /Påverkan/ })).toHaveAccessibleDescription(/För målet.*Välj en\./);
    expect(screen.getByRole('radio', { name: 'Negativ' })).toHaveAccessibleDescription('Längre från målet');
    expect(await axe(container)).toHaveNoViolations();
  });
});

describe('LevelPicker', () => {
  it('gives the level as a number and null when it is cleared', async () => {
    const user = userEvent.setup();
    const seen = jest.fn();
    const Held2: React.FC = () => {
      const [level, setLevel] = React.useState<Level | null>(null);
      return <LevelPicker label="Berörs" value={level} levelLabels={{ 0: 'Inte', 1: 'Lite', 2: 'Ganska', 3: 'Mycket' }} onChange={(next) => { setLevel(next); seen(next); }} />;
    };
    render(<Held2 />);
    await user.click(screen.getByRole('radio', { name: 'Inte' }));
    await user.keyboard('{ArrowRight}{Delete}');
    expect(seen.mock.calls).toEqual([[0], [1], [null]]);
  });
});
