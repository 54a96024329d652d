import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import * as React from 'react';
import { fullBrief } from '../../../../tests/fixtures/brief-documents';
import { createFakeSession } from '../../../../tests/fixtures/fake-session';
import { renderPart, testNow } from '../../../../tests/fixtures/render-part';
import { readDocx } from '../../../../tests/word/read-docx';
import { briefWord } from './brief-word';
import { WordChunkMissing } from './make-word';
import type { WordOptions } from './word-options';
import { WordButton } from './word-button';

jest.mock('./brief-word', () => ({ briefWord: jest.fn() }));
const making = briefWord as jest.MockedFunction<typeof briefWord>;
const real = jest.requireActual<{ readonly briefWord: typeof briefWord }>('./brief-word').briefWord;

const Screen: React.FC = () => <WordButton document={fullBrief} />;
const button = (): HTMLElement => screen.getByRole('button', { name: 'Hämta som Word' });
const saved: { name: string; blob: Blob }[] = [];
let blobs: Blob[] = [];

beforeEach(() => {
  making.mockReset().mockImplementation(real);
  saved.length = 0;
  blobs = [];
  Object.assign(URL, { createObjectURL: jest.fn((blob: Blob) => `blob:${blobs.push(blob) - 1}`), revokeObjectURL: jest.fn() });
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const blob = blobs[Number(this.href.slice('blob:'.length))];
    if (blob !== undefined) saved.push({ name: this.download, blob });
  });
});
afterEach(() => { jest.restoreAllMocks(); });

const bytesOf = (blob: Blob): Promise<Uint8Array> => new Promise((resolve) => {
  const reader = new FileReader();
  reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
  reader.readAsArrayBuffer(blob);
});

/** The making under the test's hands: how far it has come, and how it ends. */
const held = (): { readonly options: () => Omit<WordOptions, 'picture'>; readonly end: (bytes: Uint8Array) => void; readonly fail: (error: Error) => void } => {
  let options: Omit<WordOptions, 'picture'> | null = null;
  let end: (bytes: Uint8Array) => void = () => undefined;
  let fail: (error: Error) => void = () => undefined;
  making.mockImplementation((_, given) => { options = given; return new Promise((resolve, reject) => { end = resolve; fail = reject; }); });
  return { options: () => options as unknown as Omit<WordOptions, 'picture'>, end: (bytes) => end(bytes), fail: (error) => fail(error) };
};

it('downloads the document as a Word file named after the initiative, and says so', async () => {
  jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  renderPart(Screen, createFakeSession());
  await userEvent.click(button());
  await waitFor(() => expect(saved).toHaveLength(1));
  expect(saved[0]?.name).toBe('Medfinansiering av dubbelspår Alvesta–Växjö.docx');
  expect(saved[0]?.blob.type).toContain('wordprocessingml');
  const file = readDocx(await bytesOf(saved[0]?.blob as Blob));
  expect(file.paragraphs[0]?.text).toBe(fullBrief.title);
  expect(file.part('docProps/core.xml').getElementsByTagName('dcterms:created')[0]?.textContent).toBe(testNow);
  expect(await screen.findByText(/Alvesta–Växjö\.docx är skapad/)).toBeVisible();
});

it('gives the memory back after the download', async () => {
  jest.useFakeTimers();
  const work = held();
  renderPart(Screen, createFakeSession());
  act(() => { button().click(); });
  await act(async () => { work.end(new Uint8Array([1])); await Promise.resolve(); });
  expect(saved).toHaveLength(1);
  expect(URL.revokeObjectURL).not.toHaveBeenCalled();
  act(() => { jest.runAllTimers(); });
  expect(URL.revokeObjectURL).toHaveBeenCalledWith('blob:0');
  jest.useRealTimers();
});

it('shows how far it is, and does not begin twice', async () => {
  const work = held();
  renderPart(Screen, createFakeSession());
  await userEvent.click(button());
  act(() => work.options().onProgress?.(0.42));
  expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '42');
  expect(screen.getByText('42 %')).toBeVisible();
  expect(button()).toHaveAttribute('aria-busy', 'true');
  await userEvent.click(button());
  expect(making).toHaveBeenCalledTimes(1);
});

it('can be cancelled at any time, keeps the focus, downloads nothing and can begin anew', async () => {
  const work = held();
  renderPart(Screen, createFakeSession());
  await userEvent.click(button());
  await userEvent.click(screen.getByRole('button', { name: 'Avbryt' }));
  expect(work.options().signal?.aborted).toBe(true);
  expect(screen.getByText('Ni avbröt. Ingen fil skapades.')).toBeVisible();
  expect(button()).toHaveFocus();
  await act(async () => { work.end(new Uint8Array([1])); await Promise.resolve(); });
  expect(saved).toHaveLength(0);
  expect(screen.getByText('Ni avbröt. Ingen fil skapades.')).toBeVisible();
  await userEvent.click(button());
  await act(async () => { work.end(new Uint8Array([1])); await Promise.resolve(); });
  expect(saved).toHaveLength(1);
});

it('stops when the person goes away', async () => {
  const work = held();
  const { unmount } = renderPart(Screen, createFakeSession());
  await userEvent.click(button());
  unmount();
  expect(work.options().signal?.aborted).toBe(true);
});

it.each([
  ['its code does not arrive', new WordChunkMissing('x'), /kunde inte hämtas\. Kontrollera nätet/],
  ['it cannot be made', new Error('x'), /Filen kunde inte skapas/],
])('says in a sentence when %s, and can be tried again', async (_, error, sentence) => {
  const work = held();
  renderPart(Screen, createFakeSession());
  await userEvent.click(button());
  await act(async () => { work.fail(error); await Promise.resolve(); });
  expect(screen.getByText(sentence)).toBeVisible();
  expect(button()).not.toHaveAttribute('aria-busy');
  await userEvent.click(button());
  expect(making).toHaveBeenCalledTimes(2);
});

it('says in a sentence when the browser does not take the file', async () => {
  const work = held();
  (URL.createObjectURL as jest.Mock).mockImplementation(() => { throw new Error('refused'); });
  renderPart(Screen, createFakeSession());
  await userEvent.click(button());
  await act(async () => { work.end(new Uint8Array([1])); await Promise.resolve(); });
  expect(screen.getByText(/Webbläsaren tog inte emot filen/)).toBeVisible();
});

it.each(['sv', 'en'] as const)('has no accessibility faults (%s)', async (language) => {
  const work = held();
  const { container } = renderPart(Screen, createFakeSession(), language);
  await userEvent.click(screen.getByRole('button'));
  act(() => work.options().onProgress?.(0.5));
  expect(await axe(container)).toHaveNoViolations();
});
