import { startHost, type Host } from '../../local/host/start-host';
import { seedDemo } from '../../local/demo/seed-demo';
import { layerFor } from '../../local/demo/seed';
import { writeHeavyCase } from './heavy-case';
import { writeWideCase } from './wide-case';

/** A host on the package that would be deployed, over a fresh site in memory with the demo and a case with many rows. */
export interface BenchSite {
  readonly host: Host;
  /** The demo's TC6: a real case of the method, as large as they get. */
  readonly tc6: number;
  /** 15 rows in each child list. */
  readonly wide: number;
  /** 300 effects, 120 stakeholders, 40 conflicts. */
  readonly heavy: number;
}

export const startBenchSite = async (): Promise<BenchSite> => {
  const host = await startHost({ port: 0, source: 'package', dataFolder: ':memory:', seed: seedDemo });
  try {
    const page = await layerFor(`${host.url}/sites/demo`, 'erik').caseList.page({});
    const tc6 = page.ok ? page.value.cases.find(({ key }) => key === 'demo-tc6')?.id : undefined;
    if (tc6 === undefined) throw new Error('The demo case TC6 is not on the site.');
    return { host, tc6, wide: await writeWideCase(host.url), heavy: await writeHeavyCase(host.url) };
  } catch (error) {
    await host.close();
    throw error;
  }
};
