import type { FirstTexts, LaterQuestions, MethodDetails, MethodLabels, MethodLanguage, MethodTexts } from './texts';

/*
 * Four chunks a language, so that a web part fetches no words it does not show. The chunk names
 * are literals since webpack reads them at build time.
 */

/** Short names and labels, enough for the department's page and the review queue. Rejects when the chunk cannot be fetched. */
export async function loadMethodLabels(language: MethodLanguage): Promise<MethodLabels> {
  return language === 'sv'
    ? (await import(/* webpackChunkName: 'method-sv-labels' */ './sv/labels')).labels
    : (await import(/* webpackChunkName: 'method-en-labels' */ './en/labels')).labels;
}

/** Labels, the names of parts and the questions of step A, for the workspace; both chunks are fetched at once. Rejects as above. */
export async function loadFirstTexts(language: MethodLanguage): Promise<FirstTexts> {
  const [labels, first] = await Promise.all([
    loadMethodLabels(language),
    language === 'sv'
      ? import(/* webpackChunkName: 'method-sv' */ './sv/first-questions')
      : import(/* webpackChunkName: 'method-en' */ './en/first-questions')
  ]);
  return { ...labels, ...first.firstQuestions };
}

/** The questions after step A. Rejects as above. */
export async function loadLaterQuestions(language: MethodLanguage): Promise<LaterQuestions> {
  return language === 'sv'
    ? (await import(/* webpackChunkName: 'method-sv-later' */ './sv/later-questions')).laterQuestions
    : (await import(/* webpackChunkName: 'method-en-later' */ './en/later-questions')).laterQuestions;
}

/** Labels and the words of the whole main road. Rejects as above. */
export async function loadMethodTexts(language: MethodLanguage): Promise<MethodTexts> {
  const [first, later] = await Promise.all([loadFirstTexts(language), loadLaterQuestions(language)]);
  return withLater(first, later);
}

/** The words of the main road, put together. */
export const withLater = (first: FirstTexts, later: LaterQuestions): MethodTexts => ({ ...first, questions: { ...first.questions, ...later } });

/** Support questions, workshop, example keys, glossary and link names, when someone asks for them. Rejects as above. */
export async function loadMethodDetails(language: MethodLanguage): Promise<MethodDetails> {
  return language === 'sv'
    ? (await import(/* webpackChunkName: 'method-sv-details' */ './sv/details')).details
    : (await import(/* webpackChunkName: 'method-en-details' */ './en/details')).details;
}
