import { h, read, table } from './dom';

interface Security {
  users: { id: number; title: string; login: string; email: string; isSiteAdmin: boolean }[];
  groups: { id: number; title: string; members: string[] }[];
  levels: { name: string; hidden: boolean; rights: string[] }[];
  scopes: { key: string; name: string; assignments: { id: number; who: string; levels: string[] }[] }[];
}

/** Everything with permissions of its own and who holds what there; groups, users and levels. */
export async function securityPart(): Promise<HTMLElement> {
  const { users, groups, levels, scopes } = await read<Security>('state/security');
  return h('section', { 'aria-label': 'Permissions' },
    h('h2', {}, `Permissions of their own (${scopes.length})`),
    scopes.map(({ name, key, assignments }) => h('details', { open: key === 'web' }, h('summary', {}, `${name} (${assignments.length})`),
      table(`Permissions of ${name}`, [{ head: 'Who', cell: ({ who }) => who }, { head: 'Levels', cell: (line) => line.levels.join(', ') }], assignments))),
    h('h3', {}, 'Groups'), table('Groups', [{ head: 'Id', cell: ({ id }) => id }, { head: 'Group', cell: ({ title }) => title }, { head: 'Members', cell: ({ members }) => members.join(', ') || 'nobody' }], groups),
    h('h3', {}, 'Users'), table('Users', [{ head: 'Id', cell: ({ id }) => id }, { head: 'Name', cell: ({ title }) => title }, { head: 'Login', cell: ({ login }) => login, kind: 'address' }, { head: '', cell: ({ isSiteAdmin }) => isSiteAdmin && h('span', { class: 'mark' }, 'site administrator') }], users),
    h('h3', {}, 'Permission levels'), table('Permission levels', [{ head: 'Level', cell: ({ name }) => name }, { head: 'Rights', cell: ({ rights }) => rights.join(', ') }], levels));
}
