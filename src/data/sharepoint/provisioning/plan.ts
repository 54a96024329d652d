import type { SetupPlan, SetupStep } from '../../ports/site-setup';
import type { SiteState } from '../../ports/results';
import { SCHEMA_VERSION } from '../schema/lists';
import { configList, customLevel, desiredGroups, desiredLists, titleField } from './desired';
import { diffSite } from './diff';
import { isOfList, type ListOperation, type Operation, type SiteOperation } from './operations';
import type { PresentSite } from './present-site';

/** Tells an owner in words what the installer will do, or why it has nothing to do. */
export const toPlan = (site: PresentSite): SetupPlan => {
  const { operations, obstacles } = diffSite(site);
  const isDone = operations.length === 0 && obstacles.length === 0;
  return {
    state: stateOf(site, isDone),
    // Someone who may not install sees too little of the site to be told what is missing.
    steps: site.mayInstall ? toSteps(operations, site) : [],
    obstacles: site.mayInstall ? obstacles : [],
    mayInstall: site.mayInstall,
    owners: site.owners,
  };
};

const stateOf = (site: PresentSite, isDone: boolean): SiteState => {
  const installed = site.version?.value ?? null;
  const expected = SCHEMA_VERSION;
  if (installed !== null && installed > expected) return { kind: 'newer', installed, expected };
  if (installed !== null && installed < expected) return { kind: 'older', installed, expected };
  if (installed === expected) return isDone || !site.mayInstall ? { kind: 'ready' } : { kind: 'unfinished' };
  const isBegun = Object.keys(site.groups).length > 0 || Object.values(site.lists).some((list) => list !== 'absent');
  return { kind: isBegun ? 'unfinished' : 'empty' };
};

const toSteps = (operations: readonly Operation[], site: PresentSite): SetupStep[] => {
  const steps = new Map<string, SetupStep>();
  for (const operation of operations) {
    const step = toStep(operation, site);
    if (!steps.has(step.id)) steps.set(step.id, step);
  }
  return [...steps.values()];
};

/** Several operations may make up one step: a view is its columns, rights are one thing a list. */
const toStep = (operation: Operation, site: PresentSite): SetupStep =>
  (isOfList(operation) ? listStep(operation, operation.list.name, shownTitle(operation.list.name, site)) : siteStep(operation as SiteOperation, site));

const siteStep = (operation: SiteOperation, site: PresentSite): SetupStep => {
  switch (operation.do) {
    case 'createGroup': case 'openGroup': return groupStep(operation.group);
    case 'addInstaller': return groupStep('administrators');
    case 'createLevel': case 'mendLevel': return { id: 'level', kind: 'level', of: site.title, name: customLevel.name };
    case 'give': return { id: 'access:web', kind: 'access', of: site.title, name: site.title };
    case 'writeVersion': return { id: 'version', kind: 'version', of: configList.title, name: String(SCHEMA_VERSION) };
  }
};

const groupStep = (group: keyof typeof desiredGroups): SetupStep =>
  ({ id: `group:${group}`, kind: 'group', of: desiredGroups[group].title, name: desiredGroups[group].title });

const listStep = (operation: ListOperation, list: string, of: string): SetupStep => {
  switch (operation.do) {
    case 'createList': case 'nameList': case 'mendList': return { id: `list:${list}`, kind: operation.list.isLibrary === true ? 'library' : 'list', of, name: of };
    case 'mendTitle': return { id: `column:${list}:Title`, kind: 'column', of, name: titleField(operation.list)?.title ?? 'Title' };
    case 'createField': case 'addChoices': case 'formatField': return { id: `column:${list}:${operation.field.internal}`, kind: 'column', of, name: operation.field.title };
    case 'indexField': return { id: `index:${list}:${operation.field.internal}`, kind: 'index', of, name: operation.field.title };
    case 'clearView': case 'showColumn': case 'nameView': return { id: `view:${list}`, kind: 'view', of, name: operation.list.view.title };
    case 'ownAccess': case 'give': case 'take': return { id: `access:${list}`, kind: 'access', of, name: of };
  }
};

/** What the list is called on this site, when someone has named it. */
const shownTitle = (name: string, site: PresentSite): string => {
  const present = site.lists[name];
  const declared = desiredLists.find((list) => list.name === name)?.title ?? name;
  return typeof present === 'object' && present.title !== name ? present.title : declared;
};
