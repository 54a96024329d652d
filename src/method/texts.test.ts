import { goalFrameworks } from './goals';
import { costQuestionIds, forwardIds, handOverId, itemIds } from './ids';
import { loadMethodDetails, loadMethodLabels, loadMethodTexts } from './load';
import { places } from './places';
import type { MethodDetails, MethodLanguage, MethodTexts, QuestionText } from './texts';

type Everything = MethodTexts & MethodDetails;

async function load(language: MethodLanguage): Promise<Everything> {
  return { ...(await loadMethodTexts(language)), ...(await loadMethodDetails(language)) };
}

/** Every text with its path, e.g. `['questions.A1.title', 'Hur …']`. */
function flatten(value: unknown, path = ''): [string, string][] {
  return typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value as object).flatMap(([key, inner]) => flatten(inner, path ? `${path}/${key}` : key));
}

/** Names that are the same word in both languages, or are not translated. */
const sameInBoth = new Set([
  'frameworks/agenda2030',
  'scales/goalSorting/relevant',
  'scales/questionRelevance/relevant',
  'scales/attitude/neutral',
  'scales/dialogueForm/forum',
  'strategies/gronaKronoberg2025',
  'strategies/kronoberg2035',
  'scales/effectSign/positive',
  'scales/dimension/social',
  'scales/stakeholderKind/organisation',
  'scales/stakeholderKind/person',
  'initiativeTypes/process/title',
  'strategyNodeTypes/vision',
  'glossary/innovation/term'
]);

/** Municipalities are called the same in every language. */
const isMunicipality = (path: string): boolean => places.some(({ id, kind }) => kind === 'municipality' && path === `places/${id}`);

const languages: readonly MethodLanguage[] = ['sv', 'en'];

describe.each(languages)('texts in %s', language => {
  test('every item has its question, guidance and example', async () => {
    const texts = await load(language);
    const all = { ...texts.questions, ...texts.supportQuestions, ...texts.participation, ...texts.childRights, ...texts.workshopQuestions };
    // Ours, not the handbook's: their words stand with the screens that ask them (src/i18n).
    const ours: readonly string[] = [handOverId, ...forwardIds, ...costQuestionIds];
    expect(Object.keys(all).sort()).toEqual(itemIds.filter(id => !ours.includes(id)).sort());
  });

  test('every goal has a name', async () => {
    const { goals } = await loadMethodLabels(language);
    const ids = goalFrameworks.flatMap(framework => framework.goals.map(goal => goal.id));
    expect(Object.keys(goals).sort()).toEqual([...ids].sort());
  });

  test('no text is empty, padded, shouted or left undone', async () => {
    const bad = flatten(await load(language)).filter(
      ([, text]) => text.trim().length < 2 || text !== text.trim() || /[!—]|TODO|TBD|\.\.\.| {2}/.test(text)
    );
    expect(bad).toEqual([]);
  });

  test('questions end as questions, guidance and examples as sentences', async () => {
    const texts = await load(language);
    const all = Object.entries({ ...texts.questions, ...texts.supportQuestions, ...texts.participation, ...texts.childRights, ...texts.workshopQuestions });
    const bad = all.filter(([, q]) => !q.title.endsWith('?') || !/[.?]$/.test(q.help) || !q.example.endsWith('.'));
    expect(bad.map(([id]) => id)).toEqual([]);
  });

  test('guidance is one or two sentences and short enough to stand beside a field', async () => {
    const texts = await load(language);
    const isLonger = (limit: number) => ([, q]: [string, QuestionText]): boolean => q.title.length > 110 || q.help.length > limit || q.example.length > limit;
    const asked = Object.entries({ ...texts.questions, ...texts.supportQuestions as Readonly<Record<string, QuestionText>>, ...texts.workshopQuestions });
    expect(asked.filter(isLonger(150)).map(([id]) => id)).toEqual([]);
    // Few and wide questions, each with a page of its own kind.
    const wide = Object.entries<QuestionText>({ ...texts.participation, ...texts.childRights });
    expect(wide.filter(isLonger(330)).map(([id]) => id)).toEqual([]);
  });

  test('stop point 2 leads on to D, not to B', async () => {
    const { stops } = await loadMethodTexts(language);
    expect(stops.S1.ways.goOn.title).toMatch(/ B$/);
    expect(stops.S2.ways.goOn.title).toMatch(/ D$/);
  });
});

test('both languages say the same things, and no text is left untranslated', async () => {
  const [sv, en] = await Promise.all([load('sv'), load('en')]);
  const swedish = flatten(sv);
  const english = new Map(flatten(en));
  expect(swedish.map(([path]) => path).sort()).toEqual([...english.keys()].sort());
  const untranslated = swedish.filter(([path, text]) => english.get(path) === text && !sameInBoth.has(path) && !isMunicipality(path));
  expect(untranslated).toEqual([]);
});

test('proposal, judgement and decision are three words', async () => {
  const { glossary } = await loadMethodDetails('sv');
  expect([glossary.proposal.term, glossary.judgement.term, glossary.decision.term]).toEqual([
    'förslag',
    'bedömning',
    'beslut'
  ]);
});
