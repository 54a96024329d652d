import { figureKinds } from '../measurements';
import type { FigureKind } from '../measurements';
import { progressesOf } from '../measurements-progress';
import { readIndicators } from '../measurements-reading';
import type { BriefFacts, BriefIndicator } from './facts';
import type { BriefContext } from './names';
import { oneBlock } from './text';

/** What stands in a table of an indicator, for all and for women and men: each text by itself, '' where there is no figure. */
export interface FigureTexts { readonly baseline: string; readonly target: string; readonly latest: string }

export interface IndicatorTexts {
  readonly row: BriefIndicator;
  readonly figures: Readonly<Record<FigureKind, FigureTexts>>;
}

const nothing: FigureTexts = { baseline: '', target: '', latest: '' };

/** The figures of every indicator as the document writes them; a ratio is worked out from its two parts. */
export const indicatorTexts = ({ indicators, measurements }: BriefFacts, { words, method }: Pick<BriefContext, 'words' | 'method'>): readonly IndicatorTexts[] => {
  const readings = readIndicators(indicators, measurements);
  return indicators.map((row): IndicatorTexts => {
    const reading = readings.get(row.key);
    const unit = oneBlock(row.unit);
    const write = (value: number | null, on: string | null): string => (value === null ? '' : words.figure((reading?.isRatio === true ? words.workedOut : words.number)(value), unit, words.day(on)));
    const progresses = reading === undefined ? [] : progressesOf(reading, row.direction);
    const textsOf = (kind: FigureKind): FigureTexts => {
      const one = progresses.find((progress) => progress.kind === kind);
      if (one === undefined || reading === undefined) return nothing;
      const share = one.latest === null || one.share === null ? '' : words.keys.shareOfWay(words.percent(one.share));
      return {
        baseline: write(reading.baseline[kind], reading.baselineOn),
        target: [write(one.target, reading.targetOn), one.target === null || row.direction === null ? '' : method.scales.indicatorDirection[row.direction]].filter((text) => text !== '').join('\n'),
        latest: [write(one.latest, one.latestOn), share].filter((text) => text !== '').join('\n'),
      };
    };
    const figures = Object.fromEntries(figureKinds.map((kind) => [kind, textsOf(kind)])) as Record<FigureKind, FigureTexts>;
    return { row, figures };
  });
};
