import * as React from 'react';
import type { ChainPictureLink } from './chain-types';

export interface ChainLine extends ChainPictureLink { readonly path: string }

interface Box { readonly left: number; readonly right: number; readonly middle: number }

const round = (value: number): number => Math.round(value * 2) / 2;

/** A curve that leaves level and arrives level, so that the eye can follow it through a crossing. */
const curve = (from: Box, to: Box): string => {
  const bend = Math.max(12, (to.left - from.right) / 2);
  const points = [from.right + bend, from.middle, to.left - bend, to.middle, to.left, to.middle].map(round);
  return `M${[from.right, from.middle].map(round).join()}C${points.join()}`;
};

/**
 * Where the lines of a chain go, measured from the cards as they stand: cards grow with their words. Links whose ends are
 * not both in view are left out.
 * @param root the element around the cards, each with `data-node`; lines are in its own pixels
 * @returns lines, measured anew whenever the picture changes its size or what it shows
 */
export const useChainLines = (root: React.RefObject<HTMLElement>, links: readonly ChainPictureLink[], shown: unknown): readonly ChainLine[] => {
  const [lines, setLines] = React.useState<readonly ChainLine[]>([]);
  React.useLayoutEffect(() => {
    const element = root.current;
    if (element === null) return undefined;
    const measure = (): void => {
      const origin = element.getBoundingClientRect();
      const boxes = new Map(Array.from(element.querySelectorAll<HTMLElement>('[data-node]'), (node): [string, Box] => {
        const { left, right, top, bottom } = node.getBoundingClientRect();
        return [node.dataset.node ?? '', { left: left - origin.left, right: right - origin.left, middle: (top + bottom) / 2 - origin.top }];
      }));
      setLines(links.flatMap((link): readonly ChainLine[] => {
        const [from, to] = [boxes.get(link.from), boxes.get(link.to)];
        return from === undefined || to === undefined ? [] : [{ ...link, path: curve(from, to) }];
      }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [root, links, shown]);
  return lines;
};
