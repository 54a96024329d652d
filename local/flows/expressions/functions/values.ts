import { isList, isObject, type Json } from '../syntax';
import { ANY, listAt, numberAt, textAt, wrongValue, type FlowFunction } from './define';
import { isSame, textOf } from './text-of';

const sizeOf = (name: string, value: Json): number =>
  typeof value === 'string' || isList(value) ? value.length : wrongValue(name, 0, 'an array or a string', value);

const isEmpty = (value: Json): boolean => {
  if (value === null) return true;
  return isObject(value) ? Object.keys(value).length === 0 : sizeOf('empty', value) === 0;
};

const wholeOf = (value: Json): number => {
  const number = typeof value === 'string' && /^\s*[+-]?\d+\s*$/.test(value) ? Number(value) : value;
  return typeof number === 'number' ? Math.trunc(number) : wrongValue('int', 0, 'a whole number or a string with one', value);
};

const union = (args: readonly Json[]): Json => {
  if (args.every(isObject)) return Object.assign({}, ...args) as Json;
  const found: Json[] = [];
  args.forEach((_, place) => listAt('union', args, place).forEach((value) => {
    if (!found.some((known) => isSame(known, value))) found.push(value);
  }));
  return found;
};

/** Texts, lists and what turns one into the other. */
export const valueFunctions: Readonly<Record<string, FlowFunction>> = {
  concat: { takes: [1, ANY], give: (args) => args.map(textOf).join('') },
  replace: {
    takes: [3, 3],
    give: (args) => {
      const old = textAt('replace', args, 1);
      if (old === '') wrongValue('replace', 1, 'a string that is not empty', old);
      return textAt('replace', args, 0).replaceAll(old, () => textAt('replace', args, 2));
    },
  },
  join: { takes: [2, 2], give: (args) => listAt('join', args, 0).map(textOf).join(textAt('join', args, 1)) },
  length: { takes: [1, 1], give: ([value = null]) => sizeOf('length', value) },
  empty: { takes: [1, 1], give: ([value = null]) => isEmpty(value) },
  first: { takes: [1, 1], give: ([value = null]) => (typeof value === 'string' ? value.slice(0, 1) : listAt('first', [value], 0)[0] ?? null) },
  last: { takes: [1, 1], give: ([value = null]) => (typeof value === 'string' ? value.slice(-1) : listAt('last', [value], 0).slice(-1)[0] ?? null) },
  take: {
    takes: [2, 2],
    give: (args) => (typeof args[0] === 'string' ? args[0] : listAt('take', args, 0)).slice(0, Math.max(0, numberAt('take', args, 1))),
  },
  string: { takes: [1, 1], give: ([value = null]) => textOf(value) },
  int: { takes: [1, 1], give: ([value = null]) => wholeOf(value) },
  union: { takes: [1, ANY], give: union },
  createArray: { takes: [1, ANY], give: (args) => args },
  uriComponent: { takes: [1, 1], give: (args) => encodeURIComponent(textAt('uriComponent', args, 0)) },
  guid: { takes: [0, 0], give: (_, { newGuid }) => newGuid() },
};
