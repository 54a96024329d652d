import * as React from 'react';
import type { PartId } from '../method/parts';

/** Where the person is among the parts of the workspace, and the way to another one. */
export interface PartNavigation {
  /** The parts that are shown, in the order of the rail. */
  readonly shown: readonly PartId[];
  readonly current: PartId;
  readonly goTo: (part: PartId) => void;
}

const PartNavigationContext = React.createContext<PartNavigation | null>(null);
export const PartNavigationProvider = PartNavigationContext.Provider;

/** @throws outside the frame: a mistake in `app`, never a state a user can reach */
export const usePartNavigation = (): PartNavigation => {
  const navigation = React.useContext(PartNavigationContext);
  if (navigation === null) throw new Error('No parts are shown here');
  return navigation;
};
