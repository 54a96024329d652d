import { SNAPSHOT_LIBRARY } from '../snapshots/address';
import type { AccessLevel, GroupName } from './define-list';
import { projectAccess } from './shown/child';

/** A document library of the product: files without columns of ours. */
export interface LibraryDeclaration {
  /** Internal name; also the last part of the library's address (no `Lists/` before it), frozen for ever. */
  readonly name: string;
  /** Swedish display name. */
  readonly title: string;
  readonly description: string;
  readonly access: Readonly<Record<GroupName, AccessLevel>>;
  /** Columns by SharePoint's internal names: a library has its own. */
  readonly view: { readonly title: string; readonly columns: readonly string[]; readonly orderBy: string };
}

/** Published decision briefs, and earlier versions of what a stop point looks back on. */
const snapshots: LibraryDeclaration = {
  name: SNAPSHOT_LIBRARY, title: 'Publicerade underlag',
  description: 'Publicerade beslutsunderlag och tidigare versioner av steg. Filerna skrivs en gång och ändras aldrig.',
  access: projectAccess,
  view: { title: 'Alla publicerade filer', columns: ['DocIcon', 'LinkFilename', 'Created', 'Author'], orderBy: 'Created' },
};

/** Every library of the product. */
export const allLibraries: readonly LibraryDeclaration[] = [snapshots];
