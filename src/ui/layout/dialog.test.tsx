import * as React from 'react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { Button } from '../button/button';
import { Term } from '../help/term';
import { Dialog } from './dialog';
import { Disclosure } from './disclosure';
import { Tabs } from './tabs';

const Page: React.FC<{ readonly onClose?: () => void; readonly children?: React.ReactNode }> = ({ onClose, children = <input aria-label="Skäl" /> }) => {
  const [isOpen, setIsOpen] = React.useState(false);
  const handleClose = (): void => { onClose?.(); setIsOpen(false); };
  return (
    <>
      <Button onClick={() => setIsOpen(true)}>Avsluta</Button>
      <Dialog title="Avsluta ärendet" isOpen={isOpen} onClose={handleClose} closeLabel="Stäng" footer={<Button kind="primary" onClick={handleClose}>Ja, avsluta</Button>}>{children}</Dialog>
    </>
  );
};

describe('Dialog', () => {
  it('takes the focus to its first field, keeps Tab inside, and gives the focus back on Esc', async () => {
    const user = userEvent.setup();
    const { container } = render(<Page />);
    await user.tab();
    await user.keyboard('{Enter}');
    const dialog = screen.getByRole('dialog', { name: 'Avsluta ärendet' });
    expect(dialog).toHaveAttribute('aria-modal', 'true');
    expect(screen.getByLabelText('Skäl')).toHaveFocus();
    expect(await axe(container)).toHaveNoViolations();
    await user.tab();
    expect(screen.getByRole('button', { name: 'Ja, avsluta' })).toHaveFocus();
    await user.tab();
    expect(screen.getByRole('button', { name: 'Stäng' })).toHaveFocus();
    await user.tab({ shift: true });
    expect(screen.getByRole('button', { name: 'Ja, avsluta' })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Avsluta' })).toHaveFocus();
  });

  it('starts at the title where there is no field, and Tab goes on from there', async () => {
    const user = userEvent.setup();
    render(<Page><p>Det går inte att ångra.</p></Page>);
    await user.click(screen.getByRole('button', { name: 'Avsluta' }));
    expect(screen.getByText('Avsluta ärendet')).toHaveFocus();
    await user.tab();
    expect(screen.getByRole('button', { name: 'Stäng' })).toHaveFocus();
  });

  it('lets an explanation inside take the first Esc', async () => {
    const user = userEvent.setup();
    const close = jest.fn();
    render(<Page onClose={close}><Term term="effekt" meaning="Det som ändras." /></Page>);
    await user.click(screen.getByRole('button', { name: 'Avsluta' }));
    await user.click(screen.getByRole('button', { name: 'effekt' }));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('note')).not.toBeInTheDocument();
    expect(close).not.toHaveBeenCalled();
    await user.keyboard('{Escape}');
    expect(close).toHaveBeenCalledTimes(1);
  });
});

describe('Disclosure', () => {
  it('opens by keyboard and keeps what was typed in it', async () => {
    const user = userEvent.setup();
    render(<Disclosure summary="Mer"><input aria-label="Inne" /></Disclosure>);
    expect(screen.queryByLabelText('Inne')).not.toBeInTheDocument();
    await user.tab();
    await user.keyboard('{Enter}');
    await user.type(screen.getByLabelText('Inne'), 'abc');
    const button = screen.getByRole('button', { name: 'Mer' });
    await user.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'false');
    expect(screen.getByLabelText('Inne')).not.toBeVisible();
    await user.click(button);
    expect(screen.getByLabelText('Inne')).toHaveValue('abc');
  });
});

describe('Tabs', () => {
  it('is one stop, with arrow keys round the edge', async () => {
    const user = userEvent.setup();
    const Held: React.FC = () => {
      const [id, setId] = React.useState<'a' | 'b' | 'c'>('a');
      return <Tabs<'a' | 'b' | 'c'> label="Visning" items={[{ id: 'a', label: 'Bild' }, { id: 'b', label: 'Tabell', count: 3 }, { id: 'c', label: 'Text' }]} currentId={id} onSelect={setId}>{id}</Tabs>;
    };
    const { container } = render(<Held />);
    await user.tab();
    await user.keyboard('{ArrowLeft}');
    expect(screen.getByRole('tab', { name: 'Text' })).toHaveFocus();
    expect(screen.getByRole('tabpanel', { name: 'Text' })).toHaveTextContent('c');
    await user.keyboard('{Home}{ArrowRight}');
    expect(screen.getByRole('tab', { selected: true })).toHaveTextContent('Tabell');
    expect(await axe(container)).toHaveNoViolations();
  });
});
