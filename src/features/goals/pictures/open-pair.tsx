import * as React from 'react';
import { pairIn } from '../../../domain/goal-grid';
import { PairPanel } from './pair-panel';
import type { PairPanelProps } from './pair-panel';
import { useGoalGrid } from './use-goal-grid';

export interface OpenPairProps extends Omit<PairPanelProps, 'pair'> { readonly one: string; readonly other: string }

/** The panel of two goals, followed as it is written in; nothing once one of them is no longer chosen. */
export const OpenPair: React.FC<OpenPairProps> = ({ one, other, ...rest }) => {
  const pair = pairIn(useGoalGrid(), one, other);
  return pair === undefined ? null : <PairPanel pair={pair} {...rest} />;
};
