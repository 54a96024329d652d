import * as React from 'react';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { createFakeSession, type FakeSession } from '../../../tests/fixtures/fake-session';
import { memorySnapshots, type MemorySnapshots } from '../../../tests/fixtures/memory-snapshots';
import { ProductProvider, type Product } from '../../data/bindings/product-context';
import { SessionProvider } from '../../data/bindings/session-context';
import type { Submission } from '../../data/ports/rows';
import type { BriefDocument } from '../../domain/brief/document';
import { encodeSubmission, submissionSnapshot } from '../../domain/submission/snapshot';
import { commonTexts } from '../../i18n/sv/common';
import { TextsProvider } from '../../i18n/texts-context';
import { digestOf } from '../brief-document/digest';
import { useBriefDocument } from '../brief-document/use-brief-document';
import { ChangedSince, SubmittedBrief } from './submitted';

const NAME = 'case-1-ledning-1-abc.json';

/** The words of the brief are not given: the parts bring them. */
const Home: React.FC<{ readonly session: FakeSession; readonly snapshots: MemorySnapshots }> = ({ session, snapshots, children }) => {
  const product = { host: { language: 'sv', locale: 'sv-SE' }, snapshots, now: () => '2026-11-23T10:00:00Z' } as unknown as Product;
  return (
    <ProductProvider value={product}>
      <TextsProvider texts={{ common: commonTexts }}><SessionProvider value={session}>{children}</SessionProvider></TextsProvider>
    </ProductProvider>
  );
};

const documentOf = async (session: FakeSession): Promise<BriefDocument> => {
  const found: { document?: BriefDocument } = {};
  const Probe: React.FC = () => { found.document = useBriefDocument('sv').document ?? undefined; return null; };
  const { unmount } = render(<Home session={session} snapshots={memorySnapshots()}><Probe /></Home>);
  await waitFor(() => expect(found.document).toBeDefined());
  unmount();
  return found.document as BriefDocument;
};

/** A case that was handed over as it is. */
const handedOver = async (row: Partial<Submission> = {}, head: { readonly caseKey?: string; readonly revision?: number } = {}) => {
  const rows = { conflict: [{ oneSide: 'Fart', otherSide: 'Stillhet' }] };
  const document = await documentOf(createFakeSession({ rows }));
  const bytes = encodeSubmission(submissionSnapshot({ caseKey: 'case-1', revision: 1, submittedOn: '2026-11-16T09:00:00Z', submittedBy: 'Erik Sandberg', ...head }, document));
  const dataDigest = await digestOf(bytes);
  const snapshots = memorySnapshots();
  await snapshots.store(NAME, bytes);
  const session = createFakeSession({ rows: { ...rows, submission: [{ revision: 1, dataFile: NAME, dataDigest, ...row }] } });
  return { session, snapshots, dataDigest };
};
const read = (of: { session: FakeSession; snapshots: MemorySnapshots }, revision = 1, decidedDigest?: string): HTMLElement =>
  render(<Home {...of}><SubmittedBrief revision={revision} decidedDigest={decidedDigest} /></Home>).container;

it('shows the brief as it was handed over, by whom, and that its file is untouched', async () => {
  const of = await handedOver();
  const container = read(of);
  expect(await screen.findByText('Underlaget är precis som när det lämnades.')).toBeInTheDocument();
  expect(screen.getByText('Lämnat 16 november 2026 av Erik Sandberg.')).toBeInTheDocument();
  expect(screen.getByRole('article')).toHaveTextContent('Fart mot Stillhet');
  expect(await axe(container)).toHaveNoViolations();
});

it('says that the file is another than the one that was decided on', async () => {
  const of = await handedOver();
  read(of, 1, 'another digest');
  expect(await screen.findByText(/Filen med underlaget har ändrats sedan ärendet lämnades/)).toBeInTheDocument();
});

it.each([
  ['no row for the submission', {}, {}, 2, 'Inget underlag sparades när ärendet lämnades.'],
  ['a row without a file', { dataFile: '' }, {}, 1, 'Inget underlag sparades när ärendet lämnades.'],
  ['a file that is gone', { dataFile: 'gone.json' }, {}, 1, 'Filen med underlaget finns inte kvar i biblioteket.'],
  ['the file of another case', {}, { caseKey: 'case-2' }, 1, 'Filen med underlaget går inte att läsa.'],
  ['the file of another submission', {}, { revision: 2 }, 1, 'Filen med underlaget går inte att läsa.'],
])('tells of %s', async (_, row, head, revision, sentence) => {
  read(await handedOver(row, head), revision);
  expect(await screen.findByText(new RegExp(sentence))).toBeInTheDocument();
});

it('says nothing of a digest nobody noted', async () => {
  const of = await handedOver({ dataDigest: '' });
  read(of);
  expect(await screen.findByRole('article')).toBeInTheDocument();
  expect(screen.queryByText(/precis som|har ändrats/)).toBeNull();
});

it('reads again when SharePoint could not be reached, and one file once', async () => {
  const of = await handedOver();
  const asked = jest.spyOn(of.snapshots, 'read');
  of.snapshots.failNext({ kind: 'offline' });
  read(of);
  expect(await screen.findByRole('alert')).toHaveTextContent('Ingen kontakt med SharePoint');
  await userEvent.click(screen.getByRole('button', { name: 'Försök igen' }));
  expect(await screen.findByRole('article')).toBeInTheDocument();
  render(<Home {...of}><SubmittedBrief revision={1} /></Home>);
  await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(2));
  expect(asked).toHaveBeenCalledTimes(2);
});

describe('what has changed since', () => {
  it('is quiet while the case is what was handed over, and tells as soon as it is not', async () => {
    const of = await handedOver();
    // A second case that has changed: once that is told, code, words and files have arrived, and silence is an answer.
    const other = await handedOver();
    other.session.edit('assessment', 'case-1', { proposal: 'Något helt annat.' });
    render(<Home {...other}><ChangedSince revision={1} since="submission" /></Home>);
    const { container } = render(<Home {...of}><ChangedSince revision={1} since="decision" /></Home>);
    expect(await screen.findByText('Ändrat sedan ärendet lämnades')).toBeInTheDocument();
    await act(async () => { await new Promise((done) => setTimeout(done, 0)); });
    expect(container).toBeEmptyDOMElement();
    act(() => { of.session.edit('assessment', 'case-1', { proposal: 'Vi föreslår något annat.' }); });
    expect(await screen.findByText('Ändrat sedan beslutet')).toBeInTheDocument();
    await userEvent.click(within(container).getByRole('button', { name: 'Se vad som har ändrats' }));
    expect(container).toHaveTextContent('Vi föreslår något annat.');
    expect(await axe(container)).toHaveNoViolations();
  });

  it('has words of its own for a case that still waits', async () => {
    const of = await handedOver();
    of.session.add('conflict', { oneSide: 'Nytt', otherSide: 'Gammalt' });
    render(<Home {...of}><ChangedSince revision={1} since="submission" /></Home>);
    expect(await screen.findByText('Ändrat sedan ärendet lämnades')).toBeInTheDocument();
  });

  it.each([
    ['an altered file', {}, 'another digest', /Filen med underlaget har ändrats/],
    ['a row that names no file any more', { dataFile: '' }, 'a digest', /Inget underlag sparades/],
    ['a row that names the file of something else', { dataFile: 'gone.json' }, 'a digest', /finns inte kvar/],
  ])('never takes %s for what was decided on', async (_name, row, decidedDigest, sentence) => {
    const of = await handedOver(row);
    render(<Home {...of}><ChangedSince revision={1} since="decision" decidedDigest={decidedDigest} /></Home>);
    expect(await screen.findByText(sentence)).toBeInTheDocument();
    expect(screen.queryByText('Ändrat sedan beslutet')).toBeNull();
  });

  it('says nothing without a file to compare with', async () => {
    const of = await handedOver({ dataFile: '' });
    of.session.add('conflict', { oneSide: 'Nytt', otherSide: 'Gammalt' });
    const other = await handedOver();
    other.session.add('conflict', { oneSide: 'Nytt', otherSide: 'Gammalt' });
    const { container } = render(<Home {...of}><ChangedSince revision={1} since="decision" /></Home>);
    render(<Home {...other}><ChangedSince revision={1} since="submission" /></Home>);
    expect(await screen.findByText('Ändrat sedan ärendet lämnades')).toBeInTheDocument();
    await act(async () => { await new Promise((done) => setTimeout(done, 0)); });
    expect(container).toBeEmptyDOMElement();
  });
});
