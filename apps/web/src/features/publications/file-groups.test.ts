import { describe, expect, it } from "vitest";
import { fileKindOf, groupFiles } from "./file-groups.ts";

const file = (path: string) => ({ path, contentType: "application/octet-stream", size: 1, sha256: "0" });

describe("fileKindOf", () => {
  it.each([
    ["index.html", "page", "index", "HTML"],
    ["strategy.pptx", "documents", "strategy", "PPTX"],
    ["indicator-values.csv", "openData", "indicator-values", "CSV"],
    ["meta.json", "openData", "meta", "JSON"],
    ["something-new.v2.csv", "openData", null, "CSV"],
    ["LICENSE", "openData", null, ""],
  ])("reads %s", (path, group, name, format) => {
    expect(fileKindOf(path)).toEqual({ group, name, format });
  });
});

describe("groupFiles", () => {
  it("puts the page before the documents and the tables, in the order of the tables, the unknown last", () => {
    const paths = [
      "appendix.csv",
      "funding.csv",
      "funding.json",
      "index.html",
      "industries.csv",
      "meta.json",
      "strategy.docx",
    ];
    expect(
      groupFiles(paths.map(file)).map(({ group, files }) => [group, files.map(({ path }) => path)]),
    ).toEqual([
      ["page", ["index.html"]],
      ["documents", ["strategy.docx"]],
      ["openData", ["industries.csv", "funding.csv", "funding.json", "meta.json", "appendix.csv"]],
    ]);
  });

  it("leaves out a group without files", () => {
    expect(groupFiles([file("meta.json")]).map(({ group }) => group)).toEqual(["openData"]);
  });
});
