import { commonTexts } from '../../src/i18n/sv/common';
import { departmentTexts } from '../../src/i18n/sv/department/index';
import { briefTexts } from '../../src/i18n/sv/brief/index';
import { diagnosisTexts } from '../../src/i18n/sv/diagnosis/index';
import { directionTexts } from '../../src/i18n/sv/direction/index';
import { documentTexts } from '../../src/i18n/sv/document/index';
import { historyTexts } from '../../src/i18n/sv/history/index';
import { initiativeTexts } from '../../src/i18n/sv/initiative/index';
import { laterStepsTexts } from '../../src/i18n/sv/later-steps/index';
import { lostTexts } from '../../src/i18n/sv/lost/index';
import { missingTexts } from '../../src/i18n/sv/missing/index';
import { noticesTexts } from '../../src/i18n/sv/notices/index';
import { overviewTexts } from '../../src/i18n/sv/overview/index';
import { planningTexts } from '../../src/i18n/sv/planning/index';
import { queueTexts } from '../../src/i18n/sv/queue/index';
import { referenceTexts } from '../../src/i18n/sv/reference/index';
import { setupTexts } from '../../src/i18n/sv/setup/index';
import { stepBTexts } from '../../src/i18n/sv/step-b/index';
import { stopTexts } from '../../src/i18n/sv/stop/index';
import { workspaceTexts } from '../../src/i18n/sv/workspace/index';
import { details } from '../../src/method/sv/details';
import { labels } from '../../src/method/sv/labels';
import { questions } from '../../src/method/sv/questions';

/** What a person reads on the screen: tests look for the product's own sentences, so a changed word breaks no test. */
export const words = {
  common: commonTexts, department: departmentTexts, notices: noticesTexts, queue: queueTexts, setup: setupTexts, document: documentTexts, diagnosis: diagnosisTexts,
  workspace: { ...workspaceTexts, ...laterStepsTexts, overview: overviewTexts, missing: missingTexts, lost: lostTexts, stop: stopTexts, brief: briefTexts, history: historyTexts },
  initiative: { ...initiativeTexts, ...directionTexts }, stepB: stepBTexts, planning: planningTexts, reference: referenceTexts, details, labels, ...questions,
} as const;
