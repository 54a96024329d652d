import * as React from 'react';

export interface FoundPerson {
  readonly login: string;
  readonly name: string;
  readonly email?: string;
  readonly title?: string;
}

export interface PersonSearch {
  readonly state: 'idle' | 'searching' | 'found' | 'failed';
  readonly people: readonly FoundPerson[];
}

const idle: PersonSearch = { state: 'idle', people: [] };
const pauseMs = 250;
const least = 2;

/** Searches a moment after the last key; an answer that comes after a newer question is left out. */
export const usePersonSearch = (query: string, onSearch: (query: string) => Promise<readonly FoundPerson[]>): PersonSearch => {
  const [search, setSearch] = React.useState<PersonSearch>(idle);
  const latest = React.useRef(onSearch);
  latest.current = onSearch;
  const wanted = query.trim();
  React.useEffect(() => {
    if (wanted.length < least) {
      setSearch(idle);
      return undefined;
    }
    let isCurrent = true;
    setSearch((now) => ({ state: 'searching', people: now.people }));
    const timer = window.setTimeout(() => {
      latest.current(wanted).then(
        (people) => { if (isCurrent) setSearch({ state: 'found', people }); },
        () => { if (isCurrent) setSearch({ state: 'failed', people: [] }); },
      );
    }, pauseMs);
    return () => { isCurrent = false; window.clearTimeout(timer); };
  }, [wanted]);
  return search;
};
