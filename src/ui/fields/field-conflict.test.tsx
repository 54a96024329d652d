import * as React from 'react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import fc from 'fast-check';
import { AnnouncerProvider } from '../feedback/announcer';
import { FieldConflict } from './field-conflict';
import { differenceOf } from './text-difference';

const texts = { title: 'Bo sparade en annan text', mine: 'Er text', theirs: 'Bos text', keepMine: 'Behåll vår', keepTheirs: 'Ta Bos', keepBoth: 'Behåll båda' };

describe('differenceOf', () => {
  it('never loses a character of either text', () => {
    const words = fc.array(fc.constantFrom('buller', 'damm', 'vård', ' ', '\n', 'å', '🌱')).map((parts) => parts.join(''));
    fc.assert(fc.property(words, words, (mine, theirs) => {
      const { before, mine: own, theirs: other, after } = differenceOf(mine, theirs);
      return before + own + after === mine && before + other + after === theirs;
    }));
  });

  it('marks whole words', () => {
    expect(differenceOf('Buller stör vården', 'Buller stärker vården')).toEqual({ before: 'Buller ', mine: 'stör', theirs: 'stärker', after: ' vården' });
  });
});

describe('FieldConflict', () => {
  it('shows both texts whole, says so at once, and passes the choice on by keyboard', async () => {
    const user = userEvent.setup();
    const choose = jest.fn();
    const { container } = render(
      <AnnouncerProvider>
        <FieldConflict mine="Buller stör vården" theirs="Damm stör vården" theirName="Bo" texts={texts} onChoose={choose} />
      </AnnouncerProvider>,
    );
    expect(container.querySelector('[aria-live="assertive"]')).toHaveTextContent(texts.title);
    const versions = screen.getAllByRole('definition');
    expect(versions.map((version) => version.textContent)).toEqual(['Buller stör vården', 'Damm stör vården']);
    expect(screen.getByRole('group', { name: texts.title })).toBeInTheDocument();
    await user.tab();
    expect(screen.getByRole('button', { name: 'Behåll vår' })).toHaveFocus();
    await user.keyboard('{Enter}');
    await user.tab();
    await user.keyboard('{Enter}');
    await user.tab();
    await user.keyboard(' ');
    expect(choose.mock.calls).toEqual([['mine'], ['theirs'], ['both']]);
    expect(await axe(container)).toHaveNoViolations();
  });

  it('offers no joining where values cannot be joined', () => {
    render(<FieldConflict mine="1" theirs="2" theirName="Bo" canJoin={false} texts={texts} onChoose={() => undefined} />);
    expect(screen.queryByRole('button', { name: 'Behåll båda' })).not.toBeInTheDocument();
  });
});
