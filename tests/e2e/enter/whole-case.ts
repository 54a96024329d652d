import type { Page } from '@playwright/test';
import { casePage, startCase } from '../case-page';
import type { CaseScript } from '../cases/case-script';
import type { openWebPart } from '../fixtures';
import { enterAnalysis } from './analysis';
import { enterChildRights } from './child-rights';
import { enterCosts } from './costs';
import { enterDirection } from './direction';
import { enterEndings } from './endings';
import { enterFigures } from './figures';
import { enterGoals } from './goals';
import { enterInitiative } from './initiative';
import { enterBrief, enterJudgement, enterKeys, enterPlan } from './later-steps';
import { enterPresentState } from './present-state';
import { enterChanges, publish } from './publication';
import { enterQuestions } from './questions';
import { enterStakeholders } from './stakeholders';
import { enterStop } from './stops';

type Host = Parameters<typeof openWebPart>[1];

/**
 * A whole case typed in through the screens, from a site without cases to the published decision brief, each part found again after a
 * reload as it was left.
 * @returns the number of the case
 */
export const enterWholeCase = async (page: Page, host: Host, script: CaseScript): Promise<number> => {
  const caseId = await startCase(page, host, 'erik', { ...script.start, group: ['Maria Holm'] });
  const erik = casePage(page, host, 'erik', caseId);
  await enterInitiative(erik, script);
  await enterDirection(erik, script);
  await enterStop(erik, 'S1', script.stop1);
  await enterPresentState(erik, script);
  await enterGoals(erik, script);
  await enterStakeholders(erik, script);
  await enterQuestions(erik, script);
  await enterChildRights(erik, script);
  await enterAnalysis(erik, script);
  await enterKeys(erik, script);
  await enterEndings(erik, script);
  await enterStop(erik, 'S2', script.stop2, script.plan !== undefined);
  if (script.plan !== undefined) await enterPlan(erik, script);
  await enterFigures(erik, script);
  await enterCosts(erik, script);
  await enterJudgement(erik, script);
  await enterBrief(erik, script);
  await enterChanges(erik, script);
  if (script.publication !== undefined) await publish(erik, script.publication);
  return caseId;
};
