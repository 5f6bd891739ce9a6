const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
/** Stands in a 32-bit size where the true one is kept elsewhere: in a workbook of a few sheets it has no business. */
const elsewhere = 0xffffffff;

/** The end of the directory lies within the last 64 kB: a comment may follow it. */
const findEnd = (view: DataView): number | null => {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === endOfDirectory) return at;
  }
  return null;
};

/**
 * Bytes that a workbook unpacks to by its own directory, which the reader holds it to. Null for what is no such file,
 * and for one that does not say.
 */
export const workbookSize = (bytes: Uint8Array): number | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.byteLength < 22 ? null : findEnd(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  let size = 0;
  for (let entry = 0; entry < count; entry += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== directoryEntry) return null;
    const [packed, unpacked] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    // An entry that claims to hold nothing may hold anything.
    if (unpacked === elsewhere || (unpacked === 0 && packed > 2)) return null;
    size += unpacked;
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return size;
};
