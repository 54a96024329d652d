import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';

/** Reads files of node_modules for `/npm/…`; only what lies inside the folder, byte for byte as published. */
export class NpmFiles {
  private chunks: Promise<ReadonlyMap<string, string>> | undefined;
  private readonly root: string;

  public constructor(root: string) {
    this.root = path.resolve(root);
  }

  /** The bytes of `relative`, or undefined. A lazy chunk is also found by its name alone, see `findChunk`. */
  public async read(relative: string): Promise<Uint8Array | undefined> {
    const file = path.resolve(this.root, relative);
    if (!file.startsWith(this.root + path.sep)) return undefined;
    return (await readIfThere(file)) ?? (await this.findChunk(path.basename(file)));
  }

  /**
   * Code inside the page assembly asks for its lazy chunks beside the assembly, while npm carries them in the package
   * they were built from (for example `sp-http-base/dist/chunk.SPRequestRateMonitor_…`).
   */
  private async findChunk(name: string): Promise<Uint8Array | undefined> {
    if (!/^chunk\..*\.js$/.test(name)) return undefined;
    this.chunks ??= this.listChunks();
    const file = (await this.chunks).get(name);
    return file === undefined ? undefined : readIfThere(file);
  }

  private async listChunks(): Promise<ReadonlyMap<string, string>> {
    const scope = path.join(this.root, '@microsoft');
    const found = new Map<string, string>();
    for (const name of await readdir(scope)) {
      const folder = path.join(scope, name, 'dist');
      for (const file of await readdir(folder).catch(() => [])) {
        if (file.startsWith('chunk.')) found.set(file, path.join(folder, file));
      }
    }
    return found;
  }
}

const readIfThere = (file: string): Promise<Uint8Array | undefined> => readFile(file).catch(() => undefined);
