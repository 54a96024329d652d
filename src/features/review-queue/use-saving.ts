import * as React from 'react';
import type { ChangeOutcome } from '../../data/ports/decisions';
import type { Result } from '../../data/ports/results';
import type { SaveProblem } from './save-trouble';

export interface Saving {
  readonly isSaving: boolean;
  readonly problem: SaveProblem | null;
  /** Sends a change. @returns what came of it; null when it failed, which is told in `problem` */
  readonly save: <R>(send: () => Promise<Result<ChangeOutcome<R>>>) => Promise<ChangeOutcome<R> | null>;
}

/** One change at a time on its way to SharePoint, and what came of it. */
export const useSaving = (): Saving => {
  const [isSaving, setSaving] = React.useState(false);
  const [problem, setProblem] = React.useState<SaveProblem | null>(null);
  const isHere = React.useRef(true);
  React.useEffect(() => { isHere.current = true; return () => { isHere.current = false; }; }, []);
  return {
    isSaving, problem,
    save: async (send) => {
      setSaving(true);
      setProblem(null);
      const result = await send();
      if (isHere.current) {
        setSaving(false);
        if (!result.ok) setProblem({ kind: 'failure', failure: result.failure });
        else if (result.value.kind === 'changed') setProblem({ kind: 'changed' });
      }
      return result.ok ? result.value : null;
    },
  };
};
