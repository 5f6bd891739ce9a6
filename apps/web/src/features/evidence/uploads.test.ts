import { describe, expect, it } from "vitest";
import { uploadAddress } from "./owner.ts";
import { uploadsAfter, type Upload } from "./uploads.ts";

const upload = (id: string, fields: Partial<Upload> = {}): Upload => ({
  id,
  file: new File(["x"], `${id}.pdf`),
  share: 0,
  error: null,
  stop: () => undefined,
  ...fields,
});
const two = [upload("a"), upload("b")];

describe("uploadsAfter", () => {
  it("adds what was started, and starts a failed one anew", () => {
    const started = uploadsAfter(two, { step: "started", upload: upload("c") });
    expect(started.map(({ id }) => id)).toEqual(["a", "b", "c"]);
    const failed = uploadsAfter(two, { step: "failed", id: "a", error: new Error("lost") });
    const again = uploadsAfter(failed, { step: "started", upload: upload("a") });
    expect(again.map(({ id, error }) => [id, error])).toEqual([
      ["b", null],
      ["a", null],
    ]);
  });

  it("moves one and leaves the other where it is", () => {
    const moved = uploadsAfter(two, { step: "moved", id: "b", share: 0.5 });
    expect(moved.map(({ share }) => share)).toEqual([0, 0.5]);
  });

  it("lets one go", () => {
    expect(uploadsAfter(two, { step: "gone", id: "a" }).map(({ id }) => id)).toEqual(["b"]);
  });
});

describe("uploadAddress", () => {
  it("names the owner and the file, whatever it is called", () => {
    expect(uploadAddress({ milestoneId: "M&1" }, "Акт №1?.pdf")).toBe(
      "/uploads?milestoneId=M%261&name=%D0%90%D0%BA%D1%82+%E2%84%961%3F.pdf",
    );
  });
});
