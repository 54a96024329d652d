import * as React from 'react';
import type { MapCell, MapLevel, MapPoint } from '../../domain/stakeholder-map';
import { useAnnounce } from '../feedback/announcer';
import type { ChipHandlers } from './level-map-chip';
import { useChipDrag } from './level-map-drag';
import type { ChipDrag } from './level-map-drag';
import type { LevelMapItem, LevelMapProps } from './level-map-types';

const nowhere: MapPoint = { x: null, y: null };

const chipIn = (root: HTMLElement | null, key: string): HTMLElement | undefined =>
  Array.from(root?.querySelectorAll<HTMLElement>('[data-chip]') ?? []).find((chip) => chip.getAttribute('data-chip') === key);

const pointOf = (place: string): MapPoint => {
  if (place === 'tray') return nowhere;
  const [x, y] = place.split('-').map(Number);
  return { x: x as MapLevel, y: y as MapLevel };
};

export interface LevelMapState {
  readonly root: React.RefObject<HTMLDivElement>;
  readonly ghost: React.RefObject<HTMLDivElement>;
  readonly drag: ChipDrag | null;
  readonly chosen: LevelMapItem | undefined;
  /** Places of which everything is shown. */
  readonly wholes: ReadonlySet<string>;
  /** The chip that has the focus. */
  readonly active: string | null;
  readonly chip: ChipHandlers;
  readonly nameOf: (key: string) => string;
  readonly toggleWhole: (place: string) => void;
  readonly moveChosen: (cell: MapCell) => void;
  readonly closePanel: () => void;
}

/** What is chosen, focused, dragged and piled up on a map, and what keys and pointers do to it. */
export const useLevelMap = (props: LevelMapProps, panelId: string, panel: React.RefObject<HTMLDivElement>): LevelMapState => {
  const { board, texts, Mark, readOnly = false } = props;
  const announce = useAnnounce();
  const root = React.useRef<HTMLDivElement>(null);
  const ghost = React.useRef<HTMLDivElement>(null);
  const [chosenKey, setChosen] = React.useState<string | null>(null);
  const [active, setActive] = React.useState<string | null>(null);
  const [wholes, setWholes] = React.useState<ReadonlySet<string>>(new Set());
  /** Where the focused chip stood as the focus came to it: Escape takes it back there. */
  const cameFrom = React.useRef<{ readonly key: string; readonly at: MapPoint } | null>(null);
  const focusNext = React.useRef<{ readonly key: string; readonly isPanel: boolean } | null>(null);
  const chosenNow = React.useRef(chosenKey);
  chosenNow.current = chosenKey;
  const [, renderAgain] = React.useReducer((count: number) => count + 1, 0);
  const latest = React.useRef(props);
  latest.current = props;

  const items = React.useMemo(() => [...board.tray, ...[...board.cells.values()].flat()], [board]);
  const find = (key: string): LevelMapItem | undefined => items.find((item) => item.key === key);

  // A chip that changes place is another element there: the focus goes with it.
  React.useLayoutEffect(() => {
    const next = focusNext.current;
    if (next === null) return;
    focusNext.current = null;
    if (next.isPanel) panel.current?.querySelector('h4')?.focus();
    else chipIn(root.current, next.key)?.focus();
  });

  const move = React.useCallback((item: LevelMapItem, to: MapPoint, keepsFocus: boolean): void => {
    const { texts: words, onMove } = latest.current;
    if (item.x !== to.x || item.y !== to.y) {
      if (keepsFocus) focusNext.current = { key: item.key, isPanel: false };
      onMove(item.key, to);
      // The focus is given back in this very turn, also by a caller that leaves the chip where it is.
      renderAgain();
    }
    announce(`${item.name}. ${words.place(to)}.`);
  }, [announce]);

  const { drag, handlePointerDown } = useChipDrag(root, ghost, (key, place) => {
    const item = find(key);
    if (item === undefined) return;
    move(item, pointOf(place), true);
    props.onSettle();
  });

  const chip = React.useMemo<ChipHandlers>(() => {
    const moveFocused = (item: LevelMapItem, to: MapPoint): void => {
      if (cameFrom.current?.key !== item.key) cameFrom.current = { key: item.key, at: { x: item.x, y: item.y } };
      move(item, to, true);
    };
    return {
      texts, Mark, readOnly, panelId,
      onPress: handlePointerDown,
      onStep: (item, direction) => moveFocused(item, latest.current.rules.stepOn(item, direction)),
      onTray: (item) => moveFocused(item, nowhere),
      onTakeBack: (item) => {
        const from = cameFrom.current;
        if (from === null || from.key !== item.key || (from.at.x === item.x && from.at.y === item.y)) return false;
        moveFocused(item, from.at);
        latest.current.onSettle();
        return true;
      },
      onFocus: (item) => {
        if (cameFrom.current?.key !== item.key) cameFrom.current = { key: item.key, at: { x: item.x, y: item.y } };
        setActive(item.key);
      },
      onBlur: () => {
        // Also told as a chip changes place, when the focus is about to come back to it.
        if (focusNext.current !== null) return;
        cameFrom.current = null;
        latest.current.onSettle();
      },
      onChoose: (item, byKeyboard) => {
        const isClosing = chosenNow.current === item.key;
        if (!isClosing && byKeyboard) focusNext.current = { key: item.key, isPanel: true };
        setChosen(isClosing ? null : item.key);
      },
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the way to press a chip only uses refs
  }, [texts, Mark, readOnly, panelId, move]);

  return {
    root, ghost, drag, wholes, active, chip,
    chosen: chosenKey === null ? undefined : find(chosenKey),
    nameOf: (key) => find(key)?.name ?? '',
    toggleWhole: (place) => setWholes((before) => {
      const after = new Set(before);
      if (!after.delete(place)) after.add(place);
      return after;
    }),
    moveChosen: (cell) => {
      const item = chosenKey === null ? undefined : find(chosenKey);
      if (item === undefined) return;
      move(item, cell, false);
      props.onSettle();
    },
    closePanel: () => {
      if (chosenKey !== null) focusNext.current = { key: chosenKey, isPanel: false };
      setChosen(null);
    },
  };
};
