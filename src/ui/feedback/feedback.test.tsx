import * as React from 'react';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { Button } from '../button/button';
import { LinkButton } from '../button/link-button';
import { IconButton } from '../button/icon-button';
import { HelpText } from '../help/help-text';
import { Card } from '../layout/card';
import { PageHeader } from '../layout/page-header';
import { Section } from '../layout/section';
import { Stack } from '../layout/stack';
import { TwoColumns } from '../layout/two-columns';
import { ThemeScope } from '../theme/theme-scope';
import { useAnnounce } from './announcer';
import { EmptyState } from './empty-state';
import { Message } from './message';
import { Pill } from './pill';
import { SaveStatus } from './save-status';
import { Skeleton } from './skeleton';
import { useToast } from './toast';

const palette = {};

describe('Button', () => {
  it('keeps the focus and does nothing while it is busy', async () => {
    const user = userEvent.setup();
    const click = jest.fn();
    const { rerender } = render(<Button onClick={click}>Skicka</Button>);
    await user.click(screen.getByRole('button'));
    rerender(<Button busy onClick={click}>Skicka</Button>);
    expect(screen.getByRole('button')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(click).toHaveBeenCalledTimes(1);
    expect(screen.getByRole('button', { name: 'Skicka' })).toHaveAttribute('aria-disabled', 'true');
  });
});

describe('SaveStatus', () => {
  it('is heard when saving has settled, not on the way', () => {
    const { rerender } = render(<SaveStatus status="saved" text="Sparat 10:32" />);
    const live = screen.getByRole('status');
    expect(live).toHaveTextContent('Sparat 10:32');
    rerender(<SaveStatus status="saving" text="Sparar" />);
    expect(live).toHaveTextContent('Sparat 10:32');
    expect(screen.getByText('Sparar')).toBeInTheDocument();
    rerender(<SaveStatus status="waiting" text="Sparas här tills du är tillbaka" />);
    expect(live).toHaveTextContent('Sparas här tills du är tillbaka');
  });
});

describe('useAnnounce', () => {
  it('speaks the same sentence twice as two texts', () => {
    const Speaker: React.FC = () => { const say = useAnnounce(); return <Button onClick={() => say('Klart')}>Säg</Button>; };
    const { container } = render(<ThemeScope mode="light" palette={palette}><Speaker /></ThemeScope>);
    const live = container.querySelector('[aria-live="polite"][aria-atomic]');
    act(() => screen.getByRole('button').click());
    const first = live?.textContent;
    act(() => screen.getByRole('button').click());
    expect(first).toBe('Klart');
    expect(live?.textContent).not.toBe(first);
  });
});

describe('useToast', () => {
  const Remover: React.FC<{ readonly onUndo: () => void }> = ({ onUndo }) => {
    const show = useToast();
    return <Button onClick={() => show({ text: 'Raden togs bort.', action: { label: 'Ångra', onClick: onUndo }, dismissLabel: 'Stäng' })}>Ta bort</Button>;
  };

  it('offers the way back, and waits while the focus is on it', async () => {
    jest.useFakeTimers();
    const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
    const undo = jest.fn();
    render(<ThemeScope mode="light" palette={palette}><Remover onUndo={undo} /></ThemeScope>);
    await user.click(screen.getByRole('button', { name: 'Ta bort' }));
    act(() => screen.getByRole('button', { name: 'Ångra' }).focus());
    act(() => { jest.advanceTimersByTime(60_000); });
    expect(screen.getByText('Raden togs bort.')).toBeInTheDocument();
    await user.keyboard('{Enter}');
    expect(undo).toHaveBeenCalledTimes(1);
    expect(screen.queryByText('Raden togs bort.')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Ta bort' }));
    act(() => { jest.advanceTimersByTime(10_001); });
    expect(screen.queryByText('Raden togs bort.')).not.toBeInTheDocument();
    jest.useRealTimers();
  });
});

describe('a page of them', () => {
  it('has no axe findings and headings in order', async () => {
    const { container } = render(
      <ThemeScope mode="dark" palette={palette} lang="sv">
        <PageHeader title="Ärende" overline="Region" subtitle="Om ärendet" meta={<Pill tone="info" icon="clock">Pågår</Pill>} actions={<Button kind="primary">Skicka</Button>} />
        <main>
          <Section title="Analys" lead="Kort.">
            <TwoColumns asideLabel="Hjälp" aside={<HelpText text={'Ett.\n\nTvå.'} example="Så här." exampleLabel="Exempel" />}>
              <Stack as="ul"><li>Ett</li></Stack>
              <Card title="Kort" tone="warning" actions={<IconButton icon="edit" label="Ändra" onClick={() => undefined} />}>Text <LinkButton href="#x">länk</LinkButton></Card>
              <Message tone="danger" title="Det gick inte">Försök igen.</Message>
              <EmptyState icon="scale" title="Inget än" text="Börja här." />
              <Skeleton lines={2} label="Hämtar" />
            </TwoColumns>
          </Section>
        </main>
      </ThemeScope>,
    );
    expect(screen.getAllByRole('heading').map((heading) => heading.tagName)).toEqual(['H1', 'H2', 'H3']);
    expect(container.querySelectorAll('aside p')).toHaveLength(3);
    expect(await axe(container)).toHaveNoViolations();
  });

  it('moves the focus to the heading of a part that was opened', () => {
    render(<Section title="Mål" isFocused>x</Section>);
    expect(screen.getByRole('heading', { name: 'Mål' })).toHaveFocus();
  });
});
