/** Tab, line feed, form feed, carriage return: the only control characters that text has. */
const isControl = (byte: number): boolean =>
  byte === 0x7f || (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d);

/** What a browser could take for a page, wherever in the text it stands. */
const markup = /^\s*<|<(?:!doctype|\?xml|html|head|body|script|style|svg|iframe|object|embed|img|a)[\s/>]/i;

/** Windows-1251, in which spreadsheets still save tables in Russia, has every byte but this one. */
const notInWindows1251 = 0x98;

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/**
 * Whether the bytes are plain text: UTF-8 or Windows-1251 without control characters, and no markup, so that a page
 * with scripts does not pass for a note.
 */
export const isPlainText = (bytes: Uint8Array): boolean => {
  if (bytes.some(isControl)) return false;
  if (!isUtf8(bytes) && bytes.includes(notInWindows1251)) return false;
  // As single bytes: markup is ASCII in both, and a byte order mark is no part of the text.
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return !markup.test(text.replace(/^\u00EF\u00BB\u00BF/, ""));
};
