import type { Diagnosis, FlowHealth, GroupHealth } from '../../data/ports/diagnosis';
import type { SetupPlan } from '../../data/ports/site-setup';
import type { Decision } from '../../data/ports/rows';
import { flowState, type FlowState } from '../../domain/diagnosis/flows';

/** How something stands: `danger` hinders people now, `warning` will, `neutral` is only to be known. */
export type Health = 'success' | 'neutral' | 'warning' | 'danger';

const order: readonly Health[] = ['success', 'neutral', 'warning', 'danger'];
/** The worst of all; success of none. */
export const worst = (all: readonly Health[]): Health => all.reduce<Health>((most, one) => (order.indexOf(one) > order.indexOf(most) ? one : most), 'success');
const isToDo = (health: Health): boolean => health === 'warning' || health === 'danger';

export const siteHealth = ({ state, mayInstall, steps, obstacles }: SetupPlan): Health => {
  // Lists that were installed once and lack something since: the product works, as far as the lack lets it.
  const wasInstalled = state.kind === 'unfinished' && obstacles.length === 0 && !steps.some(({ kind }) => kind === 'version');
  if (state.kind !== 'ready' && !wasInstalled) return 'danger';
  if (steps.length + obstacles.length > 0) return 'warning';
  // Who may not install is not shown what a run of the installer would find.
  return mayInstall ? 'success' : 'neutral';
};

export interface GroupFinding {
  readonly group: GroupHealth;
  readonly kind: 'fine' | 'untold' | 'missing' | 'renamed' | 'within' | 'empty' | 'flowNeeded';
  readonly health: Health;
}

const emptyHealth: Readonly<Record<GroupHealth['group'], Health>> = {
  management: 'danger', project: 'warning', administrators: 'warning', readers: 'neutral', flow: 'neutral',
};

/** @param hasFlows whether any flow has been heard from: then the group of their accounts is needed */
export const groupFinding = (group: GroupHealth, hasFlows: boolean): GroupFinding => {
  if (!group.isThere) return { group, kind: 'missing', health: 'danger' };
  // Its rows can no longer be told from others': all count, as with members SharePoint does not tell.
  if (group.isRenamed && group.group === 'management') return { group, kind: 'renamed', health: 'warning' };
  if (group.memberCount === null) return { group, kind: 'untold', health: 'neutral' };
  if (group.memberCount === 0) {
    return group.group === 'flow' && hasFlows ? { group, kind: 'flowNeeded', health: 'warning' } : { group, kind: 'empty', health: emptyHealth[group.group] };
  }
  // What a security group holds SharePoint does not tell, so that all rows of the list count: a choice, to be known.
  if (group.group === 'management' && group.groupsWithin.length > 0) return { group, kind: 'within', health: 'neutral' };
  return { group, kind: 'fine', health: 'success' };
};

export interface FlowFinding { readonly flow: FlowHealth; readonly state: FlowState; readonly health: Health }

/** Flows are a choice: where none was ever heard from, that is no fault. */
export const flowFindings = (flows: readonly FlowHealth[], now: string): readonly FlowFinding[] => {
  const states = flows.map((flow) => flowState(flow.lastSeen, flow.expectedWithinHours, now));
  const areUsed = states.some((state) => state !== 'never');
  return flows.map((flow, at) => {
    const state = states[at] ?? 'never';
    return { flow, state, health: state === 'inOrder' ? 'success' : areUsed ? 'warning' : 'neutral' };
  });
};

/** Rows by one person whose decisions do not count. */
export interface ForeignAuthor { readonly id: number; readonly name: string; readonly decisions: readonly Decision[] }

export const foreignAuthors = (decisions: readonly Decision[]): readonly ForeignAuthor[] => {
  const authors = new Map<number, ForeignAuthor>();
  for (const decision of decisions) {
    const { author } = decision;
    if (author !== null) authors.set(author.id, { id: author.id, name: author.name, decisions: [...authors.get(author.id)?.decisions ?? [], decision] });
  }
  return [...authors.values()];
};

/** Everything the page shows, worked out once. */
export interface Findings {
  readonly site: Health;
  readonly groups: readonly GroupFinding[];
  readonly flows: readonly FlowFinding[];
  readonly authors: readonly ForeignAuthor[];
  /** How many things somebody must mend. */
  readonly toDo: number;
}

export const findingsOf = ({ plan, groups, flows, stopped, foreignDecisions, failures }: Diagnosis, now: string): Findings => {
  const site = siteHealth(plan);
  const flowResults = flowFindings(flows, now);
  const groupResults = groups.map((group) => groupFinding(group, flowResults.some(({ state }) => state !== 'never')));
  const authors = foreignAuthors(foreignDecisions);
  const single = [site, ...groupResults.map(({ health }) => health), ...flowResults.map(({ health }) => health)].filter(isToDo).length;
  return { site, groups: groupResults, flows: flowResults, authors, toDo: single + stopped.length + authors.length + (failures.length > 0 ? 1 : 0) };
};
