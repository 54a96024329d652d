import { listTexts } from './list';
import { newCaseTexts } from './new-case';

/** Swedish texts of the department's page; one file per feature, gathered here. */
export const departmentTexts = { list: listTexts, newCase: newCaseTexts } as const;
