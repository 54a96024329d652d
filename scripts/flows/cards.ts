import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Json } from './definition';

/** Where the cards lie. They are files so that they can be read and tried without the flow. */
export const cardFolder = path.resolve(__dirname, '../../power-automate/cards');
export const cardNames = ['case-to-management', 'meeting-reminder'] as const;
export type CardName = (typeof cardNames)[number];
export const readCard = (name: CardName): Json => JSON.parse(readFileSync(path.join(cardFolder, `${name}.card.json`), 'utf8')) as Json;

const PLACE = /^\$\{(\w+)\}$/;

/**
 * Puts expressions in the places of a card. A place fills a whole string (`"${caseName}"`): the flow's engine then writes
 * the value as JSON itself, and no quote, line break or `@{` in a title can break the card.
 * @param values expressions without `@`
 * @throws when the card has a place without a value, a value without a place, or a place inside other words
 */
export const bindCard = (name: CardName, values: Readonly<Record<string, string>>): Json => {
  const used = new Set<string>();
  const bind = (value: Json): Json => {
    if (typeof value === 'string') {
      const place = PLACE.exec(value)?.[1];
      if (place === undefined) {
        if (value.includes('${')) throw new Error(`${name}: a place must fill its whole text: ${value}`);
        return value;
      }
      const expression = values[place];
      if (expression === undefined) throw new Error(`${name}: nothing for ${place}`);
      used.add(place);
      return `@${expression}`;
    }
    if (Array.isArray(value)) return (value as readonly Json[]).map(bind);
    if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, bind(one as Json)]));
    return value;
  };
  const bound = bind(readCard(name));
  const left = Object.keys(values).filter((key) => !used.has(key));
  if (left.length > 0) throw new Error(`${name}: no place for ${left.join(', ')}`);
  return bound;
};
