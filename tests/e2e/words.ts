import { commonTexts } from '../../src/i18n/sv/common';
import { departmentTexts } from '../../src/i18n/sv/department/index';
import { queueTexts } from '../../src/i18n/sv/queue/index';
import { setupTexts } from '../../src/i18n/sv/setup/index';
import { workspaceTexts } from '../../src/i18n/sv/workspace/index';
import { labels } from '../../src/method/sv/labels';
import { questions } from '../../src/method/sv/questions';

/** What a person reads on the screen: tests look for the product's own sentences, so a changed word breaks no test. */
export const words = {
  common: commonTexts, department: departmentTexts, queue: queueTexts, setup: setupTexts, workspace: workspaceTexts, labels, ...questions,
} as const;
