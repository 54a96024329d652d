import path from 'node:path';

const ROOT = path.resolve(__dirname, '../../..');

/** A file or folder as people read it: from the root of the repository, never with a machine's own folders above it. */
export function shownPath(file: string): string {
  const inside = path.relative(ROOT, path.resolve(file));
  return (inside.startsWith('..') || path.isAbsolute(inside) ? path.basename(file) : inside).replaceAll(path.sep, '/');
}
