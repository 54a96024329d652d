import { expect, type Locator, type Page } from '@playwright/test';
import type { PartId } from '../../src/method/parts';
import { words } from './words';

const { bindings, frame } = words.workspace;

/** One way to use a screen. A journey that is written for hands runs with any of them. */
export interface Hands {
  /** To another part, the way the screen offers it. */
  goTo(part: PartId): Promise<void>;
  press(button: Locator): Promise<void>;
  write(field: Locator, text: string): Promise<void>;
  /** One of the choices of a radio group. */
  choose(group: Locator, name: string): Promise<void>;
  tab(tabs: Locator, name: string): Promise<void>;
  /** Several of many, in the field that goes by `label`. */
  pick(area: Locator, label: string, names: readonly string[]): Promise<void>;
  /** Judges one question in the quick pass: 1, 2 or 3. */
  judge(pass: Locator, choice: number): Promise<void>;
  /** Moves something from the tray of the map to where it is much affected and has little power. */
  place(board: Locator, chip: Locator): Promise<void>;
}

const startsWith = (name: string): RegExp => new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
const railItem = (page: Page, part: PartId): Locator => page.locator('[data-rail-item]').filter({ hasText: startsWith(words.parts[part].title) }).first();
const arrived = (page: Page, part: PartId): Promise<void> => expect(page.locator(`[data-hb-part="${part}"]`).getByRole('heading', { level: 3 }).first()).toBeVisible();
const several = (area: Locator, label: string): Locator => area.getByRole('group', { name: label, exact: true });

/** More presses than any way across a screen takes. */
const FAR = 400;

/** Tab, arrows, Space, Enter, Escape and typing; nothing else. Everything is reached the way a person would, so what cannot be reached fails. */
export const keyboardOf = (page: Page): Hands => {
  const { keyboard } = page;
  /** Goes with Tab, or back with Shift+Tab, until the focus is on the element or inside it. */
  const reach = async (target: Locator): Promise<void> => {
    await expect(target).toBeVisible();
    const where = () => target.evaluate((element) => {
      const at = document.activeElement ?? document.body;
      return element.contains(at) ? 'there' : at.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING ? 'before' : 'after';
    });
    const side = await where();
    for (let presses = 0, at = side; at !== 'there'; presses += 1, at = await where()) {
      if (presses > FAR) throw new Error(`The keyboard does not reach ${String(target)}`);
      await keyboard.press(side === 'before' ? 'Shift+Tab' : 'Tab');
    }
  };
  const press = async (button: Locator): Promise<void> => {
    await reach(button);
    await keyboard.press('Enter');
  };
  /** Goes through what shares one stop with an arrow key until the wanted one has the focus. */
  const arrowTo = async (target: Locator, key: string, most: number): Promise<void> => {
    for (let presses = 0; !(await target.evaluate((element) => element === document.activeElement)); presses += 1) {
      if (presses > most) throw new Error(`${key} does not reach ${String(target)}`);
      await keyboard.press(key);
    }
  };
  return {
    press,
    goTo: async (part) => {
      await press(railItem(page, part));
      await arrived(page, part);
    },
    write: async (field, text) => {
      await reach(field);
      await keyboard.type(text);
    },
    choose: async (group, name) => {
      await reach(group);
      const radio = group.getByRole('radio', { name: startsWith(name) }).first();
      await arrowTo(radio, 'ArrowDown', 8);
      if (!(await radio.isChecked())) await keyboard.press('Space');
    },
    tab: async (tabs, name) => {
      await reach(tabs);
      await arrowTo(tabs.getByRole('tab', { name: startsWith(name) }), 'ArrowRight', 8);
    },
    pick: async (area, label, names) => {
      const field = several(area, label);
      await press(field.getByRole('button', { name: `${bindings.several.choose} ${label}`, exact: true }));
      for (const name of names) {
        // Few choices need no search.
        const search = field.getByRole('searchbox');
        if (await search.count() > 0) {
          await reach(search);
          await keyboard.press('Control+A');
          await keyboard.type(name);
        }
        await reach(field.getByRole('checkbox', { name, exact: true }));
        await keyboard.press('Space');
      }
      await keyboard.press('Escape');
    },
    judge: (_pass, choice) => keyboard.press(String(choice)),
    place: async (_board, chip) => {
      await reach(chip);
      // The first step leads onto the middle of the board; it never goes over its edge.
      for (const key of ['ArrowLeft', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowLeft', 'ArrowLeft', 'ArrowRight']) await keyboard.press(key);
      await expect(chip).toBeFocused();
    },
  };
};

/** A finger on a small screen, and the screen's own keyboard for text. */
export const fingerOf = (page: Page): Hands => {
  const press = (button: Locator): Promise<void> => button.tap();
  return {
    press,
    goTo: async (part) => {
      await press(page.getByRole('navigation', { name: frame.partsLabel }).getByRole('button').first());
      await press(railItem(page, part));
      await arrived(page, part);
    },
    write: async (field, text) => {
      await press(field);
      await expect(field).toBeFocused();
      // The keyboard on a screen hands over words and sends no keys.
      for (const word of text.split(/(?<= )/)) await page.keyboard.insertText(word);
    },
    choose: (group, name) => press(group.locator('label').filter({ has: page.getByRole('radio', { name: startsWith(name) }) }).first()),
    tab: (tabs, name) => press(tabs.getByRole('tab', { name: startsWith(name) })),
    pick: async (area, label, names) => {
      const field = several(area, label);
      await press(field.getByRole('button', { name: `${bindings.several.choose} ${label}`, exact: true }));
      for (const name of names) await press(field.getByRole('checkbox', { name, exact: true }));
      await press(field.getByRole('button', { name: `${bindings.several.done} ${label}`, exact: true }));
    },
    judge: (pass, choice) => press(pass.getByRole('button', { name: new RegExp(`^${choice}\\. `) })),
    place: async (board, chip) => {
      await press(chip);
      await press(board.locator('[data-drop="1-3"]'));
    },
  };
};
