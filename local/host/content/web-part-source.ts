import type { Manifest } from '../runtime/manifest';

/** Where the web parts come from: the package that would be deployed, or the build output during development. */
export interface WebPartSource {
  readonly kind: 'package' | 'build';
  /** The package or the folder, as people read it. */
  readonly path: string;
  /** The manifests of the web parts, with `/ClientSideAssets/` as their base address. */
  manifests(): Promise<readonly Manifest[]>;
  /** The bytes of one file below `/ClientSideAssets/`, or undefined. */
  asset(name: string): Promise<Uint8Array | undefined>;
}

/** Same-origin base address: a relative one, so that SPFx takes the production path (`isServedFromLocalhost` is false). */
export const ASSET_BASE = '/ClientSideAssets/';
