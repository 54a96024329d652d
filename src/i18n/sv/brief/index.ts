import { changesTexts } from './changes';
import { handOverTexts } from './hand-over';
import { pageTexts } from './page';
import { publishTexts } from './publish';
import { submittedTexts } from './submitted';
import { wordTexts } from './word';

/** Beslutsunderlaget: fem rubriker och det de bygger på. */
export const briefTexts = {
  buildsOn: 'Det här bygger det på',
  nothingYet: 'Inget att bygga på än.',
  takeOver: 'Lägg in som utkast',
  judgementTitle: 'Samlad bedömning',
  judgementLead: 'Bedömningen är en del av underlaget. Ni ändrar den under Samlad bedömning.',
  notJudged: 'Inte bedömd',
  noReasoning: 'Inget resonemang är skrivet.',
  toJudgement: 'Gå till Samlad bedömning',
  changes: changesTexts,
  handOver: handOverTexts,
  page: pageTexts,
  publish: publishTexts,
  submitted: submittedTexts,
  word: wordTexts,
} as const;
