import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measure, type Figure } from './measure';
import { siteOf } from './site';

const SIZES = [100, 5_000, 100_000];
const COUNT = Number(process.argv[2] ?? 1000);

async function figuresOf(size: number): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sharepoint-bench-'));
  const server = await siteOf(folder, size);
  try {
    return await measure(server, size, COUNT);
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Prints requests per second and p95 for each size, and how they stand to the smallest: a ratio of 1 means size costs nothing. */
async function main(): Promise<void> {
  let smallest: readonly Figure[] | undefined;
  // Once for nothing: the first round would measure how the engine warms up.
  await figuresOf(SIZES[0] ?? 100);
  console.log('                 rows   requests/s   p95 ms   requests/s to the smallest   p95 to the smallest');
  for (const size of SIZES) {
    const figures = await figuresOf(size);
    smallest ??= figures;
    figures.forEach(({ name, perSecond, p95 }, i) => {
      const first = smallest?.[i];
      const rate = perSecond / (first?.perSecond ?? perSecond);
      console.log(`${name.padEnd(12)}${String(size).padStart(9)}${perSecond.toFixed(0).padStart(13)}${p95.toFixed(1).padStart(9)}${`${rate.toFixed(2)} x`.padStart(29)}${`${(p95 / (first?.p95 ?? p95)).toFixed(2)} x`.padStart(22)}`);
    });
  }
}

void main();
