import type { InitiativeType, YesNoUnknown } from '../method/scales';
import { partIds } from '../method/parts';
import type { PartId } from '../method/parts';

/** What decides which parts a case has. */
export interface PartsFacts {
  readonly type: InitiativeType | null;
  readonly childrenAffected: YesNoUnknown | null;
}

/** Whether a case plans actions (step D): an answer to somebody else's proposal does not, others take over (BU5). */
export const hasActionPlan = (type: InitiativeType | null): boolean => type !== 'consultation';

/** The parts of a case, in the order of the rail. The child-rights review comes with the answer that children are affected. */
export const shownParts = ({ type, childrenAffected }: PartsFacts): readonly PartId[] =>
  partIds.filter((part) => (part !== 'd' || hasActionPlan(type)) && (part !== 'childRights' || childrenAffected === 'yes'));
