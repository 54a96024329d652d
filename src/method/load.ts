import type { MethodDetails, MethodLabels, MethodLanguage, MethodQuestions, MethodTexts } from './texts';

/*
 * Three chunks a language, so that a web part fetches no words it does not show. The chunk names
 * are literals since webpack reads them at build time.
 */

/** Short names and labels, enough for the department's page and the review queue. Rejects when the chunk cannot be fetched. */
export async function loadMethodLabels(language: MethodLanguage): Promise<MethodLabels> {
  return language === 'sv'
    ? (await import(/* webpackChunkName: 'method-sv-labels' */ './sv/labels')).labels
    : (await import(/* webpackChunkName: 'method-en-labels' */ './en/labels')).labels;
}

async function loadQuestions(language: MethodLanguage): Promise<MethodQuestions> {
  return language === 'sv'
    ? (await import(/* webpackChunkName: 'method-sv' */ './sv/questions')).questions
    : (await import(/* webpackChunkName: 'method-en' */ './en/questions')).questions;
}

/** Labels and the words of the main road, for the workspace; both chunks are fetched at once. Rejects as above. */
export async function loadMethodTexts(language: MethodLanguage): Promise<MethodTexts> {
  const [labels, questions] = await Promise.all([loadMethodLabels(language), loadQuestions(language)]);
  return { ...labels, ...questions };
}

/** Support questions, workshop, example keys, glossary and link names, when someone asks for them. Rejects as above. */
export async function loadMethodDetails(language: MethodLanguage): Promise<MethodDetails> {
  return language === 'sv'
    ? (await import(/* webpackChunkName: 'method-sv-details' */ './sv/details')).details
    : (await import(/* webpackChunkName: 'method-en-details' */ './en/details')).details;
}
