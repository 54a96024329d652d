const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** A browser reads the file after the click; long enough for a slow one, and then the memory is given back. */
const KEPT_MS = 60_000;

/**
 * Hands a Word file to the browser as a download. Works on a page and in a frame of Teams: nothing is opened, nothing sent.
 * @throws what the browser throws when it refuses
 */
export const saveWordFile = (bytes: Uint8Array, name: string): void => {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: WORD }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.hidden = true;
  document.body.appendChild(link);
  try {
    link.click();
  } finally {
    link.remove();
    setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
  }
};
