import * as React from 'react';
import { render, screen, waitFor, within, type RenderResult } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { blankRow } from '../../../../tests/fixtures/fake-session';
import { memoryFormDrafts } from '../../../../tests/fixtures/form-drafts';
import { ProductProvider, type Product } from '../../../data/bindings/product-context';
import type { MyNotices, NoticePort, Receipt } from '../../../data/ports/notices';
import { failed, success, type Failure } from '../../../data/ports/results';
import type { Notice } from '../../../data/ports/rows';
import { commonTexts as commonEn } from '../../../i18n/en/common';
import { departmentTexts as departmentEn } from '../../../i18n/en/department/index';
import { commonTexts } from '../../../i18n/sv/common';
import { departmentTexts } from '../../../i18n/sv/department/index';
import { TextsProvider } from '../../../i18n/texts-context';
import { labels as labelsEn } from '../../../method/en/labels';
import { labels } from '../../../method/sv/labels';
import { Notices } from './notices';

const maria = { id: 3, name: 'Maria Holm', email: 'maria@region.example' };
const notice = (id: number, values: Partial<Notice> = {}): Notice =>
  blankRow('notice', { id, key: `n${id}`, assessmentId: 7, name: 'Ny bussgata', kind: 'ended', text: 'Bussarna får plats ändå', sentOn: '2026-11-03T08:00:00Z', author: maria, ...values });
const read = (...rows: readonly Notice[]): MyNotices => ({ rows, hasMore: false });

interface Fake extends NoticePort {
  readonly sent: (Receipt & { readonly id: number; readonly etag: string })[];
  failure: Failure | null;
  /** What somebody else has written meanwhile; the next receipt meets it. */
  meanwhile: Notice | null;
  rest: MyNotices;
}
const fakePort = (): Fake => {
  const port: Fake = {
    sent: [], failure: null, meanwhile: null, rest: read(),
    mine: () => Promise.resolve(success(port.rest)),
    receive: (row, receipt) => {
      port.sent.push({ id: row.id, etag: row.etag, ...receipt });
      const { failure, meanwhile } = port;
      port.meanwhile = null;
      if (failure !== null) return Promise.resolve(failed(failure));
      return Promise.resolve(success(meanwhile === null ? { kind: 'received' as const, row: { ...row, ...receipt } } : { kind: 'changed' as const, row: meanwhile }));
    },
  };
  return port;
};

interface Shown extends RenderResult { readonly opened: number[]; readonly parts: readonly (string | undefined)[]; readonly readAnew: (next: MyNotices | null) => void }
const show = (first: MyNotices | null, port = fakePort(), { language = 'sv', formDrafts = memoryFormDrafts() }: { readonly language?: 'sv' | 'en'; readonly formDrafts?: Product['formDrafts'] } = {}): Shown => {
  const opened: number[] = [];
  const parts: (string | undefined)[] = [];
  const product = {
    host: { language, locale: language === 'sv' ? 'sv-SE' : 'en-GB' }, notices: port, formDrafts, labels: language === 'sv' ? labels : labelsEn, now: () => '2026-11-23T09:30:00Z', actions: { linkTo: (id: number) => `?case=${id}` },
  } as unknown as Product;
  const texts = language === 'sv' ? { common: commonTexts, department: departmentTexts } : { common: commonEn, department: departmentEn };
  const page = (notices: MyNotices | null): React.ReactElement => (
    <TextsProvider texts={texts}><ProductProvider value={product}><Notices read={notices} onOpen={(id, part) => { opened.push(id); parts.push(part); }} /></ProductProvider></TextsProvider>);
  const shown = render(page(first));
  return { ...shown, opened, parts, readAnew: (next) => shown.rerender(page(next)) };
};
const panel = (): Promise<HTMLElement> => screen.findByRole('region', { name: 'Till dig' }, { timeout: 5000 });
const take = (): Promise<void> => userEvent.click(screen.getByRole('button', { name: 'Jag har tagit del' }));

it('is not there when there is nothing, and while the page is being read', async () => {
  const { container, readAnew } = show(null);
  readAnew(read());
  await waitFor(() => expect(container).toBeEmptyDOMElement());
});

it('tells what ends, why, by whom and when, and leads to the case', async () => {
  const { opened, container } = show(read(notice(1)));
  const item = within(within(await panel()).getByRole('listitem', { name: 'En insats avslutas vid en hållplats Ny bussgata' }));
  expect(screen.getByText('1 att ta del av')).toBeVisible();
  expect(item.getByText('Från Maria Holm, 3 november 2026')).toBeVisible();
  expect(item.getByText('Bussarna får plats ändå')).toBeVisible();
  const link = item.getByRole('link', { name: 'Öppna säkringen: Ny bussgata' });
  expect(link).toHaveAttribute('href', '?case=7');
  await userEvent.click(link);
  expect(opened).toEqual([7]);
  expect(await axe(container)).toHaveNoViolations();
});

it('takes the receipt with a comment, says so where the focus then is, and counts down', async () => {
  const port = fakePort();
  const { container } = show(read(notice(2, { kind: 'keysHandedOver', about: ['a', 'b'], etag: '"4"' }), notice(1)), port);
  await panel();
  expect(screen.getByText('2 att ta del av')).toBeVisible();
  const keys = within(screen.getByRole('listitem', { name: 'Ni har fått hållbarhetsnycklar att ta hand om Ny bussgata' }));
  expect(keys.getByText('Från Maria Holm, 3 november 2026 · 2 hållbarhetsnycklar')).toBeVisible();
  await userEvent.type(keys.getByLabelText('Kommentar, om du vill'), ' Vi börjar i mars "på riktigt" 🙂 ');
  await userEvent.click(keys.getByRole('button', { name: 'Jag tar emot' }));
  expect(port.sent).toEqual([{ id: 2, etag: '"4"', receivedOn: '2026-11-23T09:30:00Z', receipt: 'Vi börjar i mars "på riktigt" 🙂' }]);
  const line = await keys.findByText(/^Du tog emot nycklarna 23 november 2026/);
  expect(line).toHaveFocus();
  expect(keys.getByText('Vi börjar i mars "på riktigt" 🙂')).toBeVisible();
  expect(keys.queryByRole('button', { name: 'Jag tar emot' })).toBeNull();
  expect(screen.getByText('1 att ta del av')).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
});

it.each<[string, Failure, string]>([
  ['there is no network', { kind: 'offline' }, 'Ingen kontakt med SharePoint, så kvittensen är inte skickad. Raden och det du skrev ligger kvar. Kvittera igen när nätet är tillbaka.'],
  ['SharePoint is busy', { kind: 'busy', retryAfterSeconds: 5 }, 'SharePoint har mycket att göra just nu, så kvittensen är inte skickad. Kvittera igen om en stund.'],
  ['the person may not', { kind: 'forbidden' }, 'Du får läsa men inte kvittera. Be Maria Holm eller en administratör att kvittera åt dig eller ge dig rätt att göra det.'],
  ['the row is gone', { kind: 'gone' }, commonTexts.failures.gone],
])('keeps the row and the comment when %s, and takes the receipt afterwards', async (_name, failure, sentence) => {
  const port = fakePort();
  const formDrafts = memoryFormDrafts();
  port.failure = failure;
  const { unmount } = show(read(notice(1)), port, { formDrafts });
  await panel();
  await userEvent.type(screen.getByLabelText('Kommentar, om du vill'), 'Åh');
  await take();
  expect(await screen.findByRole('alert')).toHaveTextContent(sentence);
  unmount();
  port.failure = null;
  show(read(notice(1)), port, { formDrafts });
  await panel();
  expect(screen.getByLabelText('Kommentar, om du vill')).toHaveValue('Åh');
  await take();
  expect(await screen.findByText(/^Du tog del av det/)).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
  expect(formDrafts.read('notice-1')).toBeNull();
});

it('says who was first', async () => {
  const port = fakePort();
  port.meanwhile = notice(1, { receivedOn: '2026-11-22T12:00:00Z', editor: { id: 4, name: 'Erik Sandberg', email: '' } });
  show(read(notice(1)), port);
  await panel();
  await take();
  expect(await screen.findByText(/^Erik Sandberg hann före och kvitterade 22 november 2026/)).toHaveFocus();
  expect(screen.getByText('Inget mer att ta del av')).toBeVisible();
});

it('shows what has changed meanwhile, and takes the receipt on that', async () => {
  const port = fakePort();
  port.meanwhile = notice(1, { text: 'Pengarna tog slut', etag: '"9"' });
  show(read(notice(1, { etag: '"1"' })), port);
  await panel();
  await take();
  expect(await screen.findByRole('alert')).toHaveTextContent('ändrades medan du läste');
  expect(screen.getByText('Pengarna tog slut')).toBeVisible();
  await take();
  expect(port.sent.map(({ etag }) => etag)).toEqual(['"1"', '"9"']);
  expect(await screen.findByText(/^Du tog del av det/)).toBeVisible();
});

it('says when a notice was withdrawn meanwhile', async () => {
  const port = fakePort();
  port.meanwhile = notice(1, { isRemoved: true });
  show(read(notice(1)), port);
  await panel();
  await take();
  expect(await screen.findByText('Meddelandet är tillbakadraget. Du behöver inte kvittera.')).toBeVisible();
});

it('stands while the list of cases is read anew, with what was settled', async () => {
  const { readAnew } = show(read(notice(2), notice(1, { name: 'Cykelväg' })));
  await panel();
  await userEvent.click(within(screen.getByRole('listitem', { name: /Cykelväg/ })).getByRole('button', { name: 'Jag har tagit del' }));
  await screen.findByText(/^Du tog del av det/);
  readAnew(null);
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
  readAnew(read(notice(3, { name: 'Bro' }), notice(2)));
  expect(screen.getAllByRole('listitem').map((item) => item.querySelector('h3 + p')?.textContent)).toEqual(['Bro', 'Ny bussgata', 'Cykelväg']);
  expect(screen.getByText('2 att ta del av')).toBeVisible();
});

it('fetches the rest when a screenful is settled', async () => {
  const port = fakePort();
  port.rest = read(notice(1, { name: 'Bro' }));
  show({ rows: [notice(2)], hasMore: true }, port);
  await panel();
  expect(screen.getByText('1 att ta del av. Det finns fler. De visas när du har kvitterat de här.')).toBeVisible();
  await take();
  expect(await screen.findByText('Bro')).toBeVisible();
});

it('begins a very long text with its beginning, and reads rows that were edited outside', async () => {
  const long = 'Åtgärd "ett" 🚲 '.repeat(2_000);
  show(read(notice(1, { text: long, kind: null, name: ' ', author: null, sentOn: null, created: '', assessmentId: null, about: ['gone'] })));
  const item = within(within(await panel()).getByRole('listitem', { name: 'Ett meddelande till dig' }));
  expect(item.getByText('Från någon i projektgruppen · 1 hållbarhetsnyckel')).toBeVisible();
  expect(item.queryByRole('link')).toBeNull();
  const text = (): number => item.getByText(/^Åtgärd/).textContent?.length ?? 0;
  expect(text()).toBeLessThan(800);
  await userEvent.click(item.getByRole('button', { name: 'Visa hela texten' }));
  expect(text()).toBeGreaterThan(20_000);
});

it('speaks English', async () => {
  const { container } = show(read(notice(1)), fakePort(), { language: 'en' });
  expect(await screen.findByRole('listitem', { name: 'An initiative ends at a stop point Ny bussgata' }, { timeout: 5000 })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'I have taken part of this' }));
  expect(await screen.findByText(/^You took part of it on 23 November 2026/)).toHaveFocus();
  expect(await axe(container)).toHaveNoViolations();
});

it('tells the owner of a decision, and opens the case where the decision stands', async () => {
  const { opened, parts } = show(read(notice(1, { kind: 'decided', about: ['end'], text: 'Stör fåglar' })));
  expect(within(await panel()).getByRole('heading', { name: 'Ledningsgruppen har beslutat: Avsluta' })).toBeVisible();
  expect(screen.getByText('Motivering').parentElement).toHaveTextContent('Stör fåglar');
  expect(screen.queryByText(/1 hållbarhetsnyckel/)).toBeNull();
  await userEvent.click(screen.getByRole('link', { name: 'Öppna säkringen: Ny bussgata' }));
  expect([opened, parts]).toEqual([[7], ['judgement']]);
});
