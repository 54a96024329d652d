import { useAssessment, useRows, useSession } from '../../../data/bindings/session-context';
import type { CaseSession } from '../../../data/ports/case-session';
import { dimensionsOf } from '../../../domain/effects';
import type { VersionFacts } from '../../../domain/stop-version/version';

/** The open case as a version reads it, typed but unsaved texts included. */
export const versionFacts = (session: CaseSession): VersionFacts => ({
  assessment: session.assessment(),
  answers: session.rows('answer'),
  // Version 1 of the lists kept the dimension in a column of its own.
  effects: session.rows('goalImpact').map((row) => ({ ...row, dimensions: dimensionsOf(row) })),
  conflicts: session.rows('conflict'),
  knowledgeGaps: session.rows('knowledgeGap'),
  keys: session.rows('sustainabilityKey'),
});

/** The same, followed as it changes. */
export const useVersionFacts = (): VersionFacts => {
  useAssessment();
  useRows('answer');
  useRows('goalImpact');
  useRows('conflict');
  useRows('knowledgeGap');
  useRows('sustainabilityKey');
  return versionFacts(useSession());
};
