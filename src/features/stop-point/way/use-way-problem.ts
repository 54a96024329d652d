import * as React from 'react';
import { focusHold } from '../holds/use-holds';
import type { WayChoice, WayProblem } from './use-record-way';

/** Where the focus goes for each thing that is missing; a hold has its own place on the page. */
const places: Readonly<Partial<Record<WayProblem, string>>> = { reason: 'reason', conflict: 'reason', participants: 'participants', head: 'head' };

/**
 * What hindered the last try to record, for as long as it still does, with the focus brought there.
 * @param id the beginning of the ids of the form's fields
 */
export const useWayProblem = (id: string, form: WayChoice) => {
  const [problem, setProblem] = React.useState<WayProblem | null>(null);
  const shown = problem === null || form.check() === problem ? problem : null;
  const ask = (): WayProblem | null => {
    const found = form.check();
    setProblem(found);
    const place = found === null ? undefined : places[found];
    if (place !== undefined) document.getElementById(`${id}-${place}`)?.focus();
    if (found === 'way') document.getElementById(`${id}-way`)?.querySelector('input')?.focus();
    const hold = form.holds[0];
    if (found === 'held' && hold !== undefined) focusHold(hold);
    return found;
  };
  return { problem: shown, ask, forget: (): void => setProblem(null) };
};
