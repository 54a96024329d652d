import * as React from 'react';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { createFakeSession } from '../../../../tests/fixtures/fake-session';
import { renderPart } from '../../../../tests/fixtures/render-part';
import { documentTexts as english } from '../../../i18n/en/document/index';
import { labels } from '../../../method/sv/labels';
import { labels as englishLabels } from '../../../method/en/labels';
import { PictureTab } from './picture-tab';
import { ReadTab } from './read-tab';
import type { DocumentLanguage } from './with-document';

const rows = {
  goalImpact: [{ target: 'sdg.15', effect: 'negative', dimensions: ['ecological'], description: 'Stör häckande fåglar' }],
  answer: [{ key: 'case-1:BU3', item: 'BU3', text: 'Fåglarna störs.' }, { item: 'J.ecological', choice: 'counteracts', text: 'Går inte att ta igen' }],
} as const;
const inLanguage = (Tab: typeof ReadTab): React.FC => function Read() {
  const [language, setLanguage] = React.useState<DocumentLanguage>('sv');
  return <Tab language={language} onLanguage={setLanguage} />;
};
const Read = inLanguage(ReadTab);
const paper = (): HTMLElement | null => document.querySelector<HTMLElement>('[data-hb-paper]');
const article = (): Promise<HTMLElement> => screen.findByRole('article', { name: 'Ny bussgata i Växjö' });

it('shows the document in Swedish under an English product, and follows what is typed', async () => {
  const session = createFakeSession({ rows });
  renderPart(Read, session, 'en');
  const shown = await article();
  expect(shown).toHaveAttribute('lang', 'sv');
  expect(within(shown).getByRole('heading', { name: labels.briefHeadings.BU3, level: 4 })).toBeVisible();
  expect(within(shown).getByRole('rowheader', { name: labels.goals['sdg.15'] })).toBeVisible();
  act(() => session.edit('answer', 'case-1:BU3', { text: 'Fåglarna störs under våren.' }));
  expect(within(shown).getByText('Fåglarna störs under våren.')).toBeVisible();
});

it('shows it in English when that is chosen, with the method\'s English names', async () => {
  renderPart(Read, createFakeSession({ rows }));
  await article();
  await userEvent.click(screen.getByRole('radio', { name: 'Engelska' }));
  expect(await screen.findByText(english.head.kindDraft)).toBeVisible();
  expect(screen.getByRole('heading', { name: englishLabels.briefHeadings.BU3 })).toBeVisible();
  expect(screen.getByRole('rowheader', { name: englishLabels.goals['sdg.15'] })).toBeVisible();
});

describe('on paper', () => {
  const tell = (event: 'beforeprint' | 'afterprint') => () => { window.dispatchEvent(new Event(event)); };
  beforeEach(() => { jest.spyOn(window, 'print').mockImplementation(() => undefined); });

  it('puts the whole document beside the page while it is printed, and takes it away afterwards', async () => {
    renderPart(Read, createFakeSession({ rows }));
    await article();
    expect(paper()).toBeNull();
    act(tell('beforeprint'));
    const sheet = paper() as HTMLElement;
    expect(sheet.parentElement).toBe(document.body);
    expect(document.body).toHaveAttribute('data-hb-printing');
    expect(within(sheet).getByRole('heading', { name: 'Ny bussgata i Växjö', level: 1, hidden: true })).toBeInTheDocument();
    for (const name of Object.values(labels.briefHeadings)) expect(within(sheet).getByRole('heading', { name, level: 2, hidden: true })).toBeInTheDocument();
    expect(within(sheet).getByRole('img', { hidden: true })).toBeInTheDocument();
    act(tell('afterprint'));
    expect(paper()).toBeNull();
    expect(document.body).not.toHaveAttribute('data-hb-printing');
  });

  it('asks the browser to print, and says where to go when a frame forbids it', async () => {
    renderPart(Read, createFakeSession({ rows }), 'sv', { product: { actions: { linkTo: () => 'https://region.example/case' } as never } });
    await article();
    jest.useFakeTimers();
    fireEvent.click(screen.getByRole('button', { name: 'Skriv ut underlaget' }));
    act(() => { jest.advanceTimersByTime(10); });
    expect(window.print).toHaveBeenCalledTimes(1);
    act(() => { jest.advanceTimersByTime(5000); });
    jest.useRealTimers();
    expect(screen.getByRole('link', { name: /Öppna säkringen i webbläsaren/ })).toHaveAttribute('href', 'https://region.example/case');
  });

  it('prints the picture alone from its own page', async () => {
    renderPart(inLanguage(PictureTab), createFakeSession({ rows }));
    await article();
    act(tell('beforeprint'));
    expect(within(paper() as HTMLElement).queryByRole('heading', { name: labels.briefHeadings.BU1, hidden: true })).toBeNull();
    expect(within(paper() as HTMLElement).getByRole('img', { hidden: true })).toHaveAccessibleName(/Ekologisk hållbarhet: Motverkar\. 0 effekter för och 1 emot\./);
    act(tell('afterprint'));
  });
});

describe('as text', () => {
  const write = jest.fn<Promise<void>, [string]>();
  beforeEach(() => { write.mockReset(); Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: write } }); });
  afterEach(() => { Reflect.deleteProperty(navigator, 'clipboard'); });

  it('copies the five headings, or everything', async () => {
    write.mockResolvedValue(undefined);
    renderPart(Read, createFakeSession({ rows }));
    await article();
    fireEvent.click(screen.getByRole('button', { name: 'Kopiera de fem rubrikerna som text' }));
    await waitFor(() => expect(write).toHaveBeenCalledTimes(1));
    expect(write.mock.calls[0]?.[0].startsWith(labels.briefHeadings.BU1)).toBe(true);
    expect(write.mock.calls[0]?.[0]).toContain('Fåglarna störs.\n\n');
    fireEvent.click(screen.getByRole('button', { name: 'Kopiera hela som text' }));
    await waitFor(() => expect(write).toHaveBeenCalledTimes(2));
    expect(write.mock.calls[1]?.[0].startsWith('Ny bussgata i Växjö\n\nBeslutsunderlag (utkast)')).toBe(true);
    expect(await screen.findByText(/Texten är kopierad/, { selector: '[aria-hidden]' })).toBeVisible();
  });

  it('shows the text marked where the clipboard is refused', async () => {
    write.mockRejectedValue(new Error('NotAllowedError'));
    renderPart(Read, createFakeSession({ rows }));
    await article();
    fireEvent.click(screen.getByRole('button', { name: 'Kopiera de fem rubrikerna som text' }));
    const field: HTMLTextAreaElement = await screen.findByRole('textbox', { name: 'Texten att kopiera' });
    expect(field).toHaveFocus();
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toContain('Fåglarna störs.');
  });
});

it.each([ReadTab, PictureTab])('has no accessibility faults', async (Tab) => {
  const { container } = renderPart(inLanguage(Tab), createFakeSession({ rows }));
  await article();
  expect(await axe(container)).toHaveNoViolations();
});
