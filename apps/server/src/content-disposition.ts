/** RFC 8187 lets fewer characters stand for themselves than `encodeURIComponent` does. */
const encoded = (text: string): string =>
  encodeURIComponent(text).replaceAll(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** What an old client shows: the letters that every client knows. */
const plain = (fileName: string): string => fileName.replaceAll(/[^\w. -]/g, "_");

/** The header by which a browser saves a file under its name and never shows it in the page (RFC 6266). */
export const asDownload = (fileName: string): string =>
  `attachment; filename="${plain(fileName)}"; filename*=UTF-8''${encoded(fileName)}`;
