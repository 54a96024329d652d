import { judgements } from '../../method/scales';
import type { Judgement } from '../../method/scales';

const looks = {
  contributes: { icon: 'plus', tone: 'success' }, neutral: { icon: 'none', tone: 'neutral' }, counteracts: { icon: 'minus', tone: 'danger' },
} as const;

/** How a value looks as a pill. */
export const lookOf = (value: Judgement): (typeof looks)[Judgement] => looks[value];

/** The three values as they are chosen. */
export const valueOptions = (names: Readonly<Record<Judgement, string>>) =>
  judgements.map((code) => ({ value: code as string, label: names[code], ...looks[code] }));
