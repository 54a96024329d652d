import type { Language } from '../host/host-info';
import type { commonTexts } from './sv/common';
import type { departmentTexts } from './sv/department/index';
import type { diagnosisTexts } from './sv/diagnosis/index';
import type { queueTexts } from './sv/queue/index';
import type { stepBTexts } from './sv/step-b/index';
import type { laterStepsTexts } from './sv/later-steps/index';
import type { briefTexts } from './sv/brief/index';
import type { documentTexts } from './sv/document/index';
import type { historyTexts } from './sv/history/index';
import type { stopTexts } from './sv/stop/index';
import type { directionTexts } from './sv/direction/index';
import type { overviewTexts } from './sv/overview/index';
import type { initiativeTexts } from './sv/initiative/index';
import type { planningTexts } from './sv/planning/index';
import type { referenceTexts } from './sv/reference/index';
import type { lostTexts } from './sv/lost/index';
import type { missingTexts } from './sv/missing/index';
import type { noticesTexts } from './sv/notices/index';
import type { setupTexts } from './sv/setup/index';
import type { workspaceTexts } from './sv/workspace/index';
import type { Wording } from './wording';

/** All texts by area. An area is loaded as one small chunk per language, together with the screen that needs it. */
export interface Texts {
  readonly common: Wording<typeof commonTexts>;
  readonly workspace: Wording<typeof workspaceTexts>;
  readonly department: Wording<typeof departmentTexts>;
  readonly queue: Wording<typeof queueTexts>;
  readonly setup: Wording<typeof setupTexts>;
  /** How the tool stands, for administrators. */
  readonly diagnosis: Wording<typeof diagnosisTexts>;
  readonly stepB: Wording<typeof stepBTexts>;
  readonly overview: Wording<typeof overviewTexts>;
  readonly initiative: Wording<typeof initiativeTexts>;
  readonly direction: Wording<typeof directionTexts>;
  readonly stop: Wording<typeof stopTexts>;
  readonly laterSteps: Wording<typeof laterStepsTexts>;
  readonly brief: Wording<typeof briefTexts>;
  /** What a decision brief says as a document, on paper and on the page. */
  readonly document: Wording<typeof documentTexts>;
  readonly history: Wording<typeof historyTexts>;
  /** A case that is not there. */
  readonly lost: Wording<typeof lostTexts>;
  /** What parts lack, a sentence for each kind. */
  readonly missing: Wording<typeof missingTexts>;
  /** What is for a person to take part of. */
  readonly notices: Wording<typeof noticesTexts>;
  readonly planning: Wording<typeof planningTexts>;
  readonly reference: Wording<typeof referenceTexts>;
}
export type TextArea = keyof Texts;

type Loader<A extends TextArea> = () => Promise<Texts[A]>;

const loaders: { readonly [L in Language]: { readonly [A in TextArea]: Loader<A> } } = {
  sv: {
    common: async () => (await import(/* webpackChunkName: 'sv-common' */ './sv/common')).commonTexts,
    workspace: async () => (await import(/* webpackChunkName: 'sv-workspace' */ './sv/workspace/index')).workspaceTexts,
    department: async () => (await import(/* webpackChunkName: 'sv-department' */ './sv/department/index')).departmentTexts,
    queue: async () => (await import(/* webpackChunkName: 'sv-queue' */ './sv/queue/index')).queueTexts,
    setup: async () => (await import(/* webpackChunkName: 'sv-setup' */ './sv/setup/index')).setupTexts,
    // In one chunk with the set-up page's: both are for administrators alone.
    diagnosis: async () => (await import(/* webpackChunkName: 'sv-setup' */ './sv/diagnosis/index')).diagnosisTexts,
    stepB: async () => (await import(/* webpackChunkName: 'sv-step-b' */ './sv/step-b/index')).stepBTexts,
    overview: async () => (await import(/* webpackChunkName: 'sv-overview' */ './sv/overview/index')).overviewTexts,
    initiative: async () => (await import(/* webpackChunkName: 'sv-initiative' */ './sv/initiative/index')).initiativeTexts,
    direction: async () => (await import(/* webpackChunkName: 'sv-direction' */ './sv/direction/index')).directionTexts,
    stop: async () => (await import(/* webpackChunkName: 'sv-stop' */ './sv/stop/index')).stopTexts,
    brief: async () => (await import(/* webpackChunkName: 'sv-brief' */ './sv/brief/index')).briefTexts,
    document: async () => (await import(/* webpackChunkName: 'sv-document' */ './sv/document/index')).documentTexts,
    history: async () => (await import(/* webpackChunkName: 'sv-history' */ './sv/history/index')).historyTexts,
    laterSteps: async () => (await import(/* webpackChunkName: 'sv-later-steps' */ './sv/later-steps/index')).laterStepsTexts,
    lost: async () => (await import(/* webpackChunkName: 'sv-lost' */ './sv/lost/index')).lostTexts,
    missing: async () => (await import(/* webpackChunkName: 'sv-missing' */ './sv/missing/index')).missingTexts,
    notices: async () => (await import(/* webpackChunkName: 'sv-notices' */ './sv/notices/index')).noticesTexts,
    planning: async () => (await import(/* webpackChunkName: 'sv-planning' */ './sv/planning/index')).planningTexts,
    reference: async () => (await import(/* webpackChunkName: 'sv-reference' */ './sv/reference/index')).referenceTexts,
  },
  en: {
    common: async () => (await import(/* webpackChunkName: 'en-common' */ './en/common')).commonTexts,
    workspace: async () => (await import(/* webpackChunkName: 'en-workspace' */ './en/workspace/index')).workspaceTexts,
    department: async () => (await import(/* webpackChunkName: 'en-department' */ './en/department/index')).departmentTexts,
    queue: async () => (await import(/* webpackChunkName: 'en-queue' */ './en/queue/index')).queueTexts,
    setup: async () => (await import(/* webpackChunkName: 'en-setup' */ './en/setup/index')).setupTexts,
    diagnosis: async () => (await import(/* webpackChunkName: 'en-setup' */ './en/diagnosis/index')).diagnosisTexts,
    stepB: async () => (await import(/* webpackChunkName: 'en-step-b' */ './en/step-b/index')).stepBTexts,
    overview: async () => (await import(/* webpackChunkName: 'en-overview' */ './en/overview/index')).overviewTexts,
    initiative: async () => (await import(/* webpackChunkName: 'en-initiative' */ './en/initiative/index')).initiativeTexts,
    direction: async () => (await import(/* webpackChunkName: 'en-direction' */ './en/direction/index')).directionTexts,
    stop: async () => (await import(/* webpackChunkName: 'en-stop' */ './en/stop/index')).stopTexts,
    brief: async () => (await import(/* webpackChunkName: 'en-brief' */ './en/brief/index')).briefTexts,
    document: async () => (await import(/* webpackChunkName: 'en-document' */ './en/document/index')).documentTexts,
    history: async () => (await import(/* webpackChunkName: 'en-history' */ './en/history/index')).historyTexts,
    laterSteps: async () => (await import(/* webpackChunkName: 'en-later-steps' */ './en/later-steps/index')).laterStepsTexts,
    lost: async () => (await import(/* webpackChunkName: 'en-lost' */ './en/lost/index')).lostTexts,
    missing: async () => (await import(/* webpackChunkName: 'en-missing' */ './en/missing/index')).missingTexts,
    notices: async () => (await import(/* webpackChunkName: 'en-notices' */ './en/notices/index')).noticesTexts,
    planning: async () => (await import(/* webpackChunkName: 'en-planning' */ './en/planning/index')).planningTexts,
    reference: async () => (await import(/* webpackChunkName: 'en-reference' */ './en/reference/index')).referenceTexts,
  },
};

/**
 * Loads the texts of one area in one language.
 * @param language as the host tells it
 * @param area which screen they are for
 * @returns the texts; rejects only when the chunk itself cannot be fetched
 */
export const loadTexts = <A extends TextArea>(language: Language, area: A): Promise<Texts[A]> => loaders[language][area]();
