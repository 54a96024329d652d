import * as React from 'react';
import { act, fireEvent, screen } from '@testing-library/react';
import { createFakeSession } from '../../../tests/fixtures/fake-session';
import type { FakeSession } from '../../../tests/fixtures/fake-session';
import { renderPart } from '../../../tests/fixtures/render-part';
import { loadTexts } from '../../i18n/load-texts';
import { useBriefDocument } from './use-brief-document';
import type { BriefDocumentState } from './use-brief-document';

jest.mock('../../i18n/load-texts', () => {
  const real = jest.requireActual<{ readonly loadTexts: typeof loadTexts }>('../../i18n/load-texts');
  return { loadTexts: jest.fn(real.loadTexts) };
});

let state: BriefDocumentState;
const Probe: React.FC = () => {
  state = useBriefDocument('sv');
  return <button type="button" onClick={state.retry}>{state.document?.title ?? (state.isLoading ? 'loading' : 'none')}</button>;
};
const shown = async (session: FakeSession): Promise<void> => { renderPart(Probe, session); await screen.findByText('Ny bussgata i Växjö'); };
const publication = { revision: 1, publishedOn: '2026-03-02T09:00:00Z', diaryNumber: '21RGK428', handling: 'workingMaterial', reason: '' } as const;

it('is a draft of the case as it stands, whoever changes it', async () => {
  const session = createFakeSession();
  await shown(session);
  expect(state.document?.kind).toBe('Beslutsunderlag (utkast)');
  act(() => { session.add('conflict', { oneSide: 'A', otherSide: 'B' }); });
  expect(JSON.stringify(state.document)).toContain('A mot B');
});

it('builds what is to be published from the session itself, also before anything has been rendered', async () => {
  const session = createFakeSession();
  await shown(session);
  const { build } = state;
  act(() => {
    session.add('conflict', { oneSide: 'Nytt', otherSide: 'Gammalt' });
    // Still inside the same batch: nothing has been drawn since.
    const document = build?.(publication);
    expect([document?.kind, JSON.stringify(document).includes('Nytt mot Gammalt')]).toEqual(['Beslutsunderlag, revision 1', true]);
  });
});

it('gives the same document twice, so that what is published can be compared', async () => {
  await shown(createFakeSession({ rows: { goalImpact: [{ target: 'sdg.1', effect: 'negative' }] } }));
  expect(state.build?.(publication)).toEqual(state.build?.(publication));
});

it('says when the words cannot be fetched, and tries again', async () => {
  (loadTexts as jest.Mock).mockRejectedValueOnce(new Error('ChunkLoadError'));
  renderPart(Probe, createFakeSession());
  expect(await screen.findByText('none')).toBeInTheDocument();
  expect([state.failure, state.build, state.isLoading]).toEqual([{ kind: 'offline' }, null, false]);
  fireEvent.click(screen.getByRole('button'));
  expect(await screen.findByText('Ny bussgata i Växjö')).toBeInTheDocument();
});

it('uses the names of the edition that the case is pinned to', async () => {
  const reference = [
    { set: 'edition', order: 1, publication: 'p1', title: 'Första' }, { set: 'goal', entry: 'sdg.1', publication: 'p1', parent: 'agenda2030', order: 1, title: 'Inget armod' },
  ] as const;
  await shown(createFakeSession({ reference, assessment: { methodVersion: 'handbook-1.1' }, rows: { goalImpact: [{ target: 'sdg.1', effect: 'negative', description: 'x' }] } }));
  expect(JSON.stringify(state.document)).toContain('Inget armod');
  expect(state.document?.facts).toContainEqual({ label: 'Metod', value: 'Handboken för hållbarhetssäkring, utgåva 1' });
});
