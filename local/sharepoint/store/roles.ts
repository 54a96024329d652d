import type { Database, Row } from './database';
import type { Mask } from '../model/permission-bits';

export interface Role {
  readonly id: number;
  readonly name: string;
  readonly description: string;
  readonly order: number;
  /** RoleTypeKind; 0 for a level somebody made. */
  readonly kind: number;
  readonly hidden: boolean;
  readonly mask: Mask;
}

export const FULL_CONTROL = 1073741829;
export const LIMITED_ACCESS = 1073741825;
const EDIT = 1073741830;
const READ = 1073741826;
const FIRST_CUSTOM = 1073741927;

type Standard = readonly [id: number, name: string, kind: number, order: number, high: number, low: number, hidden: boolean];
const STANDARD: readonly Standard[] = [
  [FULL_CONTROL, 'Full Control', 5, 1, 2147483647, 4294967295, false],
  [1073741828, 'Design', 4, 32, 432, 1012866047, false],
  [EDIT, 'Edit', 6, 48, 432, 1011030767, false],
  [1073741827, 'Contribute', 3, 64, 432, 1011028719, false],
  [READ, 'Read', 2, 128, 176, 138612833, false],
  [1073741832, 'Restricted View', 8, 144, 65584, 134418433, true],
  [LIMITED_ACCESS, 'Limited Access', 1, 160, 48, 134287360, true],
  [1073741833, 'Web-Only Limited Access', 9, 176, 560, 134221824, true],
];

/** The level each associated group holds on a new web. */
export const GROUP_LEVEL = { owners: FULL_CONTROL, members: EDIT, visitors: READ } as const;

export function seedRoles(db: Database): void {
  for (const [id, name, kind, order, high, low, hidden] of STANDARD) {
    insertRole(db, { id, name, description: '', kind, order, hidden, mask: { high, low } });
  }
}

export function insertRole(db: Database, role: Role): void {
  db.run(
    'INSERT INTO roles (id, name, description, ord, kind, hidden, high, low) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    role.id, role.name, role.description, role.order, role.kind, role.hidden ? 1 : 0, role.mask.high, role.mask.low,
  );
}

const toRole = (row: Row): Role => ({
  id: Number(row['id']),
  name: String(row['name']),
  description: String(row['description']),
  order: Number(row['ord']),
  kind: Number(row['kind']),
  hidden: row['hidden'] === 1,
  mask: { high: Number(row['high']), low: Number(row['low']) },
});

export const allRoles = (db: Database): Role[] => db.all('SELECT * FROM roles ORDER BY ord, id').map(toRole);
export const findRole = (db: Database, id: number): Role | undefined => allRoles(db).find((r) => r.id === id);

export function nextRoleId(db: Database): number {
  const top = Number(db.get('SELECT max(id) AS top FROM roles')?.['top'] ?? 0);
  return Math.max(top + 1, FIRST_CUSTOM);
}

export function updateRole(db: Database, role: Role): void {
  db.run(
    'UPDATE roles SET name = ?, description = ?, ord = ?, high = ?, low = ? WHERE id = ?',
    role.name, role.description, role.order, role.mask.high, role.mask.low, role.id,
  );
}

/** Takes a level away. `Permissions.dropRole` takes it from whoever holds it. */
export const removeRole = (db: Database, id: number): void => db.run('DELETE FROM roles WHERE id = ?', id);
