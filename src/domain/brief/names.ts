import type { Ties } from '../loose-ends';
import { shorten } from '../short-text';
import type { BriefConflict, BriefEffect, BriefFacts, BriefMethod } from './facts';
import { isSaid, oneBlock } from './text';
import type { BriefWords } from './words';

/** What the sections are built from: the case, the words of the document, and how rows are named in it. */
export interface BriefContext {
  readonly facts: BriefFacts;
  readonly words: BriefWords;
  readonly method: BriefMethod;
  readonly names: BriefNames;
  /** What keys and actions meet. */
  readonly ties: Ties;
}

export interface BriefNames {
  /** A goal or a node of the strategy; also one that the edition no longer offers. */
  readonly target: (id: string) => string;
  /** What an effect says of itself, in full. */
  readonly effectText: (row: Pick<BriefEffect, 'description' | 'where'>) => string;
  /** "Ekosystem och biologisk mångfald: slitage på stigar", shortened: how other rows refer to the effect. */
  readonly effect: (row: Pick<BriefEffect, 'target' | 'description' | 'where'>) => string;
  /** For whom and where: groups, places and the group's own words. */
  readonly whom: (row: Pick<BriefEffect, 'groups' | 'places' | 'where'>) => string;
  /** "Bevarande mot besöksnäring" */
  readonly conflict: (row: Pick<BriefConflict, 'oneSide' | 'otherSide' | 'oneTarget' | 'otherTarget' | 'description'>) => string;
  /** Names of whatever rows have these keys; what is gone is left out. */
  readonly rows: (keys: readonly string[]) => readonly string[];
}

const lastPart = (id: string): string => id.slice(id.indexOf('.') + 1);

/** How the rows of a case are named in its document. */
export const namesFor = (facts: BriefFacts, words: BriefWords, method: BriefMethod): BriefNames => {
  const target = (id: string): string => method.goals[id] ?? method.strategyNodes[id] ?? words.unknownTarget(lastPart(id));
  const side = (said: string, id: string): string => oneBlock(said) || (id === '' ? '' : target(id)) || words.noSide;
  const effectText: BriefNames['effectText'] = ({ description, where }) => [description, where].find(isSaid) ?? words.noDescription;
  const effect: BriefNames['effect'] = (row) => words.named(target(row.target), shorten(effectText(row)));
  const conflict: BriefNames['conflict'] = ({ oneSide, otherSide, oneTarget, otherTarget, description }) =>
    [oneSide, otherSide, oneTarget, otherTarget].every((text) => !isSaid(text)) && isSaid(description)
      ? shorten(description) : words.between(side(oneSide, oneTarget), side(otherSide, otherTarget));
  const byKey = new Map<string, () => string>([
    ...facts.effects.map((row): [string, () => string] => [row.key, () => effect(row)]),
    ...facts.conflicts.map((row): [string, () => string] => [row.key, () => conflict(row)]),
    ...facts.knowledgeGaps.map((row): [string, () => string] => [row.key, () => shorten(row.question) || words.noName]),
    ...facts.keys.map((row): [string, () => string] => [row.key, () => oneBlock(row.name) || words.noName]),
  ]);
  return {
    target, effectText, effect, conflict,
    whom: ({ groups, places, where }) =>
      [...groups.map((id) => method.groups[id] ?? lastPart(id)), ...places.map((id) => method.places[id] ?? lastPart(id)), where.trim()].filter(isSaid).join(', '),
    rows: (keys) => keys.flatMap((key) => { const name = byKey.get(key); return name === undefined ? [] : [name()]; }),
  };
};
