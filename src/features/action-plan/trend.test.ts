import { noFigures } from '../../domain/measurements';
import { progressesOf, trendFacts } from '../../domain/measurements-progress';
import type { IndicatorDirection } from '../../method/scales';
import { indicatorsTexts as english } from '../../i18n/en/later-steps/indicators';
import { indicatorsTexts as swedish } from '../../i18n/sv/later-steps/indicators';

type Case = readonly [baseline: number | null, target: number | null, direction: IndicatorDirection | null, ...values: readonly number[]];

const trendOf = ([baseline, target, direction, ...values]: Case, texts: Pick<typeof english, 'trend'>): string => {
  const reading = {
    key: 'i', isRatio: false, problem: null, baseline: { ...noFigures, all: baseline }, target: { ...noFigures, all: target }, baselineOn: null, targetOn: null,
    points: values.map((all, index) => ({ ...noFigures, on: `2026-01-1${index}`, all })), withoutDay: 0, doubledDays: [],
  };
  return progressesOf(reading, direction).map((progress) => texts.trend(trendFacts(progress, 'km', String, (share) => `${Math.round(share * 1000) / 10} %`))).join('|');
};

test.each<[string, Case]>([
  ['Från 0 till 42 km, 33.6 % av vägen till 125 km. Ökar, som ni vill.', [0, 125, 'up', 42]],
  ['Från 15 till 12 km, 100 % av vägen till 12 km. Minskar, som ni vill. Målet är nått.', [15, 12, 'down', 12]],
  ['Från 10 till 8 km, bort från målet 15 km. Minskar, tvärtemot vad ni vill.', [10, 15, 'up', 8]],
  ['Från 0 till 42 km, 33.6 % av vägen till 125 km. Ökar, som ni vill. Sedan förra mätningen har det minskat.', [0, 125, 'up', 50, 42]],
  ['Från 10 till 10 km, 0 % av vägen till 15 km. Ligger still.', [10, 15, 'up', 10]],
  ['Från 12 till 13 km. Målet är att hålla 12 km. Ökar, som ni vill. Nivån hålls.', [12, 12, 'up', 13]],
  ['Från 12 till 11 km. Målet är att hålla 12 km. Minskar, tvärtemot vad ni vill. Nivån hålls inte.', [12, 12, 'up', 11]],
  ['Från 3 till 5 km sedan första mätningen. Målet är 10 km. Ökar, som ni vill.', [null, 10, 'up', 3, 5]],
  ['Senast 1.57 km. Målet är 2.4 km. Målet är nått.', [null, 2.4, 'down', 1.57]],
  ['Från 0 till 42 km. Inget målvärde är satt. Ökar.', [0, null, null, 42]],
  ['Inget är mätt än. Vägen går från 0 till 125 km.', [0, 125, 'up']],
  ['Inget är mätt än. Målet är att hålla 12 km.', [12, 12, 'up']],
  ['', [null, null, 'up']],
])('%s', (sentence, of) => {
  expect(trendOf(of, swedish)).toBe(sentence);
  expect(trendOf(of, english).match(/\d[\d.]*/g)).toEqual(sentence.match(/\d[\d.]*/g));
});
