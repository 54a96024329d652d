import * as React from 'react';

/** What a row needs to know of the list it stands in. */
export interface ListContextValue {
  /** Grid columns shared by head and rows. */
  readonly template: string | undefined;
  readonly isTable: boolean;
  readonly labels: readonly string[];
}

export const ListContext = React.createContext<ListContextValue>({ template: undefined, isTable: false, labels: [] });
