/** 1 January 1980, the first day a zip file can tell. */
const NO_DAY = 0x0021;
const END = 0x06054b50;
const ENTRY = 0x02014b50;

/**
 * Takes the time of packing out of a zip file: every entry gets the same day, so that the same content is the same bytes.
 * @param zip changed in place; what has no list of entries is left as it is
 */
export const stampZip = (zip: Uint8Array): Uint8Array => {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.length - 22;
  if (end < 0 || view.getUint32(end, true) !== END) return zip;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count && view.getUint32(at, true) === ENTRY; index += 1) {
    const local = view.getUint32(at + 42, true);
    view.setUint32(at + 12, NO_DAY << 16, true);
    view.setUint32(local + 10, NO_DAY << 16, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return zip;
};
