import { expect, type Locator, type Page } from '@playwright/test';

/** The flows of the local host, used through its page `/flows`, where their cards and mails end. */
export interface Flows {
  /** Switches the sweeps on, which go at once and then every few seconds; or off. */
  switchTo(isOn: boolean): Promise<void>;
  /** "Kör nu", of each in turn: waits until the run has ended. */
  run(...names: readonly string[]): Promise<void>;
  /** Opens the page and waits until exactly so many messages are about this. */
  expectSent(kind: 'card' | 'mail', about: string, count: number): Promise<Locator>;
}

/** @param host any host, also one in a process of its own */
export const flowsOf = (page: Page, host: { readonly url: string }): Flows => {
  const press = async (button: string): Promise<void> => {
    const answer = await page.request.post(`${host.url}/flows/${button}`);
    if (!answer.ok()) throw new Error(`${button}: ${answer.status()} ${await answer.text()}`);
  };
  return {
    switchTo: (isOn) => press(`switch?on=${isOn ? '1' : '0'}`),
    run: async (...names) => { for (const name of names) await press(`run?flow=${name}`); },
    expectSent: async (kind, about, count) => {
      const messages = page.locator('.message').filter({ has: page.locator(kind === 'card' ? '[data-card]' : 'iframe') }).filter({ hasText: about });
      await expect(async () => {
        await page.goto(`${host.url}/flows`);
        await expect(messages).toHaveCount(count, { timeout: 500 });
      }).toPass({ timeout: 20_000 });
      return messages;
    },
  };
};
