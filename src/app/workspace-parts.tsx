import * as React from 'react';
import type { PartLoader, PartLoaders } from '../features/workspace-frame/workspace-frame';
import type { HostInfo } from '../host/host-info';
import { loadTexts, type TextArea } from '../i18n/load-texts';
import { TextsProvider } from '../i18n/texts-context';

type Language = HostInfo['language'];

/** A part together with the words that only it needs, fetched side by side. */
const withWords = (language: Language, areas: readonly TextArea[], load: PartLoader): PartLoader => async () => {
  const [{ Part }, ...words] = await Promise.all([load(), ...areas.map((area) => loadTexts(language, area))]);
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

/** The parts of the workspace, each a chunk of its own that arrives when somebody goes there. */
export const workspaceParts = (language: Language): PartLoaders => {
  const words = (areas: TextArea | readonly TextArea[], load: PartLoader): PartLoader =>
    once(withWords(language, typeof areas === 'string' ? [areas] : areas, load));
  return {
    overview: words('overview', () => import(/* webpackChunkName: 'part-overview' */ '../features/overview/part')),
    initiative: words(['initiative', 'direction', 'overview'], () => import(/* webpackChunkName: 'part-initiative' */ '../features/initiative/part')),
    a: words('direction', () => import(/* webpackChunkName: 'part-a' */ '../features/strategic-direction/part')),
    stop1: () => import(/* webpackChunkName: 'part-stop' */ '../features/stop-point/stop1-part'),
    presentState: words('stepB', () => import(/* webpackChunkName: 'part-present-state' */ '../features/present-state/part')),
    goals: words('stepB', () => import(/* webpackChunkName: 'part-goals' */ '../features/goals/part')),
    stakeholders: words('stepB', () => import(/* webpackChunkName: 'part-stakeholders' */ '../features/stakeholders/part')),
    supportQuestions: words('stepB', () => import(/* webpackChunkName: 'part-support-questions' */ '../features/support-questions/part')),
    childRights: words('stepB', () => import(/* webpackChunkName: 'part-child-rights' */ '../features/child-rights/part')),
    analysis: words('stepB', () => import(/* webpackChunkName: 'part-analysis' */ '../features/analysis/part')),
    c: words('laterSteps', () => import(/* webpackChunkName: 'part-c' */ '../features/keys/part')),
    stop2: () => import(/* webpackChunkName: 'part-stop' */ '../features/stop-point/stop2-part'),
    d: words('laterSteps', () => import(/* webpackChunkName: 'part-d' */ '../features/action-plan/part')),
    judgement: words('laterSteps', () => import(/* webpackChunkName: 'part-judgement' */ '../features/judgement/part')),
    brief: () => import(/* webpackChunkName: 'part-brief' */ '../features/brief/part'),
    history: () => import(/* webpackChunkName: 'part-history' */ '../features/history/part'),
  };
};
