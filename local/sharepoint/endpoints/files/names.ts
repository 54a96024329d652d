import { spException } from '../../model/errors';
import type { List } from '../../store/lists';

export const nameTaken = (list: List, name: string): Error =>
  spException(400, -2130575257, `A file or folder with the name "${list.folder}/${name}" already exists.`);

/** Characters and forms SharePoint has in no name of a file or folder. */
export function checkName(name: string): void {
  const isBad = name === '' || /["*:<>?/\\|]/.test(name) || /^\s|[\s.]$/.test(name) || name.startsWith('~$') || name.includes('_vti_');
  if (isBad) throw spException(400, -2130575245, `The file or folder name "${name}" contains characters that are not permitted.  Please use a different name.`);
  if (name.length > 255) throw spException(400, -2147024690, 'The specified file or folder name is too long.');
}
