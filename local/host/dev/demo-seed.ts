import { existsSync } from 'node:fs';
import path from 'node:path';

interface DemoModule {
  /** Writes the demo cases through the product's own data layer into the fresh site of the running host. */
  readonly seedDemo?: (hostUrl: string) => Promise<void>;
}

/** The seeder of local/demo, when it is there. */
export async function demoSeed(): Promise<((hostUrl: string) => Promise<void>) | undefined> {
  const file = path.join(__dirname, '../../demo/seed-demo.ts');
  if (!existsSync(file)) return undefined;
  const { seedDemo } = (await import(file)) as DemoModule;
  return seedDemo;
}
