import { expect } from '@playwright/test';
import type { CasePage } from '../case-page';
import type { CaseScript } from '../cases/case-script';
import { words } from '../words';
import { text } from './fields';

const { looseEnds: texts, keys } = words.workspace;

/** What ends otherwise than in a key, chosen in the list of loose ends; afterwards the list is empty. */
export const enterEndings = async ({ main, go, saved }: CasePage, { endings }: CaseScript): Promise<void> => {
  await go('c');
  const openList = (): Promise<void> => main.getByRole('tab', { name: new RegExp(`^${keys.tabs.loose}`) }).click();
  await openList();
  for (const { what, ending, reason, actor } of endings) {
    const item = main.getByRole('listitem').filter({ hasText: what }).first();
    await item.getByRole('button', { name: new RegExp(`^${texts.ways[ending]}`) }).click();
    if (ending === 'otherActor') {
      await text(item, texts.other.actor).fill(actor ?? '');
      await text(item, texts.other.what).fill(reason);
      await item.getByRole('button', { name: new RegExp(`^${texts.other.confirm}`) }).click();
    } else {
      await text(item, texts.accept.reason).fill(reason);
      await item.getByRole('button', { name: new RegExp(`^${texts.accept.confirm}`) }).click();
    }
    await saved();
  }
  await go('c');
  await openList();
  await expect(main.getByText(texts.none)).toBeVisible();
};
