import { describe, expect, it } from "vitest";
import { attachment } from "../portfolio/portfolio.fixture.ts";
import { attachmentViews } from "./attachment-view.ts";

describe("attachmentViews", () => {
  it("stand newest first, those of one day by name", () => {
    const views = attachmentViews([
      attachment({ id: "1", addedOn: "2023-02-01" }),
      attachment({ id: "2", addedOn: "2023-02-20", fileName: "Ёлка.pdf" }),
      attachment({ id: "3", addedOn: "2023-02-20", fileName: "Жук.pdf" }),
    ]);
    expect(views.map(({ id }) => id)).toEqual(["2", "3", "1"]);
  });

  it("do not tell where the bytes lie", () => {
    expect(attachmentViews([attachment()])[0]).not.toHaveProperty("sha256");
    expect(attachmentViews(undefined)).toEqual([]);
  });
});
