import type { briefTexts as Swedish } from '../../sv/brief/index';
import type { Wording } from '../../wording';
import { changesTexts } from './changes';
import { handOverTexts } from './hand-over';
import { pageTexts } from './page';
import { publishTexts } from './publish';
import { submittedTexts } from './submitted';
import { wordTexts } from './word';

/** The decision brief: five headings and what they build on. */
export const briefTexts: Wording<typeof Swedish> = {
  buildsOn: 'What it builds on',
  nothingYet: 'Nothing to build on yet.',
  takeOver: 'Put in as a draft',
  judgementTitle: 'Overall judgement',
  judgementLead: 'The judgement is part of the brief. You change it under Overall judgement.',
  notJudged: 'Not judged',
  noReasoning: 'No reasoning is written.',
  toJudgement: 'Go to Overall judgement',
  changes: changesTexts,
  handOver: handOverTexts,
  page: pageTexts,
  publish: publishTexts,
  submitted: submittedTexts,
  word: wordTexts,
};
