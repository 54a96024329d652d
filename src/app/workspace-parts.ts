import type { PartLoaders } from '../features/workspace-frame/workspace-frame';

/** The parts of the workspace, each a chunk of its own that arrives when somebody goes there. */
export const workspaceParts: PartLoaders = {
  overview: () => import(/* webpackChunkName: 'part-overview' */ '../features/overview/part'),
  a: () => import(/* webpackChunkName: 'part-a' */ '../features/strategic-direction/part'),
  stop1: () => import(/* webpackChunkName: 'part-stop' */ '../features/stop-point/stop1-part'),
  goals: () => import(/* webpackChunkName: 'part-goals' */ '../features/goals/part'),
  stakeholders: () => import(/* webpackChunkName: 'part-stakeholders' */ '../features/stakeholders/part'),
  analysis: () => import(/* webpackChunkName: 'part-analysis' */ '../features/analysis/part'),
  c: () => import(/* webpackChunkName: 'part-c' */ '../features/keys/part'),
  stop2: () => import(/* webpackChunkName: 'part-stop' */ '../features/stop-point/stop2-part'),
  d: () => import(/* webpackChunkName: 'part-d' */ '../features/action-plan/part'),
  judgement: () => import(/* webpackChunkName: 'part-judgement' */ '../features/judgement/part'),
  brief: () => import(/* webpackChunkName: 'part-brief' */ '../features/brief/part'),
  history: () => import(/* webpackChunkName: 'part-history' */ '../features/history/part'),
};
