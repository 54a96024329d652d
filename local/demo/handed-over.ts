import { createHash } from 'node:crypto';
import type { CaseSession } from '../../src/data/ports/case-session';
import type { SnapshotPort } from '../../src/data/ports/snapshots';
import { buildBrief } from '../../src/domain/brief/build';
import { cardSummary } from '../../src/domain/submission/card-summary';
import { encodeSubmission, submissionSnapshot } from '../../src/domain/submission/snapshot';
import { submissionFile, submissionKey } from '../../src/domain/submission/submissions';
import { shipped } from '../../src/method/shipped';
import { briefFacts } from '../../src/ui-bindings/brief-document/brief-facts';
import { loadDocumentWords } from '../../src/ui-bindings/brief-document/use-document-words';
import type { Person } from '../sharepoint/people';

/** Keeps the brief of a case as it is handed over, as the product does on the click: the file first, then the row of it. */
export const keepSubmitted = async (session: CaseSession, snapshots: SnapshotPort, by: Person, submittedOn: string): Promise<void> => {
  const assessment = session.assessment();
  const { words, method } = await loadDocumentWords('sv', [], assessment.methodVersion);
  const revision = 1;
  const document = buildBrief(briefFacts(session, shipped), words, method, {
    language: 'sv', today: submittedOn.slice(0, 10), publication: null, submission: { submission: revision, submittedOn },
  });
  const bytes = encodeSubmission(submissionSnapshot({ caseKey: assessment.key, revision, submittedOn, submittedBy: by.name }, document));
  const dataFile = submissionFile(assessment.key, revision, assessment.key);
  const stored = await snapshots.store(dataFile, bytes);
  if (!stored.ok) throw new Error(`The demo data could not be written (${dataFile}): ${JSON.stringify(stored.failure)}`);
  session.edit('assessment', assessment.key, { summary: cardSummary(document) });
  const key = submissionKey(assessment.key, revision);
  if (session.row('submission', key) !== undefined) return;
  session.add('submission', { name: assessment.name, revision, submittedOn, dataFile, dataDigest: createHash('sha256').update(bytes).digest('hex') }, key);
};
