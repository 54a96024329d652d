import * as React from 'react';

/** What the tabs of the part know of each other. */
export interface StakeholderLinks {
  /** How many logged dialogues a stakeholder has been met in, by `HbKey`; the same map until a dialogue changes. */
  readonly met: ReadonlyMap<string, number>;
  /** Adds a dialogue with this stakeholder and goes to it. */
  readonly logDialogue: (key: string) => void;
  /** Goes to the stakeholder's card. */
  readonly openCard: (key: string) => void;
}

const LinksContext = React.createContext<StakeholderLinks | null>(null);
export const StakeholderLinksProvider = LinksContext.Provider;

/** @throws outside the part: a mistake here, never a state a user can reach */
export const useStakeholderLinks = (): StakeholderLinks => {
  const links = React.useContext(LinksContext);
  if (links === null) throw new Error('No stakeholders are shown here');
  return links;
};
