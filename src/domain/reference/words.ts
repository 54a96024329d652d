import type { EntrySet, EntryWords } from '../../method/reference';
import type { MethodDetails, MethodLabels, MethodLanguage, MethodTexts, QuestionText, TitleAndHelp } from '../../method/texts';
import { rowsAt } from './editions';
import type { EntryRow, PublishedRow } from './published';
import { scaleOf } from './scale-names';

/** What a row says in a language; each text by itself falls back to Swedish. */
const wordsOf = (row: EntryRow, language: MethodLanguage): EntryWords => {
  const pick = (sv: string, en: string): string => (language === 'en' && en.trim() !== '' ? en : sv);
  return { title: pick(row.title, row.titleEn), help: pick(row.help, row.helpEn), example: pick(row.example, row.exampleEn) };
};

/** New words by set and id; withdrawn entries keep theirs, and a blank name changes nothing. */
type Changed = Readonly<Partial<Record<EntrySet, Readonly<Record<string, EntryWords>>>>>;

const changedWords = (rows: readonly PublishedRow[], edition: number, language: MethodLanguage): Changed => {
  const changed: Partial<Record<EntrySet, Record<string, EntryWords>>> = {};
  for (const row of rowsAt(rows, edition).values()) {
    const words = wordsOf(row, language);
    if (words.title.trim() !== '') (changed[row.set] ??= {})[row.entry] = words;
  }
  return changed;
};

const has = (object: object, name: string): boolean => Object.prototype.hasOwnProperty.call(object, name);

/** Names on top of names; with `isOpen` ids that were not there are added. The same object where nothing changes. */
const named = <N extends Readonly<Record<string, string | undefined>>>(names: N, changed: Readonly<Record<string, EntryWords>> | undefined, isOpen = true): N => {
  const news = Object.entries(changed ?? {}).filter(([id]) => isOpen || has(names, id)).map(([id, { title }]) => [id, title]);
  return news.length === 0 ? names : { ...names, ...Object.fromEntries(news) };
};

const explained = <N extends Readonly<Record<string, TitleAndHelp>>>(all: N, changed: Readonly<Record<string, EntryWords>> | undefined): N => {
  const news = Object.entries(changed ?? {}).filter(([id]) => has(all, id))
    .map(([id, { title, help }]) => [id, { ...all[id], title, help: help.trim() === '' ? all[id]?.help : help }]);
  return news.length === 0 ? all : { ...all, ...Object.fromEntries(news) };
};

const asked = <N extends Readonly<Record<string, QuestionText | undefined>>>(all: N, changed: Readonly<Record<string, EntryWords>> | undefined, isOpen = false): N => {
  const news = Object.entries(changed ?? {}).filter(([id]) => isOpen || has(all, id));
  return news.length === 0 ? all : { ...all, ...Object.fromEntries(news) };
};

/** Changed words of scales by scale and code. */
const byScale = (changed: Readonly<Record<string, EntryWords>> = {}): Readonly<Record<string, Readonly<Record<string, EntryWords>>>> => {
  const scales: Record<string, Record<string, EntryWords>> = {};
  for (const [id, words] of Object.entries(changed)) {
    const { scale, code } = scaleOf(id);
    (scales[scale] ??= {})[code] = words;
  }
  return scales;
};

/** The labels at an edition, in a language; the same object where nothing is published up to it. */
export const labelsAt = <L extends MethodLabels>(labels: L, rows: readonly PublishedRow[], edition: number, language: MethodLanguage): L => {
  const changed = changedWords(rows, edition, language);
  if (Object.keys(changed).length === 0) return labels;
  const scales = byScale(changed.scale);
  const ofScales = Object.fromEntries(Object.entries<Readonly<Record<string, string>>>({ ...labels.scales })
    .map(([name, codes]) => [name, named(codes, scales[name], false)])) as unknown as MethodLabels['scales'];
  return {
    ...labels, scales: ofScales,
    initiativeTypes: explained(labels.initiativeTypes, scales['initiativeType']), tracks: explained(labels.tracks, scales['track']),
    briefHeadings: named(labels.briefHeadings, scales['briefHeading'], false), goalLevels: named(labels.goalLevels, scales['goalLevel'], false),
    placeKinds: named(labels.placeKinds, scales['placeKind'], false), grounds: named(labels.grounds, scales['ground'], false),
    frameworks: named(labels.frameworks, changed.framework), goals: named(labels.goals, changed.goal),
    strategies: named(labels.strategies, changed.strategy), strategyNodeTypes: named(labels.strategyNodeTypes, changed.nodeType),
    strategyNodes: named(labels.strategyNodes, changed.node), places: named(labels.places, changed.place), groups: named(labels.groups, changed.group),
  };
};

/** The words of the workspace at an edition: labels and the questions of the main road. */
export const textsAt = (texts: MethodTexts, rows: readonly PublishedRow[], edition: number, language: MethodLanguage): MethodTexts => {
  const labelled = labelsAt(texts, rows, edition, language);
  if (labelled === texts) return texts;
  return { ...labelled, questions: asked(texts.questions, changedWords(rows, edition, language).question) };
};

/** Support questions, child rights, targets and the names of links at an edition. */
export const detailsAt = (details: MethodDetails, rows: readonly PublishedRow[], edition: number, language: MethodLanguage): MethodDetails => {
  const changed = changedWords(rows, edition, language);
  if (Object.keys(changed).length === 0) return details;
  return {
    ...details, supportQuestions: asked(details.supportQuestions, changed.supportQuestion, true),
    participation: asked(details.participation, changed.question), childRights: asked(details.childRights, changed.question),
    checkPoints: asked(details.checkPoints, changed.checkPoint, true),
    workshopQuestions: asked(details.workshopQuestions, changed.question),
    childRightsLevels: explained(details.childRightsLevels, byScale(changed.scale)['childRightsLevel']),
    goalTargets: named(details.goalTargets, changed.goalTarget), links: named(details.links, changed.link),
  };
};
