import * as React from 'react';
import { act, render, screen, waitFor, type RenderResult } from '@testing-library/react';
import { ProductProvider, type Product } from '../../../data/bindings/product-context';
import type { FormDrafts } from '../../../data/ports/form-drafts';
import type { Publication, ReferencePort } from '../../../data/ports/reference';
import { failed, success, type Failure } from '../../../data/ports/results';
import type { ReferenceRow } from '../../../data/ports/rows';
import { newestEdition } from '../../../domain/reference/entries';
import { rowsOfPublication } from '../../../domain/reference-draft/publish';
import { commonTexts } from '../../../i18n/sv/common';
import { commonTexts as commonEn } from '../../../i18n/en/common';
import { referenceTexts } from '../../../i18n/sv/reference/index';
import { referenceTexts as referenceEn } from '../../../i18n/en/reference/index';
import { TextsProvider } from '../../../i18n/texts-context';
import { ThemeScope } from '../../../ui/theme/theme-scope';
import { memoryFormDrafts } from '../../../../tests/fixtures/form-drafts';
import { ReferenceScreen } from '../reference-screen';

/** A site's reference data in memory, with trouble on request. */
export interface FakeSite {
  readonly port: ReferencePort;
  readonly sent: Publication[];
  rows: readonly ReferenceRow[];
  mayManage: boolean;
  readonly trouble: { read: Failure | null; publish: Failure | null; /** The publication arrives, its answer does not. */ isAnswerLost: boolean };
  /** Somebody else publishes. */
  publishAs(who: string, entries: readonly Partial<Publication['entries'][number]>[], note?: string): void;
}

const blank: Publication['entries'][number] = {
  set: 'unit', entry: '', parent: '', order: 1, title: '', help: '', example: '', titleEn: '', helpEn: '', exampleEn: '', details: '', isWithdrawn: false,
};

export const createFakeSite = (): FakeSite => {
  const write = (publication: Publication, who: string): void => {
    site.rows = [...site.rows, ...(rowsOfPublication(publication, site.rows, '2026-11-20T09:00:00Z', who) as unknown as ReferenceRow[])];
  };
  const site: FakeSite = {
    rows: [], mayManage: true, sent: [], trouble: { read: null, publish: null, isAnswerLost: false },
    port: {
      read: () => Promise.resolve(site.trouble.read === null ? success({ rows: site.rows, mayManage: site.mayManage }) : failed(site.trouble.read)),
      publish: (publication) => {
        site.sent.push(publication);
        if (site.trouble.publish !== null) return Promise.resolve(failed(site.trouble.publish));
        if (!site.rows.some((row) => row.publication === publication.key)) {
          if (newestEdition(site.rows) >= publication.edition) return Promise.resolve(success('taken'));
          write(publication, 'Anna Lindqvist');
        }
        return Promise.resolve(site.trouble.isAnswerLost ? failed({ kind: 'offline' }) : success('published'));
      },
    },
    publishAs: (who, entries, note = 'Ändrat av någon annan') => {
      const edition = newestEdition(site.rows) + 1;
      write({ key: `other-${edition}`, edition, note, entries: entries.map((entry) => ({ ...blank, ...entry })) }, who);
    },
  };
  return site;
};

export interface ShowOptions {
  readonly language?: 'sv' | 'en';
  readonly formDrafts?: FormDrafts;
}

let keys = 0;
const noColours = {};

/** Shows the screen and waits for it. */
export const showReference = async (site: FakeSite, { language = 'sv', formDrafts = memoryFormDrafts() }: ShowOptions = {}): Promise<RenderResult> => {
  const product = {
    host: { language, locale: language === 'sv' ? 'sv-SE' : 'en-GB', person: { login: 'anna', name: 'Anna Lindqvist', email: '' } },
    reference: site.port, formDrafts, now: () => '2026-11-23T09:00:00Z', newKey: () => `key-${(keys += 1)}`,
    setup: { groups: () => Promise.resolve(success([{ group: 'administrators', title: '', members: [{ id: 1, name: 'Anna Lindqvist' }, { id: 2, name: 'Petra Ek' }] }])) },
  } as unknown as Product;
  const texts = language === 'sv' ? { common: commonTexts, reference: referenceTexts } : { common: commonEn, reference: referenceEn };
  const shown = render(
    <ProductProvider value={product}>
      <TextsProvider texts={texts}>
        <ThemeScope mode="light" palette={noColours} lang={language} isMain><ReferenceScreen /></ThemeScope>
      </TextsProvider>
    </ProductProvider>);
  await waitFor(() => expect(screen.queryByText(texts.common.loading)).toBeNull(), { timeout: 10_000 });
  await act(async () => undefined);
  return shown;
};
