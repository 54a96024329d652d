import type { Place } from './place';

/** The code of each screen, a chunk of its own. Asking twice fetches once. */
export const screens = {
  list: () => import(/* webpackChunkName: 'department' */ './views/department-view'),
  case: () => import(/* webpackChunkName: 'workspace' */ './views/case-view'),
  queue: () => import(/* webpackChunkName: 'queue' */ './views/queue-view'),
  reference: () => import(/* webpackChunkName: 'reference' */ './views/reference-view'),
  diagnosis: () => import(/* webpackChunkName: 'diagnosis' */ './views/diagnosis-view'),
  setup: () => import(/* webpackChunkName: 'setup' */ './views/setup-view'),
} as const satisfies Readonly<Record<Place['at'], () => Promise<unknown>>>;
