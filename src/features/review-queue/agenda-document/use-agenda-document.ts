import * as React from 'react';
import { useProduct } from '../../../data/bindings/product-context';
import type { Product } from '../../../data/bindings/product-context';
import type { Failure } from '../../../data/ports/results';
import type { AgendaItem, Assessment, Meeting, Submission } from '../../../data/ports/rows';
import { agendaDocument, type AgendaDocumentCase } from '../../../domain/agenda-document/agenda-document';
import type { BriefDocument, WrittenDocument } from '../../../domain/brief/document';
import { localDay } from '../../../domain/dates';
import { parseSubmission } from '../../../domain/submission/snapshot';
import { submissionOf } from '../../../domain/submission/submissions';
import { loadTexts } from '../../../i18n/load-texts';

/** A case on the agenda of a meeting. */
export interface AgendaEntry { readonly row: Assessment; readonly item: AgendaItem | null }

export type AgendaReading =
  | { readonly kind: 'loading' }
  | { readonly kind: 'read'; readonly document: WrittenDocument; /** Cases whose brief could not be read. */ readonly unread: readonly string[] }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Everything that is put on paper is in Swedish, as the briefs it is made of. */
const LANGUAGE = 'sv';

/** The brief of a case as it was submitted; null when it has none or it cannot be read. A failure that may pass is told. */
const briefOf = async ({ snapshots }: Product, row: Assessment, submissions: readonly Submission[]): Promise<BriefDocument | null | Failure> => {
  const submission = submissionOf(row.revision, submissions.filter(({ assessmentId }) => assessmentId === row.id));
  if (submission === undefined || submission.dataFile === '') return null;
  const file = await snapshots.read(submission.dataFile);
  if (!file.ok) return file.failure.kind === 'offline' || file.failure.kind === 'busy' ? file.failure : null;
  const parsed = parseSubmission(file.value);
  return parsed.ok && parsed.snapshot.caseKey === row.key && parsed.snapshot.revision === row.revision ? parsed.snapshot.document : null;
};

const isFailure = (found: BriefDocument | Failure): found is Failure => 'kind' in found && !('sections' in found);

const read = async (product: Product, meeting: Meeting, entries: readonly AgendaEntry[]): Promise<AgendaReading> => {
  const [words, submissions] = await Promise.all([loadTexts(LANGUAGE, 'document'), product.submissions.rows(entries.map(({ row }) => row.id))]);
  if (!submissions.ok) return { kind: 'failed', failure: submissions.failure };
  const briefs = await Promise.all(entries.map(({ row }) => briefOf(product, row, submissions.value)));
  const stopped = briefs.find((brief): brief is Failure => brief !== null && isFailure(brief));
  if (stopped !== undefined) return { kind: 'failed', failure: stopped };
  const cases = entries.map(({ row, item }, at): AgendaDocumentCase => ({
    name: row.name, unit: row.unit, owner: row.owner?.name ?? '', presenter: item?.presenter ?? '', revision: row.revision,
    handedOver: localDay(row.submittedAt), diaryNumber: row.diaryNumber, document: briefs[at] as BriefDocument | null,
  }));
  const document = agendaDocument(meeting, cases, words, LANGUAGE, localDay(product.now()) ?? '');
  return { kind: 'read', document, unread: cases.filter((one) => one.document === null).map(({ name }) => name) };
};

/** The agenda of a meeting as a document, made of the briefs as they were submitted. Reads once; `retry` reads anew. */
export const useAgendaDocument = (meeting: Meeting, entries: readonly AgendaEntry[]): AgendaReading & { readonly retry: () => void } => {
  const product = useProduct();
  const [attempt, setAttempt] = React.useState(0);
  const [reading, setReading] = React.useState<AgendaReading>({ kind: 'loading' });
  // What is read depends on which submissions stand there in which order, not on the objects that tell of them.
  const version = JSON.stringify([meeting.etag, entries.map(({ row, item }) => [row.id, row.revision, row.etag, item?.etag])]);
  React.useEffect(() => {
    let isHere = true;
    setReading({ kind: 'loading' });
    read(product, meeting, entries).catch((): AgendaReading => ({ kind: 'failed', failure: { kind: 'offline' } }))
      .then((next) => { if (isHere) setReading(next); }, () => undefined);
    return () => { isHere = false; };
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [product, version, attempt]);
  return { ...reading, retry: React.useCallback(() => setAttempt((n) => n + 1), []) };
};
