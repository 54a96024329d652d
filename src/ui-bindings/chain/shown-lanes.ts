import type { ChainLane } from '../../domain/chain';
import { chainColumns } from '../../domain/chain';
import type { ChainPictureLane } from '../../ui/pictures/chain-types';

/** How many findings of a lane are shown before the rest is asked for; fewer where there are many in all. */
const LIMIT = 6;
const SHORT = 2;
const MANY = 40;
/** With no more positive effects than this in the whole chain they are shown from the start. */
const FEW_POSITIVES = 6;

export interface ShownLanesTexts {
  readonly more: (count: number) => string;
  readonly fewer: string;
  readonly positives: (count: number) => string;
  readonly hidePositives: string;
}

/**
 * What of the lanes is drawn: long lists are cut, positive effects are folded where there are many.
 * @param toggled ids of the buttons for more that have been pressed: `all:` and `plus:` with the lane's id
 */
export const shownLanes = (lanes: readonly ChainLane[], toggled: ReadonlySet<string>, texts: ShownLanesTexts): readonly ChainPictureLane[] => {
  const limit = lanes.reduce((sum, { cells }) => sum + cells.finding.length, 0) > MANY ? SHORT : LIMIT;
  const startsOpen = lanes.reduce((sum, { positives }) => sum + positives.length, 0) <= FEW_POSITIVES;
  return lanes.map(({ id, kind, cells, positives, hub }): ChainPictureLane => {
    const [all, plus] = [`all:${id}`, `plus:${id}`];
    const isWhole = toggled.has(all);
    const hasPlus = toggled.has(plus) !== startsOpen;
    const cut = (ids: readonly string[]): readonly string[] => (isWhole ? ids : ids.slice(0, limit));
    const rest = cells.finding.length - limit;
    return {
      id, hub,
      cells: chainColumns.map((column) => {
        if (column === 'finding') return [...cut(cells.finding), ...(hasPlus ? positives : [])];
        // Each of these ends belongs to one of the findings beside it.
        return column === 'key' && kind === 'ended' ? cut(cells.key) : cells[column];
      }),
      more: [
        ...(rest > 0 ? [{ id: all, label: isWhole ? texts.fewer : texts.more(rest), isOpen: isWhole }] : []),
        ...(positives.length > 0 ? [{ id: plus, label: hasPlus ? texts.hidePositives : texts.positives(positives.length), isOpen: hasPlus }] : []),
      ],
    };
  });
};
