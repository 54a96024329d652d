import type { Flow } from './definition';
import { caseToManagement } from './flows/case-to-management';
import { conditionsDue } from './flows/conditions-due';
import { decisionToGroup } from './flows/decision-to-group';
import { meetingReminder } from './flows/meeting-reminder';
import { watch } from './flows/watch';

/** The flows of the solution. */
export const allFlows: readonly Flow[] = [caseToManagement, decisionToGroup, meetingReminder, conditionsDue, watch];

/** Where a flow's definition lies in the solution, without the folder. */
export const fileNameOf = ({ name, id }: Flow): string => `${name}-${id.toUpperCase()}.json`;
