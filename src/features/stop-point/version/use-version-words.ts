import { useMethodTexts, useProduct } from '../../../data/bindings/product-context';
import { shorten } from '../../../domain/short-text';
import { NOT_RELEVANT } from '../../../domain/stop-holds';
import type { StopVersion, VersionField, VersionRow, VersionValue } from '../../../domain/stop-version/version';
import { formatDay } from '../../../i18n/dates';
import { useTexts } from '../../../i18n/texts-context';
import { useRowNames } from '../../../ui-bindings/goals/use-row-names';
import { useItemName } from '../../../ui-bindings/use-item-name';

/** How rows and values of a version read to a person. */
export interface VersionWords {
  readonly name: (row: VersionRow) => string;
  readonly value: (field: VersionField, value: VersionValue) => string;
}

type Labels = Readonly<Record<string, string | undefined>>;
const lastPart = (id: string): string => id.slice(id.indexOf('.') + 1);

/**
 * The names of both versions, in the person's language: ids and codes as the method calls them today, other rows by what
 * they were called, also when they are gone.
 */
export const useVersionWords = (before: StopVersion, after: StopVersion): VersionWords => {
  const { scales, groups, places } = useMethodTexts();
  const { locale } = useProduct().host;
  const texts = useTexts('stop').version;
  const names = useRowNames();
  const itemName = useItemName();

  const codes: Readonly<Partial<Record<VersionField, Labels>>> = {
    effect: scales.nodeEffect, effectKind: scales.effectKind, arisesFrom: scales.arisesFrom, dimensions: scales.dimension, horizon: scales.horizon,
    size: scales.effectSize, confidence: scales.confidence, reboundRisk: scales.reboundRisk, kind: scales.conflictKind, status: scales.conflictStatus,
    ending: texts.ending, blocks: texts.stops, isBlocking: { yes: texts.yes, no: texts.no }, choice: { [NOT_RELEVANT]: texts.notRelevant },
  };
  const textOf = (row: VersionRow, field: VersionField): string => {
    const value = row.values[field] ?? '';
    return typeof value === 'string' ? value : '';
  };
  const name = (row: VersionRow): string => {
    switch (row.group) {
      case 'initiative': return textOf(row, 'name') || texts.group.initiative;
      case 'answer': return itemName(row.id);
      case 'effect': return names.effect({ target: textOf(row, 'target'), description: textOf(row, 'description'), where: textOf(row, 'where') });
      case 'conflict': return names.conflict({
        oneSide: textOf(row, 'oneSide'), otherSide: textOf(row, 'otherSide'), oneTarget: textOf(row, 'oneTarget'), otherTarget: textOf(row, 'otherTarget'),
        description: textOf(row, 'description'),
      });
      case 'gap': return shorten(textOf(row, 'question')) || texts.unnamed;
      case 'key': return textOf(row, 'name') || texts.unnamed;
    }
  };
  const rowName = (id: string): string => {
    const row = after.rows.find((one) => one.id === id) ?? before.rows.find((one) => one.id === id);
    return row === undefined ? texts.goneRow : name(row);
  };
  const one = (field: VersionField, id: string): string => {
    if (id === '') return '';
    switch (field) {
      case 'target': case 'oneTarget': case 'otherTarget': case 'goals': return names.goal(id);
      case 'groups': case 'affectedGroups': return groups[id] ?? lastPart(id);
      case 'places': case 'affectedPlaces': return places[id] ?? lastPart(id);
      case 'meets': return rowName(id);
      case 'due': case 'closedOn': case 'acceptedOn': return formatDay(id, locale) || id;
      default: return codes[field]?.[id] ?? id;
    }
  };
  return { name, value: (field, value) => (typeof value === 'string' ? one(field, value) : value.map((id) => one(field, id)).join('\n')) };
};
