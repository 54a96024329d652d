import * as React from 'react';
import type { PartLoader, PartLoaders } from '../features/workspace-frame/workspace-frame';
import type { HostInfo } from '../host/host-info';
import { loadTexts, type TextArea } from '../i18n/load-texts';
import { TextsProvider } from '../i18n/texts-context';

type Language = HostInfo['language'];

/** A part together with the words that only it needs, fetched side by side. @param more whatever else it cannot be without */
const withWords = (language: Language, areas: readonly TextArea[], load: PartLoader, more: () => Promise<unknown>): PartLoader => async () => {
  const [{ Part }, , ...words] = await Promise.all([load(), more(), ...areas.map((area) => loadTexts(language, area))]);
  const texts = Object.fromEntries(areas.map((area, index) => [area, words[index]]));
  return { Part: () => <TextsProvider texts={texts}><Part /></TextsProvider> };
};

/** Keeps what a loader has made, so that a part is the same component from one visit to the next. A failure is tried again. */
const once = (load: PartLoader): PartLoader => {
  let made: ReturnType<PartLoader> | null = null;
  return () => {
    made = made ?? load().catch((error: unknown) => { made = null; throw error; });
    return made;
  };
};

const nothingMore = (): Promise<void> => Promise.resolve();

/**
 * The parts of the workspace, each a chunk of its own that arrives when somebody goes there.
 * @param withQuestions resolves when the workspace has the questions after step A: every part but that one may name them
 */
export const workspaceParts = (language: Language, withQuestions: () => Promise<unknown>): PartLoaders => {
  const words = (areas: TextArea | readonly TextArea[], load: PartLoader, more = withQuestions): PartLoader =>
    once(withWords(language, typeof areas === 'string' ? [areas] : areas, load, more));
  return {
    overview: words(['overview', 'missing'], () => import(/* webpackChunkName: 'part-overview' */ '../features/overview/part')),
    initiative: words(['initiative', 'direction', 'overview'], () => import(/* webpackChunkName: 'part-initiative' */ '../features/initiative/part')),
    a: words('direction', () => import(/* webpackChunkName: 'part-a' */ '../features/strategic-direction/part'), nothingMore),
    stop1: words(['stop', 'laterSteps', 'stepB', 'missing'], () => import(/* webpackChunkName: 'part-stop' */ '../features/stop-point/stop1-part')),
    presentState: words('stepB', () => import(/* webpackChunkName: 'part-present-state' */ '../features/present-state/part')),
    goals: words('stepB', () => import(/* webpackChunkName: 'part-goals' */ '../features/goals/part')),
    stakeholders: words('stepB', () => import(/* webpackChunkName: 'part-stakeholders' */ '../features/stakeholders/part')),
    supportQuestions: words('stepB', () => import(/* webpackChunkName: 'part-support-questions' */ '../features/support-questions/part')),
    childRights: words('stepB', () => import(/* webpackChunkName: 'part-child-rights' */ '../features/child-rights/part')),
    analysis: words('stepB', () => import(/* webpackChunkName: 'part-analysis' */ '../features/analysis/part')),
    c: words('laterSteps', () => import(/* webpackChunkName: 'part-c' */ '../features/keys/part')),
    stop2: words(['stop', 'laterSteps', 'stepB', 'missing'], () => import(/* webpackChunkName: 'part-stop' */ '../features/stop-point/stop2-part')),
    d: words('laterSteps', () => import(/* webpackChunkName: 'part-d' */ '../features/action-plan/part')),
    judgement: words(['laterSteps', 'missing'], () => import(/* webpackChunkName: 'part-judgement' */ '../features/judgement/part')),
    brief: words(['brief', 'laterSteps'], () => import(/* webpackChunkName: 'part-brief' */ '../features/brief/part')),
    history: words('history', () => import(/* webpackChunkName: 'part-history' */ '../features/history/part')),
  };
};
