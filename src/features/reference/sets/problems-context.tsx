import * as React from 'react';
import type { ReferenceProblem } from '../../../domain/reference/validate';
import { useProblems } from './use-marks';

const ProblemsContext = React.createContext<readonly ReferenceProblem[]>([]);

/** Checks the draft once for everything below: the menu, the list and the open entry. Its children are not rendered again by a check. */
export const ProblemsProvider: React.FC = ({ children }) => <ProblemsContext.Provider value={useProblems()}>{children}</ProblemsContext.Provider>;

/** What the last check found; nothing outside `ProblemsProvider`. */
export const useKnownProblems = (): readonly ReferenceProblem[] => React.useContext(ProblemsContext);
