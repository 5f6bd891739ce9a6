import { crc32, deflateRawSync } from "node:zlib";

/** A name and its content; with a size given, the content is packed already and unpacks to that many bytes. */
type Entry = readonly [name: string, content: Buffer, unpackedSize?: number];

/** What both headers of an entry have in common. */
const described = ([name, content, unpackedSize]: Entry) => {
  const packed = unpackedSize === undefined ? deflateRawSync(content) : content;
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt32LE(unpackedSize === undefined ? crc32(content) : 0, 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(unpackedSize ?? content.length, 18);
  fields.writeUInt16LE(Buffer.byteLength(name), 22);
  return { name: Buffer.from(name), packed, fields };
};

const signature = (last: number): Buffer => Buffer.from([0x50, 0x4b, last, last + 1]);

/** A ZIP archive, also one that no program would write. */
export const zipOf = (entries: readonly Entry[]): Buffer => {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, packed, fields } of entries.map(described)) {
    const file = Buffer.concat([signature(3), fields, name, packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([signature(1), Buffer.from([20, 0]), fields, place, name]));
    files.push(file);
    offset += file.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...files, list, signature(5), end]);
};
