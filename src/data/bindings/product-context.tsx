import * as React from 'react';
import type { HostActions, HostInfo } from '../../host/host-info';
import type { Reference } from '../../method/reference';
import { shipped } from '../../method/shipped';
import type { MethodDetails, MethodLabels, MethodTexts } from '../../method/texts';
import type { CasePort } from '../ports/case-session';
import type { CaseListPort } from '../ports/case-list';
import type { ConfidentialityPort } from '../ports/confidentiality';
import type { DecisionPort, MeetingPort, SubmissionPort } from '../ports/decisions';
import type { DiagnosisPort } from '../ports/diagnosis';
import type { EventPort } from '../ports/events';
import type { FormDrafts } from '../ports/form-drafts';
import type { NoticePort } from '../ports/notices';
import type { PeoplePort } from '../ports/people';
import type { PlanningPort } from '../ports/planning';
import type { ReferencePort } from '../ports/reference';
import type { SiteSetupPort } from '../ports/site-setup';
import type { SnapshotPort } from '../ports/snapshots';

/** Everything a feature may ask for. Built once per web part in `app`. */
export interface Product {
  readonly host: HostInfo;
  readonly actions: HostActions;
  readonly cases: CasePort;
  readonly caseList: CaseListPort;
  readonly decisions: DecisionPort;
  readonly meetings: MeetingPort;
  readonly submissions: SubmissionPort;
  /** What is for the signed-in person to take part of. */
  readonly notices: NoticePort;
  readonly people: PeoplePort;
  readonly planning: PlanningPort;
  readonly reference: ReferencePort;
  readonly setup: SiteSetupPort;
  /** What administrators look at and mend. */
  readonly diagnosis: DiagnosisPort;
  /** The administrators' log. */
  readonly events: EventPort;
  /** Published decision briefs and earlier versions of steps, as files. */
  readonly snapshots: SnapshotPort;
  /** Cases that only their own people, the management group and administrators may open. */
  readonly confidentiality: ConfidentialityPort;
  readonly formDrafts: FormDrafts;
  /** Labels of scales, goals, types: small, loaded with every web part. */
  readonly labels: MethodLabels;
  /** The rest of the handbook's words (glossary, example keys, support questions), fetched when first asked for. */
  readonly loadMethodDetails: () => Promise<MethodDetails>;
  /** ISO 8601 now, UTC. */
  readonly now: () => string;
  /** A fresh key for a create. */
  readonly newKey: () => string;
}

const ProductContext = React.createContext<Product | null>(null);
export const ProductProvider = ProductContext.Provider;

/** The ports and the host. @throws outside a web part: a mistake in `app`, never a state a user can reach */
export const useProduct = (): Product => {
  const product = React.useContext(ProductContext);
  if (product === null) throw new Error('No product here');
  return product;
};

/** Labels of scales, goals and types, in the person's language. */
export const useMethodLabels = (): MethodLabels => useProduct().labels;

const ReferenceContext = React.createContext<Reference>(shipped);
/** Below it the method, goals and strategies are those of one edition; without one they are as shipped. */
export const ReferenceProvider = ReferenceContext.Provider;

/** Goals, strategies, places, groups, support questions and links of the edition the open case is pinned to. */
export const useReference = (): Reference => React.useContext(ReferenceContext);

const MethodTextsContext = React.createContext<MethodTexts | null>(null);
export const MethodTextsProvider = MethodTextsContext.Provider;

/** The handbook's questions and labels. @throws outside a workspace: a mistake in `app`, never a state a user can reach */
export const useMethodTexts = (): MethodTexts => {
  const texts = React.useContext(MethodTextsContext);
  if (texts === null) throw new Error('The method texts were not loaded');
  return texts;
};

/** Glossary, example keys and the like; null until they have arrived, and when they cannot be fetched (help then stays out). */
export const useMethodDetails = (): MethodDetails | null => {
  const { loadMethodDetails } = useProduct();
  const [details, setDetails] = React.useState<MethodDetails | null>(null);
  React.useEffect(() => {
    let isHere = true;
    loadMethodDetails().then((loaded) => { if (isHere) setDetails(loaded); }, () => undefined);
    return () => { isHere = false; };
  }, [loadMethodDetails]);
  return details;
};
