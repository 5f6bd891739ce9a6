import { describe, expect, it } from "vitest";
import { languageOf, messagesIn } from "./language.ts";
import { fieldLabel, fillIn } from "./wording.ts";

/** `group.key` of every wording, with the names in braces that it holds. */
const placeholders = (language: "ru" | "en"): [string, string[]][] =>
  Object.entries(messagesIn(language)).flatMap(([group, wordings]) =>
    Object.entries(wordings).map(([key, wording]): [string, string[]] => [
      `${group}.${key}`,
      (wording.match(/\{\w+\}/g) ?? []).toSorted(),
    ]),
  );

const byKey = (entries: [string, string[]][]): [string, string[]][] =>
  entries.toSorted(([one], [other]) => (one < other ? -1 : 1));

describe("messages", () => {
  it("has every wording in both languages, with the same parameters", () => {
    const russian = byKey(placeholders("ru"));
    expect(russian.length).toBeGreaterThan(50);
    expect(byKey(placeholders("en"))).toEqual(russian);
  });

  it("leaves no wording empty", () => {
    const wordings = [messagesIn("ru"), messagesIn("en")].flatMap((messages) =>
      Object.values(messages).flatMap((group) => Object.values(group)),
    );
    expect(wordings.filter((wording) => wording.trim() === "")).toEqual([]);
  });
});

describe("languageOf", () => {
  it.each([
    ["ru", "ru"],
    ["en", "en"],
    ["en-US,en;q=0.9,ru;q=0.8", "en"],
    ["de-DE,ru;q=0.5,en;q=0.3", "ru"],
    ["fr", "ru"],
    ["", "ru"],
    [null, "ru"],
  ])("reads %j as %s", (header, language) => {
    expect(languageOf(header)).toBe(language);
  });
});

describe("wording", () => {
  it("fills in parameters and leaves an unknown one to be noticed", () => {
    expect(fillIn("{field}: {maximum}", { field: "Срок" })).toBe("Срок: {maximum}");
  });

  it("does not take an inherited property for a parameter", () => {
    expect(fillIn("{constructor}", {})).toBe("{constructor}");
  });

  it("knows a field without a label by its technical name", () => {
    expect(fieldLabel("leads.0", messagesIn("ru"))).toBe("leads");
    expect(fieldLabel("constructor", messagesIn("ru"))).toBe("constructor");
  });
});
