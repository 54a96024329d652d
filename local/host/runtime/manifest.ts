/** The parts of an SPFx component manifest that the host reads or writes. */
export interface Manifest {
  readonly id: string;
  readonly alias: string;
  readonly componentType: 'WebPart' | 'Library' | 'Application' | 'Extension';
  readonly version: string;
  readonly manifestVersion: number;
  readonly isInternal?: boolean;
  /** Present on assemblies (several components in one file), which are not components themselves. */
  readonly rootComponentId?: string;
  readonly loaderConfig: LoaderConfig;
  readonly supportedHosts?: readonly string[];
  readonly preconfiguredEntries?: readonly {
    readonly title: Readonly<Record<string, string>>;
    readonly description: Readonly<Record<string, string>>;
    readonly properties: Readonly<Record<string, unknown>>;
  }[];
}

export interface LoaderConfig {
  readonly internalModuleBaseUrls: readonly string[];
  readonly entryModuleId: string;
  readonly scriptResources: Readonly<Record<string, ScriptResource>>;
}

export type ScriptResource =
  | { readonly type: 'path'; readonly path: string }
  | { readonly type: 'localizedPath'; readonly defaultPath?: string; readonly paths?: Readonly<Record<string, string | { readonly path: string; readonly integrity?: string }>> }
  | { readonly type: 'component'; readonly id: string; readonly version: string };

/** A manifest of one file, for the parts of the runtime that are ours. */
export function simpleManifest(options: {
  readonly id: string;
  readonly alias: string;
  readonly version: string;
  readonly baseUrl: string;
  readonly file: string;
  readonly componentType?: Manifest['componentType'];
  readonly dependencies?: Readonly<Record<string, { readonly id: string; readonly version: string }>>;
}): Manifest {
  const components = Object.entries(options.dependencies ?? {}).map(([name, { id, version }]) => [name, { type: 'component', id, version }] as const);
  return {
    id: options.id,
    alias: options.alias,
    componentType: options.componentType ?? 'Library',
    version: options.version,
    manifestVersion: 2,
    isInternal: true,
    loaderConfig: {
      internalModuleBaseUrls: [options.baseUrl],
      entryModuleId: options.alias,
      scriptResources: { [options.alias]: { type: 'path', path: options.file }, ...Object.fromEntries(components) },
    },
  };
}
