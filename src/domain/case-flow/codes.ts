export type { DecisionCode, StopOutcome } from '../../method/scales';
export type { StopPointId } from '../../method/ids';
