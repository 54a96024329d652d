import * as React from 'react';
import type { HostActions, HostInfo } from '../../host/host-info';
import type { MethodTexts } from '../../method/texts';
import type { CasePort } from '../ports/case-session';
import type { CaseListPort, DecisionPort } from '../ports/case-list';
import type { PeoplePort } from '../ports/people';
import type { SiteSetupPort } from '../ports/site-setup';

/** Everything a feature may ask for. Built once per web part in `app`. */
export interface Product {
  readonly host: HostInfo;
  readonly actions: HostActions;
  readonly cases: CasePort;
  readonly caseList: CaseListPort;
  readonly decisions: DecisionPort;
  readonly people: PeoplePort;
  readonly setup: SiteSetupPort;
  readonly methodTexts: MethodTexts;
  /** ISO 8601 now, UTC. */
  readonly now: () => string;
  /** A fresh key for a create. */
  readonly newKey: () => string;
}

const ProductContext = React.createContext<Product | null>(null);
export const ProductProvider = ProductContext.Provider;

/** The ports and the host. @throws outside a web part: a mistake in `app`, never a state a user can reach */
export const useProduct = (): Product => {
  const product = React.useContext(ProductContext);
  if (product === null) throw new Error('No product here');
  return product;
};

/** The handbook's words in the person's language. */
export const useMethodTexts = (): MethodTexts => useProduct().methodTexts;
