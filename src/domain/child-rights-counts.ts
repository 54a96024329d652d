import type { ChildRightsLevel, DoneCode, YesNoUnknown } from '../method/scales';
import { isDay } from './dates';

/** A case, as far as the yearly child-rights account (barnbokslut) needs it. */
export interface ChildRightsFacts {
  /** When the overall judgement was made, `yyyy-mm-dd`. */
  readonly assessedOn: string | null;
  readonly outcome: 'NotJudged' | 'Sustainable' | 'Unsustainable' | null;
  readonly childrenAffected: YesNoUnknown | null;
  /** Which form the review has; null when none was made. */
  readonly childRightsLevel: ChildRightsLevel | null;
  readonly childrenHeard: DoneCode | null;
}

/** The two counts, and the cases they and the gaps in them are made of. */
export interface ChildRightsCounts<C> {
  /** The first count: judged in the year, children concerned, a review made. */
  readonly reviewed: readonly C[];
  /** The second count, a part of the first: children were heard. */
  readonly heard: readonly C[];
  /** Judged in the year and children concerned, but no review made: counts in neither. */
  readonly withoutReview: readonly C[];
  /** Judged in the year without anybody having said whether children are concerned. */
  readonly unanswered: readonly C[];
}

/**
 * The two yearly counts of the barnbokslut: cases judged in the year that concern children and have a review made, and
 * in how many of these children were heard (method 1.6, BARBBU). The cases keep the order given. Total.
 * @param year of the overall judgement
 */
export const childRightsCounts = <C extends ChildRightsFacts>(cases: readonly C[], year: number): ChildRightsCounts<C> => {
  const judged = cases.filter(({ assessedOn, outcome }) =>
    assessedOn !== null && isDay(assessedOn) && Number(assessedOn.slice(0, 4)) === year && (outcome === 'Sustainable' || outcome === 'Unsustainable'));
  const concerned = judged.filter(({ childrenAffected }) => childrenAffected === 'yes');
  const reviewed = concerned.filter(({ childRightsLevel }) => childRightsLevel !== null);
  return {
    reviewed,
    heard: reviewed.filter(({ childrenHeard }) => childrenHeard === 'yes'),
    withoutReview: concerned.filter(({ childRightsLevel }) => childRightsLevel === null),
    unanswered: judged.filter(({ childrenAffected }) => childrenAffected === null || childrenAffected === 'unknown'),
  };
};
