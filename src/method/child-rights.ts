import type { ChildRightsId } from './ids';
import type { ChildRightsLevel } from './scales';

/**
 * Which questions each level of the child-rights review asks (method facts 1.6: Region Kronoberg's four forms, and the
 * seven parts of Barnombudsmannen's method). Deeper levels ask everything the lighter ones ask.
 */
export const childRightsQuestions: Readonly<Record<ChildRightsLevel, readonly ChildRightsId[]>> = {
  simple: ['CR.concerned', 'CR.heard', 'CR.interests'],
  standard: ['CR.concerned', 'CR.rights', 'CR.facts', 'CR.heard', 'CR.interests', 'CR.compensation', 'CR.feedback'],
  deep: ['CR.concerned', 'CR.rights', 'CR.facts', 'CR.heard', 'CR.interests', 'CR.weighing', 'CR.compensation', 'CR.feedback'],
  consultation: ['CR.concerned', 'CR.rights', 'CR.heard', 'CR.interests', 'CR.compensation']
};
