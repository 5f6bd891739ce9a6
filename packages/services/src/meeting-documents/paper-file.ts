/** A file to hand out. */
export interface PaperDownload {
  bytes: Uint8Array;
  /** In Russian, with its extension. */
  fileName: string;
  contentType: string;
}

/** What the files of the Council are, as browsers are told. */
export const paperTypes = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
  zip: "application/zip",
} as const;

/** A file under its name; characters that Windows takes in no name are left out. */
export const paperDownload = (
  name: string,
  ending: keyof typeof paperTypes,
  bytes: Uint8Array,
): PaperDownload => ({
  bytes,
  fileName: `${name
    .replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, " ")
    .replaceAll(/ +/g, " ")
    .trim()
    // «2022 г.» and the ending make one dot.
    .replace(/\.$/, "")}.${ending}`,
  contentType: paperTypes[ending],
});
