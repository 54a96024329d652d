import { mkdtempSync, cpSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openWebPart, expect, test } from './fixtures';
import { field } from './case-page';
import { startHostProcess } from './host-process';
import { words } from './words';

const { overview: { fields }, frame } = words.workspace;

// While the server is gone, the browser complains of every request.
test.use({ allowed: [/Failed to load resource/] });

test('the server is killed while somebody types, and started again: the text arrives', async ({ page, demoFolder }) => {
  test.setTimeout(120_000);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'hb-e2e-'));
  cpSync(demoFolder, folder, { recursive: true });
  let host = await startHostProcess(folder);
  try {
    const open = () => openWebPart(page, host, 'assessment', { surface: 'full', as: 'erik', search: { case: '2', part: 'initiative' } });
    const purpose = field(page, fields.purpose);
    await open();
    await purpose.fill('Början är sparad. ');
    await expect(page.getByText(new RegExp(`^${frame.save.saved('')}`)).first()).toBeVisible();
    await purpose.press('End');
    await purpose.pressSequentially('Servern dör ');
    await host.kill();
    await purpose.pressSequentially('medan vi skriver.');
    await expect(page.getByText(frame.save.waiting).first()).toBeVisible();
    host = await startHostProcess(folder, host.port);
    await expect(page.getByText(new RegExp(`^${frame.save.saved('')}`)).first()).toBeVisible({ timeout: 40_000 });

    // Killed once more, right after the answer: what was told to be saved is there.
    await host.kill();
    host = await startHostProcess(folder, host.port);
    await page.evaluate(() => localStorage.clear());
    await open();
    await expect(purpose).toHaveValue('Början är sparad. Servern dör medan vi skriver.');
  } finally {
    await host.kill();
    rmSync(folder, { recursive: true, force: true });
  }
});
