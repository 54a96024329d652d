import type { departmentTexts as Swedish } from '../../sv/department/index';
import type { Wording } from '../../wording';
import { listTexts } from './list';
import { newCaseTexts } from './new-case';

/** English texts of this area: the same shape as the Swedish, checked by the compiler. */
export const departmentTexts: Wording<typeof Swedish> = { list: listTexts, newCase: newCaseTexts };
