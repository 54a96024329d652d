import type { Locator, Page } from '@playwright/test';
import { words } from '../words';

export type Area = Page | Locator;
const { several } = words.workspace.bindings;

/** A line or an area of text by its exact label. */
export const text = (area: Area, label: string): Locator => area.getByRole('textbox', { name: label, exact: true });

/** One of a few: the visible tile is pressed through its radio button. `label` may be the first words of a longer one. */
export const tick = async (area: Area, group: string | RegExp, label: string): Promise<void> => {
  const name = new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
  await area.getByRole('radiogroup', { name: group, exact: typeof group === 'string' }).getByRole('radio', { name }).first().check({ force: true });
};

/** Several of many, by the names a person reads. */
export const pick = async (area: Area, label: string, names: readonly string[]): Promise<void> => {
  if (names.length === 0) return;
  const field = area.getByRole('group', { name: label, exact: true });
  await field.getByRole('button', { name: `${several.choose} ${label}`, exact: true }).click();
  for (const name of names) await field.getByRole('checkbox', { name, exact: true }).check();
  await field.getByRole('button', { name: `${several.done} ${label}`, exact: true }).click();
};

/** From a drop-down list, by words in the option: some carry a number before the name. */
export const choose = async (field: Locator, words: string): Promise<void> => {
  const value = await field.locator('option').filter({ hasText: words }).first().getAttribute('value');
  await field.selectOption(value);
};

const named = (names: Readonly<Record<string, string | undefined>>) => (ids: readonly string[] = []): readonly string[] => ids.map((id) => names[id] ?? id);
export const groupNames = named(words.labels.groups);
export const placeNames = named(words.labels.places);
export const goalName = (id: string): string => words.labels.goals[id] ?? id;
