import type { FillState, PartFill } from '../../domain/completeness';
import { parts } from '../../method/parts';
import type { PartId } from '../../method/parts';
import type { Texts } from '../../i18n/load-texts';
import type { MethodTexts } from '../../method/texts';
import { partName } from '../../ui-bindings/part-names';

/** One line of the rail, as the `Rail` component takes it. */
export interface RailLine {
  readonly id: string;
  readonly label: string;
  readonly level: 1 | 2;
  readonly state: FillState | 'plain';
  readonly stateLabel: string;
  readonly count?: number;
}

/** The line above the parts of step B; choosing it leads to the first of them. */
export const stepBLine = 'step-b';

const isInStepB = (part: PartId): boolean => parts.some(({ id, step }) => id === part && step === 'b');
/** Places to come back to, not parts to finish: the overview has a state only while something is missing in it. */
const isPlace = ({ part, state, isWithheld }: PartFill): boolean => isWithheld === true || part === 'history' || (part === 'overview' && state === 'done');

const together = (states: readonly FillState[]): FillState => {
  if (states.includes('attention')) return 'attention';
  if (states.every((state) => state === 'done')) return 'done';
  return states.every((state) => state === 'empty') ? 'empty' : 'started';
};

const stateLabel = (state: FillState, count: number, texts: Texts['workspace']['frame']['state']): string =>
  state === 'started' ? texts.started(count) : texts[state];

/** The lines of the rail, in the handbook's order, with what each part has and lacks. */
export const railLines = (fills: readonly PartFill[], frame: Texts['workspace']['frame'], method: MethodTexts): readonly RailLine[] => {
  const line = (fill: PartFill): RailLine => {
    const { part, state, missing } = fill;
    const isPlain = isPlace(fill);
    const plainLabel = fill.isWithheld ? frame.state.withheld : part === 'history' ? frame.state.plain : '';
    return {
      id: part, label: partName(method, part), level: isInStepB(part) ? 2 : 1, state: isPlain ? 'plain' : state,
      stateLabel: isPlain ? plainLabel : stateLabel(state, missing.length, frame.state),
      ...(missing.length > 0 && state !== 'empty' ? { count: missing.length } : {}),
    };
  };
  const ofB = fills.filter(({ part }) => isInStepB(part));
  const firstOfB = ofB[0];
  return fills.flatMap((fill): RailLine[] => {
    if (fill !== firstOfB) return [line(fill)];
    const state = together(ofB.filter((one) => !one.isWithheld).map((one) => one.state));
    const left = ofB.reduce((sum, { missing }) => sum + missing.length, 0);
    return [{ id: stepBLine, label: method.steps.b, level: 1, state, stateLabel: stateLabel(state, left, frame.state) }, line(fill)];
  });
};

/** The part a line leads to. */
export const partOfLine = (id: string, shown: readonly PartId[]): PartId | undefined =>
  id === stepBLine ? shown.find(isInStepB) : shown.find((part) => part === id);
