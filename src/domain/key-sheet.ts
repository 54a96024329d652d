import type { KeyContents } from './key-hand-over';

/**
 * The sheet that goes with a hand-over of keys: each key with its actions and indicators as plain text, below the group's
 * own words. What stands in the text is the record of what was handed over; it is read again to tell what has changed
 * since. Only marks and values are read, never the words around them, so the language may be another by then.
 */

/** Words around the values, in one language. */
export interface SheetWords {
  readonly heading: string;
  readonly responsible: string;
  /** When an action is done, from two days that may be null. */
  readonly time: (start: string | null, due: string | null) => string;
  /** By when the target is met. */
  readonly by: (day: string | null) => string;
  readonly noActions: string;
  readonly noIndicators: string;
  readonly decimalSign: string;
}

const rule = '────────────────';
const marks = { key: '● ', action: '– ', indicator: '◦ ' } as const;
const blank = '–';
const between = ' · ';

/** A value on one line, without the sign that stands between values. */
const clean = (text: string): string => text.normalize('NFC').replace(/·/g, '-').replace(/\s+/g, ' ').trim() || blank;

const writeKey = ({ name, actions, indicators }: KeyContents, words: SheetWords): readonly string[] => {
  const number = (value: number | null): string => (value === null ? blank : String(value).replace('.', words.decimalSign));
  return [
    `${marks.key}${clean(name)}`,
    ...(actions.length === 0 ? [words.noActions] : actions.map((one) =>
      marks.action + [clean(one.name), `${words.responsible}: ${clean(one.owner)}`, clean(words.time(one.start, one.due))].join(between))),
    ...(indicators.length === 0 ? [words.noIndicators] : indicators.map((one) =>
      marks.indicator + [clean(one.name), clean(`${number(one.baseline)} → ${number(one.target)} ${one.unit}`), clean(words.by(one.targetOn))].join(between))),
  ];
};

/**
 * The group's own words with the sheet below them.
 * @param message may be blank
 * @param keys in the order of the notice's `about`
 */
export const noticeText = (message: string, keys: readonly KeyContents[], words: SheetWords): string => {
  const sheet = [words.heading, rule, keys.map((key) => writeKey(key, words).join('\n')).join('\n\n')].join('\n');
  return message.trim() === '' ? sheet : `${message.trimEnd()}\n\n${sheet}`;
};

interface ReadKey { readonly name: string; readonly actions: readonly string[]; readonly indicators: readonly string[] }

/** A line as its values alone: name, what stands after the label, days. Words and the decimal sign fall away. */
const valuesIn = (line: string): string => {
  const [name = '', value = '', time = ''] = line.split(between);
  const said = value.slice(value.indexOf(': ') + 1).trim().replace(/,/g, '.');
  return [name, said, ...(time.match(/\d{4}-\d{2}-\d{2}/g) ?? [])].join(between);
};

/** The sheet of a notice, key by key; null when there is none to be read. */
const readSheet = (text: string): readonly ReadKey[] | null => {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const start = lines.lastIndexOf(rule);
  if (start < 0) return null;
  const found: { name: string; actions: string[]; indicators: string[] }[] = [];
  for (const line of lines.slice(start + 1)) {
    const last = found[found.length - 1];
    if (line.startsWith(marks.key)) found.push({ name: line.slice(marks.key.length), actions: [], indicators: [] });
    else if (line.startsWith(marks.action)) last?.actions.push(valuesIn(line.slice(marks.action.length)));
    else if (line.startsWith(marks.indicator)) last?.indicators.push(valuesIn(line.slice(marks.indicator.length)));
  }
  return found;
};

/** What of a key is another than when it was handed over. */
export type KeyAspect = 'name' | 'actions' | 'indicators' | 'removed';
export interface KeyChange {
  readonly key: string;
  /** The key as it was called when it was handed over. */
  readonly name: string;
  readonly what: readonly KeyAspect[];
}

const isSameSet = (a: readonly string[], b: readonly string[]): boolean => [...a].sort().join('\n') === [...b].sort().join('\n');

/**
 * Which of the handed-over keys have changed since.
 * @param notice as it was sent
 * @param now the keys of the case with their contents, at least those the notice is about
 * @returns [] when all is as it was; null when the text says too little to tell (somebody has rewritten it in the list)
 */
export const changedSince = (
  notice: { readonly about: readonly string[]; readonly text: string }, now: readonly KeyContents[], words: SheetWords,
): readonly KeyChange[] | null => {
  const then = readSheet(notice.text);
  if (then === null || then.length !== notice.about.length) return null;
  return notice.about
    .map((key, index): KeyChange => {
      const before = then[index] as ReadKey;
      const contents = now.find((one) => one.key === key);
      if (contents === undefined) return { key, name: before.name, what: ['removed'] };
      const [after] = readSheet(noticeText('', [contents], words)) as [ReadKey];
      return {
        key, name: before.name,
        what: [
          ...(after.name === before.name ? [] : ['name' as const]),
          ...(isSameSet(after.actions, before.actions) ? [] : ['actions' as const]),
          ...(isSameSet(after.indicators, before.indicators) ? [] : ['indicators' as const]),
        ],
      };
    })
    .filter(({ what }) => what.length > 0);
};

/** Names of the keys as they were when they were handed over; [] when the text has none. */
export const namesThen = (text: string): readonly string[] => (readSheet(text) ?? []).map(({ name }) => name);
