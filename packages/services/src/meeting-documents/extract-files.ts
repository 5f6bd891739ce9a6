import { pathName, renderExtractDocx, type PackedFile } from "@kedr/documents";
import { extractOutline, meetingAddressees, type PaperSources } from "@kedr/domain";

/** The extracts for all addressees of a meeting, each under a numbered name. */
export const extractFiles = async (sources: PaperSources): Promise<PackedFile[]> => {
  const files: PackedFile[] = [];
  for (const [place, { key, name }] of meetingAddressees(sources.portfolio, sources.meeting.id).entries()) {
    const extract = extractOutline(sources, key);
    if (extract === null) continue;
    // One after the other: each takes a fraction of a second, in which the server goes on with other requests.
    files.push({
      path: pathName({ number: place + 1, name, ending: ".docx" }),
      bytes: await renderExtractDocx(extract),
    });
  }
  return files;
};
