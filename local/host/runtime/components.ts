import { simpleManifest, type Manifest } from './manifest';
import type { Reference } from './npm-manifests';

/**
 * What the page assembly (`sp-default-assembly`) carries inside itself. These have no package and no manifest of
 * their own; without a manifest the loader does not register them, though their file is never asked for.
 */
const IN_ASSEMBLY: ReadonlySet<string> = new Set([
  'tslib',
  '@microsoft/load-themed-styles',
  '@msinternal/odsp-core-bundle',
  '@msinternal/sp-telemetry',
  '@msinternal/sp-safehtml',
]);

/** Small parts of the edit mode that `sp-webpart-base` asks for by name; `client/shims.ts` has a shape for each. */
const SHAPED_SHIMS: Readonly<Record<string, { readonly file: string; readonly needsCore: boolean }>> = {
  '@msinternal/sp-edit-customer-promise': { file: 'sp-edit-customer-promise.js', needsCore: true },
  '@msinternal/sp-idle-web-task': { file: 'sp-idle-web-task.js', needsCore: false },
};
const CORE = '@microsoft/sp-core-library';
const SHIM_FOLDER = '/_host/shims/';

/** Only the property pane asks for these. Reading mode never calls them, so an empty shape is enough. */
const isPropertyPanePart = (reference: Reference): boolean =>
  reference.askedBy.every((alias) => alias === 'SPPropertyPane') &&
  /^@msinternal\/(sp-fluentui-|sp-component-utilities$|sp-pages-content-panel-context$|odsp-utilities-bundle$|sp-heading-level$)|^@ms\/office-ui-fabric-react-bundle$/.test(reference.name);

const REACT = '0d910c1c-13b9-4e1c-9aa4-b008c5e42d7d';
const REACT_FILES: Readonly<Record<string, { readonly file: string; readonly folder: string }>> = {
  react: { folder: '/npm/react/umd/', file: 'react.production.min.js' },
  'react-dom': { folder: '/npm/react-dom/umd/', file: 'react-dom.production.min.js' },
};

export interface Completed {
  readonly manifests: readonly Manifest[];
  /** What nothing here can stand in for. */
  readonly unknown: readonly Reference[];
}

/** What the stand-ins themselves need to be right. */
export interface Versions {
  /** Installed version of React; the runtime must ask for exactly this one. */
  readonly react: string;
  readonly core: { readonly id: string; readonly version: string };
}

/** A manifest for each missing component that has a known stand-in. */
export function completeRuntime(missing: readonly Reference[], versions: Versions): Completed {
  const manifests: Manifest[] = [];
  const unknown: Reference[] = [];
  for (const reference of missing) {
    const manifest = standIn(reference, versions);
    if (manifest === undefined) unknown.push(reference);
    else manifests.push(manifest);
  }
  return { manifests, unknown };
}

function standIn(reference: Reference, versions: Versions): Manifest | undefined {
  const { id, name, version } = reference;
  const react = REACT_FILES[name];
  if (react !== undefined) {
    if (version !== versions.react) return undefined;
    const dependencies: Record<string, { id: string; version: string }> = name === 'react-dom' ? { react: { id: REACT, version: versions.react } } : {};
    return simpleManifest({ id, alias: name, version, baseUrl: react.folder, file: react.file, dependencies });
  }
  if (IN_ASSEMBLY.has(name)) return simpleManifest({ id, alias: name, version, baseUrl: '/npm/', file: 'inside-the-assembly.js' });
  const shim = SHAPED_SHIMS[name];
  if (shim !== undefined) {
    const dependencies: Record<string, { id: string; version: string }> = shim.needsCore ? { [CORE]: versions.core } : {};
    return simpleManifest({ id, alias: name, version, baseUrl: SHIM_FOLDER, file: shim.file, dependencies });
  }
  // One address each, for the loader keeps its modules by address; the server answers all of them with the same file.
  if (isPropertyPanePart(reference)) return simpleManifest({ id, alias: name, version, baseUrl: SHIM_FOLDER, file: `property-pane-part-${id}.js` });
  return undefined;
}
