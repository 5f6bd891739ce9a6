import { describe, expect, it } from "vitest";
import { attachment, milestone } from "../portfolio/portfolio.fixture.ts";
import { attachFile, attachmentLimits, removeFile, roomForFile } from "./attachment-change.ts";

const refusal = (code: string, field: string | null = null) => ({
  isAllowed: false,
  refusal: { code, field },
});
const full = Array.from({ length: attachmentLimits.filesOfOwner }, (_, number) =>
  attachment({ id: `ATT-${number}`, sha256: String(number) }),
);

describe("attachFile", () => {
  it("lets a new file in", () => {
    expect(attachFile([attachment()], { sha256: "other", size: 1 })).toEqual({ isAllowed: true });
  });

  it("refuses an empty file, the same content twice, and one too many", () => {
    expect(attachFile([], { sha256: "a", size: 0 })).toEqual(refusal("file_empty", "file"));
    expect(attachFile([attachment({ sha256: "a" })], { sha256: "a", size: 1 })).toEqual(
      refusal("file_attached_already"),
    );
    expect(attachFile(full, { sha256: "new", size: 1 })).toEqual(refusal("too_many_files"));
    expect(roomForFile(full)).toEqual(refusal("too_many_files"));
    expect(roomForFile(full.slice(1))).toEqual({ isAllowed: true });
  });
});

describe("removeFile", () => {
  const proven = milestone({ requiresEvidence: true, actualDate: "2023-02-20" });

  it("keeps the last thing that shows a completed milestone done", () => {
    expect(removeFile(proven, [attachment()])).toEqual(refusal("last_evidence"));
  });

  it.each([
    ["another file stays", proven, [attachment(), attachment({ id: "ATT-2" })]],
    ["a document is named", milestone({ ...proven, evidence: "Акт № 5" }), [attachment()]],
    ["no evidence is asked for", milestone({ ...proven, requiresEvidence: false }), [attachment()]],
    ["the milestone is open", milestone({ ...proven, actualDate: null }), [attachment()]],
  ])("lets a file go when %s", (_when, record, files) => {
    expect(removeFile(record, files)).toEqual({ isAllowed: true });
  });
});
