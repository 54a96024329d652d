import { badQuery, SpError, spException } from '../../model/errors';
import type { List } from '../../store/lists';

/** A name in a folder that is taken. Source: 11.2, and the code cli-microsoft365 expects. */
export const nameTaken = (list: List, name: string): Error =>
  spException(400, -2130575257, `A file or folder with the name "${list.folder}/${name}" already exists.`);

const tooLong = (): SpError =>
  new SpError(400, '-2147024690, System.IO.PathTooLongException',
    'The specified file or folder name is too long. The URL path for all files and folders must be 400 characters or less (and no more than 256 characters for any single file or folder name). Please type a shorter file or folder name.');

/** Characters and forms SharePoint has in no name of a file, a folder or an attachment. */
export function checkName(name: string): void {
  const isBad = name === '' || /["*:<>?/\\|\u0000-\u001f]/.test(name) || /^\s|[\s.]$/.test(name) || name.startsWith('~$') || name.includes('_vti_');
  if (isBad) throw spException(400, -2130575245, `The file or folder name "${name}" contains characters that are not permitted.  Please use a different name.`);
  if (name.length > 255) throw tooLong();
}

const LONGEST_PATH = 400;
/** A whole server-relative address. */
export function checkPath(url: string): void {
  if (url.length > LONGEST_PATH) throw tooLong();
}

/** The largest body SharePoint takes in one request; larger files come in pieces. */
export const LARGEST = 262_144_000;
export function checkSize(bytes: number): void {
  if (bytes > LARGEST) throw badQuery(`The request message is too big. The server does not allow messages larger than ${LARGEST} bytes.`);
}

/** `a.txt`, `a1.txt`, `a2.txt` …: the first of them that `isFree`. */
export function freeName(name: string, isFree: (name: string) => boolean): string {
  const dot = name.lastIndexOf('.');
  const [stem, end] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  for (let n = 0; ; n += 1) {
    const wanted = n === 0 ? name : `${stem}${n}${end}`;
    if (isFree(wanted)) return wanted;
  }
}
